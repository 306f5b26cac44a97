/**
 * How the names of bodies end. 总行 and 院系 are no levels of the state, so that one of them alone is not read as whom a
 * date binds; beside another one it is.
 */
const ends: readonly string[] = [
  '级',
  '局',
  '厅',
  '委',
  '院',
  '司',
  '处',
  '科',
  '校',
  '总行',
  '分行',
  '支行',
  '总部',
  '本部',
  '支部',
  '党委',
  '科室',
  '院系',
  '村小',
  '小学',
  '中学',
  '高中',
  '幼儿园',
  '省直',
  '市直',
  '县直',
  '区直',
  '单位',
  '部门',
  '政府',
  '机关',
  '机构',
  '企业',
  '街道',
  '镇街',
  '乡镇',
  '村委会',
  '居委会',
  '工会',
  '供销社',
  '联社',
  '公司',
  '银行',
  '总队',
  '支队',
  '大队',
  '中队',
];
const noBody = /[，。；：前后内完成的]|^[年学上下]?(?:全部|基本)|^第/;
const longest = 12;
/** 市级田长, 县级河长. */
const ofLevel = /^[省市区县州乡镇村]级[\u4e00-\u9fff]{1,4}[长员办]$/;

/** Whether words end like the name of a body. @example isBody('集团总部') // true */
export const isBody = (words: string): boolean =>
  words.length > 1 &&
  words.length <= longest &&
  !noBody.test(words) &&
  (ofLevel.test(words) || ends.some((end) => words.endsWith(end)));
