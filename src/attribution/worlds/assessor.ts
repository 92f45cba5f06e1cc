/**
 * The assessor: how each claim stands on its own, at one date and under one grading. Worked out once per claim, when
 * it is first asked for.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { Grading } from '../../model/grade.js';
import type { Period } from '../../model/partial-date.js';
import type { Assessment } from '../engine.js';
import type { Dossier } from './dossier.js';
import { Sampler } from './sampler.js';
import { exactShares } from './share.js';
import { type ItemsInForce, itemsInForce } from './voices.js';
import { Ways } from './ways.js';
import { Works } from './works.js';
import { Worlds } from './worlds.js';

export class Assessor {
  readonly dossier: Dossier;
  readonly asOf: Period;
  readonly grading: Grading;
  readonly ways: Ways;
  readonly #items = new Map<string, ItemsInForce>();
  readonly #assessments = new Map<string, Assessment>();

  constructor(dossier: Dossier, asOf: Period, grading: Grading) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.grading = grading;
    this.ways = new Ways(new Works(dossier.sources), dossier.sources, grading);
  }

  /** The items of a claim that count at this date. */
  itemsOf(claim: string): ItemsInForce {
    const known = this.#items.get(claim);
    if (known) return known;
    const items = itemsInForce(this.dossier.items.get(claim) ?? [], this.asOf);
    this.#items.set(claim, items);
    return items;
  }

  assess(claim: ClaimRecord): Assessment {
    const known = this.#assessments.get(claim.id);
    if (known) return known;
    const assessment = this.#assess(claim);
    this.#assessments.set(claim.id, assessment);
    return assessment;
  }

  #assess(claim: ClaimRecord): Assessment {
    const items = this.itemsOf(claim.id);
    return { ...this.#fromWorlds(claim, items), standing: standingOf(items) };
  }

  #fromWorlds(claim: ClaimRecord, items: ItemsInForce): Omit<Assessment, 'standing'> {
    const worlds = new Worlds([{ claim, items }], this.ways, this.grading);
    const { established, supported, disputed, supportingVoices, disputingVoices } = worlds.of(claim.id);
    const asked = [established, supported, worlds.space.not(disputed)];
    const shares = exactShares(asked) ?? new Sampler().shares(worlds.space, asked);
    const [probability = 0, probabilityUndisputed = 0, notExcluded = 1] = shares.map((share) => share.value);
    return { probability, probabilityUndisputed, notExcluded, supportingVoices, disputingVoices };
  }
}

function standingOf(items: ItemsInForce): Assessment['standing'] {
  const supported = items.supporting.length > 0;
  const disputed = items.disputing.length > 0;
  if (supported && disputed) return 'CONTESTED';
  if (supported) return 'SUPPORTED';
  if (disputed) return 'DISPUTED';
  return items.questioning.length > 0 ? 'QUESTIONED' : 'NO_EVIDENCE';
}
