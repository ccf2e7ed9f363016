import type { Label } from '../language.js';
import { html, type Markup } from './markup.js';

/** Both languages side by side, of which the page shows the one that the reader chose; once where they are the same. */
export function both({ vi, en }: Label): Markup {
  return vi === en ? html`${vi}` : html`<span lang="vi">${vi}</span><span lang="en">${en}</span>`;
}

/** Both languages in one text, for what no page can switch: titles, names for screen readers. */
export function inOneLine({ vi, en }: Label): string {
  return vi === en ? vi : `${vi} / ${en}`;
}
