import { expect, it } from 'vitest';
import { html } from './markup.js';

it('escapes what is put in and keeps what is markup', () => {
  const quote = html`<q>${'<script>"&\''}</q>`;
  expect(html`<p>${quote}${null}${[quote, 'a<b']}</p>`.html).toBe(
    '<p><q>&#60;script&#62;&#34;&#38;&#39;</q><q>&#60;script&#62;&#34;&#38;&#39;</q>a&#60;b</p>',
  );
});
