/** The fields that several kinds of record share, as checks whose types are the model's types. */
import { z } from 'zod';
import { ID_PATTERN } from './ids.js';
import { isPartialDate } from './partial-date.js';

/** Text without control characters other than line breaks: what every format and page can carry. */
export const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(hasNoControlCharacters, { message: 'must not hold control characters' });

export const id = z.string().regex(ID_PATTERN, {
  message: 'must be an id: 1 to 128 characters, a letter or digit and then letters, digits or . _ : # -',
});

export const partialDate = z
  .string()
  .refine(isPartialDate, { message: 'must be a date of the calendar, as YYYY, YYYY-MM or YYYY-MM-DD' });

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { message: 'must be two capital letters (ISO 3166-1 alpha-2)' });

/** BCP 47 language tag. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'must be a language tag (BCP 47)' });

/** An address that a browser may open: never `javascript:` or `data:`. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"]+$/, { message: 'must be an http or https address' });

/** Where a fact was found. */
export const PROVENANCES = ['DOCUMENT', 'PUBLIC_RECORD', 'GENERAL_KNOWLEDGE', 'IMPORT'] as const;
export type Provenance = (typeof PROVENANCES)[number];
export const provenance = z.enum(PROVENANCES);

/** A source and the place in it. */
export const citation = z.strictObject({ source: id, locator: text(500).optional() });
export type Citation = z.infer<typeof citation>;

export const note = text(4000);

/** Why a record no longer counts. It stays readable at the revisions in which it held. */
export const retraction = z.strictObject({ reason: text(2000) });
export type Retraction = z.infer<typeof retraction>;

function hasNoControlCharacters(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(value);
}
