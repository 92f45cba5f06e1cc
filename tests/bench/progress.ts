/** What the bench is doing, told on standard error, so that standard output is the table alone. */

export type Report = (doing: string) => void;

/** Tells no more than once a second what comes often, and at once what is a step of its own. */
export function progress(): { readonly step: Report; readonly detail: Report } {
  const begun = performance.now();
  let last = 0;
  const say = (text: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  return {
    step: say,
    detail(text) {
      if (performance.now() - last < 5000) return;
      last = performance.now();
      say(`  ${text}`);
    },
  };
}
