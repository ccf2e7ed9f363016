/** When it was so: "năm 2023", "(năm 2023)", "(2023)", "vào đầu năm 2023", "giai đoạn 2016 - 2020". */
const YEAR = '(?:19|20)\\d{2}';
const OF_YEAR = `(?:\\(${YEAR}\\)\\s{1,2}|\\(?(?:vào |của |trong |ở )?(?:cuối |đầu )?năm ${YEAR}\\)?,?\\s{1,2})`;
const OF_PERIOD = `\\(?(?:của |trong |ở )?(?:giai đoạn|thời kỳ|nhiệm kỳ) ${YEAR}\\s?[-–]\\s?${YEAR}\\)?,?\\s{1,2}`;
const TO = '(?:lên|xuống|thành|còn)(?:\\s+(?:thành|đến|tới|còn|mức|đạt))?\\s+';
const BOUND = '(?:(?:dưới|trên|hơn|ít nhất|tối thiểu|tối đa|không quá|khoảng)\\s+)?(?=\\d)';

/** "từ 80% lên trên 90%", "từ 05 ngày xuống còn 03 ngày": the figure is the second one. */
export const RISE = new RegExp(
  `\\s{1,2}(?:\\([^()\\d]{1,16}\\d{1,2}(?:\\/\\d{4})?\\)\\s{1,2}|${OF_YEAR})?${TO}${BOUND}`,
  'iuy',
);
/** "từ 37% năm 2022 tăng lên 50%", "từ 12,1% giai đoạn 2011 - 2015 xuống còn 10%": only behind "từ". */
export const RISE_FROM = new RegExp(
  `\\s{1,2}(?:${OF_YEAR}|${OF_PERIOD})?(?:(?:tăng|giảm|nâng|hạ)\\s+)?${TO}${BOUND}`,
  'iuy',
);
/** "/1.000 phụ nữ", "/10.000 dân": per how many. */
const PER = '(?:\\s?/\\s?\\d{1,3}(?:\\.\\d{3})*(?:\\s+\\p{L}+){1,3}?)?';
/** "từ 12 phòng xuống còn 10 phòng", "08 đơn vị thành 05 đơn vị": what is counted stands between. */
export const RISE_OF_COUNT = new RegExp(
  `\\s+\\p{L}+(?:\\s+(?!lên|xuống|còn|thành)\\p{L}+){0,5}${PER}\\s+(?:(?:lên|xuống)(?:\\s+(?:thành|còn|đến|tới))?|còn|thành)\\s+(?=\\d)`,
  'iuy',
);
