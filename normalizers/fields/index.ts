export { fieldOfText, fieldOfWords } from './classifier.js';
export { fieldOfHeading, fieldOfTitle } from './headings.js';
export { fieldOfThing } from './things.js';
