import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanDocument } from '../../normalizers/schema.js';
import { applyCorrections, correctedDocuments, readCorrections } from '../corrections/index.js';
import type { Label } from '../language.js';
import { parseDocument } from '../parse-document.js';
import { UserError } from '../user-error.js';
import type { Entry } from './table.js';

export interface ReadDataset {
  /** Values as corrected by people, or as read. */
  readonly corrected: boolean;
  /** What is wrong with the dataset, one line each; the rest is read. */
  readonly onProblem: (problem: Label) => void;
}

/**
 * The documents of a dataset folder one after the other, in the order of their ids: only one is in memory at a time.
 * @throws UserError where the folder is no dataset
 */
export async function* readDataset(folder: string, { corrected, onProblem }: ReadDataset): AsyncGenerator<Entry> {
  const names = await readdir(join(folder, 'documents')).catch(() => {
    throw new UserError({
      vi: `${folder} không phải bộ dữ liệu: không có thư mục documents/ (hãy tạo bằng chitieu ingest)`,
      en: `${folder} is no dataset: it has no folder documents/ (make one with chitieu ingest)`,
    });
  });
  const ids = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const document = parseDocument(await readFile(join(folder, 'documents', name), 'utf8'));
    const problemOf = ({ vi, en }: Label): Label => ({
      vi: `documents/${name}: ${vi}`,
      en: `documents/${name}: ${en}`,
    });
    if ('problem' in document) {
      onProblem(problemOf(document.problem));
      continue;
    }
    const twice = ids.has(document.id)
      ? { vi: `đã có bản ghi khác mang mã ${document.id}`, en: `another record has the id ${document.id}` }
      : repeatedId(document);
    if (twice !== null) {
      onProblem(problemOf(twice));
      continue;
    }
    ids.add(document.id);
    yield await entryOf(folder, document, { corrected, onProblem });
  }
  for (const id of await correctedDocuments(folder)) {
    if (!ids.has(id)) {
      onProblem({
        vi: `corrections/${id}.ndjson: bộ dữ liệu không có văn bản này; các đính chính đang chờ`,
        en: `corrections/${id}.ndjson: the dataset has no such document; its corrections wait`,
      });
    }
  }
}

/** A document with its corrections, applied or only told. */
export async function entryOf(
  folder: string,
  document: PlanDocument,
  { corrected, onProblem }: ReadDataset,
): Promise<Entry> {
  const { corrections, withdrawals, problems } = await readCorrections(folder, document.id);
  for (const problem of problems) onProblem(problem);
  const applied = applyCorrections(document, corrections, withdrawals);
  const touched = new Set(
    applied.outcomes
      .filter(({ state }) => corrected && state === 'applied')
      .map(({ pointer }) =>
        pointer
          ?.split('/')
          .slice(1, pointer.startsWith('/metadata') ? 2 : 3)
          .join('/'),
      ),
  );
  return {
    document: corrected ? applied.document : document,
    outcomes: applied.outcomes,
    corrected: (list, index) => touched.has(index === undefined ? list : `${list}/${index}`),
  };
}

/** Two records of a list under one id: no table could keep them apart. */
function repeatedId(document: PlanDocument): Label | null {
  for (const list of ['sections', 'targets', 'results', 'activities'] as const) {
    const ids = new Set<string>();
    for (const { id } of document[list]) {
      if (ids.has(id))
        return { vi: `hai bản ghi trong ${list} cùng mang mã ${id}`, en: `two of its ${list} have the id ${id}` };
      ids.add(id);
    }
  }
  return null;
}
