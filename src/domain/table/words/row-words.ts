/** Texts that begin a row which is no task. Tested on the first text of the row, spacing removed. */
const oneOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

const totals = '合计 小计 总计 共计 累计 总数 汇总 总和 本页小计 本页合计 平均';
const notes = '备注 附注 注释 图例 图注 注 说明 填表说明 填报说明 编制说明 备考 注意事项 有关说明 特别说明';
const clerks =
  '考核责任 考核 制发 印发 签收 交办 承办 填表 填报 制表 报送 审核 审批 签发 经办 联系 编制 统计 校对 复核 单位负责 分管领导 主要领导 负责';
const clerkEnds = '人 人员 单位 日期 时间 部门 领导';
const signs = '签字 签名 （签字） （盖章） （签名） \\(签字\\) \\(盖章\\)';
const drafts = '征求意见稿 讨论稿 送审稿 此件公开发布 样表 示例数据';
const titleEnds = '表 单 账 清单 方案 计划 安排 分工 要点 任务 目录 一览 汇总 台账 措施 情况';
const annex = '(?:[Aa]nnex|ANNEX|[Aa]ppendix|[Aa]ttachment)\\d{0,2}[:：]?';
const numerals = '[\\d一二三四五六七八九十]*';

export const rowWords = {
  total: new RegExp(`^(?:${oneOf(totals)}|\\p{Script=Han}{2,4}(?:小计|合计))(?:[（(:：].*)?$`, 'u'),
  note: new RegExp(`^[*＊★※]?${oneOf(notes)}[\\d一二三]{0,2}[:：.、．]`),
  signature: new RegExp(`^${oneOf(clerks)}${oneOf(clerkEnds)}?${oneOf(signs)}?[:：]`),
  continued: new RegExp(`^[（(]?(?:续表|接上页|续上页|接下页|转下页|续上表|（续）)${numerals}[)）]?$`),
  /** — 1 —, 第1页, 第1页 共3页. */
  pageNumber: /^(?:[—–\-－·\s]+\d{1,3}[—–\-－·\s]+|[—–\-－·\s]*第\d{1,3}页[，、/]?(?:共\d{1,3}页)?[—–\-－·\s]*)$/,
  /** What a page break adds to the title it repeats: …清单（续）, …表续2. */
  continuedEnd: new RegExp(`[（(]?(?:续表|接上页|续)${numerals}[)）]?$`),
  /** Lines above a table that are not its title. */
  meta: new RegExp(
    [
      `^附[件表录]?${numerals}(?:[.\\-—]\\d{1,2})?[:：]?(?:[/／|(（]?${annex}[)）]?)?$`,
      `^${annex}$`,
      `^[\\p{Script=Han}]{0,4}(?:单位|日期|时间)[:：]`,
      `^${oneOf('联系人 联系电话 电话 制表人 填报人 填表人 审核人 密级 编号 文号 版本 页码')}[:：]`,
      `^截[至止]`,
      `[〔\\[【(（](?:19|20)\\d{2}[〕\\]】)）]第?\\d+号`,
      `^[（(]${oneOf(drafts)}[)）]$`,
      `^第\\d+页`,
    ].join('|'),
    'u',
  ),
  /** What a row below 计划 is called that says how it went. */
  actual: /^(?:实际|实绩|进展|完成|落实|推进|执行)(?:进展|进度|完成|情况)*$/,
  /** 部门：财务部, 责任单位：…: who carries the tasks below. */
  whoLine:
    /^(?!单位[:：][万亿元%个人])(?:牵头|主办|责任|承办|负责|实施)?(?:单位|部门|科室|处室|股室)(?:名称)?[:：].{2}/,
  /** 责任领导：王县长, 完成时限：6月底前. */
  labelled: /^[\p{Script=Han}（）()]{2,8}[:：]./u,
  /** 某市2024年养老服务任务分工表（第二批）: the name of a table, not of a section or a note. */
  tableName: /^[^。；;：:]{4,}(?:[务工解账览划排]表|清单|台账|分解|分工|方案)(?:[（(][^）)]*[）)])?$/,
  titleEnd: new RegExp(`${oneOf(titleEnds)}(?:[\\d（(].*)?$`),
} as const;

/** Outline numbers that begin a heading, from coarse to fine; `style` tells levels apart. */
export const outlineStyles: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: '第一部分', pattern: /^第[一二三四五六七八九十百\d]+(?:部分|[章篇节类项条])/ },
  { style: '一、', pattern: /^[一二三四五六七八九十]{1,3}\s*[、.．:：]/ },
  { style: '（一）', pattern: /^[（(][一二三四五六七八九十]{1,3}[)）]/ },
  { style: '1.', pattern: /^\d{1,2}\s*[、.．](?!\d)/ },
  { style: '（1）', pattern: /^[（(]\d{1,2}[)）]/ },
  { style: '①', pattern: /^[\u2460-\u2473]/ },
];

/** A cell that holds nothing but an outline number of words (一, （二）): the number of a section, not of a task. */
export const wordNumber =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|第[一二三四五六七八九十]{1,3}[部章篇类项]分?)$/;
