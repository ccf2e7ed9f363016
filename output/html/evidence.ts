import type { Evidence } from '../../normalizers/schema.js';
import type { Label } from '../language.js';
import { placeLabel } from '../place.js';
import { both } from './both.js';
import { type Crops, cropKey } from './crops.js';
import { html, type Markup } from './markup.js';

/** Words that a figure was read from, and where they stand. */
export interface Quoted {
  readonly document: string;
  readonly source: Evidence;
  /** The page, or what stands for it in a file without pages. @default the page */
  readonly place?: Label | null;
}

/** The words, their place, and where it is at hand the cut of the page image. */
export function quotation({ document, source, place = placeLabel(source) }: Quoted, crops?: Crops): Markup {
  const at = place === null ? null : html` <span class="tag">${both(place)}</span>`;
  const crop = crops?.get(cropKey(document, source));
  const image = crop ? html`<img src="${crop}" alt="${source.quote}">` : null;
  return html`<blockquote>${source.quote}${at}${image}</blockquote>`;
}

/** Quotations, each under the name of its document, folded away under one line that a key opens. */
export function foldedQuotations(parts: readonly (Quoted & { readonly name: Label | null })[], crops?: Crops): Markup {
  const quotes = parts.map((part) => {
    const head = part.name === null ? null : html`<b>${both(part.name)}</b>`;
    return html`${head}${quotation(part, crops)}`;
  });
  return html`<details><summary>${both({ vi: 'trích dẫn', en: 'quotation' })}</summary><div class="quotes">${quotes}</div></details>`;
}
