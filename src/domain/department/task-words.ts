import { wordList } from './word-list';

/** How sentences about a task begin, beside the manners. No name of a body begins so, but for those of TASK_BODY. */
export const TASK_STARTS = wordList(`
  推进 推动 加强 加大 强化 深化 优化 完善 健全 开展 建立 建成 构建 打造 做好 抓好 提升 提高 支持 鼓励 严格
  坚持 进一步 大力 积极 切实 认真 不断 着力 制定 出台 启动 完成 实现 培育 新建
  畅通 降低 减少 新增 营造 解决 贯彻 努力 落实 实施 规范
`);

/** Bodies that are set up for a task and called by it: 加快…工作领导小组, 支持保障中心. */
export const TASK_BODY = wordList(`
  小组 办公室 委员会 指挥部 联席会议 专班 工作组 服务中心 保障中心 促进中心 促进会
`);

/** How tasks end that begin with the thing itself (老旧小区改造). */
export const TASK_ENDS = wordList('建设 改造 整治 治理 工程 项目 工作 改革 提升 行动');

/** How: the words by which a manner begins (持续推进, 尽快完成); those with 按, 逐, 分 and 时 stand in asides.ts. */
export const MANNERS = wordList(`
  持续 长期 常年 全年 常态 有序 扎实 稳步 深入 全面 如期 立即 尽快 同步 动态 定期 不定期 贯穿全年 确保 力争 加快 视情
  立行立改 即知即改 形成
`);
