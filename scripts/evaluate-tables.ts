/**
 * Typesets lists of tasks at random over many pages, rows and merged cells cut wherever a page ends, reads them, and prints
 * how many rows come back letter by letter.
 *
 *   npx tsx scripts/evaluate-tables.ts [seeds]
 */
import { misreadRows } from './evaluate/read-list.js';
import { typesetList } from './evaluate/typeset-list.js';

const seeds = Number(process.argv[2] ?? 40);
for (const merged of [false, true]) {
  let [rows, wrong] = [0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const list = await typesetList(seed, merged);
    const misread = await misreadRows(list);
    rows += list.rows.length;
    wrong += misread.length;
    for (const row of misread) process.stderr.write(`${seed} ${row}\n`);
  }
  process.stdout.write(`${merged ? 'merged cells' : 'plain rows'}: ${rows - wrong} of ${rows} rows right\n`);
}
