import type { Field, Level, Scope } from '../normalizers/schema.js';
import type { AuditStatus } from './audit/audit-row.js';
import type { Difference } from './compare/activities.js';
import type { Relation } from './compare/relation.js';
import type { Change } from './compare/years.js';
import type { Label } from './language.js';

/** What the enumerations of the contract are called, for people. */
export const FIELDS: Readonly<Record<Field, Label>> = {
  steering: { vi: 'Chỉ đạo, điều hành', en: 'Steering' },
  institutions: { vi: 'Cải cách thể chế', en: 'Institutions' },
  procedures: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedures' },
  apparatus: { vi: 'Cải cách tổ chức bộ máy', en: 'Organisation' },
  'civil-service': { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  'public-finance': { vi: 'Cải cách tài chính công', en: 'Public finance' },
  'digital-government': { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
  impact: { vi: 'Tác động đến kinh tế - xã hội', en: 'Impact' },
};
export const NO_FIELD: Label = { vi: 'Chưa xếp lĩnh vực', en: 'No field' };

export const LEVELS: Readonly<Record<Level | Scope, Label>> = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
};

export const RELATIONS: Readonly<Record<Relation, Label>> = {
  equal: { vi: 'bằng nhau', en: 'equal' },
  stricter: { vi: 'cấp dưới cao hơn', en: 'stricter below' },
  looser: { vi: 'cấp dưới thấp hơn', en: 'looser below' },
  mixed: { vi: 'khác nhau', en: 'mixed' },
  'only-here': { vi: 'chỉ có ở đây', en: 'only here' },
  incomparable: { vi: 'không so sánh được', en: 'not comparable' },
};

export const STATUSES: Readonly<Record<AuditStatus, Label>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'không đạt', en: 'not met' },
  'partly-met': { vi: 'đạt một phần', en: 'partly met' },
  'not-reported': { vi: 'không báo cáo', en: 'not reported' },
  'not-comparable': { vi: 'không đối chiếu được', en: 'not comparable' },
};

export const CHANGES: Readonly<Record<Change, Label>> = {
  raised: { vi: 'nâng', en: 'raised' },
  lowered: { vi: 'hạ', en: 'lowered' },
  kept: { vi: 'giữ nguyên', en: 'kept' },
  new: { vi: 'mới', en: 'new' },
  dropped: { vi: 'bỏ', en: 'dropped' },
  'not-comparable': { vi: 'không so sánh được', en: 'not comparable' },
};

export const DIFFERENCES: Readonly<Record<Difference, Label>> = {
  lead: { vi: 'cơ quan chủ trì khác ngành', en: 'led by another line of business' },
  earlier: { vi: 'hạn sớm hơn', en: 'due earlier' },
  later: { vi: 'hạn muộn hơn', en: 'due later' },
  'no-deadline': { vi: 'một bên không nêu ngày', en: 'only one names a day' },
};

export function fieldLabel(field: Field | null): Label {
  return field === null ? NO_FIELD : FIELDS[field];
}

/** The order of the fields in Resolution 76/NQ-CP; records without a field come last. */
export function fieldOrder(field: Field | null): number {
  const order = Object.keys(FIELDS);
  return field === null ? order.length : order.indexOf(field);
}
