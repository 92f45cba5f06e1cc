/** `linchpin preserve`: keeps a copy of a source beside the store, and writes on its record which copy that is. */
import { type Config, readConfig } from '../config.js';
import { LinchpinError } from '../errors.js';
import { copiesFolder } from '../exchange/kept-copies.js';
import { type StagedCopy, stageCopy } from '../exchange/preserved-copy.js';
import { loadWhenEmpty, PACKAGE_SEEDS } from '../first-load.js';
import { openStore } from '../graph.js';
import { type SourceRecord, sourceRecord } from '../model/source.js';
import { notFound } from '../store/not-found.js';
import type { Store } from '../store/store.js';
import { announceLoad } from './announce.js';
import { authorship, readArguments } from './arguments.js';
import { type Command, UsageProblem } from './command.js';
import { checkPublished, othersWithCopy } from './preserve-checks.js';
import { printable } from './printable.js';

const OPTIONS = {
  source: { type: 'string' },
  'captured-at': { type: 'string' },
  by: { type: 'string' },
  why: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

export const preserveCommand: Command = {
  usage: `Usage: linchpin preserve --source ID FILE [options]

  --source ID             the source that the file is a copy of
  --captured-at DATETIME  when the copy was made, in UTC: 2026-01-02T03:04:05Z;
                          neither yet to come nor before the source was published
                          (default: the moment at which this command runs)
  --by NAME               who preserves it
  --why TEXT              why, for the history
  --replace               puts this file, or --captured-at, in place of what the
                          record of the source has

Copies the file to DATA_DIR/preserved, under the SHA-256 of its bytes, and writes
hash and time on the record of the source as one revision. The same file again
changes nothing. What is replaced stays in the history, and its copy in the
folder. \`linchpin doctor\` checks that every copy is what its hash says.

Example: linchpin preserve --source src-gc-t115-22 judgment.pdf

Reads DATA_DIR, and Neo4j too when NEO4J_URI is set; an empty graph is filled with
the seed facts first.`,

  async run(words, terminal) {
    const { values, positionals } = readArguments(words, OPTIONS, true);
    const wanted = wantedFrom(values, positionals);
    const config = readConfig(terminal.environment);
    const store = await openStore(config);
    try {
      await loadWhenEmpty(store, config.seedsFolder ?? PACKAGE_SEEDS, announceLoad(terminal));
      terminal.out(await preserve(wanted, store, config));
    } finally {
      await store.close();
    }
    return 0;
  },
};

interface Wanted {
  readonly source: string;
  readonly file: string;
  readonly capturedAt: string | null;
  readonly by: string;
  readonly why: string | null;
  readonly replace: boolean;
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** @throws UsageProblem */
function wantedFrom(values: Values, files: readonly string[]): Wanted {
  const { source, replace = false } = values;
  const [file, ...others] = files;
  if (!source) throw new UsageProblem('--source is missing: of which source is the file a copy?');
  if (!file) throw new UsageProblem('the file is missing: what is to be preserved?');
  if (others.length > 0) throw new UsageProblem('a source has one preserved copy: give one file');
  const by = authorship(values.by, 'by') ?? 'linchpin preserve, by whom is not stated';
  return {
    source,
    file,
    capturedAt: momentFrom(values['captured-at']),
    by,
    why: authorship(values.why, 'why') ?? null,
    replace,
  };
}

/** @throws UsageProblem */
function momentFrom(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!sourceRecord.shape.capturedAt.safeParse(given).success) {
    throw new UsageProblem(
      `--captured-at wants a moment in UTC such as 2026-01-02T03:04:05Z, got ${JSON.stringify(given)}`,
    );
  }
  if (Date.parse(given) <= Date.now()) return given;
  throw new UsageProblem(`--captured-at is yet to come: ${given}`);
}

async function preserve(wanted: Wanted, store: Store, config: Config): Promise<string> {
  const record = await sourceNamed(wanted.source, store);
  const capturedAt = wanted.capturedAt ?? new Date().toISOString();
  checkPublished(record, capturedAt);
  const copy = await stageCopy(wanted.file, copiesFolder(config.dataFolder));
  try {
    if (isSame(record, copy, wanted)) {
      const isNew = await copy.keep();
      const again = isNew ? '; its copy was missing and is kept again' : '';
      return `${unchanged(record, wanted)}${again}\n${await told(record, copy, store)}`;
    }
    checkReplaced(record, copy, wanted.replace);
    await copy.keep();
    const written = await write({ ...record, sha256: copy.sha256, capturedAt }, wanted, store);
    return `${await told(record, copy, store)}revision  ${written}\n`;
  } finally {
    await copy.discard();
  }
}

/** Why the same bytes again change nothing. */
function unchanged({ capturedAt: known }: SourceRecord, { capturedAt }: Wanted): string {
  const captured = `captured ${known ?? 'at a time not on record'}`;
  if (capturedAt === null || capturedAt === known) {
    return `nothing to do: this copy is on record, ${captured}`;
  }
  return `nothing was changed: this copy is on record, ${captured}; --captured-at is put in place of that with --replace alone`;
}

/** The same bytes again; with --replace and another time, the time is put right. */
function isSame({ sha256, capturedAt }: SourceRecord, copy: StagedCopy, wanted: Wanted): boolean {
  if (sha256 !== copy.sha256) return false;
  return !wanted.replace || wanted.capturedAt === null || wanted.capturedAt === capturedAt;
}

/** @throws LinchpinError RECORD_CONFLICT */
function checkReplaced({ id, sha256 }: SourceRecord, copy: StagedCopy, replace: boolean): void {
  if (sha256 === undefined || sha256 === copy.sha256 || replace) return;
  const problem = `another copy is on record for it, SHA-256 ${sha256}; this file has ${copy.sha256}. Give --replace to put this one in its place`;
  throw new LinchpinError('RECORD_CONFLICT', { where: id, problem });
}

/** One revision, in which the source differs by its copy alone. @returns its number */
async function write(changed: SourceRecord, wanted: Wanted, store: Store): Promise<string> {
  const why = wanted.why ?? `a copy of ${changed.id} is preserved, SHA-256 ${changed.sha256}`;
  const { revision } = await store.write([{ record: changed, where: changed.id }], wanted.by, why);
  return revision === null ? 'none: it was on record already' : String(revision.number);
}

/** @throws LinchpinError ENTITY_NOT_FOUND naming near ids, KIND_MISMATCH */
async function sourceNamed(id: string, store: Store): Promise<SourceRecord> {
  const [record] = await store.entities.byIds([id], await store.head());
  if (!record) throw await notFound('source', [id], '--source', store.entities);
  if (record.kind === 'Source') return record;
  const got = `of the kind ${record.kind}`;
  throw new LinchpinError('KIND_MISMATCH', { where: '--source', wanted: 'the kind Source', id, got });
}

/** What is preserved, and of which other sources the same bytes are on record. */
async function told({ id, title }: SourceRecord, copy: StagedCopy, store: Store): Promise<string> {
  const others = await othersWithCopy(copy.sha256, id, store);
  return [
    `source    ${id}, ${printable(title)}`,
    `bytes     ${copy.bytes.toLocaleString('en')}`,
    `SHA-256   ${copy.sha256}`,
    `copy      ${printable(copy.path)}`,
    ...(others.length === 0 ? [] : [`note      the same file is preserved for ${others.join(', ')}`]),
    '',
  ].join('\n');
}
