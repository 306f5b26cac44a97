import { wordList } from './word-list';

/** How sentences about a task begin, beside the manners. No name of a body begins so, but for those of TASK_BODY. */
export const TASK_STARTS = wordList(`
  推进 推动 推行 推广 加强 加大 强化 深化 优化 完善 健全 开展 建立 建成 构建 打造 做好 抓好 提升 提高 支持 鼓励 引导 扩大 严格
  坚决 坚持 继续 进一步 大力 积极 切实 认真 不断 着力 聚焦 围绕 充分 制定 出台 启动 完成 实现 争取 培育 壮大 发挥 探索 改善 新建
  拓展 畅通 降低 压减 减少 新增 取消 简化 调整 巩固 化解 营造 搭建 夯实 筑牢 补齐 增强 增加 盘活 解决 贯彻 依法 努力
`);

/** The same, but names of sections and bodies begin so too (建设局, 宣传教育中心): what ends as a body is one. */
export const OFFICE_STARTS = wordList(`
  建设 发展 保障 培训 宣传 治理 整治 规范 指导 协调 督促 公开 创新 统筹 改造 排查 防范 保护 组织 执行 促进 实施 落实 编制 修订
  清理 开通 普及 公布 公示 稳定 改建 扩建 修建 试点
`);

/** Bodies that are set up for a task and called by it: 加快…工作领导小组, 支持保障中心. */
export const TASK_BODY = wordList(`
  领导小组 工作小组 协调小组 小组 办公室 委员会 指挥部 联席会议 专班 工作组 服务中心 保障中心 促进中心 促进会 协会 联合会 联盟
`);

/** How tasks end that begin with the thing itself (老旧小区改造). */
export const TASK_ENDS = wordList('建设 改造 整治 治理 工程 项目 工作 改革 提升 行动 管理 服务 创建 试点');

/** How: the words by which a manner begins (持续推进, 尽快完成); those with 按, 逐, 分 and 时 stand in asides.ts. */
export const MANNERS = wordList(`
  持续 长期 常年 全年 常态 有序 扎实 稳步 稳妥 深入 全面 如期 立即 尽快 同步 滚动 动态 定期 不定期 贯穿全年 确保 力争 加快 抓紧 视情
  立行立改 即知即改 形成
`);
