import { LEVELS } from '../../labels.js';
import { INSTRUMENT, KIND, STATUS } from '../../meanings.js';
import { type Column, type Entry, type Table, table } from '../table.js';
import { corrected } from './common.js';

type Of = Column<Entry>['of'];

function text(name: string, vi: string, en: string, of: Of): Column<Entry> {
  return { name, type: 'string', about: { vi, en }, of };
}

export const documents: Table = table<Entry>(
  {
    name: 'documents',
    title: { vi: 'Văn bản', en: 'Documents' },
    about: {
      vi: 'Mỗi tệp một dòng, kể cả tệp không đọc được',
      en: 'One row per file, files that could not be read included',
    },
  },
  [
    {
      ...text(
        'id',
        'Mã văn bản: 16 chữ số đầu của SHA-256 của tệp',
        'First 16 hex digits of the SHA-256 of the file',
        (e) => e.document.id,
      ),
      required: true,
      pattern: '[0-9a-f]{16}',
    },
    { ...text('path', 'Đường dẫn của tệp', 'Path of the file', (e) => e.document.source.path), required: true },
    { ...text('media_type', 'Định dạng tệp', 'Media type', (e) => e.document.source.mediaType), required: true },
    {
      name: 'size_bytes',
      type: 'integer',
      required: true,
      about: { vi: 'Dung lượng tệp, byte', en: 'Size of the file in bytes' },
      of: (e) => e.document.source.sizeBytes,
    },
    {
      ...text('sha256', 'SHA-256 của tệp', 'SHA-256 of the file', (e) => e.document.source.sha256),
      required: true,
      pattern: '[0-9a-f]{64}',
    },
    {
      name: 'page_count',
      type: 'integer',
      about: { vi: 'Số trang; trống nếu không biết', en: 'Pages; empty where not known' },
      of: (e) => e.document.source.pageCount,
    },
    {
      ...text('status', 'Tình trạng đọc', 'How reading went', (e) => e.document.status),
      required: true,
      values: STATUS,
    },
    {
      ...text('kind', 'Loại nội dung', 'What the content is', (e) => e.document.metadata.kind),
      required: true,
      values: KIND,
    },
    {
      ...text('instrument', 'Thể loại văn bản', 'Kind of document', (e) => e.document.metadata.instrument),
      values: INSTRUMENT,
    },
    text('number', 'Số, ký hiệu', 'Number and symbol', (e) => e.document.metadata.number),
    text('issuer', 'Cơ quan ban hành', 'Issuing organ', (e) => e.document.metadata.issuer),
    { ...text('level', 'Cấp hành chính', 'Level of government', (e) => e.document.metadata.level), values: LEVELS },
    text('province', 'Tỉnh, thành phố trực thuộc trung ương', 'Province', (e) => e.document.metadata.unit.province),
    text('district', 'Huyện, quận, thị xã', 'District', (e) => e.document.metadata.unit.district),
    text('commune', 'Xã, phường, thị trấn', 'Commune', (e) => e.document.metadata.unit.commune),
    text('place', 'Địa danh', 'Place of issue', (e) => e.document.metadata.place),
    {
      ...text(
        'issued_on',
        'Ngày ban hành; chỉ có năm hoặc tháng nếu văn bản chỉ ghi đến đó',
        'Date of issue; only year or month where the document states no more',
        (e) => e.document.metadata.issuedOn,
      ),
      pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?',
    },
    text('title', 'Trích yếu', 'What it is about', (e) => e.document.metadata.title),
    {
      name: 'period_start',
      type: 'date',
      about: { vi: 'Ngày đầu của kỳ', en: 'First day of the period planned or reported' },
      of: (e) => e.document.metadata.period.start,
    },
    {
      name: 'period_end',
      type: 'date',
      about: { vi: 'Ngày cuối của kỳ', en: 'Last day of the period' },
      of: (e) => e.document.metadata.period.end,
    },
    text('signer_name', 'Người ký', 'Who signed', (e) => e.document.metadata.signer.name),
    text('signer_position', 'Chức vụ người ký', 'Position of who signed', (e) => e.document.metadata.signer.position),
    text(
      'appended_to',
      'Số quyết định mà kế hoạch kèm theo',
      'Number of the decision that it is attached to',
      (e) => e.document.metadata.appendedTo,
    ),
    {
      name: 'warning_count',
      type: 'integer',
      required: true,
      about: { vi: 'Số lưu ý', en: 'Number of warnings' },
      of: (e) => e.document.warnings.length,
    },
    corrected<Entry>((entry) => entry.corrected('metadata')),
  ],
  (entry) => [entry],
);
