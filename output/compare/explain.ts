import { showValue } from '../show/figure.js';
import type { Comparison } from './comparison.js';
import { documentName } from './names.js';

/** Why each pairing was made, part by part, and which were near: for a person who checks them. */
export function explainComparison({ documents, rows, nearMisses }: Comparison): string {
  const names = new Map(documents.map((one) => [one.id, documentName(one)]));
  const name = (id: string): string => names.get(id) ?? id;
  const joined = rows
    .filter((row) => row.entries.some((entry) => entry.likeness !== null))
    .map((row) => {
      const lines = row.entries.map((entry) => {
        const parts = Object.entries(entry.likeness?.parts ?? {}).map(([part, n]) => `${part} ${n.toFixed(2)}`);
        const how = entry.likeness ? `  [${entry.likeness.score.toFixed(2)}: ${parts.join(', ')}]` : '';
        return `    ${name(entry.document)} ${entry.target}: ${showValue(entry.value) || 'no figure'}${how}`;
      });
      return `${row.id} ${row.relation}: ${row.label}\n${lines.join('\n')}`;
    });
  const near = nearMisses.map(
    ({ a, b, score }) =>
      `  [${score.toFixed(2)}] ${name(a.document)} ${a.target}: ${a.indicator}\n         ${name(b.document)} ${b.target}: ${b.indicator}`,
  );
  return [...joined, `near, and not joined (${near.length}):`, ...near].join('\n');
}
