/**
 * Ids that are carried for a person: Wikidata's, and numbers on public lists. A list names itself in many ways, so
 * names are compared by their letters; and a value has to look like one of that list's, so that no number that is a
 * person's own, of a passport or of a tax office, comes under the name of a list.
 */
const FORMS: readonly (readonly [names: readonly string[], form: RegExp])[] = [
  [['wikidata', 'wd'], /^Q\d{1,12}$/],
  [['ofac', 'ofacsdn', 'usofac', 'usofacsdn', 'sdn'], /^\d{3,6}$/],
  [['eu', 'eufsf', 'eulogical', 'eureference'], /^(?:EU\.\d{1,6}\.\d{1,3}|\d{1,6})$/],
  [['un', 'unsc', 'unreference'], /^[A-Z]{2,3}[ie]\.\d{3}$/],
  [['ofsi', 'ofsigroup', 'gbhmt', 'uksanctionslist'], /^(?:[A-Z]{3,5}\d{4}|\d{4,6})$/],
  [['seco', 'chseco', 'secossid'], /^\d{1,6}$/],
  [
    ['opensanctions', 'referent'],
    /^(?:Q\d{1,12}|NK-\w{20,24}|(?:ofac|eu-fsf|eu-oj|gb-hmt|gb-fcdo|ch-seco|ca-sema|au-dfat|ua-nsdc|unsc)-[\w.-]{1,60})$/,
  ],
];

const BY_NAME: ReadonlyMap<string, RegExp> = new Map(
  FORMS.flatMap(([names, form]) => names.map((name) => [name, form] as const)),
);

export function isIdOfPeople(scheme: string, value: string): boolean {
  return BY_NAME.get(scheme.toLowerCase().replace(/[^a-z]/g, ''))?.test(value) ?? false;
}
