import { NO_BOUND, OPERATORS, OR_LESS, OR_MORE, PREDICATE, RATE, SOFTENERS } from './ratio-words';
import { SHARE } from './read-share';

/**
 * Ways to say a ratio, as patterns with the groups `op`, `part`, `whole`, `share`, `more`, `less`; `every` and `some`
 * where people are counted out (每20名…1名), `having` where the share stands first (90%以上的村建成…).
 */

const THING = '[\\p{Script=Han}“”（）()、A-Za-z0-9]';
const op = `(?<op>${OPERATORS.map(([pattern]) => pattern).join('|')})`;
const share = `(?<![\\d.])(?<share>${SHARE})${NO_BOUND}`;
const behind = `(?:(?<more>${OR_MORE})|(?<less>${OR_LESS}))?`;
const whole = `(?<whole>${THING}{1,80}?)`;
const part = `(?<part>${THING}{2,60}?)`;
const soft = SOFTENERS;
const COUNT = '(?:\\d{1,4}|[一二两三四五六七八九十百千]{1,4})';
const ONES = '[名个台件位人]';
const EQUIP = '(?:配备|配置|配足|配齐|安排|选配|确定|设置)';

const form = (...pieces: readonly string[]) => new RegExp(pieces.join(''), 'u');

/** In this order; a later form is tried only on what the earlier ones left. */
export const FORMS: readonly RegExp[] = [
  // 按不低于执法人员总数5%的比例配备法制审核人员; 按执法人员总数的5%配备法制审核人员
  form(`按照?${soft}${op}?${whole}的?${share}${behind}(?:的(?:比例|标准|要求))?${soft}${EQUIP}(?<part>${THING}{2,20})`),
  // 每20名执法人员至少配备1名法制审核人员
  form(
    `每(?<every>${COUNT})${ONES}(?<whole>${THING}{2,20}?)${soft}(?:至少|不少于)?(?:${EQUIP}|配)?(?:至少|不少于)?`,
    `(?<some>${COUNT})${ONES}(?<part>${THING}{2,20})`,
  ),
  // 法制审核人员与执法人员的比例不低于1:20
  form(
    `${part}[与和同](?<whole>${THING}{2,30}?)(?:的比例|之比|的?配比|比例)${soft}${op}?为?`,
    '(?<some>\\d{1,4})\\s*[:：∶比]\\s*(?<every>\\d{1,4})(?!\\d)',
  ),
  // 法制审核人员占执法人员总数的比例不低于5%
  form(`${part}${soft}占${whole}的?(?:比例|比重|百分比)${soft}${op}?${share}${behind}`),
  // 法制审核人员占执法人员总数的5%以上; 至少占执法人员总数的5%
  form(`${part}${soft}(?:至少)?占到?(?!比)${whole}的?${op}?${share}${behind}`),
  // 法制审核人员原则上不少于本单位执法人员总数的5%
  form(`${part}${soft}${op}${whole}的${share}${behind}`),
  // 按时办结率达到100%; 办结率由80%提高到95%以上
  form(
    `(?<part>${THING}{2,60}?${RATE})(?!${THING}{0,3}${RATE})${soft}(?:由[\\d.]+%)?${soft}${op}?为?${share}${behind}`,
  ),
  // 不少于三分之二的法制审核人员具有法律职业资格; 90%以上的行政村建成文化服务中心
  form(`${op}?${share}${behind}的${whole}(?<having>${PREDICATE}${THING}{0,30})`),
  // 执法人员100%持证上岗
  form(`${whole}(?<![\\d.])(?<share>100\\s*[%％]|百分之?百)(?<having>${PREDICATE}${THING}{0,30})`),
];
