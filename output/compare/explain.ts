import { correctionLabel } from '../corrections/index.js';
import { doubtLabel, doubtsOf } from '../doubts/index.js';
import { RELATIONS } from '../labels.js';
import type { Label, Language } from '../language.js';
import { NO_FIGURE, showFigure, showHundredths } from '../show/figure.js';
import type { Comparison } from './comparison.js';
import { documentNames } from './names.js';

/** The parts of a likeness (weigh.ts). */
const PARTS: Readonly<Record<string, Label>> = {
  wording: { vi: 'từ ngữ', en: 'wording' },
  covered: { vi: 'bao hàm', en: 'covered' },
  head: { vi: 'phần đầu', en: 'head' },
  things: { vi: 'đối tượng', en: 'things' },
  field: { vi: 'lĩnh vực', en: 'field' },
  facets: { vi: 'khía cạnh', en: 'facets' },
  measure: { vi: 'thước đo', en: 'measure' },
};

/** Why each pairing was made, part by part, and which were near: for a person who checks them. */
export function explainComparison(
  { documents, rows, nearMisses, corrections, doubts }: Comparison,
  language: Language,
): string {
  const nameOf = documentNames(documents);
  const name = (id: string): string => nameOf(id)[language];
  const joined = rows
    .filter((row) => row.entries.some((entry) => entry.likeness !== null))
    .map((row) => {
      const lines = row.entries.map((entry) => {
        const parts = Object.entries(entry.likeness?.parts ?? {}).map(
          ([part, n]) => `${PARTS[part]?.[language] ?? part} ${showHundredths(n)}`,
        );
        const how = entry.likeness ? `  [${showHundredths(entry.likeness.score)}: ${parts.join(', ')}]` : '';
        return `    ${name(entry.document)} ${entry.target}: ${showFigure(entry, language) || NO_FIGURE[language]}${how}${doubtsOf(
          doubts,
          entry.document,
          entry.target,
        )
          .map((one) => `\n        ⚠ ${doubtLabel(one)[language]}`)
          .join('')}`;
      });
      return `${row.id} ${RELATIONS[row.relation][language]}: ${row.label}\n${lines.join('\n')}`;
    });
  const near = nearMisses.map(
    ({ a, b, score }) =>
      `  [${showHundredths(score)}] ${name(a.document)} ${a.target}: ${a.indicator}\n         ${name(b.document)} ${b.target}: ${b.indicator}`,
  );
  const title = { vi: 'gần giống nhưng không ghép', en: 'near, and not joined' }[language];
  const corrected = corrections.map(
    (one) => `  ${name(one.document)} ${one.record ?? ''}: ${correctionLabel(one)[language]}`,
  );
  const correctedTitle = { vi: 'giá trị do người đính chính', en: 'values corrected by people' }[language];
  return [
    ...joined,
    `${title} (${near.length}):`,
    ...near,
    ...(corrected.length > 0 ? [`${correctedTitle} (${corrected.length}):`, ...corrected] : []),
  ].join('\n');
}
