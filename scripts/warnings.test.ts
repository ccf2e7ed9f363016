import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CODE = "'([a-z]+(?:-[a-z]+)*)'";

/** How the sources write a code: as a property, chosen between two, handed to a function that makes a diagnostic, in a table. */
const WRITTEN = [
  new RegExp(`\\bcode: ${CODE}`, 'g'),
  new RegExp(`\\bcode:[^,;\\n]*\\? \\(?${CODE}`, 'g'),
  new RegExp(`\\bcode:[^,;\\n]*\\? [^,;\\n]* : \\(?${CODE}`, 'g'),
  new RegExp(
    `\\b(?:failed|failure|failedExtraction|failedDocument|problem|say|stop|unread)\\(\\s*(?:[\\w.]+,\\s*)*${CODE}`,
    'g',
  ),
  /\['([a-z]+(?:-[a-z]+)+)', '[A-Z]/g,
];

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

const sources = ['extractors', 'normalizers', 'pipeline', 'output/audit'].flatMap(sourcesBelow);
const written = new Set(
  sources.flatMap((source) =>
    WRITTEN.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code]) => code ?? '')),
  ),
);
const rows = readFileSync(join(ROOT, 'docs/WARNINGS.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| `[a-z-]+` \| .* \| .* \| /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const listed = rows.map((cells) => (cells[1] ?? '').replaceAll('`', ''));

describe('docs/WARNINGS.md', () => {
  it('lists every code that the sources write', () => {
    expect(written.size).toBeGreaterThan(50);
    expect([...written].filter((code) => !listed.includes(code)).sort()).toEqual([]);
  });

  it('lists no code that the sources do not write, and none twice', () => {
    expect(listed.filter((code) => !written.has(code))).toEqual([]);
    expect(listed.filter((code, at) => listed.indexOf(code) !== at)).toEqual([]);
  });

  it('gives each a severity and its meaning in English and Vietnamese', () => {
    for (const [, code, severity, english, vietnamese] of rows) {
      expect(severity, code).toMatch(/^(?:failure|review|note)(?:, (?:review|note))?$/);
      expect(english, code).toMatch(/^[A-Z].*\.$/);
      expect(vietnamese, code).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
