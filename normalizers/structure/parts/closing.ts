import { isCapitals } from '../../paragraphs/index.js';
import type { Rule } from './rule.js';
import { RECIPIENTS, SIGNATURE } from './wording.js';

const CLOSES = { part: 'closing', after: { within: 'closing', closed: true } } as const;

/** Set beside each other as "Nơi nhận" and signature are. */
export const closingZone: Rule = ({ paragraph }) => (paragraph.zone.startsWith('closing') ? CLOSES : null);

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN" */
export const closingWords: Rule = ({ text, folded }, { begun, within }) =>
  RECIPIENTS.test(folded) || ((begun || within === 'article') && SIGNATURE.test(folded) && isCapitals(text))
    ? CLOSES
    : null;

/** A converter may write the closing of the decision before the plan's first heading. */
export const insideClosing: Rule = ({ text, marker }, { within }) => {
  if (within !== 'closing') return null;
  const heads = marker !== null && marker.kind !== 'bullet' && marker.kind !== 'letter' && isCapitals(text);
  return heads ? { part: 'body', after: { within: 'body', begun: true } } : { part: 'closing' };
};
