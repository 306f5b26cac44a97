import { wordList } from './word-list';

/** How sentences about a task begin. No name of a body begins so, but for those of TASK_BODY. */
export const TASK_STARTS = wordList(`
  推进 推动 推行 推广 加快 加强 加大 加密 强化 深化 优化 完善 健全 开展 建立 建成 构建 打造 做好 抓好 抓实 提升 提高 支持 鼓励
  引导 扩大 严格 严厉 严防 坚决 坚持 持续 继续 进一步 全面 深入 大力 积极 稳步 扎实 切实 认真 有序 不断 着力 聚焦 围绕 充分
  整合 制定 制订 出台 印发 梳理 启动 完成 实现 确保 争取 力争 培育 壮大 发挥 探索 改善 改进 新建 拓展 拓宽 畅通 降低 压减 压缩
  减少 缩短 取消 简化 精简 调整 巩固 化解 举办 召开 营造 倡导 弘扬 传承 挖掘 设立 搭建 夯实 筑牢 守牢 织密 补齐 增强 增加 增设
  盘活 激发 破解 解决 贯彻 依法 依托 利用 对标 落细 因地制宜 努力
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

/** When: the words by which a time limit without a date begins (年内…, 每季度…). */
export const TIME_STARTS = wordList(`
  年内 年底 年末 年初 年中 月底 月内 季末 季度末 上半年 下半年 今年 明年 本年 当年 次年 本月 当月 下月 每年 每季 每半年 每月 每周 每日
  每旬 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 即日起 近期
`);

/** How: what may stand before the verb of a manner (持续推进, 按期完成, 结合实际落实). */
export const MANNERS = wordList(`
  持续 长期 常年 全年 常态化 常态 有序 扎实 稳步 稳妥 深入 全面 按期 按时 如期 适时 及时 立即 尽快 同步 逐步 分步 分批 分期 滚动 动态 定期
  不定期 按月 按季度 按季 按年 逐月 逐年 逐项 按要求 按规定 按计划 按程序 按进度 按节点 按时间节点 因地制宜 贯穿全年 确保 力争 加快 抓紧
`);

/** What a manner or a time limit says is done. */
export const MANNER_VERBS = wordList(`
  推进 坚持 开展 实施 落实 执行 推动 进行 完成 整改 启动 建成 见效 到位 销号 办结 上报 报送 调度 更新 巩固 提升 深化 落地 部署 组织
  做好 抓好 取得 实现 成效 进展 明显 实质性 完善 优化 推广 公示 公开 反馈 清零 达标 出台 印发 全部 基本 工作 并 一次 任务
`);
