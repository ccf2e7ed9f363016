import { terms } from '../compare/terms.js';

const PREDICATE_MARK = /(?<=\s)(?:được|đạt|đều|phải|bị|hoàn thành)(?=\s)/giu;

/**
 * How much of what the target says of its things the result says too, 0…1: "hồ sơ TTHC **được giải quyết đúng hạn**". Two
 * indicators that count the same things and say different things of them share most of their words ("… được công khai",
 * "… được số hóa"), so the predicate is weighed apart; by pairs of syllables, because single ones are shared by chance.
 * Where no verb marks a predicate, nothing is held against the result: 1.
 */
export function predicateShare(target: string, result: string): number {
  const mark = [...target.matchAll(PREDICATE_MARK)].at(-1);
  if (!mark) return 1;
  const predicate = terms(target.slice(mark.index + mark[0].length));
  const pairs = predicate.filter((term) => term.includes(' '));
  const wanted = new Set(pairs.length > 0 ? pairs : predicate);
  if (wanted.size === 0) return 1;
  const said = new Set(terms(result));
  let found = 0;
  for (const term of wanted) if (said.has(term)) found += 1;
  return found / wanted.size;
}
