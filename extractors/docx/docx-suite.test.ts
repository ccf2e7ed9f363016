import { describeExtractor } from '../testing/extractor-suite.js';
import { docxExtractor } from './index.js';
import { docxOf, list, lvl, p, t, tbl, tc, tr } from './testing/docx-of.js';

const numbering =
  `<w:abstractNum w:abstractNumId="1">${lvl(0, 'upperRoman', '%1.')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const letterhead = tbl(false, tr(tc(p(t('UBND XÃ SUỐI LÀNH'))), tc(p(t('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))));
const appendix = tbl(
  true,
  tr(tc(p(t('TT'))), tc(p(t('Việc')), '<w:gridSpan w:val="2"/>')),
  tr(tc(p(t('1')), '<w:vMerge w:val="restart"/>'), tc(p(t('Rà soát'))), tc(p(t('Quý I')))),
  tr(tc(p(''), '<w:vMerge/>'), tc(p(t('Công bố'))), tc(p(t('Quý II')))),
);
// Some tables of broken converters: cells that overlap or reach out of the grid.
const crooked = tbl(
  true,
  tr(tc(p(t('a')), '<w:vMerge w:val="restart"/>'), tc(p(t('b')))),
  tr(tc(p(t('rộng')), '<w:gridSpan w:val="2"/>')),
  tr(tc(p(t('c')), '<w:vMerge/>'), tc(p(t('d')), '<w:gridSpan w:val="3"/>')),
);

describeExtractor(docxExtractor, [
  {
    name: 'a plan',
    bytes: docxOf(letterhead + p(t('MỤC TIÊU', '<w:b/>'), list(1, 0)) + p(t('Đạt 95% hồ sơ.')) + appendix, {
      numbering,
    }),
    holds: ['SUỐI LÀNH', 'VIỆT NAM', 'I. MỤC TIÊU', '95%', 'Rà soát', 'Quý II'],
  },
  { name: 'a crooked table', bytes: docxOf(crooked), holds: ['a', 'rộng', 'd'] },
]);
