import { isSyllable } from '../../syllable/index.js';
import type { Token } from '../tokens/token.js';
import type { RepairMode } from '../types.js';
import type { Decision } from './decide.js';
import type { Column } from './lattice.js';

/** In sound text a word is changed only above this probability: one that is valid as it stands, and one that is not. */
const SURE = 0.95;
const SURE_OF_INVALID = 0.85;
/** Beside a word that is changed surely, this is enough: in "Phân đầu" either both are wrong or none. */
const TOGETHER = 0.6;

/** Index of the candidate to be written at each place: what was decoded, or in sound text the word as it stands. */
export function chooseWinners(
  tokens: readonly Token[],
  columns: readonly (Column | null)[],
  decisions: readonly (Decision | null)[],
  modes: readonly RepairMode[],
): number[] {
  const confidence = (i: number): number => {
    const decision = decisions[i];
    return decision && decision.probabilities.length > 0 ? (decision.probabilities[decision.chosen] ?? 1) : 1;
  };
  const isChanged = (i: number): boolean => {
    const asIs = columns[i]?.asIs ?? -1;
    return modes[i] === 'spot' && asIs >= 0 && decisions[i]?.chosen !== asIs;
  };
  const isSure = (i: number): boolean =>
    isChanged(i) && confidence(i) >= (isSyllable(tokens[i]?.text ?? '') ? SURE : SURE_OF_INVALID);
  return tokens.map((_, i) => {
    const chosen = decisions[i]?.chosen ?? 0;
    if (!isChanged(i) || isSure(i)) return chosen;
    const together = confidence(i) >= TOGETHER && (isSure(i - 1) || isSure(i + 1));
    return together ? chosen : (columns[i]?.asIs ?? chosen);
  });
}
