/** What offices are told to do to things that are counted: "tổ chức 02 hội nghị", "điều động 02 cán bộ". */
const DOING =
  'tổ chức|xây dựng|thành lập|triển khai|ban hành|mở|mở rộng|công nhận|thu hút|trồng|huy động|lắp đặt|nhân rộng|đào tạo|bồi dưỡng|tuyển dụng|tuyển|kết nạp|đăng ký|kiểm tra|phát triển|sáp nhập|sắp xếp|giải thể|hợp nhất|bố trí|trang bị|lắp|mua(?: sắm)?|cử|tập huấn|biên soạn|phát hành|in|đăng tải|xuất bản|đăng|nâng cấp|thí điểm|khảo sát|thanh tra|sửa đổi|bãi bỏ|xóa|hỗ trợ|số hóa|rà soát|công bố|đơn giản hóa|cung cấp|lựa chọn|chọn|ký kết|vận hành|cổ phần hóa|luân phiên|luân chuyển|điều động|bổ nhiệm|biệt phái|công khai|niêm yết|kết nối|khai thác|phát(?: ra)?|treo|kiện toàn|đưa|chuyển|tích hợp|tái cấu trúc|chuẩn hóa|hướng dẫn|phê duyệt|cải tạo|sửa chữa|bổ sung|cài đặt|trao|tặng|biểu dương|khen thưởng|bàn giao|hình thành|ra mắt|khởi công|xây|tham mưu|soạn thảo|ủy quyền|phân cấp|hoàn thiện|thay(?: mới)?|xử lý|thông qua|giới thiệu|chủ trì|cập nhật(?: dữ liệu)?';
/** Words that lead to a count as well, but also to one that only describes: "tại 03 xã", "có 02 cuộc", "cấp 300 chữ ký số". */
const LEADING =
  'có|đạt|tại|ở|đón|tiếp đón|phục vụ|chăm sóc|đạt mục tiêu|cho|với|thực hiện|hoàn thành|duy trì(?: hoạt động)?(?: của)?|cấp|thêm|được|tiếp nhận|giải quyết|phấn đấu|thay thế|(?:nâng|đưa)(?:\\s+\\p{L}+){1,6}\\s+lên|(?:giảm|sắp xếp|sáp nhập|hợp nhất)\\s[^;.]*(?:,|\\svà)\\s*còn(?: lại)?|(?:sắp xếp|sáp nhập|hợp nhất|tổ chức lại)\\s[^;.]*\\sthành|(?:đến|vào)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+20\\d\\d\\s+còn|trình(?: \\p{Lu}\\p{Ll}*(?: \\p{L}+){1,4})?|hoàn thành \\p{L}+(?: \\p{L}+){0,2}';
const HOW =
  '(?:mới\\s+|thêm\\s+|được\\s+|lại\\s+|định kỳ\\s+|đột xuất\\s+|trực tiếp\\s+|theo thẩm quyền\\s+|toàn thể\\s+|toàn bộ\\s+|dứt điểm\\s+|đủ\\s+|mỗi\\s+(?:năm|quý|tháng|tuần)\\s+|tất cả\\s+|trong ngày\\s+)*$';

/** Right before a plain count that a plan commits to: "xây dựng | 01 mô hình", "mở rộng tại | 03 xã". */
export const COUNT_VERB = new RegExp(`(?<![\\p{L}\\p{M}])(?:${DOING}|${LEADING})\\s*${HOW}`, 'iu');

/** The same where the order is a clause of its own, which may stand beside a percentage: "…, điều động | 02 cán bộ". */
export const OWN_ORDER = new RegExp(
  `(?:^|[,;:]|\\svà|\\strong đó)\\s*(?:[-–+•*]\\s*|và\\s+|đồng thời\\s+|phấn đấu\\s+|phối hợp\\s+|tiếp tục\\s+|mỗi\\s+\\p{L}+\\s+)*(?:${DOING})\\s*${HOW}`,
  'iu',
);
