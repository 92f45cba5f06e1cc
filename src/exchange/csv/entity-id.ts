/**
 * Ids of entities and sources in a table. One that it gives is kept where it means something outside the table;
 * otherwise one is made: to be read by people, and the same whenever the file is read.
 */
import anyAscii from 'any-ascii';
import { contentId, isId, type Json } from '../../model/ids.js';

const LONGEST_SLUG = 40;
/** Base32 characters of the content id: fifty bits tell apart what is spelled alike. */
const TAIL = 10;

/** How people number rows (`7`, `A12`), so that another table has the same for other things. `Q42` is Wikidata's. */
const COUNTED = /^(?!Q[1-9]\d+$)[a-z]{0,2}\d+$/i;

export function isCounted(id: string): boolean {
  return COUNTED.test(id);
}

/** The id that is given, where it can be kept. @param isOurs whether we wrote the row: ids on record have any form */
export function keptId(given: string | undefined, isOurs: boolean): string | null {
  return given !== undefined && isId(given) && (isOurs || !isCounted(given)) ? given : null;
}

/**
 * The id of an entity: of what two sources call alike, each has its own, for a name identifies nobody.
 *
 * @param text the id that it cannot keep, otherwise its name
 */
export function entityId(kind: string, text: string, source: string): string {
  return made(kind, text, { kind, text, source });
}

/** The id of a source, whoever lists it: by its title, or one report in two tables would count as two voices. */
export function sourceId(given: string | undefined, title: string): string {
  return made('Source', title, { kind: 'Source', text: title, given });
}

function made(kind: string, text: string, content: Json): string {
  const tail = contentId('', content).slice(0, TAIL);
  return [slug(kind), slug(text), tail].filter((part) => part !== '').join('-');
}

/** Latin letters and figures with hyphens between the words. */
function slug(text: string): string {
  return anyAscii(text.slice(0, LONGEST_SLUG * 2))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
}
