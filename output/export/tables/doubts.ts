import { type Doubt, doubtsIn, doubtsOf } from '../../doubts/index.js';
import type { Column, Entry } from '../table.js';
import { type Item, lines } from './common.js';

/** Why a person should look at the page before using a row. */
export function doubts<T extends { readonly id: string }>(): Column<Item<T>> {
  return {
    name: 'doubts',
    type: 'string',
    about: {
      vi: 'Lý do cần xem lại văn bản gốc: mã các lưu ý nêu dòng này (bảng warnings), mỗi mã một dòng trong ô; `low-confidence` nếu không có lưu ý nào mà độ tin cậy dưới 0,75',
      en: 'Why to look at the page: codes of the warnings that name this row (table warnings), one a line; `low-confidence` where none does and the confidence is below 0.75',
    },
    of: ({ entry, record }) => lines(codesOf(entry, record.id)),
  };
}

const known = new WeakMap<Entry['document'], readonly Doubt[]>();

function codesOf({ document }: Entry, record: string): readonly string[] {
  const all = known.get(document) ?? doubtsIn(document);
  known.set(document, all);
  return [...new Set(doubtsOf(all, document.id, record).map(({ code }) => code))];
}
