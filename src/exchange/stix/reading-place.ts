import type { ReadingTerms } from '../format.js';
import type { Survey } from './survey.js';

/** Where an object of a bundle stands, and what is known of what is around it. */
export interface ReadingPlace {
  readonly where: string;
  readonly terms: ReadingTerms;
  readonly survey: Survey;
  /** Is told by name what no record has room for. */
  readonly leftOut: string[];
}
