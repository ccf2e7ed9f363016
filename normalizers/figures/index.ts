export { readTargets, type Targets } from './targets.js';
