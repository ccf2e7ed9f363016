import type { Evidence } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import { both } from './both.js';
import { type Crops, cropKey } from './crops.js';
import { html, type Markup } from './markup.js';

/** The words a figure was read from, their page, and where it is at hand the cut of the page image. */
export function quotation(source: Evidence, document = '', crops?: Crops): Markup {
  const page =
    source.page === null
      ? null
      : html` <span class="tag">${both({ vi: `trang ${source.page}`, en: `page ${source.page}` })}</span>`;
  const crop = crops?.get(cropKey(document, source));
  const image = crop ? html`<img src="${crop}" alt="${source.quote}">` : null;
  return html`<blockquote>${source.quote}${page}${image}</blockquote>`;
}

/** Quotations, each under the name of its document, folded away under one line that a key opens. */
export function foldedQuotations(
  parts: readonly { readonly name: Label | null; readonly source: Evidence; readonly document: string }[],
  crops?: Crops,
): Markup {
  const quotes = parts.map(({ name, source, document }) => {
    const head = name === null ? null : html`<b>${both(name)}</b>`;
    return html`${head}${quotation(source, document, crops)}`;
  });
  return html`<details><summary>${both({ vi: 'trích dẫn', en: 'quotation' })}</summary><div class="quotes">${quotes}</div></details>`;
}
