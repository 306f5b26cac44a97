import { wordList } from './word-list';

/** The words by which a responsibility cell is read. Data only: a new word is a new entry, never a new `if`. */

/** How names of bodies end. Longer endings need no entry of their own when a shorter one covers them (税务局 by 局). */
export const BODY_ENDINGS = wordList(`
  局 委 厅 室 处 科 股 部 署 司 办 院 会 组 队 所 站 庭 馆 部门 单位 机关 机构 政府 中心 组织 团体 公司 集团 企业
  专班 兵团 总支 银行 支行 分行 总行 农商行 信用社 信用联社 供销社 合作社 报社 新华社 出版社 学校 党校 小学 中学
  大学 高校 学院 幼儿园 产业园 公园 科技园 海关 口岸 机场 林场 农场 牧场 分场 林区 电视台 电台 气象台 水库 基地 法人
  街道 社区 园区 景区 校区 学区 库区 联席会议 本级 中支 两委 上级 下级
  厂 店 矿 码头 港务 协 段 宫 车间 食堂 剧团 舞团 乐团 代表团 党派 年级 班级 班组 院校 技校 体校 艺校 卫校 农校 驾校 团校 干校 分校 职校 警校 监狱 民兵连 海警 粮库
  直属库 储备库 工业园 创业园 示范园 物流园 孵化器 联合体 共体 医联体 村集体 融媒体 经联社 旅行社 通讯社 杂志社 网点
  系 央企 国企 媒体 苗圃 商超 油库 联社 总社 共青团中央 党派中央 中心校 经理层 服务点 农信社 农发行 国开行 建行 农行 工行 中行 交行 邮储 热线 施工方 监理方 业主方 建设方 养老院 公墓 书屋 医院 超市 接警台 服务台 指挥台 监测台 网格
  运营商 供应商 开发商 承包商 经销商 服务商
`);

/** How people and groups of people are called; they are named like bodies, but a bracket that holds them is a note. */
export const PEOPLE_ENDINGS = wordList(`
  项目法人 业主 领导 负责人 人员 班子 成员 长 主任 书记 党员 职工 专家 员 干事 老师 教师 医师 工程师 律师 校医 主管 经理 干部 群众
  学生 志愿者 经营者 法官 检察官 民警 辅警 干警 总监 总经理 员工 村民 居民 商户 农户 大户 骨干 责任人 代表 乡贤 村医 一把手 负责同志 主考 监考
  工作者 记者 管理者 所有者 从业者
`);

/** Names that end otherwise and yet are whole. A place or level may stand before them (市妇联). */
export const WHOLE_NAMES = wordList(`
  妇联 残联 侨联 文联 社科联 工商联 企联 工经联 消协 商协 台联 记协 科协 作协 音协 人大 政协 人民银行 人行 武警 消防 移动 联通 电信 铁塔
  供电 邮政 烟草 党史 共青团 银保监 国网 电网 石油 石化 盐业 广电网络 红十字 老干 档案
  一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 职中 附中 一小 二小 三小 四小 五小 六小 实小 附小
`);

/** Those of them that a list may also use as the first part of a longer name (公安、消防部门). */
export const STEM_NAMES: ReadonlySet<string> = new Set(
  wordList('消防 移动 联通 电信 铁塔 供电 邮政 烟草 石油 石化 盐业 档案 党史'),
);

/** Names of places end so; two characters at least stand before the ending. */
export const PLACE_ENDINGS = wordList(`
  省 市 县 区 州 盟 旗 乡 镇 村 屯 苏木 嘎查 团场 镇街 村居
`);

/** Words that end like a body or a place and are none. */
export const FALSE_ENDINGS = wordList(`
  社会 机会 实处 布局 格局 大局 督办 主办 承办 举办 通办 查处 惩处 网站 场所 控股 平台 和市 体系 联系 关系 手段 阶段 农村 城乡
`);

/** Names that end in one of them and are whole. */
export const TRUE_ENDINGS = wordList(`
  稽查处 督查处 检查处 调查处 巡查处 审查处 侦查处 核查处 抽查处 勘查处 选举办 交通办 流通办 环督办 防控股 疾控股 监控股
`);

