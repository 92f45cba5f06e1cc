/**
 * What every resolver of one request shares: the services, the loaders, and one pinned head revision, so that the
 * whole answer shows one state of the graph however long it takes.
 */
import type { AttributionEngine } from '../attribution/engine.js';
import { LinchpinError } from '../errors.js';
import { DEFAULT_GRADING } from '../model/grade.js';
import { type PartialDate, parsePartialDate } from '../model/partial-date.js';
import type { LiveRegister } from '../register/live-register.js';
import type { Store } from '../store/store.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { View } from './view.js';

/** What the API answers from. */
export interface Services {
  readonly store: Store;
  readonly attribution: AttributionEngine;
  readonly register: Pick<LiveRegister, 'at'>;
}

export interface RequestSettings {
  /** Aborts when the deadline passes, the caller leaves or the service stops; its reason says which. */
  readonly signal?: AbortSignal;
  /** Names the request in errors and logs. */
  readonly requestId?: string;
}

/** The arguments of a root field that decide its view. */
export interface ViewArguments {
  readonly asOf?: PartialDate | null;
  readonly revision?: number | null;
}

export interface Context extends Services, RequestSettings {
  readonly loaders: Loaders;
  /** The newest revision when the request first asked; the same for the rest of the request. */
  head(): Promise<number>;
  /** @throws LinchpinError REVISION_UNKNOWN, DATE_INVALID */
  view(args: ViewArguments): Promise<View>;
}

/** Makes the context of one request; nothing is read before a resolver asks. */
export function createContext(services: Services, settings: RequestSettings = {}): Context {
  const { store } = services;
  let pinned: Promise<number> | undefined;
  const head = () => {
    pinned ??= store.head(settings);
    return pinned;
  };
  return {
    ...services,
    ...settings,
    loaders: createLoaders(services, settings.signal),
    head,
    view: async (args) => viewAt(args, await head()),
  };
}

function viewAt({ asOf, revision }: ViewArguments, head: number): View {
  if (revision != null && (revision < 1 || revision > head)) {
    throw new LinchpinError('REVISION_UNKNOWN', { where: 'revision', head, got: revision });
  }
  return {
    revision: revision ?? head,
    asOf: asOf ?? null,
    period: asOf == null ? null : parsePartialDate(asOf, 'asOf'),
    grading: DEFAULT_GRADING,
    asked: { revision: revision ?? null },
  };
}
