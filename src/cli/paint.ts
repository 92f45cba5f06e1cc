/** Emphasis on a terminal: bold and dim, never colour alone, and nothing where the output is not a terminal. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** Leaves every text as it is: for pipes and files. */
export const PLAIN: Paint = { bold: (text) => text, dim: (text) => text };

const ESCAPES: Paint = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** Paint for this output; NO_COLOR (https://no-color.org) switches it off. */
export function paintFor(
  output: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  return output.isTTY && !environment.NO_COLOR && environment.TERM !== 'dumb' ? ESCAPES : PLAIN;
}
