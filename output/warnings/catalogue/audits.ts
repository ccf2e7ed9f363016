import type { WarningGroup } from '../warning-group.js';

export const AUDITS: WarningGroup = {
  title: { vi: 'So sánh và đối chiếu', en: 'Comparisons and audits' },
  introduction: {
    vi: 'Được ghi vào kết quả của `chitieu audit` và `chitieu compare`, cùng với những chỗ báo cáo tự mâu thuẫn (`ratio-disagrees`, `parts-do-not-sum`) và các lưu ý về từng con số.',
    en: 'Written into the results of `chitieu audit` and `chitieu compare`, beside contradictions of the report itself (`ratio-disagrees`, `parts-do-not-sum`) and the warnings that name a figure.',
  },
  warnings: [
    {
      code: 'low-confidence',
      severities: ['review'],
      vi: 'Độ tin cậy của việc đọc con số dưới 0,75.',
      en: 'The confidence with which a figure was read is below 0.75.',
      forms: [['read with a confidence of {confidence:number}', 'độ tin cậy khi đọc là {confidence}']],
    },
    {
      code: 'other-period',
      severities: ['review'],
      vi: 'Kế hoạch và báo cáo thuộc hai kỳ khác nhau.',
      en: 'Plan and report are of different periods.',
      forms: [
        [
          'the plan is for {from:day} – {to:day}, the report for {start:day} – {end:day}',
          'kế hoạch cho {from} – {to}, báo cáo cho {start} – {end}',
        ],
      ],
    },
    {
      code: 'other-unit',
      severities: ['review'],
      vi: 'Kế hoạch và báo cáo của hai đơn vị khác nhau.',
      en: 'Plan and report are of different units.',
      forms: [
        [
          'the plan is of an unknown unit, the report of an unknown unit',
          'không rõ kế hoạch và báo cáo là của đơn vị nào',
        ],
        [
          'the plan is of an unknown unit, the report of {report}',
          'không rõ kế hoạch của đơn vị nào; báo cáo của {report}',
        ],
        [
          'the plan is of {plan}, the report of an unknown unit',
          'kế hoạch của {plan}; không rõ báo cáo của đơn vị nào',
        ],
        ['the plan is of {plan}, the report of {report}', 'kế hoạch của {plan}, báo cáo của {report}'],
      ],
    },
    {
      code: 'not-a-plan',
      severities: ['review'],
      vi: 'Văn bản dùng làm kế hoạch có vẻ không phải kế hoạch.',
      en: 'What is taken as the plan does not look like one.',
      forms: [['{path} is no plan but: {kind}', '{path} không phải kế hoạch']],
    },
    {
      code: 'not-a-report',
      severities: ['review'],
      vi: 'Văn bản dùng làm báo cáo có vẻ không phải báo cáo.',
      en: 'What is taken as the report does not look like one.',
      forms: [['{path} is no report but: {kind}', '{path} không phải báo cáo']],
    },
  ],
};
