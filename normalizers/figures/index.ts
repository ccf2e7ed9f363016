export { type Results, readResults } from './results.js';
export { readTargets, type Targets } from './targets.js';
