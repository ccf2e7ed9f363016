/**
 * Wordings by which numbered headings are told from numbered sentences. Orders begin with a verb ("Tăng cường kiểm tra …"),
 * headings name an area, an organ or an aspect.
 */

const VERBS = [
  'tiếp tục',
  'tăng cường',
  'phấn đấu',
  'đẩy mạnh',
  'thực hiện',
  'triển khai',
  'hoàn thành',
  'nâng cao',
  'xây dựng',
  'bảo đảm',
  'đảm bảo',
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'ban hành',
  'rà soát',
  'kiểm tra',
  'theo dõi',
  'đôn đốc',
  'tập trung',
  'chủ động',
  'chịu trách nhiệm',
  'giao',
  'căn cứ',
  'bố trí',
  'duy trì',
  'phát huy',
  'quán triệt',
  'thường xuyên',
  'kịp thời',
  'nghiên cứu',
  'sắp xếp',
  'rút ngắn',
  'giảm',
  'tăng',
  'công khai',
  'cung cấp',
  'cập nhật',
  'đưa',
  'hướng dẫn',
  'tổng hợp',
  'báo cáo kết quả',
  'chỉ đạo',
  'yêu cầu',
  'đề cao',
  'khuyến khích',
  'tạo',
  'gắn',
  'lấy',
  'quản lý',
  'siết chặt',
  'tuyên truyền',
  'mở rộng',
  'đổi mới',
  'áp dụng',
  'phát triển',
  'hướng tới',
  'cải thiện',
  'khắc phục',
  'xử lý',
  'đề xuất',
  'tuyển dụng',
  'thành lập',
  'thẩm định',
  'tích cực',
  'bám sát',
  'xác định',
  'là',
  'có',
  'được',
  'cụ thể hóa',
  'cụ thể hoá',
  'tối thiểu',
  'tối đa',
  'ít nhất',
  'trên',
  'dưới',
  'không',
  'khi',
  'nếu',
  'đến',
  'trong',
  'trước',
  'năm',
  'từ',
];
const alternatives = [...VERBS].sort((a, b) => b.length - a.length).join('|');
const VERB_FIRST = new RegExp(`^(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether the words begin as an order, a condition or a commitment does. */
export function beginsAsSentence(text: string): boolean {
  return VERB_FIRST.test(text) || /^(?:\d|[“"(]?\d+\s?%)/u.test(text);
}

const ORGANS =
  /^(?:Đề nghị |Trách nhiệm |Đối với |Các |Giám đốc |Thủ trưởng |Chủ tịch |Trưởng |Người đứng đầu |Lãnh đạo |Cơ quan )?(?:các |của |Ủy ban |Uỷ ban |UBND|HĐND|Hội đồng |Văn phòng|VP |Sở |sở|Phòng |phòng|Ban (?!hành)|ban (?!hành)|Bộ |Cục |Chi cục |Chi Cục |Tổng cục |Vụ |Viện |Công an|Bộ Chỉ huy|Ban Chỉ huy|Trung tâm |Kho bạc|Bảo hiểm|Thanh tra|Đài |Báo (?!cáo)|Cổng |Bưu điện|Ngân hàng|Trường (?!hợp)|Trạm |Hội |Đoàn |Mặt trận|Liên đoàn|Tòa án|Toà án|Viện kiểm sát|Đảng ủy|Huyện ủy|Tỉnh ủy|Thường trực|Tổ (?!chức)|Bộ phận |Thành viên |Công chức |Đơn vị |đơn vị|cơ quan|ngành|xã|huyện|thị xã|thành phố|phường|Giám đốc|Thủ trưởng|Chủ tịch|Trưởng|Chánh|Công ty|Doanh nghiệp|Điện lực|Thuế|Hải quan)/u;

/** Whether the words name who is to act: heading of a paragraph on duties. */
export function namesOrgan(text: string): boolean {
  return ORGANS.test(text);
}

/** Ends of clauses before a colon that announce a list inside the sentence: "… gồm:", "… như sau:". */
const ANNOUNCES =
  /(?<![\p{L}\p{N}])(?:gồm|bao gồm|gồm có|như|như sau|sau|sau đây|là|rằng|cụ thể|trong đó|các kế hoạch|các nội dung|các nhiệm vụ|các văn bản|giao|đạt|(?<!tồn\s)tại|theo|với|chiếm|hoặc|và)$/iu;
const PREDICATE =
  /(?<![\p{L}\p{N}])(?:chịu trách nhiệm|có (?!liên quan|thẩm quyền|điều kiện)|phải|cần|đã|sẽ|đang|đạt|được giao|nhằm)(?![\p{L}\p{N}])/iu;
/** "Sở Nội vụ chủ trì, phối hợp với các sở:" — an organ and what it does, unlike "Trách nhiệm của cơ quan chủ trì". */
const ORGAN_ACTS =
  /(?<![\p{L}\p{N}])(?:chủ trì,? phối hợp|phối hợp với|ban hành|căn cứ|tham mưu|hướng dẫn|theo dõi|quy định|quyết định|báo cáo)(?![\p{L}\p{N}])/iu;

export function announcesList(lead: string): boolean {
  return ANNOUNCES.test(lead);
}

/** Whether the words hold a predicate, and so are a clause, not a name. */
export function hasPredicate(text: string): boolean {
  return PREDICATE.test(text);
}

/** Whether a name of an organ goes on with what the organ does. */
export function organActs(text: string): boolean {
  return namesOrgan(text) && !/^Trách nhiệm/u.test(text) && ORGAN_ACTS.test(text);
}
