import { isName, namesPeople } from './is-name';

/** Common surnames, without those that also begin words of office work (林业, 金融, 石油). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙朱胡郭何郑谢罗梁宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜苏魏吕沈姚卢姜崔谭陆汪范廖贾韦邹孟熊秦邱尹薛闫雷侯陶黎贺郝龚邵钱覃戴莫汤';
const NAME = `[${SURNAMES}]\\p{Script=Han}{1,2}`;
const PERSON = new RegExp(`^(?:.{0,16}(?:主任|书记|经理|总监|主席|[长师员]))?${NAME}$`, 'u');
/** Surnames that a list alone would not show to be any; behind an office they are. */
const BEHIND_OFFICE = '林高马叶程丁余田任钟江石毛方白金史万段常武康施洪颜柳葛季';
const OFFICE = '(?:[局处科股县市区镇乡部院校所队会站行组]长|主任|书记|经理|总监|主席|常委|委员|总工)';
/** 副市长周涛, 党组书记、局长欧阳明. */
const NAME_LAST = new RegExp(`^.{0,16}${OFFICE}(?:欧阳|[${SURNAMES}${BEHIND_OFFICE}])\\p{Script=Han}{1,2}$`, 'u');
/** 李明副县长, 王局长. */
const NAME_FIRST = new RegExp(`^(?<who>[${SURNAMES}]\\p{Script=Han}{0,2}?)(?:常务)?副?总?${OFFICE}$`, 'u');
/** 局长张三, 宣传部部长张丽: an office with the name of who holds it. */
const TITLED = /^.{0,12}(?:[局处科股县市区镇乡部院校所队会站行]长|主任|书记)\p{Script=Han}{2,3}$/u;

/**
 * Whether the text is a person's name, with or without an office before it.
 *
 * @example isPerson('出纳员钱七') // true
 */
export function isPerson(text: string): boolean {
  return PERSON.test(text);
}

/** 王志远, 周某某, 李××: what stands alone behind a body is somebody of it. */
const STRAY = new RegExp(`^[${SURNAMES}${BEHIND_OFFICE}](?:\\p{Script=Han}{1,2}|[某×✕*X]{1,2})$`, 'u');
const HIDDEN = new RegExp(`^[${SURNAMES}${BEHIND_OFFICE}](?:某{1,2}|[×✕*X]{1,2})$`, 'u');
const DASH = new RegExp(
  `(?<=[局委办科股室处部院所队站会司])\\s*[-—–－]+\\s*(?=[${SURNAMES}${BEHIND_OFFICE}]\\p{Script=Han}{1,2}(?:$|[、，；\\s]))`,
  'gu',
);

/**
 * Which of the texts of a cell are people written behind their body (县财政局 王志远; 财政局/张三、李四), by their place.
 * `glue` is the sign before each. A name whose letters are hidden (李某) is a person wherever it stands.
 *
 * @example strayPeople([{ text: '县财政局', glue: '' }, { text: '王志远', glue: ' ' }]) // {1}
 */
export function strayPeople(parts: readonly { readonly text: string; readonly glue: string }[]): ReadonlySet<number> {
  const strays = new Set<number>();
  parts.forEach(({ text, glue }, at) => {
    const before = parts[at - 1];
    const isListed = strays.has(at - 1) && (glue === '、' || glue === '，');
    const isBehind = before !== undefined && [' ', '\n', '/', '|'].includes(glue) && isOffice(before.text);
    const goesOn = strays.has(at - 1) && [' ', '\n', '/'].includes(glue);
    const fits = isListed || isBehind || goesOn ? STRAY : HIDDEN;
    if (fits.test(text) && !isName(text)) strays.add(at);
  });
  return strays;
}

const isOffice = (text: string): boolean => isName(text) && !namesPeople(text);

/** 国库股-吴小燕 → 国库股 吴小燕. */
export function partAtDash(text: string): string {
  return text.replace(DASH, ' ');
}

/**
 * Whether the text is an office with the name of who holds it.
 *
 * @example isTitled('副局长李娜') // true, but not of 局长办公室
 */
export function isTitled(text: string): boolean {
  return TITLED.test(text) && !namesPeople(text) && !isName(text);
}

/**
 * Whether the text names one person and the office held, in either order.
 *
 * @example isOfficer('李明副县长') // true, but not of 分管副县长 or 局长信箱
 */
export function isOfficer(text: string): boolean {
  const who = NAME_FIRST.exec(text)?.groups?.['who'];
  if (who !== undefined) return !isName(who);
  return NAME_LAST.test(text) && !namesPeople(text) && !isName(text);
}
