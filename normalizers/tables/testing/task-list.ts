import { readTaskLists } from '../index.js';
import { sampleDocument } from './sample.js';

/** The header of a usual list of tasks. */
export const HEADER = [
  'STT',
  'Nội dung công việc',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian hoàn thành',
];

/** A row under it. */
export const row = (n: string, work: string, time = 'Quý I/2024', lead = 'Phòng Nội vụ'): string[] => [
  n,
  work,
  'Báo cáo',
  lead,
  'Các phòng, ban',
  time,
];

/** Group, number and work of every row of the first list. */
export const rows = (...pages: Parameters<typeof sampleDocument>): readonly string[] =>
  (readTaskLists(sampleDocument(...pages))[0]?.rows ?? []).map(({ group, cells }) =>
    [group && `${group.marker ?? ''}:${group.title}`, cells.get('number') ?? '', cells.get('activity') ?? ''].join('|'),
  );
