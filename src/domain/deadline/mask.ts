/**
 * What is never read for a date, whatever stands in it: titles of documents, document numbers, amounts and telephone
 * numbers. They are covered with □, one for each character, so that places in the text stay the same.
 */
interface Cover {
  /** Only texts that hold one of these words can match; spares the others the search. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const covers: readonly Cover[] = [
  { words: ['《'], pattern: /《[^《》]{1,120}》/g },
  {
    words: ['关于'],
    pattern:
      /关于[^，。；：\n《》]{2,80}的(?:通知|通报|通告|公告|公示|报告|请示|批复|函|复函|纪要|意见|反馈意见|决定|决议|议案|提案|建议|说明)(?=$|[，。；）”\n（])/g,
  },
  // 根据…精神，结合实际，制定本方案。
  {
    words: ['定本', '订本', '编制本'],
    pattern: /(?<=^|[。；\n])[^。；\n]{0,160}，特?(?:制定|制订|编制)本[^，。；\n]{2,10}(?=$|[。\n])/g,
  },
  // 现将…印发给你们，请认真贯彻执行。
  {
    words: ['现将'],
    pattern:
      /(?:(?:按照|根据|经)[^。；\n]{0,60}，)?现将[^。；\n]{0,80}(?:印发|转发|下发)给?(?:你们|各[^，。；]{2,10})/g,
  },
  {
    words: ['认真'],
    pattern: /请(?:结合[^，。；]{0,8}实际，?)?认真(?:抓好|组织|贯彻|落实|执行|实施){1,3}(?=$|[。\n])/g,
  },
  // 每人每月1020元: a rate.
  {
    words: ['每人', '每户', '每亩', '每床', '每生'],
    pattern: /每[人户亩床生]每[年月日天](?=[^，。；]{0,4}\d{1,6}(?:\.\d{1,2})?万?元)/g,
  },
  // 每年可抽取29.46万立方米, 每天约4.5万吨: a rate.
  {
    words: ['每年', '每月', '每天', '每日'],
    pattern: /每[年月日天](?:平均|约(?![谈请])|可[产抽节减处接供])(?=[^，。；]{0,8}\d)/g,
  },
  { words: ['〔'], pattern: /〔\d{4}〕\s?第?\d{0,5}号?/g },
  { words: ['第'], pattern: /\d{4}年?第\d{1,5}号/g },
  {
    words: ['%', '％', '‰', '元', '万', '亿', '个百'],
    pattern: /\d{1,9}(?:\.\d{1,6})?(?:[%％‰]|个百分点|[万亿]?元|[万亿](?=[^年月日]))/g,
  },
];
const possible = /[《〔第%％‰元万亿]|\d{7}|个百|关于|[定订]本|编制本|现将|认真|每[人户亩床生年月日天]/;
const telephone = /(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Covers what is never read. The text stays as long as it was. */
export function mask(text: string): string {
  if (!possible.test(text)) return text;
  let masked = text.replace(telephone, squares);
  for (const { words, pattern } of covers)
    if (words.some((word) => masked.includes(word))) masked = masked.replace(pattern, squares);
  return masked;
}

const squares = (found: string): string => '□'.repeat(found.length);
