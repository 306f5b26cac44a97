import { wordList } from './word-list';

/**
 * Stems that offices use for the same duty, one group a line, without level and ending (局, 部门, 科 …).
 * Only for suggestions: whether two names are one body is for the user to say.
 */
export const SAME_STEMS: readonly (readonly string[])[] = [
  '法制 政策法规 法规',
  '征管 征收管理 征管和科技发展 征管科技',
  '纳服 纳税服务',
  '督审 督察内审',
  '货劳税 货物和劳务税 货劳',
  '人教 人事教育 人事',
  '考评 考核考评 绩效考评 绩效管理',
  '财务 财务管理',
  '税宣 税收宣传',
  '信息 信息技术 信息管理',
  '税源 税源管理',
  '发改 发展改革 发展和改革',
  '人社 人力资源社会保障 人力资源和社会保障',
  '住建 住房城乡建设 住房和城乡建设',
  '市监 市场监管 市场监督管理',
  '卫健 卫生健康 卫生和健康 卫计 卫生和计划生育',
  '医保 医疗保障',
  '文旅 文化旅游 文化和旅游 文化广电和旅游 文广旅',
  '工信 工业信息化 工业和信息化',
  '环保 环境保护 生态环境',
  '国土 国土资源 自然资源',
  '安监 安全生产监督管理 应急管理 应急',
  '农业 农业农村',
  '交通 交通运输',
  '城管 城市管理 城管执法 城市管理综合执法 城市管理和综合执法',
  '民宗 民族宗教事务 民族宗教',
  '科技 科学技术',
  '教育 教体 教育体育 教育和体育',
  '行政审批 行政审批服务 政务服务 政务服务和大数据',
  '退役军人 退役军人事务',
  '金融监管 银保监 国家金融监督管理',
  '机关事务 机关事务管理 机关事务服务',
  '信访 信访工作',
  '法院 人民法院 中级人民法院',
  '检察院 人民检察院',
  '总工会 工会',
].map(wordList);

/** Endings that fit a body of any kind: 法制部门 may be 法制科. */
export const ANY_KIND = wordList('部门 机构 机关 单位');

/**
 * Endings that say what kind of body it is, one kind a line. The same duty under two kinds is two bodies where a sheet
 * names both: 医保局 and its 医保中心, 征管处 of the province and 征管科 of the city, 财政部 and 财政局.
 */
export const KINDS: readonly (readonly string[])[] = [
  '委员会 委 局',
  '厅',
  '办公室 办',
  '中心',
  '处',
  '科',
  '股',
  '室',
  '部',
  '组',
].map(wordList);

/** Duties that say no body: 责任部门 and 责任单位 are as good as any. */
export const NO_DUTY: ReadonlySet<string> = new Set(
  wordList('责任 牵头 配合 成员 主管 行业 业务 职能 执法 属地 直属 下属 所属 承办 实施 使用 建设 行业主管 业务主管'),
);

/** Full names and what offices write for them, wherever they stand in a name. */
export const SHORT_FORMS: readonly (readonly [full: string, short: string])[] = [
  ['人民政府', '政府'],
  ['街道办事处', '街道'],
  ['街道办', '街道'],
  ['管理委员会', '管委会'],
  ['机构编制委员会办公室', '编办'],
  ['网络安全和信息化委员会办公室', '网信办'],
  ['精神文明建设办公室', '文明办'],
  ['政法委员会', '政法委'],
  ['纪律检查委员会', '纪委'],
  ['监察委员会', '监委'],
  ['妇女联合会', '妇联'],
  ['残疾人联合会', '残联'],
  ['工商业联合会', '工商联'],
  ['文学艺术界联合会', '文联'],
  ['归国华侨联合会', '侨联'],
  ['科学技术协会', '科协'],
  ['供销合作社联合社', '供销社'],
  ['供销合作社', '供销社'],
  ['经济技术开发区', '经开区'],
  ['高新技术产业开发区', '高新区'],
];
