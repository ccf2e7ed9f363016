/**
 * Something a careful reader should know about a document: damage, doubt, a contradiction of the source.
 * Bad input yields diagnostics, never an exception.
 */
export interface Diagnostic {
  /** Stable lower-kebab-case name, for programs ("encrypted-file"). */
  readonly code: string;
  /** One line for people. */
  readonly message: string;
  /** 1-based page, where there is one. */
  readonly page?: number;
  /** Character offsets into the document's repaired text. */
  readonly span?: { readonly start: number; readonly end: number };
  /** `failure`: nothing could be read; `review`: a person should look; `note`: worth knowing. @default 'review' */
  readonly severity?: 'failure' | 'review' | 'note';
}
