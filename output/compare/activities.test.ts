import { describe, expect, it } from 'vitest';
import type { Activity } from '../../normalizers/schema.js';
import { planOf } from '../testing/documents.js';
import { compareActivities } from './activities.js';

function duty(id: string, activity: string, lead: string, end: string | null): Activity {
  const deadline = {
    kind: 'date',
    start: null,
    relation: 'by',
    recurrence: null,
    event: null,
    deliverable: null,
  } as const;
  return {
    id,
    group: null,
    number: null,
    goal: null,
    task: null,
    activity,
    outputs: [],
    lead: [lead],
    coordinating: [],
    deadlines: [{ ...deadline, raw: end ?? 'Thường xuyên', end }],
    budget: null,
    note: null,
    source: { page: 7, start: 0, end: activity.length, quote: activity },
    confidence: 1,
  };
}
const INSPECT = 'Ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2024';

describe('duties of the upper plan', () => {
  const rows = (upper: Activity, lower: Activity) =>
    compareActivities([
      { ...planOf('province', []), activities: [upper] },
      { ...planOf('district', []), activities: [lower] },
    ]);

  it('are found again below under the counterpart of the same line of business', () => {
    const [row] = rows(
      duty('a1', INSPECT, 'Sở Nội vụ', '2024-02-29'),
      duty('a4', 'Kế hoạch kiểm tra công tác CCHC năm 2024', 'Phòng Nội vụ', '2024-02-29'),
    );
    expect(row).toMatchObject({ relation: 'carried-on' });
    expect(row?.entries.map((entry) => [entry.activity, entry.differs])).toEqual([
      ['a1', []],
      ['a4', []],
    ]);
  });

  it('say what differs: who leads, and when it is due', () => {
    const [row] = rows(
      duty('a1', INSPECT, 'Sở Nội vụ', '2024-02-29'),
      duty('a4', INSPECT, 'Phòng Tư pháp', '2024-03-31'),
    );
    expect(row?.entries[1]?.differs).toEqual(['lead', 'later']);
    const [open] = rows(duty('a1', INSPECT, 'Sở Nội vụ', '2024-02-29'), duty('a4', INSPECT, 'Phòng Nội vụ', null));
    expect(open?.entries[1]?.differs).toEqual(['no-deadline']);
  });

  it('stay alone where the lower plan speaks of something else', () => {
    const found = rows(
      duty('a1', INSPECT, 'Sở Nội vụ', '2024-02-29'),
      duty('a4', 'Tập huấn sử dụng phần mềm một cửa cho công chức xã', 'Phòng Nội vụ', '2024-02-29'),
    );
    expect(found.map((row) => row.relation)).toEqual(['only-here', 'only-here']);
  });
});
