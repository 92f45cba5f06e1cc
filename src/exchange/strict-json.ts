/**
 * JSON as RFC 7493 (I-JSON) wants it: no object has a key twice, and every string is well-formed Unicode.
 *
 * `JSON.parse` keeps the last of two equal keys without a word, so a record could say one thing to a reader and another
 * to the graph. Keys that JavaScript objects give a meaning of their own are refused too: no record has one.
 */

/** Thrown by `parseStrictJson`; its message says what is wrong, as the end of a sentence that names the place. */
export class JsonProblem extends Error {}

const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Strings and the characters that give JSON its structure; the text is known to be JSON when they are looked for. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** The value of a JSON text, which was decoded from bytes: it holds no half surrogate itself. @throws JsonProblem */
export function parseStrictJson(text: string): unknown {
  const value = parsed(text);
  checkKeys(text);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JsonProblem('this is not JSON', { cause });
  }
}

function checkKeys(text: string): void {
  /** Keys of the objects around the current token, innermost last; null stands for a list. */
  const open: (Set<string> | null)[] = [];
  let keyExpected = false;
  for (const [token] of text.matchAll(TOKEN)) {
    switch (token) {
      case '{':
        open.push(new Set());
        keyExpected = true;
        break;
      case '[':
        open.push(null);
        keyExpected = false;
        break;
      case '}':
      case ']':
        open.pop();
        keyExpected = false;
        break;
      case ',':
        keyExpected = open.at(-1) !== null;
        break;
      case ':':
        keyExpected = false;
        break;
      default:
        checkString(token, keyExpected ? (open.at(-1) ?? null) : null);
    }
  }
}

/** @param keys the keys seen so far when this string is a key itself */
function checkString(token: string, keys: Set<string> | null): void {
  const isEscaped = token.includes('\\');
  // A value without escapes comes from well-formed text, and only keys are compared.
  if (!isEscaped && keys === null) return;
  const text = isEscaped ? String(JSON.parse(token)) : token.slice(1, -1);
  if (isEscaped && /\p{Surrogate}/u.test(text))
    throw new JsonProblem('a string holds half of a surrogate pair');
  if (keys === null) return;
  if (RESERVED_KEYS.has(text)) throw new JsonProblem(`the key "${text}" is reserved`);
  if (keys.has(text)) throw new JsonProblem(`the key ${JSON.stringify(text)} stands twice in one object`);
  keys.add(text);
}
