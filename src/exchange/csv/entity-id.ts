/** Ids of entities and sources whose file gives none: to be read by people, and the same whenever the file is read. */
import anyAscii from 'any-ascii';
import { contentId, isId } from '../../model/ids.js';

const LONGEST_SLUG = 40;
/** Base32 characters of the content id: fifty bits tell apart what is spelled alike. */
const TAIL = 10;

/** The id that is given where it is one; otherwise one of the kind and what there is: that id, or the name. */
export function entityId(kind: string, given: string | undefined, name: string): string {
  if (given !== undefined && isId(given)) return given;
  const text = given ?? name;
  const tail = contentId('', { kind, text }).slice(0, TAIL);
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
