/** Ownerships: one claim for each owner and asset, with the share where one is given. */
import type { QualifiedStatement } from './agreement.js';
import type { FtmEntity } from './ftm-entity.js';
import { LONGEST_QUALIFIER } from './qualifier-lines.js';
import { joined } from './texts.js';

export interface Ownership {
  /** As the file has them. */
  readonly owner: string;
  readonly asset: string;
  /** Between ids as the file has them, too: those of the records are not known at a first look. */
  readonly statement: QualifiedStatement;
}

export function ownershipsIn({ values }: FtmEntity): Ownership[] {
  const share = shareIn(values.look('percentage'));
  const qualifiers: Record<string, string> = share === undefined ? {} : { share };
  return values.look('owner').flatMap((owner) =>
    values.look('asset').map((asset) => ({
      owner,
      asset,
      statement: {
        subject: owner,
        predicate: 'OWNS',
        object: asset,
        qualifiers,
      },
    })),
  );
}

/** The share, or all that are given, where a qualifier has room for them. */
export function shareIn(percentages: readonly string[]): string | undefined {
  const { text, left } = joined([...percentages].sort(), LONGEST_QUALIFIER, '; ');
  return left === 0 ? text : undefined;
}
