export { lengthOfMonth, monthsOf } from './calendar.js';
export { type DeadlineContext, spansYears } from './deadline.js';
export { readDeadlines } from './read-deadlines.js';
export { readSentenceDeadline, readSentenceRecurrence, type SentenceDeadline } from './sentence.js';
