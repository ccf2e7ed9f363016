import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryMarkdown } from '../dictionary.js';
import { openDuckDb } from '../duckdb.js';
import { TABLES } from './index.js';

describe('the tables', () => {
  it('describe every column in Vietnamese and in English', () => {
    for (const { name, columns, title, about } of TABLES) {
      const labels = [title, about, ...columns.flatMap((one) => [one.about, ...Object.values(one.values ?? {})])];
      for (const { vi, en } of labels) {
        expect(vi, name).not.toBe('');
        expect(en, name).not.toBe('');
        expect(vi, 'NFC').toBe(vi.normalize('NFC'));
      }
    }
  });

  it('begin with their key and refer to tables that exist', () => {
    const names = TABLES.map(({ name }) => name);
    for (const { columns } of TABLES) {
      expect(columns[0]).toMatchObject({ name: 'id', type: 'string', required: true });
      for (const { references } of columns) if (references) expect(names).toContain(references);
    }
  });

  it('have names that need no quotes in SQL', async () => {
    const { connection, close } = await openDuckDb();
    const { default: sqlite3 } = await import('node-sqlite3-wasm');
    const db = new sqlite3.Database();
    for (const { name, columns } of TABLES) {
      const list = columns.map((column) => column.name).join(', ');
      const statement = `SELECT ${list} FROM (SELECT ${columns.map((one) => `1 AS ${one.name}`).join(', ')}) AS ${name}`;
      await connection.run(statement);
      db.exec(statement);
    }
    close();
    db.close();
  });

  it.each(['vi', 'en'] as const)('are written down in docs/ as they are (%s)', async (language) => {
    const path = join(import.meta.dirname, `../../../docs/dictionary.${language}.md`);
    expect(await readFile(path, 'utf8'), 'run npx tsx scripts/make-dictionary.ts').toBe(
      dictionaryMarkdown(TABLES, language),
    );
  });
});
