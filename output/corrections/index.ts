export { type AppliedCorrection, appliedCorrections, correctionsOf } from './applied.js';
export { applyCorrections, type CorrectionState, needsPerson, type Outcome } from './apply.js';
export type { Correction, Withdrawal } from './correction.js';
export { correctionLabel } from './correction-label.js';
export { type Proposal, proposeCorrection } from './propose.js';
export { appendCorrection, type CorrectionFile, correctedDocuments, findCorrection, readCorrections } from './store.js';
