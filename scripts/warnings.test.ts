import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Form, inVietnamese } from '../output/warnings/form.js';
import { WARNING_GROUPS, warningsMarkdown } from '../output/warnings/index.js';
import { REASONS } from '../output/warnings/reasons.js';

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

const sources = ['extractors', 'normalizers', 'pipeline', 'output/audit', 'output/doubts'].flatMap(sourcesBelow);
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

/** The messages with slots that a source writes behind a code, with their slots filled. */
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
      return literal.includes('${') ? [{ code, message: filled(literal) }] : [];
    }),
  );
}

/** What a slot of a template is taken for. */
const SLOT = '7';

/** "Page ${number} is …" with its slots filled. */
function filled(literal: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < literal.length; at += 1) {
    const opens = literal.startsWith('${', at);
    if (opens && depth === 0) text += SLOT;
    if (opens || (depth > 0 && literal[at] === '{')) depth += 1;
    else if (depth > 0 && literal[at] === '}') depth -= 1;
    else if (depth === 0) text += literal[at];
    if (opens) at += 1;
  }
  return text;
}

/** Whether a message has a form: it may be one, or one may be it, where what a slot holds is part of the form. */
function isSaid(message: string, forms: readonly Form[]): boolean {
  const pattern = message
    .split(SLOT)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[\\s\\S]*');
  const instances = forms.map(([english]) => english.replaceAll(/\{\w+(?::\w+)?\}/g, SLOT));
  return (
    inVietnamese(message, forms, REASONS) !== null || instances.some((one) => new RegExp(`^${pattern}$`).test(one))
  );
}

/** Why files and pages are read as they are: what a source writes behind `reason:`, or hands to a function for one. */
function reasonsIn(source: string): string[] {
  return [...source.matchAll(/(?:\breason: |\b(?:ocr|trusted)\(\s*)(?:[^`'",;(){}]*\? )?(['`])/g)].map((match) => {
    const [lead, quote = ''] = match;
    const start = match.index + lead.length - 1;
    const end = quote === '`' ? endOfTemplate(source, start) : source.indexOf(quote, start + 1);
    return filled(source.slice(start + 1, end)).replaceAll('\\\\', '\\');
  });
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
    const unsaid = messages.filter(
      ({ code, message }) => !isSaid(message, entries.find((entry) => entry.code === code)?.forms ?? []),
    );
    expect(unsaid).toEqual([]);
  });

  it('says in Vietnamese why a file or page is read as it is', () => {
    const reasons = sourcesBelow('extractors').flatMap(reasonsIn);
    expect(reasons.length).toBeGreaterThan(30);
    expect(reasons.filter((reason) => !isSaid(reason, REASONS))).toEqual([]);
  });
});
