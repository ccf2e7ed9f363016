import type { Table } from '../table.js';
import { activities } from './activities.js';
import { activityAgencies } from './activity-agencies.js';
import { citations } from './citations.js';
import { corrections } from './corrections.js';
import { deadlines } from './deadlines.js';
import { documents } from './documents.js';
import { pages } from './pages.js';
import { results } from './results.js';
import { sections } from './sections.js';
import { targets } from './targets.js';
import { warnings } from './warnings.js';

/** Every table of an export: files, schemas and the data dictionary follow this list. */
export const TABLES: readonly Table[] = [
  documents,
  sections,
  targets,
  results,
  activities,
  activityAgencies,
  deadlines,
  citations,
  pages,
  warnings,
  corrections,
];
