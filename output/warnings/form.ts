import { showDay } from '../day.js';

/**
 * A message as it is written into records (English, with what was found on the page), and the same for people in
 * Vietnamese. `{name}` stands for words that are kept as they are, `{name:number}` for a figure whose decimal point
 * becomes a comma, `{name:day}` for a day, `{name:reason}` for a sentence that has forms of its own. The Vietnamese may leave out a slot that
 * holds another program's English.
 */
export type Form = readonly [english: string, vietnamese: string];

const SLOT = /\{(\w+)(?::(number|day|reason))?\}/g;
const compiled = new WeakMap<Form, RegExp>();

function patternOf(form: Form): RegExp {
  const known = compiled.get(form);
  if (known) return known;
  const source = form[0]
    .split(/(\{\w+(?::\w+)?\})/)
    .map((part) => (part.startsWith('{') ? '([\\s\\S]+?)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
    .join('');
  const pattern = new RegExp(`^${source}$`);
  compiled.set(form, pattern);
  return pattern;
}

/** The Vietnamese of a message by the first form that it has; `null` where it has none of them. */
export function inVietnamese(message: string, forms: readonly Form[], reasons: readonly Form[] = []): string | null {
  for (const form of forms) {
    const match = patternOf(form).exec(message);
    if (!match) continue;
    const slots = new Map<string, string | null>();
    [...form[0].matchAll(SLOT)].forEach(([, name = '', kind], i) => {
      const words = match[i + 1] ?? '';
      if (kind === 'number') slots.set(name, words.replaceAll(/(\d)\.(\d)/g, '$1,$2'));
      else if (kind === 'day') slots.set(name, showDay(words, 'vi'));
      else slots.set(name, kind === 'reason' ? inVietnamese(words, reasons, reasons) : words);
    });
    const wanted = [...form[1].matchAll(SLOT)].map(([, name = '']) => slots.get(name));
    if (wanted.some((words) => words === null || words === undefined)) continue;
    return form[1].replace(SLOT, (_, name: string) => slots.get(name) ?? '');
  }
  return null;
}
