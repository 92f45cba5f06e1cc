/** Texts packed end to end as UTF-8: a text costs its bytes and four more, where a string of its own costs forty. */
import { Column, type ColumnPart } from './column.js';

export interface TextPart {
  readonly bytes: ColumnPart;
  readonly ends: ColumnPart;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Up to this length a plain loop over ASCII is faster than the encoder and the decoder. */
const SHORT = 64;

export class PackedText {
  readonly bytes: Column<Uint8Array> = Column.bytes();
  /** Where each text ends; it begins where the one before it ends. */
  readonly ends: Column<Uint32Array> = Column.indices();

  get size(): number {
    return this.ends.length;
  }

  /** The index of the text, which is the number of texts before it. */
  add(text: string): number {
    if (text.length <= SHORT && isAscii(text)) {
      const first = this.bytes.extend(text.length);
      const { values } = this.bytes;
      for (let index = 0; index < text.length; index++) values[first + index] = text.charCodeAt(index);
    } else {
      const encoded = encoder.encode(text);
      const first = this.bytes.extend(encoded.length);
      this.bytes.values.set(encoded, first);
    }
    return this.ends.push(this.bytes.length);
  }

  text(index: number): string {
    const first = this.start(index);
    const end = this.ends.at(index);
    const { values } = this.bytes;
    if (end - first > SHORT) return decoder.decode(values.slice(first, end));
    let text = '';
    for (let at = first; at < end; at++) {
      const code = values[at] as number;
      if (code > 0x7f) return decoder.decode(values.slice(first, end));
      text += String.fromCharCode(code);
    }
    return text;
  }

  /** Whether the text at an index is this one; an ASCII text is compared without being unpacked. */
  is(index: number, text: string): boolean {
    const first = this.start(index);
    const length = this.ends.at(index) - first;
    if (length < text.length) return false;
    const { values } = this.bytes;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return this.text(index) === text;
      if (values[first + at] !== code) return false;
    }
    return length === text.length;
  }

  /** Whether the text at an index begins with an ASCII text. */
  startsWith(index: number, head: string): boolean {
    const first = this.start(index);
    if (this.ends.at(index) - first < head.length) return false;
    for (let at = 0; at < head.length; at++) {
      if (this.bytes.at(first + at) !== head.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Order of two texts by their bytes, which is their order by code points. */
  compare(a: number, b: number): number {
    const { values } = this.bytes;
    const [aStart, bStart] = [this.start(a), this.start(b)];
    const [aLength, bLength] = [this.ends.at(a) - aStart, this.ends.at(b) - bStart];
    const common = Math.min(aLength, bLength);
    for (let at = 0; at < common; at++) {
      const difference = (values[aStart + at] as number) - (values[bStart + at] as number);
      if (difference !== 0) return difference;
    }
    return aLength - bLength;
  }

  part(): TextPart {
    return { bytes: this.bytes.part(), ends: this.ends.part() };
  }

  adopt({ bytes, ends }: TextPart): void {
    this.bytes.adopt(bytes);
    this.ends.adopt(ends);
  }

  private start(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
