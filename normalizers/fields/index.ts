export { fieldOfText, fieldOfWords } from './classifier.js';
export { fieldOfHeading, fieldOfTitle } from './headings.js';
export { fieldOfDoing, fieldOfThing } from './things.js';
