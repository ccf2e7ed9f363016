import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

export interface GoldPair {
  readonly file: string;
  readonly gold: string;
}

/**
 * Documents with their gold. In `../shared`, `gold/NAME.json` belongs to `corpus/NAME.*` and `corpus/pdf/NAME.*`, except to
 * parts of a document; among the fixtures, `gold/PATH.json` belongs to `archive/PATH.*`.
 */
export function findPairs(root: string): readonly GoldPair[] {
  const goldRoot = join(root, 'gold');
  const archive = join(root, 'archive');
  const corpus = [join(root, 'corpus'), join(root, 'corpus/pdf')];
  return filesBelow(goldRoot)
    .filter((gold) => gold.endsWith('.json') && !/^(compare|audit)-/.test(basename(gold)))
    .flatMap((gold) => {
      const folders = existsSync(archive) ? [join(archive, dirname(relative(goldRoot, gold)))] : corpus;
      const stem = basename(gold, '.json');
      return folders
        .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
        .filter((file) => isVersionOf(basename(file), stem))
        .map((file) => ({ file, gold }));
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** "000-plan.scan-200dpi.pdf" is a version of "000-plan"; "000-plan.pages-1-2.pdf" is only a part of it. */
function isVersionOf(name: string, stem: string): boolean {
  return name.startsWith(`${stem}.`) && !name.includes('.pages-');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
