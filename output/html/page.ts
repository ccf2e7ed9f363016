import type { Label, Language } from '../language.js';
import { both } from './both.js';
import { html, type Markup } from './markup.js';

/**
 * A whole page in one file: works offline, prints, opens in `language` and has a switch to the other one. Colours differ in lightness
 * too, so that they can be told apart in print and by the colour-blind; every coloured cell also says its meaning.
 */
export function htmlPage(title: Label, body: Markup, language: Language): string {
  const page = html`<!doctype html>
<html lang="${language}" data-lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]} – chitieu</title>
<style>${{ html: CSS }}</style>
</head>
<body>
<header><h1>${both(title)}</h1><button type="button" id="language"><span lang="vi">English</span><span lang="en">Tiếng Việt</span></button></header>
<main>
${body}
</main>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
  return page.html;
}

const CSS = `
:root { color-scheme: light; --line: #c9ced6; --ink: #1b2430; --soft: #5b6675; }
html[data-lang=vi] [lang=en], html[data-lang=en] [lang=vi] { display: none; }
body { margin: 0 auto; max-width: 1280px; padding: 1rem 1.5rem 3rem; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
button { font: inherit; border: 1px solid var(--line); background: #fff; border-radius: 4px; padding: .2rem .7rem; cursor: pointer; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
tbody th[scope=row] { font-weight: 500; min-width: 8rem; } td:first-child { min-width: 9rem; }
.tag.doubt { color: #8a4b00; }
thead th { background: #eef1f5; position: sticky; top: 0; }
tr.field th, tr.field td, .matrix tr.field th:first-child { background: #f6f7f9; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding: .2rem 0; }
.scroll { overflow: auto; max-height: 90vh; border: 1px solid var(--line); }
.scroll:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid #1f4e96; outline-offset: 1px; }
.scroll table { border: 0; } .scroll caption { padding: .3rem .5rem; position: sticky; left: 0; }
.matrix { border-collapse: separate; border-spacing: 0; } .matrix th, .matrix td { border-width: 0 1px 1px 0; }
.matrix thead tr:first-child th { top: 0; } .matrix thead tr + tr th { top: 2.1rem; }
.matrix th:first-child { position: sticky; left: 0; z-index: 2; background: #fff; min-width: 17rem; max-width: 24rem; }
.matrix thead th:first-child { z-index: 3; background: #eef1f5; } .matrix thead th { z-index: 1; } .matrix th[colspan] { text-align: center; }
.matrix thead tr + tr th:first-child { position: sticky; left: auto; min-width: 0; z-index: 1; }
.many td, .many thead tr + tr th { font-size: .82rem; padding: .2rem .3rem; } .many td.value { min-width: 4.6rem; }
.quotes { max-width: 30rem; } .many .quotes { position: absolute; z-index: 4; background: #fff; border: 1px solid var(--line); padding: .5rem; width: 24rem; box-shadow: 0 2px 8px #0003; }
blockquote img { display: block; max-width: 100%; border: 1px solid var(--line); margin-top: .3rem; }
td.value { min-width: 8rem; } td.value b { white-space: nowrap; }
.equal { background: #e3f1e3; } .stricter { background: #bfe0c4; } .looser { background: #ffd9b8; }
.mixed { background: #fff1b8; } .incomparable { background: #e8e8ee; } .reference { background: #dbe8f8; }
.raised { background: #bfe0c4; } .lowered { background: #ffd9b8; } .kept { background: #e3f1e3; } .new { background: #dbe8f8; } .dropped { background: #e8e8ee; }
.met { background: #cfe8d2; } .not-met { background: #ffc9ae; } .partly-met { background: #fff1b8; }
.not-reported { background: #e8e8ee; } .not-comparable { background: #f3f0f7; } .absent { color: var(--soft); }
.figure { white-space: nowrap; } .figure .tag { white-space: normal; } h2.part { border-top: 3px solid var(--line); padding-top: 1rem; font-size: 1.3rem; }
.tag { font-size: .8rem; color: var(--soft); display: block; }
details summary { cursor: pointer; color: var(--soft); font-size: .8rem; }
blockquote { margin: .3rem 0; padding-left: .6rem; border-left: 3px solid var(--line); font-size: .88rem; }
.warn { background: #fff6d6; border: 1px solid #e3cf86; padding: .5rem .8rem .5rem 1.8rem; border-radius: 4px; }
.bar { display: flex; height: 1.1rem; border: 1px solid var(--line); min-width: 12rem; } .bar span { display: block; font-size: .75rem; text-align: center; overflow: hidden; } .key { display: inline-block; padding: .1rem .5rem; border: 1px solid var(--line); }
svg text { font: 11px system-ui, sans-serif; fill: var(--ink); }
@media print { body { print-color-adjust: exact; -webkit-print-color-adjust: exact; } button { display: none; }
thead th, .matrix th:first-child, .scroll caption { position: static; } .scroll { overflow: visible; max-height: none; border: 0; }
.many .quotes { position: static; width: auto; box-shadow: none; } @page { size: A3 landscape; margin: 12mm; } details { display: block; } tr { break-inside: avoid; } body { max-width: none; } }
`;

const SCRIPT = `
document.addEventListener('keydown', (e) => {
  if (e.key === 'Escape') document.querySelectorAll('details[open]').forEach((d) => { d.open = false; });
});
document.getElementById('language').addEventListener('click', () => {
  const root = document.documentElement;
  root.lang = root.dataset.lang = root.dataset.lang === 'vi' ? 'en' : 'vi';
});
window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
`;
