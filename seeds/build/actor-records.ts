/** Actors: states and their bodies, officials, firms, organisations, media, networks and groups. */
import type { ExternalId } from '../../src/model/entity.js';
import { aliasOf } from './alphabet.js';
import { citationsOf, provenanceOf } from './cells.js';
import { type Facts, problem, type Row } from './facts.js';
import type { Ledger } from './ledger.js';
import { reworded } from './wording.js';

/** Rows whose kind here is another than the table's; see "Kinds" in the README of the seeds. */
const KINDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'net-by-operation': { kind: 'Operation' },
  'grp-crossers': { kind: 'Population' },
  'grp-nau-20': { kind: 'Group', count: 20 },
  'grp-nau-26': { kind: 'Group', count: 26 },
};

/** Records of all actors; the author of the second document is none. */
export function actorRecords(facts: Facts, ledger: Ledger): unknown[] {
  return facts['actors.csv'].flatMap((row) => {
    const id = row.filled('id');
    if (row.filled('kind') === 'Author') {
      ledger.leftOut(row, "an author is no entity: the name stands among its sources' authors");
      return [];
    }
    ledger.became(row, [id]);
    const names = namesOf(row);
    return [
      {
        type: 'entity',
        ...kindOf(row),
        id,
        name: reworded(row.filled('name')),
        aliases: names.aliases.map(aliasOf),
        description: reworded(row.cell('description')),
        country: row.cell('country'),
        externalIds: row.list('external_ids').map((value) => externalId(value, row)),
        statedBy: citationsOf(row, false),
        provenance: provenanceOf(row),
        note: names.note,
      },
    ];
  });
}

function kindOf(row: Row): Readonly<Record<string, unknown>> {
  const special = KINDS[row.filled('id')];
  if (special) return special;
  const kind = row.filled('kind');
  const collective = isCollective(row);
  switch (kind) {
    case 'Court':
      return { kind: 'Organisation', organisationKind: 'court' };
    case 'StateBody':
      return { kind, collective, organStatus: collective ? 'UNPROVEN' : 'ORGAN' };
    case 'Company':
    case 'Media':
      return { kind, collective };
    default:
      return { kind };
  }
}

/** A label for bodies that a source does not name. */
function isCollective(row: Row): boolean {
  return (
    row.filled('name').includes('(unspecified)') ||
    (row.cell('description') ?? '').startsWith('Collective label')
  );
}

/** Other names; what stands in brackets behind the last of them is a remark on all. */
function namesOf(row: Row): { aliases: string[]; note: string | undefined } {
  const aliases = row.list('aliases');
  const remark = /^(.*?) \((.+)\)$/.exec(aliases.at(-1) ?? '');
  if (!remark?.[1]) return { aliases, note: undefined };
  return { aliases: [...aliases.slice(0, -1), remark[1]], note: `Other names: ${remark[2]}.` };
}

function externalId(text: string, row: Row): ExternalId {
  const [scheme, value] = text.split(':');
  if (!scheme || !value) throw problem(row.where, `"${text}" is no external id`);
  return { scheme, value };
}
