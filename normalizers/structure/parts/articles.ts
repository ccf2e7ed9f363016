import { isCapitals } from '../../paragraphs/index.js';
import { fold } from '../../text/fold.js';
import type { Rule } from './rule.js';
import { ANNOUNCES_PLAN, PART_TITLE } from './wording.js';

/** "Điều 1. Ban hành kèm theo …" */
export const article: Rule = ({ text, marker }) =>
  marker?.kind === 'article'
    ? { part: 'article', after: { within: 'article', announced: ANNOUNCES_PLAN.test(fold(text)) } }
    : null;

/** The clauses of an article, up to a chapter, to "I. MỤC TIÊU" or to the parts of a plan that the article itself holds. */
export const insideArticle: Rule = ({ text, marker }, { within, announced }) => {
  if (within !== 'article') return null;
  const heads =
    marker?.kind === 'chapter' ||
    marker?.kind === 'division' ||
    ((marker?.kind === 'roman' || marker?.kind === 'part') && isCapitals(text));
  return heads || (announced && marker && titlesPart(text.slice(marker.length)))
    ? { part: 'body', after: { within: 'body', begun: true } }
    : { part: 'article' };
};

/** "1. Mục tiêu", "2. Nhiệm vụ và giải pháp": a title inside an article, not one of its clauses. */
function titlesPart(title: string): boolean {
  return PART_TITLE.test(fold(title)) && /^[^.;]{4,100}[.:]?$/u.test(title.replace(/:\s.*$/su, ''));
}
