import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckDb, readNdjson, sqlText } from '../duckdb.js';
import type { Format } from './format.js';
import { ndjson } from './text.js';

/** Row groups smaller than usual: a whole one waits in memory, and quotations are long. */
const AS = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480';

/** Apache Parquet through DuckDB, a file a table. Rows wait on disk, not in memory. */
export const parquet: Format = {
  fileOf: ({ name }) => `${name}.parquet`,
  mediaType: 'application/vnd.apache.parquet',
  async open(folder, tables) {
    const waiting = await mkdtemp(join(folder, '.rows-'));
    const rows = await ndjson.open(waiting, tables);
    return {
      write: rows.write,
      async close() {
        await rows.close();
        const { connection, close } = await openDuckDb();
        try {
          for (const table of tables) {
            const from = readNdjson(join(waiting, ndjson.fileOf(table)), table);
            const to = sqlText(join(folder, parquet.fileOf(table)));
            await connection.run(`COPY (SELECT * FROM ${from}) TO ${to} (${AS})`);
          }
        } finally {
          close();
        }
        await rm(waiting, { recursive: true });
        return [];
      },
      abandon: rows.abandon,
    };
  },
};
