import { damagedCandidates } from './candidates/damaged.js';
import { diacriticCandidates } from './candidates/diacritics.js';
import { spotCandidates } from './candidates/spot.js';
import { loadChannel } from './channel/channel.js';
import { type Column, fixed } from './decode/lattice.js';
import type { LanguageModel } from './model/language-model.js';
import { NUMBER, ROMAN, signSymbol, UNKNOWN } from './model/symbols.js';
import type { MarkerChange } from './tokens/markers.js';
import type { Token } from './tokens/token.js';
import type { RepairMode, WordEvidence } from './types.js';

/** Makes the column of each token, by the mode of the line it stands in; `null` for a break. */
export function columnMaker(
  model: LanguageModel,
  evidence: ReadonlyMap<number, WordEvidence> | undefined,
  markers: ReadonlyMap<number, MarkerChange>,
): (token: Token, mode: RepairMode) => Column | null {
  const makers = {
    spot: lazy(() => spotCandidates(model, loadChannel('vietnamese'), evidence)),
    diacritics: lazy(() => diacriticCandidates(model)),
    damaged: lazy(() => damagedCandidates(model, loadChannel('without-vietnamese'))),
    keep: lazy(() => (token: Token) => fixed(model.idOf.get(token.text.toLowerCase()) ?? UNKNOWN)),
  };
  return (token, mode) => {
    const marker = markers.get(token.start);
    if (marker)
      return fixed(/^I+$/.test(marker.after) ? ROMAN : (model.idOf.get(marker.after.toLowerCase()) ?? UNKNOWN));
    switch (token.kind) {
      case 'break':
        return null;
      case 'roman':
        return fixed(ROMAN);
      case 'sign':
        return fixed(model.idOf.get(signSymbol(token.text)) ?? UNKNOWN);
      case 'fixed':
        return fixed(UNKNOWN);
      case 'number':
        return mode === 'damaged' && token.text.length <= 2 && !token.inCode
          ? maybeWord(makers.damaged()(token))
          : fixed(NUMBER);
      default:
        return holdsNumber(token.text) ? fixed(NUMBER) : makers[mode]()(token);
    }
  };
}

/**
 * "QH15", "463Y", "50b", "2c", "|15": a number or a code with letters, not a word with a letter misread as a digit
 * ("16i" was "lỗi", "1¢" was "lệ").
 */
export function holdsNumber(text: string): boolean {
  return /^\p{Lu}{2,}\d+$|^\p{Lu}[12579]\d*$|\d{3}|^[2579]|^\d{2,}[a-dđ]$|^[\d.,:/|!'’-]*\d[\d.,:/|!'’-]*$/u.test(text);
}

/** "16" may have been "lộ": its neighbours are read as if it could, but it stays. */
function maybeWord({ ids, scores }: Column): Column {
  const kept = ids.map((_, i) => i).filter((i) => ids[i] !== UNKNOWN);
  return {
    ids: [NUMBER, ...kept.map((i) => ids[i] ?? 0)],
    scores: [0, ...kept.map((i) => (scores[i] ?? 0) - 2)],
    asIs: 0,
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
