import type { RepairResult } from '../../normalizers/repair/index.js';
import type { Label, Language } from '../language.js';
import { type Fact, showFacts } from './facts.js';
import { showHundredths } from './figure.js';
import type { Screen } from './screen.js';

/** Each changed word on a line of its own: where, both forms, how sure, and what else it could have been. */
export function explainRepair(input: string, { changes }: RepairResult, language: Language): string {
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
    const also = others.length > 0 ? `  (${{ vi: 'hoặc', en: 'or' }[language]} ${others.join(', ')})` : '';
    out += `${line}:${column}\t${shown(change.before)} → ${shown(change.after)}\t${change.confidence.toFixed(3)}${also}\n`;
  }
  return out;
}

/** A repair in a few lines. */
export function reportRepair(result: RepairResult, screen: Screen): string {
  const percent = (share: number): string => `${showHundredths(100 * share)} %`;
  const shareOf = (count: number): string => `${count} (${percent(count / Math.max(1, result.words))})`;
  const facts: readonly Fact[] = [
    [{ vi: 'số từ', en: 'words' }, String(result.words)],
    [{ vi: 'được coi là', en: 'treated as' }, MODES[result.mode][screen.language]],
    [
      { vi: 'âm tiết đúng trước, sau', en: 'valid before, after' },
      `${percent(result.validityBefore)}, ${percent(result.validityAfter)}`,
    ],
    [{ vi: 'đã sửa', en: 'changed' }, shareOf(result.changes.length)],
    [{ vi: 'còn ngờ', en: 'doubtful' }, shareOf(result.doubtful.length)],
    [{ vi: 'xác suất trung bình', en: 'mean probability' }, result.confidence.toFixed(4).replace('.', ',')],
  ];
  return showFacts(facts, screen).join('\n');
}

const MODES: Readonly<Record<RepairResult['mode'], Label>> = {
  keep: { vi: 'không có gì phải khôi phục', en: 'nothing to repair' },
  spot: { vi: 'văn bản tốt có vài từ hỏng', en: 'sound text with single damaged words' },
  diacritics: { vi: 'văn bản mất dấu', en: 'text that lost its diacritics' },
  damaged: {
    vi: 'văn bản do phần mềm không biết tiếng Việt nhận dạng',
    en: 'text read by a recogniser without Vietnamese',
  },
};

function shown(text: string): string {
  return text === '' ? '∅' : JSON.stringify(text).slice(1, -1);
}
