import stringWidth from 'string-width';
import type { Label } from '../language.js';
import type { Screen } from './screen.js';
import { hanging } from './wrap.js';

/** What a fact is called, and what it is (`null` facts are not shown); a path stays whole where a program reads it. */
export type Fact = readonly [name: Label, value: string | null, kind?: 'path'];

/** Facts one below the other, their values in one column. */
export function showFacts(facts: readonly Fact[], { language, width, isTerminal }: Screen): string[] {
  const shown = facts.filter(([, value]) => value !== null);
  const column = 2 + Math.max(0, ...shown.map(([name]) => stringWidth(name[language])));
  return shown.map(([name, value, kind]) => {
    const gap = ' '.repeat(column - stringWidth(name[language]));
    const room = kind === 'path' && !isTerminal ? Number.POSITIVE_INFINITY : width;
    return hanging(`${name[language]}${gap}`, value ?? '', room);
  });
}
