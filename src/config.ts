/**
 * Settings, read once from the environment and checked before anything starts.
 *
 * Every variable stands in `VARIABLES` with its default. A variable that is set but empty counts as not set; variables
 * that are not listed are nobody's business here. A message names the variable, what was wanted and what came, and
 * never shows a value that may hold a secret.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { LinchpinError, shown } from './errors.js';

/** How to reach a Neo4j server. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** null is the server's default database. */
  readonly database: string | null;
}

/** The most that one query may ask for; what each bound counts is written beside its rule. */
export interface QueryLimits {
  readonly depth: number;
  readonly cost: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
}

export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the embedded engine's folder. */
  readonly dataFolder: string;
  /** Absolute path of the seed files, or null for those of the package. */
  readonly seedsFolder: string | null;
  /** null runs the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  readonly requestTimeoutMs: number;
  /** Threads that answer attributions beside the main one; 0 answers them there. */
  readonly attributionThreads: number;
  readonly bodyLimitBytes: number;
  readonly limits: QueryLimits;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEMES = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/;

const VARIABLES = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  SEEDS_DIR: z.string().optional(),
  NEO4J_URI: z
    .string()
    .refine((value) => !value.includes('@'), {
      message: 'must hold no user or password; set NEO4J_USER and NEO4J_PASSWORD',
    })
    .refine((value) => NEO4J_SCHEMES.test(value), {
      message: 'wanted an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687',
    })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((origin) => origin.trim() || []))
    .refine((origins) => origins.every(isOrigin), {
      message: 'wanted origins such as https://example.org separated by commas, or * for every origin',
    }),
  INTROSPECTION: yesOrNo().default(true),
  LOG_LEVEL: z.enum(LOG_LEVELS, { message: `wanted one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000).default(15_000),
  ATTRIBUTION_THREADS: wholeNumber(0, 64).default(2),
  BODY_LIMIT_BYTES: wholeNumber(1024, 64 * 1024 * 1024).default(1024 * 1024),
  MAX_QUERY_DEPTH: wholeNumber(1, 1000).default(16),
  MAX_QUERY_COST: wholeNumber(1, 1_000_000_000).default(50_000),
  MAX_QUERY_FIELDS: wholeNumber(1, 100_000).default(1000),
  MAX_QUERY_ALIASES: wholeNumber(0, 10_000).default(50),
  MAX_QUERY_DIRECTIVES: wholeNumber(0, 10_000).default(50),
  MAX_QUERY_TOKENS: wholeNumber(10, 1_000_000).default(4000),
});

/** Every variable that is read, in the order in which they are taught. */
export const SETTINGS: readonly string[] = Object.keys(VARIABLES.shape);

/** Variables whose values are never shown, not even a wrong one. */
const SECRET: ReadonlySet<string> = new Set(['NEO4J_URI', 'NEO4J_PASSWORD']);

/** Reads the settings. @throws LinchpinError CONFIG_INVALID */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    SETTINGS.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const result = VARIABLES.safeParse(given);
  if (!result.success) throw invalid(result.error, given);
  const values = result.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataFolder: resolve(values.DATA_DIR),
    seedsFolder: values.SEEDS_DIR === undefined ? null : resolve(values.SEEDS_DIR),
    neo4j: neo4jSettings(values),
    corsOrigins: values.CORS_ORIGINS,
    introspection: values.INTROSPECTION,
    logLevel: values.LOG_LEVEL,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    attributionThreads: values.ATTRIBUTION_THREADS,
    bodyLimitBytes: values.BODY_LIMIT_BYTES,
    limits: {
      depth: values.MAX_QUERY_DEPTH,
      cost: values.MAX_QUERY_COST,
      fields: values.MAX_QUERY_FIELDS,
      aliases: values.MAX_QUERY_ALIASES,
      directives: values.MAX_QUERY_DIRECTIVES,
      tokens: values.MAX_QUERY_TOKENS,
    },
  };
}

function neo4jSettings(values: z.infer<typeof VARIABLES>): Neo4jSettings | null {
  if (values.NEO4J_URI === undefined) return null;
  return {
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE ?? null,
  };
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine((value) => /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most, {
      message: `wanted a whole number from ${least} to ${most}`,
    })
    .transform(Number);
}

function yesOrNo() {
  return z
    .enum(['true', 'false'], { message: 'wanted true or false' })
    .transform((value) => value === 'true');
}

function isOrigin(value: string): boolean {
  return value === '*' || (/^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value);
}

function invalid(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): LinchpinError {
  const issue = error.issues[0];
  const where = String(issue?.path[0] ?? 'environment');
  const got = SECRET.has(where) ? '' : `, got ${shown(given[where])}`;
  return new LinchpinError('CONFIG_INVALID', { where, problem: `${issue?.message ?? 'not valid'}${got}` });
}
