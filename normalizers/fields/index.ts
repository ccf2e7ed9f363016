export { fieldOfText } from './classifier.js';
export { fieldOfHeading } from './headings.js';
