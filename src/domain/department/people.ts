import { isName, namesPeople } from './is-name';
import { startsWithOne, wordList } from './word-list';

/** Common surnames, without those that also begin words of office work (林业, 金融, 石油). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙朱胡郭何郑谢罗梁宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜苏魏吕沈姚卢姜崔谭陆汪范廖贾韦邹孟熊秦邱尹薛闫雷侯陶黎贺郝龚邵钱覃戴莫汤';
const NAME = `[${SURNAMES}]\\p{Script=Han}{1,2}`;
const PERSON = new RegExp(`^(?:.{0,16}(?:主任|书记|经理|总监|主席|[长师员]))?${NAME}$`, 'u');
/** Surnames that a list alone would not show to be any; behind an office they are. */
const BEHIND_OFFICE = '林高马叶程丁余田任钟江石毛方白金史万段常武康施洪颜柳葛季';
const OFFICE = '(?:[局处科股县市区镇乡部院校所队会站行组]长|主任|书记|经理|总监|主席|常委|委员|总工)';
const BARE_OFFICE = new RegExp(`^.{0,3}${OFFICE}$`, 'u');
/** 副市长周涛, 党组书记、局长欧阳明. */
const NAME_LAST = new RegExp(`^.{0,16}${OFFICE}(?:欧阳|[${SURNAMES}${BEHIND_OFFICE}])\\p{Script=Han}{1,2}$`, 'u');
/** 李明副县长, 王局长. */
const NAME_FIRST = new RegExp(`^(?<who>[${SURNAMES}]\\p{Script=Han}{0,2}?)(?:常务)?副?总?${OFFICE}$`, 'u');
/** 局长张三, 宣传部部长张丽: an office with the name of who holds it. */
const TITLED = /^.{0,12}(?:[局处科股县市区镇乡部院校所队会站行]长|主任|书记)\p{Script=Han}{2,3}$/u;

/** 王志强, 欧阳明; 林晓东 only with three letters; 买买提·艾力. */
const BARE_NAME = new RegExp(
  `^(?:[${SURNAMES}]\\p{Script=Han}{1,2}|[${BEHIND_OFFICE}]\\p{Script=Han}{2}|(?:欧阳|上官)\\p{Script=Han}{1,2}|\\p{Script=Han}{1,6}·\\p{Script=Han}{1,6})$`,
  'u',
);
/** Words that begin as surnames do and may be short names of bodies (林草, 方案). */
const startsAsWord = startsWithOne(wordList('周期 范围 董事 林业 林草 林长 金融 石油 石化 方案 高新 高速 武警 施工'));
/** How places end that are no administration: 王家湾, 张店, and the towns and counties of two letters: 吴江, 黄埔. */
const PLOT = /[湾沟岭桥坝塘坪店屯寨坡城庄湖河街]$/u;
const TOWN = /^.[阳山安平陵川源江兴州浦埔口]$/u;

const ANY_SURNAME = `[${SURNAMES}${BEHIND_OFFICE}]`;
/** 李某, 王××: a name whose letters are hidden is a person wherever it stands. */
const HIDDEN = new RegExp(`^${ANY_SURNAME}(?:某{1,2}|[×✕*X]{1,2})$`, 'u');

/** Whether the text is an office without its body: 副局长. */
export function isBareOffice(text: string): boolean {
  return BARE_OFFICE.test(text);
}

/** Whether the text is a name with its letters hidden: 周某某. */
export function isHiddenName(text: string): boolean {
  return HIDDEN.test(text);
}

/** 国库股-吴小燕 → 国库股 吴小燕: a dash between a body and a person parts them as a space does. */
const DASH = new RegExp(
  `(?<=[局委办科股室处部院所队站会司])\\s*[-—–－]+\\s*(?=${ANY_SURNAME}\\p{Script=Han}{1,2}(?:$|[、，；\\s]))`,
  'gu',
);

/** Puts a space for the dash between a body and a person. */
export function partAtDash(text: string): string {
  return text.replace(DASH, ' ');
}

/**
 * Whether the text can be nothing but the name of a person.
 *
 * @example isPersonsName('王志强') // true, but not of 王家湾 or 林草
 */
export function isPersonsName(text: string): boolean {
  return BARE_NAME.test(text) && !isName(text) && !startsAsWord(text) && !PLOT.test(text) && !TOWN.test(text);
}

/**
 * Whether the text is a person's name, with or without an office before it.
 *
 * @example isPerson('出纳员钱七') // true
 */
export function isPerson(text: string): boolean {
  return PERSON.test(text);
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
