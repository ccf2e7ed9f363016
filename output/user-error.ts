import type { Label } from './language.js';

/** What cannot be done as the user asked, and why: no bug. The message is English, for logs; people are shown the label. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly label: Label;
  constructor(label: Label) {
    super(label.en);
    this.label = label;
  }
}

/** Something that this machine lacks, and that no other use of the program gets round. */
export class MissingError extends UserError {
  override readonly name: string = 'MissingError';
}
