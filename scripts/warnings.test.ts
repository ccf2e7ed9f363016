import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WARNING_GROUPS, warningsMarkdown } from '../output/warnings/index.js';

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
const entries = WARNING_GROUPS.flatMap(({ warnings }) => warnings);
const listed = entries.map(({ code }) => code);

/** The end of a template literal that begins at `from`, templates in its slots included. */
function endOfTemplate(source: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < source.length; at += 1) {
    if (source.startsWith('${', at)) depth += 1;
    else if (depth > 0 && source[at] === '}') depth -= 1;
    else if (source[at] === '`' && depth === 0) return at;
    else if (source[at] === '`') at = endOfTemplate(source, at);
  }
  return source.length;
}

/** The messages with slots that a source writes behind a code, as patterns of what they may become. */
function messagesIn(source: string): { readonly code: string; readonly message: string }[] {
  return listed.flatMap((code) =>
    [...source.matchAll(new RegExp(`'${code}'`, 'g'))].flatMap(({ index }) => {
      const after = index + code.length + 2;
      const next = /^[^;`'"]{0,80}?`/.exec(source.slice(after));
      const isNamed = /^[^;`'"]{0,40}?\bmessage\b(?!:)/.test(source.slice(after));
      const named = source.slice(0, index).lastIndexOf('const message =');
      const start = isNamed ? source.indexOf('`', named) : after + (next?.[0].length ?? 0) - 1;
      if (isNamed ? named < 0 || start > index || /;/.test(source.slice(named, start)) : !next) return [];
      const literal = source.slice(start + 1, endOfTemplate(source, start));
      return literal.includes('${') ? [{ code, message: patternOf(literal) }] : [];
    }),
  );
}

/** "Page ${number} is …" as `^Page [\s\S]* is …$`. */
function patternOf(literal: string): string {
  let pattern = '';
  let depth = 0;
  for (let at = 0; at < literal.length; at += 1) {
    if (literal.startsWith('${', at)) pattern += depth === 0 ? '[\\s\\S]*' : '';
    else if (depth === 0 && literal[at] !== '{')
      pattern += literal.slice(at, at + 1).replace(/[.*+?^$()[\]\\|]/, '\\$&');
    if (literal[at] === '{') depth += 1;
    else if (literal[at] === '}') depth -= 1;
    if (depth === 0 && literal[at] === '}') pattern = pattern.replace(/\}$/, '');
  }
  return `^${pattern}$`;
}

describe('the catalogue of warnings', () => {
  it('has every code that the sources write', () => {
    expect(written.size).toBeGreaterThan(50);
    expect([...written].filter((code) => !listed.includes(code)).sort()).toEqual([]);
  });

  it('has no code that the sources do not write, and none twice', () => {
    expect(listed.filter((code) => !written.has(code))).toEqual([]);
    expect(listed.filter((code, at) => listed.indexOf(code) !== at)).toEqual([]);
  });

  it('explains each in English and Vietnamese', () => {
    for (const { code, en, vi } of entries) {
      expect(en, code).toMatch(/^[A-Z].*\.$/);
      expect(vi, code).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is what docs/WARNINGS.md shows (npx tsx scripts/make-warnings.ts)', () => {
    expect(readFileSync(join(ROOT, 'docs/WARNINGS.md'), 'utf8')).toBe(warningsMarkdown(WARNING_GROUPS));
  });

  it('says in Vietnamese whatever words and numbers the messages of the sources name', () => {
    const messages = sources.flatMap(messagesIn);
    expect(messages.length).toBeGreaterThan(30);
    const unsaid = messages.filter(({ code, message }) => {
      const { forms = [] } = entries.find((entry) => entry.code === code) ?? {};
      return !forms.some(([english]) => new RegExp(message).test(english.replaceAll(/\{\w+(?::\w+)?\}/g, '7')));
    });
    expect(unsaid).toEqual([]);
  });
});
