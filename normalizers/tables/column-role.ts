/** What a column of a list of tasks holds, by its header. */
export type ColumnRole =
  | 'number'
  | 'goal'
  | 'task'
  | 'activity'
  | 'outputs'
  | 'lead'
  | 'coordinating'
  /** "Bắt đầu" beside "Kết thúc": the other half of a deadline in two columns. */
  | 'start'
  | 'deadline'
  | 'budget'
  | 'note';
