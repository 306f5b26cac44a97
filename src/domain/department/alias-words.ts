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

/** Endings that say what kind of body it is; the same duty may stand under several. */
export const KIND_ENDINGS = wordList('委员会 办公室 部门 中心 机构 机关 单位 局 委 厅 处 科 股 室 部 办 组');
