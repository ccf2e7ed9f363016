import type { Evidence } from '../../normalizers/schema.js';
import { both } from './labels.js';
import { html, type Markup } from './markup.js';

/** The words a figure was read from, and their page. */
export function quotation(source: Evidence): Markup {
  const page =
    source.page === null
      ? null
      : html` <span class="tag">${both({ vi: `trang ${source.page}`, en: `page ${source.page}` })}</span>`;
  return html`<blockquote>${source.quote}${page}</blockquote>`;
}

/** The same, folded away under one line. */
export function foldedQuotation(source: Evidence): Markup {
  return html`<details><summary>${both({ vi: 'trích dẫn', en: 'quotation' })}</summary>${quotation(source)}</details>`;
}
