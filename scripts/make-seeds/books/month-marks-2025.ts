import type { Book } from '../book';
import { across } from '../sheet';

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const at = (marks: Readonly<Record<number, string>>) => months.map((_, index) => marks[index + 1] ?? '');
const every = (mark: string, step: number) =>
  Object.fromEntries(months.map((_, index) => [index + 1, (index + 1) % step === 0 ? mark : '']));

/** 挂图作战: marks under twelve months, some with words, read by the legend below. */
export const monthMarks2025: Book = {
  file: 'month-marks-2025/sheet.xlsx',
  sheets: [
    {
      name: '安排表',
      widths: [6, 12, 30, 14, ...months.map(() => 8)],
      looks: { 0: 'title', 1: 'header', 2: 'header' },
      rows: [
        across('青坪县水利局2025年重点工作挂图作战表', 16),
        ['序号', '类别', '工作任务', '责任股室', '推进月份', ...months.slice(1).map(() => '<')],
        ['^', '^', '^', '^', ...months],
        [1, '工程建设', '除险加固张湾水库。', '建设股', ...at({ 3: '●', 4: '●', 5: '★完成主体', 9: '★完成验收' })],
        [2, '^', '建成李家坪供水站。', '建设股', ...at({ 6: '●', 7: '●', 8: '★' })],
        [3, '运行管护', '调度水库水位。', '运管股', ...at(every('△', 1))],
        [4, '^', '巡查农村供水工程。', '运管股', ...at(every('○', 3))],
        [5, '^', '检修泵站机组。', '运管股', ...at({ 4: '○', 10: '○' })],
        [6, '依法治水', '开展取用水专项执法。', '政策股', ...at({ ...every('○', 3), 11: '★报送总结' })],
        across('注：●为推进月份，★为完成月份，○为每季度，△为每月。', 16),
      ],
    },
  ],
};
