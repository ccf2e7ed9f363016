export type { DeadlineContext } from './deadline.js';
export { readDeadlines } from './read-deadlines.js';
export { readSentenceDeadline, type SentenceDeadline } from './sentence.js';
