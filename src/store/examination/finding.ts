/** What the doctor found. */

type FindingCode =
  /** A state lacks a record, or a revision it began, ended or was first written at. */
  | 'INCOMPLETE'
  /** A record is not one of ours. */
  | 'UNREADABLE'
  /** A property is not what the record says. */
  | 'DIFFERS'
  | 'EDGE_MISSING'
  | 'EDGE_UNFOUNDED'
  /** Two entities are linked directly by more or fewer claims than there are. */
  | 'LINKS_MISCOUNTED'
  /** The states of a record overlap, or leave a gap. */
  | 'HISTORY_BROKEN'
  | 'REVISIONS_MISCOUNTED'
  /** A revision tells that it made more or fewer states than there are: the history is never read as whole. */
  | 'STATES_MISCOUNTED'
  /** Nothing says which revision is the newest. */
  | 'COUNTER_MISSING'
  /** A step of the schema was not applied, so that keys may come twice and reads may be slow. */
  | 'SCHEMA_INCOMPLETE'
  /** An Official has no public office or listing that a source supports. */
  | 'PERSON_WITHOUT_PUBLIC_ROLE'
  /** An Official has a birth date, and no listing that a source supports. */
  | 'BIRTH_DATE_WITHOUT_LISTING'
  /** A source tells the hash of a preserved copy that is not kept, or cannot be read. */
  | 'COPY_MISSING'
  /** What is kept under the hash of a preserved copy has another hash. */
  | 'COPY_CHANGED';

export interface Finding {
  readonly code: FindingCode;
  /** Key of the state, id of the record, number of the revision or name of the schema step that is not well. */
  readonly id: string;
  readonly problem: string;
}
