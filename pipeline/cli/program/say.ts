import type { Label } from '../../../output/language.js';

/** A text for the help, in the language of the user. */
export type Say = (label: Label) => string;
