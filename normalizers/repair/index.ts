export { beginningOf, endingOf, followScore } from './model/follows.js';
export { loadModel } from './model/load.js';
export { type RepairChange, type RepairedPages, repairPages } from './pages/repair-pages.js';
export { repair } from './repair.js';
export type { Alternative, Change, Doubt, RepairMode, RepairOptions, RepairResult, WordEvidence } from './types.js';
