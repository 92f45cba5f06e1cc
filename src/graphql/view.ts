/**
 * A view: at which revision, on which date and by which grading a part of the query is answered. A root field makes
 * one; every object below carries it, so that `asOf` and `revision` hold for all of it.
 */
import type { Grading } from '../model/grade.js';
import { type PartialDate, type Period, parsePartialDate } from '../model/partial-date.js';

export interface View {
  readonly revision: number;
  readonly asOf: PartialDate | null;
  /** The days of `asOf`; null sets no condition. */
  readonly period: Period | null;
  readonly grading: Grading;
  /** What the caller asked for, for cursors: the same list asked again tomorrow is still the same list. */
  readonly asked: { readonly revision: number | null };
}

/** A record and the view it is seen in: what every resolver gets as its parent. */
export interface Seen<Item> {
  readonly record: Item;
  readonly view: View;
}

/** The same view on another date. @throws LinchpinError DATE_INVALID */
export function viewAsOf(view: View, asOf: PartialDate | null | undefined): View {
  if (asOf === null || asOf === undefined || asOf === view.asOf) return view;
  return { ...view, asOf, period: parsePartialDate(asOf, 'asOf') };
}

/** The same view without a date. */
export function undated(view: View): View {
  return view.period === null ? view : { ...view, asOf: null, period: null };
}
