/**
 * The drawing of the rooms, held: imports point downward only, drivers stay in their rooms, and what is shipped is
 * free to use on Node 20.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Rooms, or files beside them, from top to bottom. What stands on one line knows nothing of its neighbours. */
const LINES = [
  ['cli'],
  ['app.ts'],
  ['graph.ts', 'server'],
  ['first-load.ts', 'projection-file.ts', 'graphql'],
  ['brief', 'register', 'transfer'],
  ['assessment', 'names', 'store', 'attribution', 'exchange'],
  ['columns', 'model'],
  ['abort.ts', 'config.ts', 'most-frequent.ts', 'package-root.ts', 'recent.ts', 'turns.ts', 'unique.ts'],
  ['errors.ts'],
];

/** Packages that only one place may know. */
const KEPT_IN: Readonly<Record<string, string>> = {
  'neo4j-driver': 'store/neo4j/',
  '@grafeo-db/js': 'store/embedded/',
  '@apollo/server': 'server/',
  '@as-integrations/fastify': 'server/',
  fastify: 'server/',
  dataloader: 'graphql/',
};

interface SourceFile {
  /** Path under `src/`. */
  readonly path: string;
  readonly lines: number;
  /** Paths under `src/` that it imports. */
  readonly own: readonly string[];
  /** Those of them that it needs when it runs: types are gone by then, and may refer to one another. */
  readonly needed: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

const FILES = sourceFiles();

describe('architecture: rooms', () => {
  it('imports downward only', () => {
    const upward = FILES.flatMap((file) =>
      file.own
        .filter((target) => roomOf(target) !== roomOf(file.path) && lineOf(target) <= lineOf(file.path))
        .map((target) => `${file.path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has a place in the drawing for every room', () => {
    expect(FILES.map(({ path }) => roomOf(path)).filter((room) => !LINES.flat().includes(room))).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('keeps each driver in its room', () => {
    const strays = FILES.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !path.startsWith(KEPT_IN[name] ?? ''))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('has no file that is too long to read at a sitting', () => {
    expect(FILES.filter(({ path, lines }) => lines > 300 && !path.includes('.generated.'))).toEqual([]);
  });
});

describe('architecture: names', () => {
  it('calls a noun of the schema the same in the API room', () => {
    const resolvers = FILES.flatMap(
      ({ path }) => /^graphql\/(?:\w[\w-]*\/)?([\w-]+)\.ts$/.exec(path)?.[1] ?? [],
    );
    const nouns = readdirSync(join(ROOT, 'schema')).map((file) => file.replace('.graphql', ''));
    expect(nouns.filter((noun) => !resolvers.includes(noun))).toEqual([]);
  });

  it('has no folder at the top but the ones agreed on', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist', 'data'].includes(name));
    expect(folders.sort()).toEqual(['cypher', 'schema', 'seeds', 'src', 'tests']);
  });
});

describe('architecture: what is shipped', () => {
  const manifest = readJson<{ dependencies: Record<string, string>; allowScripts: Record<string, boolean> }>(
    'package.json',
  );
  const lock = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');
  const shipped = Object.entries(lock.packages).filter(
    ([path, locked]) => path !== '' && !locked.dev && !locked.devOptional,
  );

  it('imports only packages that are declared', () => {
    const names = new Set(FILES.flatMap(({ packages }) => packages));
    expect([...names].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('declares only packages that are used', () => {
    const imported = new Set(FILES.flatMap(({ packages }) => packages));
    /** GraphiQL and React are served as files; TypeScript builds the program before it starts. */
    const otherwise = ['graphiql', 'react', 'react-dom', 'typescript'];
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !imported.has(name) && !otherwise.includes(name),
    );
    expect(unused).toEqual([]);
  });

  it('has permissive licences only', () => {
    const permissive = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0)\b[^|]*$/;
    expect(
      shipped.filter(([, { license }]) => !permissive.test(license ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('has a locked version of every part for every system, without which a clean install is refused', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('runs no script of a package when it is installed', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => [path.replace(/^.*node_modules\//, ''), false]);
    expect(manifest.allowScripts).toEqual(Object.fromEntries(scripted));
  });

  it('runs on Node 20', () => {
    const refusing = shipped.filter(([, { engines }]) => !takesNode20(engines?.node ?? '*'));
    expect(refusing.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });
});

interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
}

/** Reads the forms of range that packages use; what it cannot read counts as refusing, so that somebody looks. */
function takesNode20(range: string): boolean {
  return range.split('||').some((alternative) =>
    alternative
      .replaceAll(/([<>=^~]+)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .every((comparator) => {
        const match = /^(>=|>|<|\^|~)?v?(\d+|\*)/.exec(comparator);
        if (!match) return false;
        const [, operator, text] = match;
        if (text === '*') return true;
        const major = Number(text);
        if (operator === '>=' || operator === '>') return major <= 20;
        return operator === '<' ? major > 20 : major === 20;
      }),
  );
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function lineOf(path: string): number {
  return LINES.findIndex((line) => line.includes(roomOf(path)));
}

function cycles(): string[] {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of byPath.get(path)?.needed ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of FILES) walk(path, []);
  return found;
}

function sourceFiles(): SourceFile[] {
  const source = join(ROOT, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(source, path), 'utf8');
      const imports = [...text.matchAll(/^(import|export)( type)?\b[^'";]*?from '([^']+)'/gms)];
      const specifiers = imports.map(([, , , specifier]) => String(specifier));
      const target = (specifier: string) =>
        relative(source, join(source, dirname(path), specifier.replace(/\.js$/, '.ts')));
      return {
        path,
        lines: text.split('\n').length - 1,
        own: specifiers.filter(isOwn).map(target),
        needed: imports.flatMap(([, , type, specifier = '']) =>
          !type && isOwn(specifier) ? [target(specifier)] : [],
        ),
        packages: specifiers.filter((specifier) => !/^(\.|node:)/.test(specifier)).map(packageName),
      };
    });
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith('.');
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Content;
}
