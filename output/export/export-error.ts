/** An export that cannot be made, with a message for the user. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
