import { facetsOf } from '../compare/facets.js';
import type { Indicator } from '../compare/indicator.js';
import { terms } from '../compare/terms.js';

const PREDICATE_MARK = /(?<=\s)(?:được|đạt|đều|phải|bị|hoàn thành)(?=\s)/giu;

/**
 * How much of what the target says of its things the result says too, 0…1: "hồ sơ TTHC **được giải quyết đúng hạn**". Two
 * indicators that count the same things and say different things of them share most of their words ("… được công khai",
 * "… được số hóa"), so the predicate is weighed apart: by the actions that it names, else by its words. Where nothing marks a predicate, only actions are held against the result.
 */
export function predicateShare(target: Indicator, result: Indicator): number {
  const { indicator } = target.targets[0];
  const marks = [...indicator.matchAll(PREDICATE_MARK)].map(({ 0: word, index }) =>
    indicator.slice(index + word.length),
  );
  // "vốn đầu tư công được giao" says nothing of the capital that another could say otherwise.
  const said = marks.findLast((words) => terms(words).length >= A_PREDICATE);
  const { actions, limits } = said === undefined ? target.facets : facetsOf(said);
  const named = [...actions, ...limits];
  if (named.some((one) => result.facets.actions.has(one) || result.facets.limits.has(one))) return 1;
  if (said === undefined) return named.length === 0 ? 1 : 0;
  const wanted = new Set(terms(said));
  const has = new Set(result.terms);
  return [...wanted].filter((term) => has.has(term)).length / wanted.size;
}

/** Two syllables and the pair of them. */
const A_PREDICATE = 3;
