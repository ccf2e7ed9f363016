import type { Language } from '../language.js';

/** What text is shown on: whose language, how many columns, and whether a person looks or another program reads. */
export interface Screen {
  readonly language: Language;
  /** Terminal columns in which text is wrapped. */
  readonly width: number;
  /** `false`: the text goes into a file or another program, and paths are never wrapped. */
  readonly isTerminal: boolean;
}
