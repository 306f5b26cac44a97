/**
 * What is never read for a date, whatever stands in it: titles of documents, document numbers, amounts and telephone
 * numbers. They are covered with □, one for each character, so that places in the text stay the same.
 */
const covered = [
  /《[^《》]{1,120}》/g,
  /关于[^，。；：\n《》]{2,80}的(?:通知|通报|通告|公告|公示|报告|请示|批复|函|复函|纪要|意见|反馈意见|决定|决议|议案|提案|建议|说明)(?=$|[，。；）”\n（])/g,
  // 根据…精神，结合实际，制定本方案。 现将…印发给你们，请认真贯彻执行。
  /(?<=^|[。；\n])[^。；\n]{0,160}，特?(?:制定|制订|编制)本[^，。；\n]{2,10}(?=$|[。\n])/g,
  /(?:(?:按照|根据|经)[^。；\n]{0,60}，)?现将[^。；\n]{0,80}(?:印发|转发|下发)给?(?:你们|各[^，。；]{2,10})/g,
  /请(?:结合[^，。；]{0,8}实际，?)?认真(?:抓好|组织|贯彻|落实|执行|实施){1,3}(?=$|[。\n])/g,
  /〔\d{4}〕\s?第?\d{0,5}号?/g,
  /\d{4}年?第\d{1,5}号/g,
  /(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /\d{1,9}(?:\.\d{1,6})?(?:[%％‰]|个百分点|[万亿]?元|[万亿](?=[^年月日]))/g,
] as const;
const possible = /[《〔第%％‰元万亿]|\d{7}|个百|关于|定本|编制本|制订本|现将|认真/;

/** Covers what is never read. The text stays as long as it was. */
export function mask(text: string): string {
  if (!possible.test(text)) return text;
  return covered.reduce((masked, pattern) => masked.replace(pattern, (found) => '□'.repeat(found.length)), text);
}
