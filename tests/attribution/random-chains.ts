/** Chains through random layers of entities, their claims standing on works that many of them share. */
import type { ClaimPath } from '../../src/attribution/worlds/chain-sets.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { generator } from './random-world.js';
import { claim, item, source } from './small-world.js';

export interface RandomChains {
  readonly records: readonly DossierRecord[];
  readonly paths: readonly ClaimPath[];
  readonly claims: readonly ClaimRecord[];
  readonly disputes: readonly EvidenceRecord[];
}

/** The same seed gives the same chains. Fewer sources are shared by more claims. */
export function randomChains(seed: number, chains: number, sources: number): RandomChains {
  const random = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const ids = Array.from({ length: sources }, (_, index) => `s${index}`);
  const records: DossierRecord[] = ids.map((id) => {
    const relays = random() < 0.2 ? [pick(ids)].filter((other) => other !== id) : [];
    return source(id, pick(['A', 'B', 'B', 'C', 'D', 'E', 'F']), { relays });
  });
  const claims = new Map<string, ClaimRecord>();
  const paths = Array.from({ length: chains }, () => {
    const hops = 2 + Math.floor(random() * 3);
    const nodes = [
      'a',
      ...Array.from({ length: hops - 1 }, (_, hop) => `n${hop}-${pick([0, 0, 1, 2])}`),
      'z',
    ];
    const steps = nodes.slice(1).map((to, hop) => {
      const made = claim(nodes[hop] as string, 'OWNS', to);
      claims.set(made.id, claims.get(made.id) ?? made);
      return { lead: { claim: claims.get(made.id) as ClaimRecord } };
    });
    return { steps };
  });
  const disputes: EvidenceRecord[] = [];
  for (const [index, of] of [...claims.values()].entries()) {
    const count = 1 + Math.floor(random() * 3);
    for (let number = 0; number < count; number++) {
      const more = {
        restsOn: random() < 0.15 ? [pick(ids)] : [],
        ...(random() < 0.3 ? { locator: pick(['p. 1', 'p. 2']) } : {}),
      };
      records.push(item(`i${index}-${number}`, of, pick(ids), 'SUPPORTS', pick([1, 2, 2, 3, 4, 6]), more));
    }
    while (random() < 0.3) {
      disputes.push(item(`d${index}-${disputes.length}`, of, pick(ids), 'DISPUTES', pick([2, 3, 6])));
    }
  }
  return {
    records: [...records, ...claims.values(), ...disputes],
    paths,
    claims: [...claims.values()],
    disputes,
  };
}