/** Words that are none as they stand, but may end a name (成都市, 重症医学科). */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    全部 干部 内部 外部 西部 东部 中部 南部 北部 学科 专科 本科 城镇 乡村 村镇 市区 城区 城市 都市 城中村 市县 县市
    口岸 市口岸 省口岸 县口岸 自治区口岸
  `),
);

/** Levels of government. Alone they are no body: 省、市、县税务局 has one head for three. */
export const LEVELS = wordList(`
  省级 市级 县级 区级 乡级 镇级 村级 省 市 县 区 州 盟 旗 乡 镇 村 自治区 中央 国家 地市 区县 县区 市县 省市 乡镇
  各省 各市 各县 各区 各乡 各镇 各村 各州 各级 自治州 各自治州 各自治县 各旗 各盟 各设区市 设区市 各地市 直辖市 计划单列市 中直 省直 区直 州直 市直 县直
`);

/** What a name that is whole by itself may begin with: a level, a place, or everybody. */
export const OWN_PREFIXES = wordList(`
  省 市 县 区 州 自治 国家 国务院 中央 全国 各 全市 全县 全区 全省 本 团市 团省 团县 其他 其它 有关 相关
`);

/** A body that holds one of these is open-ended: nobody can say who it is without asking. */
export const OPEN_WORDS: readonly string[] = ['其他', '其它', '相关', '有关'];

/** Kinds of bodies; alone they name nobody (各部门、单位 is one). */
export const GENERIC_HEADS = wordList(`
  部门 单位 机关 机构 政府 人民政府 党委 组织 企业 企事业单位 事业单位 科室 股室 处室 党组 党委（党组） 管委会
  分局 办事处
`);

/** A cell that holds only one of these names nobody. */
export const NOBODY: ReadonlySet<string> = new Set([
  ...['', '无', '/', '-', '--', '—', '——', '－', '∕', '\\', '待定', '未定', '未明确', '空', '暂无', '无。', '……', '…'],
  ...['没有', 'N/A', 'n/a', '无配合单位', '无配合部门', '无牵头单位', '无责任单位'],
]);

/** Joining words. They part two bodies only where both sides are names. */
export const CONJUNCTIONS: readonly string[] = ['以及', '或者', '和', '及', '与', '或', '—', '－'];

/** Tails of names that a line break may have cut off (市发展和改革委⏎员会). */
export const FRAGMENTS = wordList(`
  局 厅 委 办 室 处 科 部 院 队 所 会 股 站 司 庭 馆 部门 门 单位 位 关 构 员会 委员会 心 中心 公室 民政府 府 政府 人民政府 务局
  理局 政局 革委
`);

/** Bodies whose whole name has two letters. */
export const SHORT_BODIES = wordList(`
  市委 县委 区委 省委 州委 镇委 党委 纪委 政府 人大 政协 法院 工会 团委 妇联 残联 侨联 文联 科协 医院 学校
  公司 集团 企业 银行 机关 部门 单位 机构 街道 社区 园区 景区 村委 海关 高校 中学 小学 党办 政办 综办 人行 国网
  电信 移动 联通 铁塔 消防 武警 校长 主任 书记 院长 所长 局长 科室 股室 处室 业主 领导 食堂 法庭 政委 委员
`);

/** Words that look like a level at the start of a name and are none (市场监督管理局). */
export const FALSE_PREFIXES = wordList(`
  市场 市容 市政设施 市政工程 市政园林 县域 区域 州际 特殊区域
`);

/** Places and words that begin with the letter of a level and have no level there. */
export const FALSE_LEVELS = wordList(`
  镇江 镇远 镇康 镇安 镇平 镇宁 镇雄 镇原 镇坪 镇赉 镇巴 镇沅 镇海 乡宁 乡城 乡村 村镇 旗舰 盟友 区块链
`);

/** Heads of government that levels share over a comma: 各市、县（区）人民政府. */
export const GOVERNMENT_HEADS = wordList(`
  人民政府 政府 党委 党委政府 党政 管委会 委 委和人民政府 委和政府 党委和政府 党委和人民政府
`);

/** A cell that repeats the one above it; whoever knows the row above reads that. */
export const SAME_AS_ABOVE: ReadonlySet<string> = new Set(['同上', '同前', '〃', '″', '同上。']);
