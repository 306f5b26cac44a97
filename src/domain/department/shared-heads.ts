import { withoutBrackets } from './brackets';
import { hasOwnPrefix, isLevel, isName, isWholeName, namesPeople, startsWithLevel } from './is-name';
import { isPerson } from './people';
import { GOVERNMENT_HEADS, STEM_NAMES } from './words';

const COMMITTEE = /^.{0,6}[省市县区州盟旗党]委$/u;
const OF_GOVERNMENT = /^.{0,6}政府(?:各|所属|直属|有关|相关).+$/u;

/** 市委、市政府各部门: the bodies of both. */
export function sharesBodies(left: string, right: string): boolean {
  if (/^各[省市县区州盟旗]委$/u.test(left)) return /^[省市县区州盟旗](?:人民)?政府$/u.test(right);
  return OF_GOVERNMENT.test(right) && COMMITTEE.test(left);
}

/** 发改 in 发改、财政局; 消防 may stand alone, but not before 消防、交通运输部门. */
function isStem(left: string, right: string): boolean {
  if (STEM_NAMES.has(left)) return COMMON_HEAD.test(right);
  return !isName(left) && !namesPeople(left) && !isPerson(left) && /\p{Script=Han}$/u.test(left);
}
const COMMON_HEAD = /(?:部门|单位|企业|公司|机构|机关|系统|运营商)$/u;

/** 国家税务总局各省、自治区…税务局: the body whose branches are meant. */
const BODY_OF_ALL = /^.{2,}[局部厅委](?=各.)/u;

/** 看守所所在地…: the place of a body, which the body listed before it shares (监狱、看守所所在地司法局). */
const PLACE_OF = /^\p{Script=Han}{2,6}所在地/u;

/**
 * Whether two parts of a list stand before one head that only the right one carries.
 *
 * @example sharesHead('省', '县税务局') // true: 省、县税务局 is one body as written
 * @example sharesHead('公安', '消防') // false: no head follows
 */
export function sharesHead(left: string, right: string): boolean {
  if (sharesBodies(left, right)) return true;
  if (PLACE_OF.test(right) && isName(left) && !hasOwnPrefix(left)) return true;
  if (/^各.{0,6}公署$/u.test(left)) return isGovernment(right) && !right.startsWith('各');
  const level = left.replace(BODY_OF_ALL, '');
  if (!isLevel(level)) return isStem(left, right) && isName(right) && !isWholeName(right) && !hasOwnPrefix(right);
  if (level.startsWith('各')) return beginsWithBareLevel(right) || sharesEvery(level, right);
  if (level.endsWith('（街道）')) return isGovernment(right);
  // 镇、县直部门: a higher level's own bodies begin anew.
  if (/^[省市县区州][直属]/u.test(right) && rankOf(right.slice(0, 1)) < rankOf(level.slice(-1))) return false;
  // 省、市级 is one, 市级、县级 are two.
  return isName(right) || (!level.endsWith('级') && startsWithLevel(right) && right.endsWith('级'));
}

/** Levels from high to low, by the letter that stands for them. */
const RANKS = ['省', '市州盟地', '县区旗', '乡镇', '村'];
const rankOf = (letter: string) => RANKS.findIndex((letters) => letters.includes(letter));

/** 各市、县财政局, 各自治州、自治县教育部门, 各县、区: 各 speaks of both; not 各县、市直部门, where a higher level follows. */
function sharesEvery(left: string, right: string): boolean {
  if (isLevel(right)) return !left.endsWith('）') && withoutBrackets(right).length === 1;
  const level = right.replace(/^自治(?=[州县旗])/u, '');
  if (!startsWithLevel(level)) return false;
  if (isGovernment(right)) return true;
  const ranks = [rankOf(left.slice(-1)), rankOf(level.slice(0, 1))] as const;
  return ranks[0] >= 0 && ranks[1] >= ranks[0] && isName(right);
}

/** 自治区、直辖市税务局: heads that were already found to share a tail. */
function beginsWithBareLevel(text: string): boolean {
  const comma = text.indexOf('、');
  return comma > 0 && isLevel(text.slice(0, comma));
}

/** 县（区）人民政府, 市、区人民政府: a level and nothing but the head of a government. */
export function isGovernment(text: string): boolean {
  const bare = withoutBrackets(text);
  const level = bare.split('、').find((part, at, all) => at === all.length - 1 || !isLevel(part)) ?? bare;
  return GOVERNMENT_HEADS.some((head) => level.endsWith(head) && isLevel(level.slice(0, -head.length)));
}
