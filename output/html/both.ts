import type { Label } from '../language.js';
import { html, type Markup } from './markup.js';

/** Both languages side by side; the page shows the one that the reader chose. */
export function both({ vi, en }: Label): Markup {
  return html`<span lang="vi">${vi}</span><span lang="en">${en}</span>`;
}
