/** A piece of HTML that is already safe to put into a page. */
export interface Markup {
  readonly html: string;
}

type Piece = Markup | string | number | null | undefined | readonly (Markup | string)[];

/** Tagged template for HTML: everything put in is escaped, except what is `Markup` already. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let out = strings[0] ?? '';
  pieces.forEach((piece, i) => {
    out += render(piece) + (strings[i + 1] ?? '');
  });
  return { html: out };
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  if ('html' in piece) return piece.html;
  return piece.map(render).join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
