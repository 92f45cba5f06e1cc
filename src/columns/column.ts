/**
 * Columns: numbers in one growing typed array over shared memory, so that other threads read them without a copy.
 *
 * A column only ever grows. When its room is used up it moves to a larger buffer; a thread that still reads the old
 * one sees everything that it knew of, since nothing there is taken back.
 */

export type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;
type Shared<Values extends Numbers> = Values & { readonly buffer: ArrayBufferLike };

/** How a kind of numbers is made over shared memory. */
interface Kind<Values extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Values;
}

/** What another thread, or a file, needs to have the same column. */
export interface ColumnPart {
  readonly buffer: SharedArrayBuffer;
  readonly length: number;
  /** Bytes that the content takes in the buffer, from its beginning. */
  readonly bytes: number;
}

const FIRST_ROOM = 1024;

export class Column<Values extends Numbers> {
  /** Has room for more than `length` numbers: what lies beyond is no content. Take it anew after any `push`. */
  values: Values;
  length: number;
  readonly #kind: Kind<Values>;

  private constructor(kind: Kind<Values>, values: Values, length: number) {
    this.#kind = kind;
    this.values = values;
    this.length = length;
  }

  static bytes(room?: number): Column<Uint8Array> {
    return make(Uint8Array as unknown as Kind<Uint8Array>, room);
  }

  static days(room?: number): Column<Int32Array> {
    return make(Int32Array as unknown as Kind<Int32Array>, room);
  }

  static indices(room?: number): Column<Uint32Array> {
    return make(Uint32Array as unknown as Kind<Uint32Array>, room);
  }

  static weights(room?: number): Column<Float64Array> {
    return make(Float64Array as unknown as Kind<Float64Array>, room);
  }

  /** @internal */
  static of<Values extends Numbers>(kind: Kind<Values>, room: number): Column<Values> {
    return new Column(kind, new kind(new SharedArrayBuffer(room * kind.BYTES_PER_ELEMENT)), 0);
  }

  push(value: number): number {
    if (this.length === this.values.length) this.#makeRoom(this.length + 1);
    this.values[this.length] = value;
    return this.length++;
  }

  /** Numbers at the end, all of them 0 until they are set; their first index. */
  extend(count: number): number {
    const first = this.length;
    if (first + count > this.values.length) this.#makeRoom(first + count);
    this.length += count;
    return first;
  }

  /** Makes the column reach an index, with 0 where nothing was set. `values` may be others afterwards. */
  cover(index: number): void {
    if (this.length <= index) this.extend(index + 1 - this.length);
  }

  at(index: number): number {
    return this.values[index] as number;
  }

  part(): ColumnPart {
    return { buffer: this.values.buffer as SharedArrayBuffer, length: this.length, bytes: this.bytes };
  }

  /** Takes over what `part` gave, in this thread or another. */
  adopt({ buffer, length }: Pick<ColumnPart, 'buffer' | 'length'>): void {
    if (buffer !== (this.values as Shared<Values>).buffer) this.values = new this.#kind(buffer);
    this.length = length;
  }

  /** Bytes that the content takes. */
  get bytes(): number {
    return this.length * this.#kind.BYTES_PER_ELEMENT;
  }

  /** Half as much room again as is there, or what is needed: few moves, little waste. */
  #makeRoom(needed: number): void {
    const room = Math.max(needed, Math.ceil(this.values.length * 1.5), FIRST_ROOM);
    const values = new this.#kind(new SharedArrayBuffer(room * this.#kind.BYTES_PER_ELEMENT));
    values.set(this.values);
    this.values = values;
  }
}

function make<Values extends Numbers>(kind: Kind<Values>, room = 0): Column<Values> {
  return Column.of(kind, room);
}
