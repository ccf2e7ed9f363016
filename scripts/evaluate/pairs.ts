import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface GoldPair {
  readonly file: string;
  readonly gold: string;
}

/**
 * Documents with their gold. In `../shared`, `gold/NAME.json` belongs to `corpus/NAME.*` and `corpus/pdf/NAME.*`
 * except parts of a document; among the fixtures, `gold/PATH.json` to `archive/PATH.*`.
 */
export function findPairs(root: string): readonly GoldPair[] {
  const goldRoot = join(root, 'gold');
  const files = [join(root, 'corpus'), join(root, 'archive')].filter((d) => existsSync(d)).flatMap(filesBelow);
  return filesBelow(goldRoot)
    .filter((gold) => gold.endsWith('.json') && !basename(gold).startsWith('compare'))
    .flatMap((gold) => {
      const stem = basename(gold, '.json');
      return files.filter((file) => isVersionOf(basename(file), stem)).map((file) => ({ file, gold }));
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** "000-plan.scan-200dpi.pdf" is a version of "000-plan"; "000-plan.pages-1-2.pdf" is only a part of it. */
function isVersionOf(name: string, stem: string): boolean {
  if (name === stem) return true;
  return name.startsWith(`${stem}.`) && !/\.pages-/.test(name) && !name.endsWith('.json');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
