/**
 * Time and memory of `compare` for more and more documents, generated from the fixtures: plans of invented districts whose
 * indicators are reworded and whose figures vary. Each size runs in a process of its own.
 *   npx tsx scripts/benchmark-compare.ts
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlanDocument, Target } from '../normalizers/schema.js';
import { compare } from '../output/compare/comparison.js';

const SIZES = [125, 250, 500, 1000];
const own = process.argv[2];

if (own !== undefined) {
  const documents = generate(Number(own));
  const started = performance.now();
  const { rows, activities } = compare(documents);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    JSON.stringify({ seconds, rows: rows.length, duties: activities.length, peak: process.resourceUsage().maxRSS }),
  );
} else {
  console.log(
    '| documents | targets | rows | seconds | seconds / (n log n), relative | peak memory |\n| ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  let first: number | null = null;
  for (const size of SIZES) {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), String(size)], {
      encoding: 'utf8',
    });
    const { seconds, rows, peak } = JSON.parse(stdout) as { seconds: number; rows: number; peak: number };
    const perLog = seconds / (size * Math.log2(size));
    first ??= perLog;
    console.log(
      `| ${size} | ${count(size)} | ${rows} | ${seconds.toFixed(1)} | ${(perLog / first).toFixed(2)} | ${(peak / 1024).toFixed(0)} MB |`,
    );
  }
}

function count(size: number): number {
  return generate(size).reduce((sum, { targets }) => sum + targets.length, 0);
}

/** Plans with the targets and duties of the fixture plans, each reworded at some places, from a seeded generator. */
function generate(size: number): readonly PlanDocument[] {
  const folder = fileURLToPath(new URL('../fixtures/gold/', import.meta.url));
  const models = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(`${folder}${path}`, 'utf8')) as PlanDocument)
    .filter(({ metadata, targets }) => metadata.kind === 'plan' && targets.length >= 10);
  const random = seeded(7);
  const all = models.flatMap(({ targets }) => targets);
  return Array.from({ length: size }, (_, n): PlanDocument => {
    const model = models[n % models.length] as PlanDocument;
    const id = n.toString(16).padStart(16, '0');
    const extra = Array.from({ length: 20 }, () => all[Math.floor(random() * all.length)] as Target);
    return {
      ...model,
      id,
      source: { path: `${id}.txt`, mediaType: 'text/plain', sizeBytes: 0, sha256: id.repeat(4), pageCount: null },
      metadata: {
        ...model.metadata,
        level: n === 0 ? 'province' : 'district',
        unit: { province: 'Bình Lĩnh', district: n === 0 ? null : `Huyện Thứ ${n}`, commune: null },
      },
      targets: [...model.targets, ...extra].map((target, i) => vary(target, `t${i + 1}`, random)),
      activities: model.activities.map((activity) => ({
        ...activity,
        source: { page: null, start: 0, end: 0, quote: activity.activity ?? '' },
        confidence: 1,
      })),
      warnings: [],
    };
  });
}

/** Leaves words out, adds a common ending, moves the figure. */
function vary(target: Target, id: string, random: () => number): Target {
  const words = target.indicator.split(' ').filter((_, i, all) => all.length < 6 || i < 3 || random() > 0.12);
  if (random() < 0.3) words.push('theo quy định');
  const indicator = words.join(' ');
  return {
    ...target,
    id,
    indicator,
    statement: target.scope === null ? indicator : target.statement,
    value: target.value && { ...target.value, number: Math.round(target.value.number * (0.9 + random() * 0.2)) },
    source: { page: null, start: 0, end: indicator.length, quote: indicator },
    confidence: 1,
  };
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
