/**
 * One JSON document (RFC 8259) whose bulk is a list, read element by element in bounded memory: the list stands at the
 * top, or is a member of the object that does. Every element is checked as I-JSON on its own.
 */
import { shown } from '../errors.js';
import { DEEPEST_VALUE, LARGEST_VALUE, ValueUnderWay } from './json-value.js';
import { JsonProblem, parseStrictJson } from './strict-json.js';

/** An element of the list, another member of the object at the top, or what is wrong with a place of the file. */
export type JsonPiece =
  | { readonly kind: 'element'; readonly value: unknown; readonly where: string }
  | { readonly kind: 'member'; readonly name: string; readonly value: unknown; readonly where: string }
  | { readonly kind: 'problem'; readonly problem: string; readonly where: string };

/** Most members that the object at the top may have: their names are kept, so that none stands there twice. */
const MOST_MEMBERS = 1000;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;

/** What the document may go on with, as a message says it. */
type Expected =
  | 'an object or a list'
  | 'a name or }'
  | 'a name'
  | ':'
  | 'a value'
  | ', or }'
  | 'an element or ]'
  | 'an element'
  | ', or ]'
  | 'nothing';

/**
 * The pieces of a document, in its order. A bad element is a problem, and the next one is read all the same; where the
 * document itself breaks off or is broken, one problem says so, and it is the last piece.
 *
 * @param list name of the member that is the list; where it is no list, it comes as a member like any other
 */
export async function* jsonElements(
  bytes: AsyncIterable<Buffer>,
  file: string,
  list: string,
): AsyncIterable<JsonPiece> {
  const document = new DocumentUnderWay(file, list);
  for await (const chunk of bytes) {
    yield* document.add(chunk);
    if (document.isBroken) return;
  }
  yield* document.end();
}

class DocumentUnderWay {
  isBroken = false;
  readonly #file: string;
  readonly #list: string;
  readonly #names = new Set<string>();
  #expected: Expected = 'an object or a list';
  #line = 1;
  /** Bytes of a byte order mark that have come. */
  #marks = 0;
  #value: ValueUnderWay | null = null;
  /** The name of the member that is under way; null within a list at the top. */
  #name: string | null = null;
  #pieces: JsonPiece[] = [];

  constructor(file: string, list: string) {
    this.#file = file;
    this.#list = list;
  }

  add(chunk: Buffer): readonly JsonPiece[] {
    this.#pieces = [];
    let at = 0;
    while (at < chunk.length && !this.isBroken) {
      if (this.#value) {
        at = this.#value.take(chunk, at);
        if (this.#value.isWhole) this.#finish(this.#value);
        continue;
      }
      const byte = chunk[at] as number;
      if (byte === LINE_FEED) this.#line += 1;
      if (isBlank(byte) || this.#isMark(byte) || !this.#begins(byte)) at += 1;
    }
    return this.#pieces;
  }

  /** What is to be said when there are no more bytes. */
  end(): readonly JsonPiece[] {
    this.#pieces = [];
    if (this.#expected !== 'nothing') {
      this.#breakOff('the file ends here, before its JSON does', this.#value?.line);
    }
    return this.#pieces;
  }

  #isMark(byte: number): boolean {
    if (this.#expected !== 'an object or a list' || byte !== BYTE_ORDER_MARK[this.#marks]) return false;
    this.#marks += 1;
    return true;
  }

  /** Whether a value begins with this byte; other bytes that may stand here are taken, and any further one breaks. */
  #begins(byte: number): boolean {
    const next = this.#after(String.fromCharCode(byte));
    if (next === null) this.#refuse(byte);
    else if (next !== 'begin') this.#expected = next;
    if (next === 'begin') this.#value = new ValueUnderWay(this.#line, byte);
    return next === 'begin';
  }

  /** What comes behind a character that stands between values; null where it may not stand here. */
  #after(character: string): Expected | 'begin' | null {
    const startsValue = /["{[\-0-9tfn]/.test(character);
    switch (this.#expected) {
      case 'an object or a list':
        if (this.#marks % BYTE_ORDER_MARK.length !== 0) return null;
        if (character === '[') return 'an element or ]';
        return character === '{' ? 'a name or }' : null;
      case 'a name or }':
        if (character === '}') return 'nothing';
        return character === '"' ? 'begin' : null;
      case 'a name':
        return character === '"' ? 'begin' : null;
      case ':':
        return character === ':' ? 'a value' : null;
      case 'a value':
        if (character === '[' && this.#name === this.#list) return 'an element or ]';
        return startsValue ? 'begin' : null;
      case ', or }':
        if (character === ',') return 'a name';
        return character === '}' ? 'nothing' : null;
      case 'an element or ]':
        if (character === ']') return this.#afterList();
        return startsValue ? 'begin' : null;
      case 'an element':
        return startsValue ? 'begin' : null;
      case ', or ]':
        if (character === ',') return 'an element';
        return character === ']' ? this.#afterList() : null;
      case 'nothing':
        return null;
    }
  }

  #afterList(): Expected {
    return this.#name === null ? 'nothing' : ', or }';
  }

  #finish(value: ValueUnderWay): void {
    this.#value = null;
    this.#line += value.lines;
    if (this.#expected === 'a name' || this.#expected === 'a name or }') this.#finishName(value);
    else {
      const isMember = this.#expected === 'a value';
      this.#expected = isMember ? ', or }' : ', or ]';
      this.#give(value, isMember ? this.#name : null);
    }
  }

  #finishName(value: ValueUnderWay): void {
    const parsed = this.#parsed(value);
    const name = 'value' in parsed ? String(parsed.value) : '';
    if ('problem' in parsed) this.#breakOff(parsed.problem);
    else if (this.#names.has(name)) this.#breakOff(`the name ${shown(name)} stands twice in one object`);
    else if (this.#names.size === MOST_MEMBERS) this.#breakOff(`there are more than ${MOST_MEMBERS} names`);
    this.#names.add(name);
    this.#name = name;
    this.#expected = ':';
  }

  #give(value: ValueUnderWay, name: string | null): void {
    const where = this.#at(value.line);
    const parsed = this.#parsed(value);
    if ('problem' in parsed) {
      const problem = name === null ? parsed.problem : `${shown(name)}: ${parsed.problem}`;
      this.#pieces.push({ kind: 'problem', problem, where });
    } else if (name === null) this.#pieces.push({ kind: 'element', value: parsed.value, where });
    else this.#pieces.push({ kind: 'member', name, value: parsed.value, where });
  }

  #parsed(value: ValueUnderWay): { readonly value: unknown } | { readonly problem: string } {
    if (value.isTooLarge) return { problem: `a value must be at most ${LARGEST_VALUE} bytes long` };
    if (value.isTooDeep) return { problem: `a value must nest at most ${DEEPEST_VALUE} levels deep` };
    try {
      return { value: parseStrictJson(value.text()) };
    } catch (cause) {
      if (cause instanceof JsonProblem) return { problem: cause.message };
      if (cause instanceof TypeError) return { problem: 'this is not UTF-8 text' };
      throw cause;
    }
  }

  #refuse(byte: number): void {
    const got = byte > 0x20 && byte < 0x7f ? shown(String.fromCharCode(byte)) : `the byte ${byte}`;
    this.#breakOff(`the JSON breaks off here: wanted ${this.#expected}, got ${got}`);
  }

  #breakOff(problem: string, line = this.#line): void {
    this.isBroken = true;
    this.#pieces.push({ kind: 'problem', problem, where: this.#at(line) });
  }

  #at(line: number): string {
    return `${this.#file} line ${line}`;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === LINE_FEED || byte === 0x0d;
}
