const LONGEST = 60;

/** A name from a file, as a refusal or an account of what was left out tells it: one that goes on for long is cut. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}...` : name;
}
