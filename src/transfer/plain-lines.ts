/** Lines of our own working files, many at a time: nothing in them has to be doubted. */

/** The lines of a UTF-8 text that ends with a line break, piece by piece. */
export async function* linesIn(bytes: AsyncIterable<unknown>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
}
