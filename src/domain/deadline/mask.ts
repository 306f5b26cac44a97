import { Needs } from './grammar/needs';

/**
 * What is never read for a date, whatever stands in it: titles of documents, document numbers, amounts and telephone
 * numbers. They are covered with □, one for each character, so that places in the text stay the same.
 */
interface Cover {
  /** As a rule says it: of each set of characters one must be there. */
  readonly needs: string;
  readonly pattern: RegExp;
}

const covers: readonly Cover[] = [
  { needs: '《', pattern: /《[^《》]{1,120}》/g },
  {
    needs: '关 于 的',
    pattern:
      /关于[^，。；：\n《》]{2,80}的(?:通知|通报|通告|公告|公示|报告|请示|批复|函|复函|纪要|意见|反馈意见|决定|决议|议案|提案|建议|说明)(?=$|[，。；）”\n（])/g,
  },
  // 根据…精神，结合实际，制定本方案。
  {
    needs: '定订编 本',
    pattern: /(?<=^|[。；\n])[^。；\n]{0,160}，特?(?:制定|制订|编制)本[^，。；\n]{2,10}(?=$|[。\n])/g,
  },
  // 现将…印发给你们，请认真贯彻执行。
  {
    needs: '现 将',
    pattern:
      /(?:(?:按照|根据|经)[^。；\n]{0,60}，)?现将[^。；\n]{0,80}(?:印发|转发|下发)给?(?:你们|各[^，。；]{2,10})/g,
  },
  {
    needs: '请 认',
    pattern: /请(?:结合[^，。；]{0,8}实际，?)?认真(?:抓好|组织|贯彻|落实|执行|实施){1,3}(?=$|[。\n])/g,
  },
  // 每人每月1020元, 每天18元: a rate.
  {
    needs: '每 元',
    pattern:
      /每(?:[人户亩床生]每[年月日天](?=[^，。；]{0,6}\d{1,6}(?:\.\d{1,2})?万?元)|[年月日天](?=\d{1,6}(?:\.\d{1,2})?元))/g,
  },
  // 张某，男，1971年11月出生，…: somebody's life.
  {
    needs: '男女 生',
    pattern: /(?<=，[男女]，)(?![^。；\n]{0,240}[前内限止须将拟请])[^。；\n]{0,80}生(?:$|，)[^。；\n]{0,160}/g,
  },
  // 存在问题：每年用水高峰期水压不足: what was found.
  {
    needs: '题',
    pattern:
      /(?<=^|[。；\n])[^，。；：\n]{0,4}问题：(?![^。；\n]{0,200}(?:整改|[底月日]前|时限|立即|立行))[^。；\n]{1,200}/g,
  },
  // 每年可抽取29.46万立方米, 每天约4.5万吨: a rate.
  {
    needs: '每 平约可',
    pattern: /每[年月日天](?:平均|约(?![谈请])|可[产抽节减处接供])(?=[^，。；]{0,8}\d)/g,
  },
  { needs: '〔', pattern: /〔\d{4}〕\s?第?\d{0,5}号?/g },
  { needs: '第', pattern: /\d{4}年?第\d{1,5}号/g },
  {
    needs: '%％‰元万亿百',
    pattern: /\d{1,9}(?:\.\d{1,6})?(?:[%％‰]|个百分点|[万亿]?元|[万亿](?=[^年月日]))/g,
  },
];
const telephone = /(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Eleven characters with so many digits in a row may be one. */
const longNumber = /\d{7}/;

const needs = new Needs(covers.map((cover) => cover.needs));
const needed = covers.map((cover) => ({ pattern: cover.pattern, need: needs.bitsOf(cover.needs) }));

/** Covers what is never read. The text stays as long as it was. */
export function mask(text: string): string {
  let masked = text.length > 10 && longNumber.test(text) ? text.replace(telephone, squares) : text;
  const held = needs.heldBy(text);
  if (held === 0) return masked;
  for (const { pattern, need } of needed) if ((need & held) === need) masked = masked.replace(pattern, squares);
  return masked;
}

const squares = (found: string): string => '□'.repeat(found.length);
