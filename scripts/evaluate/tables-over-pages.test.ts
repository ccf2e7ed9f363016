import { expect, it } from 'vitest';
import { misreadRows } from './read-list.js';
import { typesetList } from './typeset-list.js';

it.each([1, 2, 3, 4, 5, 6])('a list of tasks over many pages comes back row by row (%i)', async (seed) => {
  expect(await misreadRows(await typesetList(seed, false))).toEqual([]);
});

it.each([1, 2, 3, 4, 5, 6])('so does one whose cells are merged over rows and page breaks (%i)', async (seed) => {
  expect(await misreadRows(await typesetList(seed, true))).toEqual([]);
});
