import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room of the house may import from (ARCHITECTURE.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  extractors: ['extractors'],
  normalizers: ['normalizers', 'extractors'],
  output: ['output', 'normalizers', 'extractors'],
  pipeline: ['pipeline', 'output', 'normalizers', 'extractors'],
};
/** Values, not only types, that normalizers may take from extractors: the page model has a few helpers. */
const PAGE_MODEL = /^extractors\/(page|diagnostic)\.js$/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return path.endsWith('.ts') && !/\.test\.ts$|testing/.test(path) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '(\.[^']+)'/gm)].map((match) => ({
    file,
    target: relative('.', join(dirname(file), match[2] ?? '')),
    typeOnly: match[1] !== undefined || /^(?:import|export)\s+\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(match[0]),
  }));
}

const imports = Object.keys(MAY_IMPORT).flatMap(sourcesBelow).flatMap(importsOf);

/** Every chain of imports that comes back to a file on it, types included. */
function circles(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of all) {
    const from = file.replace(/\.ts$/, '.js');
    targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    const at = above.indexOf(file);
    if (at !== -1) found.push([...above.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

describe('the house', () => {
  it('imports one way only', () => {
    const wrong = imports.filter(({ file, target }) => {
      const allowed = MAY_IMPORT[file.split('/')[0] ?? ''] ?? [];
      return !allowed.includes(target.split('/')[0] ?? '');
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lets normalizers and output know only the types of extractors', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        /^(normalizers|output)\//.test(file) &&
        target.startsWith('extractors/') &&
        !typeOnly &&
        !PAGE_MODEL.test(target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('has no source file of more than 300 lines', () => {
    const long = Object.keys(MAY_IMPORT)
      .flatMap(sourcesBelow)
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 301);
    expect(long).toEqual([]);
  });
});
