/** Evidence items: what each source of a row says for or against the claim that the row makes. */
import type { Provenance } from '../../src/model/fields.js';
import { entityOnly, parallel, provenanceOf } from './cells.js';
import { type Facts, problem, type Row } from './facts.js';
import type { RowStatement } from './statements.js';
import { reworded } from './wording.js';

/** A source of a row: what it is to the claim, and where in it. */
interface Use {
  readonly source: string;
  readonly role: string;
  readonly locator: string;
}

/** An item in the form of the model, unchecked. */
export type EvidenceItem = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Knows of each source where it was found and which actor publishes it. */
export interface SourceKnowledge {
  readonly provenance: (source: string) => Provenance;
  /** Whether what the source says in its own voice is this actor's word. */
  readonly isVoiceOf: (source: string, actor: string) => boolean;
}

/**
 * The first source states; what it rests on is its footnote, and each separate source makes an item of its own.
 * `firstId` is the row's id, or the row's and the predicate's for the second claim of a row.
 */
export function evidenceItems(
  row: Row,
  statement: RowStatement,
  claim: string,
  firstId: string,
  known: SourceKnowledge,
): EvidenceItem[] {
  const [first, ...others] = usesOf(row);
  if (first?.role !== 'STATES') throw problem(row.where, 'the first source must be the one that states');
  const restsOn = others.filter(({ role }) => role === 'RESTS_ON');
  const separate = others.filter(({ role }) => role === 'SEPARATE');
  if (restsOn.length + separate.length < others.length)
    throw problem(row.where, 'a source has an unknown role');
  const [reliability, credibility] = gradesOf(row);
  const speaker = speakerOf(row, first.source, known);
  const common = (use: Use) => ({
    claim,
    source: use.source,
    assertedBy: speaker !== undefined && known.isVoiceOf(use.source, speaker) ? undefined : speaker,
    stance: statement.stance,
    credibility,
    locator: use.locator || undefined,
    from: row.cell('start'),
    to: row.cell('end'),
  });
  return [
    {
      type: 'evidence',
      id: firstId,
      ...common(first),
      reliabilityInUse: reliability,
      restsOn: restsOn.map(({ source }) => source),
      provenance: provenanceOf(row),
      note: noteOf(row, statement, restsOn),
    },
    ...separate.map((use, index) => ({
      type: 'evidence',
      id: `${firstId}:${index + 2}`,
      ...common(use),
      provenance: known.provenance(use.source),
    })),
  ];
}

/** What there is to know of the sources, from their table and the actors'. */
export function sourceKnowledge(facts: Facts): SourceKnowledge {
  const sources = new Map(facts['sources.csv'].map((row) => [row.filled('id'), row]));
  const names = new Map(
    facts['actors.csv'].map((row) => [row.filled('id'), [row.filled('name'), ...row.list('aliases')]]),
  );
  const rowOf = (source: string): Row => {
    const row = sources.get(source);
    if (!row) throw problem('sources.csv', `there is no source "${source}"`);
    return row;
  };
  return {
    provenance: (source) => provenanceOf(rowOf(source)),
    isVoiceOf: (source, actor) => {
      const publisher = (rowOf(source).cell('publisher') ?? '').replace(/\([^)]*\)/g, '');
      return (names.get(actor) ?? []).some((name) => publisher.includes(name));
    },
  };
}

/** Whose words they are, if another's than the first source's own. */
function speakerOf(row: Row, source: string, known: SourceKnowledge): string | undefined {
  const speaker = entityOnly(row.cell('asserted_by'));
  return speaker === undefined || known.isVoiceOf(source, speaker) ? undefined : speaker;
}

function usesOf(row: Row): Use[] {
  const sources = row.list('source_ids');
  const roles = parallel(row, 'source_roles', sources.length);
  const locators = parallel(row, 'locator', sources.length);
  return sources.map((source, index) => ({
    source,
    role: roles[index] ?? '',
    locator: locators[index] ?? '',
  }));
}

/** `C3`: the letter is for the first source in this use, the digit for every item of the row. */
function gradesOf(row: Row): [string, number] {
  const [reliability, credibility] = row.filled('admiralty');
  if (!reliability || !credibility) throw problem(row.where, `"${row.filled('admiralty')}" is no grade`);
  return [reliability, Number(credibility)];
}

/** The row's note, why it was typed as it was, and where its footnotes stand. */
function noteOf(row: Row, statement: RowStatement, restsOn: readonly Use[]): string | undefined {
  const footnotes = restsOn.map(({ source, locator }) => `${source}, ${locator}`).join('; ');
  const sentences = [row.cell('note'), statement.remark, footnotes && `Rests on ${footnotes}`]
    .flatMap((text) => text || [])
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`);
  return reworded(sentences.join(' ') || undefined);
}
