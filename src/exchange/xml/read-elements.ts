/**
 * The elements of an XML 1.0 file one by one, in bounded memory (https://www.w3.org/TR/xml/).
 *
 * Nothing of a file is fetched or expanded: no entity but the five of XML is known, and a document type that declares
 * any ends the reading. What is whole before a place that cannot be read is given; then that place is told, once.
 */
import { SaxesParser } from 'saxes';
import { shortName } from '../short-name.js';
import { decodedXml } from './decode.js';
import { LONGEST_STRETCH, type XmlElement, type XmlForm, type XmlRefusal } from './element.js';
import { ElementBuilder } from './element-builder.js';
import { XmlProblem } from './problem.js';

/** What stands in the containers of a file; where it cannot be read any further, that is the last that comes. */
export async function* readElements(
  bytes: AsyncIterable<Buffer>,
  form: XmlForm,
): AsyncIterable<XmlElement | XmlRefusal> {
  const reading = new ElementReading(form);
  try {
    for await (const text of decodedXml(bytes)) yield* reading.read(text);
    yield* reading.end();
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    yield { line: reading.line, problem: error.message };
  }
}

class ElementReading {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #builder: ElementBuilder;
  /** Where in the file the last tag or text ended. */
  #lastEnd = 0;
  #lastEndLine = 1;
  #brokenLine: number | null = null;
  #tagLine = 1;
  /** Where in the file the last element was found. */
  #foundAt = -1;

  constructor(form: XmlForm) {
    this.#builder = new ElementBuilder(form);
    const parser = this.#parser;
    // Seven listeners at most: with the eighth, V8 keeps the parser as a dictionary, and it is five times slower.
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
    });
    parser.on('opentag', (tag) => {
      this.#builder.begin(tag, this.#tagLine);
      this.#stretchEnds();
    });
    parser.on('closetag', () => {
      this.#stretchEnds();
      if (this.#builder.end()) this.#foundAt = parser.position;
    });
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('doctype', refuseDeclarations);
    parser.on('error', (error) => {
      // The parser ends an element before it says that the tag was that of another.
      if (this.#foundAt === parser.position) this.#builder.takeBack();
      throw new XmlProblem(`from here on this is no well-formed XML (${shortName(error.message)})`);
    });
  }

  /** Where it is, or where what it could not read begins. */
  get line(): number {
    return this.#brokenLine ?? this.#parser.line;
  }

  *read(text: string): Iterable<XmlElement | XmlRefusal> {
    let problem: unknown = null;
    try {
      this.#parser.write(text);
      this.#checkStretch();
    } catch (error) {
      problem = error;
    }
    yield* this.#builder.taken();
    if (problem) throw problem;
  }

  *end(): Iterable<XmlElement | XmlRefusal> {
    try {
      this.#parser.close();
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error;
      // A mark without its other half swallows the rest of a file: what matters is where it stands.
      this.#brokenLine = this.#lastEndLine;
      const problem = 'the file ends before its elements do; from this line on not all is whole';
      throw new XmlProblem(problem, { cause: error });
    }
    yield* this.#builder.taken();
  }

  #text(text: string): void {
    this.#stretchEnds();
    this.#builder.text(text);
  }

  #stretchEnds(): void {
    const end = this.#parser.position;
    this.#builder.grow(end - this.#lastEnd);
    this.#lastEnd = end;
    this.#lastEndLine = this.#parser.line;
  }

  #checkStretch(): void {
    if (this.#parser.position - this.#lastEnd > LONGEST_STRETCH) {
      throw new XmlProblem(
        `a tag or text that begins before here is longer than ${LONGEST_STRETCH} characters`,
      );
    }
  }
}

function refuseDeclarations(text: string): void {
  if (text.includes('[')) {
    throw new XmlProblem('its document type declares entities or the like, which are not read');
  }
}
