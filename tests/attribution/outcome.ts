/** What comes of a question, as text: everything but the time it took and how much was looked at. */

/** The outcome as JSON, or the error as code and message. */
export async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await asked, (name, value) => (isAside(name) ? 0 : value));
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code}: ${message}`;
  }
}

function isAside(name: string): boolean {
  return name === 'elapsedMs' || name === 'visited';
}
