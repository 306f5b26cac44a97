/** docs/deadlines.md: how time limits are read, for a clerk; made from the rules themselves. */
import { summaryOf } from '../src/domain/deadline/explain/summary';
import { readDeadline } from '../src/domain/deadline/read-deadline';
import { ruleSections } from '../src/domain/deadline/rules/index';
import type { Rule } from '../src/domain/deadline/grammar/rule';

/** The document's date in all examples. */
const documentDate = '2024-03-15';

const introduction = `# 完成时限怎么读

这一页由规则生成（\`npm run docs\`），不要手改。例子都按文件日期 2024年3月15日。

几条通则：

- “前、底、末、内”都算到那一天或那一段的最后一天，**含当天**：9月30日前，9月30日还不算逾期，10月1日才算。
- 没有写年份，用前一个日期的年份；再没有，用文件年份，并列入待核。不会用“今天”去猜。
- 一句话里有几个日期，就是几个节点，各记各的事；前面写着“市局”“县（区）局”的，各管各的。
- “6月底前完成，并持续开展”：6月底前没完成算逾期，完成以后转入持续。
- 有日期又有“每季度”的，按日期判断，周期另外记下。
- 书名号里的字、文号、金额、百分数、电话，一律不当日期。“已于2023年6月完成”“原定3月底前”里的日期也不当期限。
- 日历上没有的日子（9月31日）、看不懂的话，读成“待核”，不会悄悄挪到别的日子。
- 遇休息日不移动；要顺延还是提前，由设置决定。“收到后15日内”一类的法定期间，最后一天是休息日的顺延到下一个工作日。
`;

/** The whole page. */
export function deadlineDocs(): string {
  const sections = ruleSections.map(({ title, rules }) => `## ${title}\n\n${rules.map(ruleText).join('\n\n')}\n`);
  return [introduction, ...sections].join('\n');
}

function ruleText({ name, says, examples }: Rule): string {
  const rows = examples.map((text) => `| ${cell(text)} | ${cell(summaryOf(readDeadline(text, { documentDate })))} |`);
  return [`### ${cell(examples[0] ?? '')}（${name}）`, '', says, '', '| 写法 | 读成 |', '| --- | --- |', ...rows].join(
    '\n',
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
