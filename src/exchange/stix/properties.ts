/**
 * Our records as STIX properties and back: names in small letters with underscores (STIX 2.1, section 3.1), and no
 * empty lists (2.12). Qualifiers keep their names: they are a dictionary, whose keys are data.
 */
const DICTIONARIES: readonly string[] = ['qualifiers'];

const toldNames = new Map<string, string>();

/** What a record says, with names as STIX has them. */
export function toProperties(value: object): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (inner === undefined || isEmpty(inner)) return [];
      return [[toldName(name), DICTIONARIES.includes(name) ? inner : converted(inner, toProperties)]];
    }),
  );
}

/** The same with our names. */
export function fromProperties(value: object): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(value).map(([told, inner]) => {
      const name = told.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return [name, DICTIONARIES.includes(name) ? inner : converted(inner, fromProperties)];
    }),
  );
}

function converted(value: unknown, convert: (object: object) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one, convert));
  return typeof value === 'object' && value !== null ? convert(value) : value;
}

function toldName(name: string): string {
  const known = toldNames.get(name);
  if (known !== undefined) return known;
  const told = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  toldNames.set(name, told);
  return told;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
