import type { Piece } from '../grammar/meaning';
import { mask } from '../mask';

/**
 * Words that mean some time, though not which: a day that does not exist, a blank to be filled in, 近期, 国庆节后. One kind
 * a line.
 */
const timeWords: readonly RegExp[] = [
  /(?<!超\d?)\d(?:[月日]|号(?!令))|[一二三四五六七八九十]{1,3}[月日]|[\d一二三四五六七八九十]季度/u,
  /(?:^|\D)[年月日][\s_×xX＿]*[月日]|[XxＸ×某_*＊□?？]{1,4}[年月日]/u,
  /(?<![较比])[年月季旬](?:[初底末内]|中旬?(?![央心国小型级医药华等期])|度内)|周[初内一二三四五六日末]|[上中下]旬|半年|星期|礼拜/u,
  /节[日前后假]|假期|开学|学期|汛期|雨季|(?<![年春夏秋])[春夏秋冬][季天]|季节|前夕|中期/u,
  /\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)|\d{4}Q\d|“\d{1,2}[·.]\d{1,2}”期间/u,
  /(?:^|[后，])[半\d]{1,3}(?:分钟|小时)[以之]?内|^[\d-]{1,5}天$|周岁前|正月|腊月|月”期间/u,
  /近期|早日|尽早|届时|适时|当前(?![^，。；])|前后|暂定|不定期|(?<!有效|寄存|合同|[借贷]款|债券)(?:期限|时限)(?!为?□)|按时|如期|限期/u,
  /同[上前左]|(?:^|[详请])见|另行|以[^，。]{1,12}为准|^年度(?![考指绩])|^日报|^[?？]+$|^(?:TRUE|FALSE)$/u,
];

/** 周二至周日9：00-20：30, 夏季5：30-22：00: hours of every week or of a season. */
const hours = /(?:[夏冬]季[^，。；\d]{0,8}|时间：周.[至到-]周.)\d{1,2}：\d\d[-至]\d{1,2}：\d\d/;

const vagueWords = timeWords.slice(5);

/** 填表日期：年月日, and titles of papers: 2024年上半年工作总结及下半年工作计划, 重点任务分解表（5月进度）. */
const blankOrTitle =
  /(?:填\S|制表|打印|编制)(?:时间|日期)：年?月日|^(?:附[件表]\d{0,2}：)?[^，。；：\n]{2,40}(?:总结|计划|要点|(?:汇总|统计|情况|分解|进度)表|清单|台账)(?:（[^（）]{1,12}）)?$/;

/**
 * Whether something is left in a folded text that means a time, when none of its pieces turned out to be a limit. What was
 * `found` and set aside tells of the past, of a paper or of a figure, and titles and numbers are never read for a date: of
 * these a person knows that they are no limit.
 */
export function meansTime(text: string, found: readonly Piece[]): boolean {
  if (blankOrTitle.test(text) || hours.test(text)) return false;
  let left = mask(text);
  for (const { from, to } of found) left = left.slice(0, from) + '□'.repeat(to - from) + left.slice(to);
  // Beside a day that is told of, 上半年 and the like belong to what is told.
  const told = found.some(({ type, rule }) => type === 'date' && rule !== 'day-only');
  return (told ? vagueWords : timeWords).some((words) => words.test(left));
}
