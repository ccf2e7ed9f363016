import type { RepairResult } from '../../normalizers/repair/index.js';

/** Each changed word on a line of its own: where, both forms, how sure, and what else it could have been. */
export function explainRepair(input: string, { changes }: RepairResult): string {
  let line = 1;
  let lineStart = 0;
  let out = '';
  for (const change of changes) {
    for (let at = input.indexOf('\n', lineStart); at >= 0 && at < change.start; at = input.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = at + 1;
    }
    const others = change.alternatives
      .filter((alternative) => alternative.text !== change.after)
      .map(({ text, probability }) => `${text} ${probability.toFixed(3)}`);
    const column = change.start - lineStart + 1;
    const also = others.length > 0 ? `  (or ${others.join(', ')})` : '';
    out += `${line}:${column}\t${shown(change.before)} → ${shown(change.after)}\t${change.confidence.toFixed(3)}${also}\n`;
  }
  return out;
}

/** A repair in a few lines. */
export function reportRepair(result: RepairResult): string {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return [
    `words                ${result.words}`,
    `treated as           ${MODES[result.mode]}`,
    `valid before, after  ${percent(result.validityBefore)}, ${percent(result.validityAfter)}`,
    `changed              ${result.changes.length} (${percent(result.changes.length / Math.max(1, result.words))})`,
    `doubtful             ${result.doubtful.length} (${percent(result.doubtful.length / Math.max(1, result.words))})`,
    `mean probability     ${result.confidence.toFixed(4)}`,
  ].join('\n');
}

const MODES: Readonly<Record<RepairResult['mode'], string>> = {
  keep: 'nothing to repair',
  spot: 'sound text with single damaged words',
  diacritics: 'text that lost its diacritics',
  damaged: 'text read by a recogniser without Vietnamese',
};

function shown(text: string): string {
  return text === '' ? '∅' : JSON.stringify(text).slice(1, -1);
}
