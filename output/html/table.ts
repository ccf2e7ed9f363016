import type { Label } from '../language.js';
import { both, inOneLine } from './both.js';
import { html, type Markup } from './markup.js';

/** A table with a caption, in a box that scrolls sideways and can be reached by keyboard. */
export function table(caption: Label, heads: readonly Label[], rows: readonly Markup[], kind = ''): Markup {
  const titles = heads.map((head) => html`<th scope="col">${both(head)}</th>`);
  return scrollBox(
    caption,
    html`<table class="${kind}"><caption>${both(caption)}</caption><thead><tr>${titles}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

export function scrollBox(name: Label, content: Markup): Markup {
  return html`<div class="scroll" role="region" aria-label="${inOneLine(name)}" tabindex="0">${content}</div>`;
}
