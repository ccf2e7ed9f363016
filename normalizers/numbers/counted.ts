/** What offices count, for patterns: of things like these "24/24" and "4/5" are ratios. */
export const COUNTED_NOUNS =
  'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|bộ|cục|vụ|cơ quan|đơn vị|phòng|ban|sở|nhiệm vụ|văn bản|hồ sơ|chỉ tiêu|tiêu chí|' +
  'trường|thôn|bản|xóm|ấp|buôn|làng|tiểu khu|khu phố|khu dân cư|tổ|nhóm|người|cán bộ|công chức|viên chức|cuộc|trường hợp|thủ tục|TTHC|dịch vụ|DVC|biên chế|' +
  'hội nghị|mô hình|sáng kiến|lớp|kiến nghị|phản ánh|vấn đề|nội dung|dự án|trạm|hợp tác xã|HTX|doanh nghiệp|hộ|UBND|kế hoạch|đề án|báo cáo|' +
  'phiếu|cấp trưởng|cấp phó|lượt|cơ sở|trung tâm|bệnh viện|quy trình|hệ thống|mục tiêu|công trình|nghị định|thông tư|quyết định|nghị quyết|dự thảo|dự án luật|tồn tại|sản phẩm|phương án';
