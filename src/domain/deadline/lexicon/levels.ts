/** Who a date binds: levels of the hierarchy, as they stand before or after a date. 全市 is everybody and no level. */

/** The words of a list, parted by spaces. */
const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Bodies that are a level as a whole, and those that are everybody. */
const everybody = wordsOf(`
  各级各部门 各地各部门 各级 各地 各部门 各单位 各有关单位 各有关部门 各责任单位 责任单位 各牵头单位
  牵头单位 学校 学院 企业
`);
const named = [
  ...wordsOf(`
  各税务分局 各分局 分局 国家税务总局 税务总局 总局 各级税务机关 局机关 委机关 机关各科室 机关
  基层单位 基层 各科室 各处室 各党支部 各支部 各中小学 各学校 各高校 各学院 各医院 各企业 各派驻机构
  配合单位
`),
  ...everybody,
];
const places = wordsOf(`
  自治区 自治州 地区 街道 乡镇 镇街 社区 国家 省 市 区 县 州 盟 旗 乡 镇 村 地
`);
const bodies = wordsOf(`
  人民政府 税务局 税务分局 直各单位 直单位 直部门 工作专班 两级 三级 本级 分局 政府 部门 机关 公司 单位
  专班 级 局 厅 院 所
`);
const bracket = /^（[自治省市区县州盟旗乡镇街道社村、/]{1,9}）/;

/** How many characters a word of the list takes at the beginning of a text. */
function take(words: readonly string[], text: string): number {
  for (const word of words) if (text.startsWith(word)) return word.length;
  return 0;
}

const beginnings = new Set([...places, ...named, '各'].map((word) => word.charAt(0)));

/** How many characters at the beginning of a text name a level, 0 when none do. */
function levelLength(text: string): number {
  if (!beginnings.has(text.charAt(0))) return 0;
  let at = text.startsWith('各') ? 1 : 0;
  let found = 0;
  for (let tries = 0; tries < 5; tries++) {
    const mark = found > 0 && /^[、/和]各?/.exec(text.slice(at))?.[0];
    const from = at + (mark ? mark.length : 0);
    const length = take(places, text.slice(from));
    if (length === 0) break;
    at = from + length;
    at += bracket.exec(text.slice(at))?.[0].length ?? 0;
    found = at;
  }
  if (found === 0) return take(named, text);
  for (let tries = 0; tries < 2; tries++) found += take(bodies, text.slice(found));
  return Math.max(found, take(named, text));
}

const linking =
  /(?:应当|务必|务于|必须|最迟|最晚|力争|争取|确保|原则上|分别|层面|截止|截至|统一|[应须需要请于在均：并到的至前，])$/;
/** The characters that the linking words end with: most texts need no trial. */
const linkingEnds = new Set('面当必于须迟晚争取保上别止至一应需要请在均：并到的前，');
const leading = /^(?:[（），、①②③④⑤⑥⑦⑧⑨⑩]|其中|\d{1,2}[.、）]|[一二三四五六七八九十\d]{1,2}）)/;

/** The characters that they begin with. */
const leadingStarts = new Set('（），、①②③④⑤⑥⑦⑧⑨⑩其0123456789一二三四五六七八九十');

/** 各单位 alone binds everybody and is no level; beside another level it is one. */
export const isEverybody = (level: string): boolean => everybody.includes(level);

/** Takes off what a pattern finds at an end, as often as it does, six times at most. */
function without(mark: RegExp, words: string): string {
  let rest = words;
  for (let tries = 0; tries < 6; tries++) {
    const shorter = rest.replace(mark, '');
    if (shorter.length === rest.length) break;
    rest = shorter;
  }
  return rest;
}

/** The words before a date without what only links them to it. @example bareWords('市局应于') // '市局' */
export function bareWords(words: string): string {
  if (words === '') return words;
  const begun = leadingStarts.has(words.charAt(0)) ? without(leading, words) : words;
  const bare = linkingEnds.has(begun.charAt(begun.length - 1)) ? without(linking, begun) : begun;
  if (bare.endsWith('）') && !bare.includes('（')) return bare.slice(0, -1);
  return bare;
}

/** Whether words are the name of a level, and nothing else. @example isLevel('县（区）局') // true */
export const isLevel = (words: string): boolean => words !== '' && levelLength(words) === words.length;

const levelEnds = /^(?:$|[）：，。；\n要须需将报]|应(?!急)|完成|全部|全面|基本|上报|制定|印发|建成|出台|启动)/;

/** The level that the words after a date begin with. @example levelAfter('市局完成') // '市局' */
export function levelAfter(words: string): string | null {
  const bare = words.startsWith('（') ? words.slice(1) : words;
  const length = levelLength(bare);
  return length > 0 && levelEnds.test(bare.slice(length)) ? bare.slice(0, length) : null;
}
