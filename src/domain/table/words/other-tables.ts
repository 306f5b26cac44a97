/** Header words of tables that are no work plans, one line for each kind. A plan may hold one or two of them as further columns. */
export const otherTables: readonly { readonly kind: string; readonly words: string }[] = [
  { kind: '统计表', words: '[\\p{Script=Han}）](?:数量?|率|占比|比例|合计|小计)(?:[（(].{1,4}[）)])?$' },
  { kind: '值班表', words: '值班 轮值 值守 带班 班次 班组 排班 轮岗' },
  { kind: '会议安排', words: '会议 议题 主持人 参会 参加单位 参加人员 出席 地点 签到' },
  { kind: '联系名单', words: '姓名 联系人 联络员 电话 手机 邮箱 地址 职务 性别 年龄 民族 学历 身份证' },
  {
    kind: '设备物资',
    words:
      '设备 装备 物资 资产 器材 仪器 车辆 规格 型号 安装 存放 启用 购置 检定 维保 运行状态 使用状态 生产厂家 库存 数量 车牌 车型 年检',
  },
  { kind: '评分表', words: '评分 扣分 得分 自评 考核单位 分值 标准分 满分' },
  { kind: '预算表', words: '预算 执行数 执行率 支付 支出 科目 经办人 用途 调整数 结余 单价 拨付' },
  { kind: '名词解释', words: '^内容$ 名词 术语 含义 释义 解释 全称 简称 缩[写略] 说明' },
  { kind: '培训安排', words: '参训 授课 培训 讲师 课时 期次' },
  { kind: '发文目录', words: '文件 文号 发文 印发 主送 抄送' },
  { kind: '基本情况', words: '面积 人口 户数 经度 纬度 坐标 编码 权属 法人 注册资本 管理单位' },
];

/** What the titles of such tables say. */
export const otherTitle =
  /名录|名单|花名册|通讯录|联系表|联系方式|值班|轮值|排班|[评得]分表|预算|[装设]备|物资|基本情况|名词解释|会议安排|统计表|签到/;

/** What only the title of a plan says. */
export const planTitle = /任务|分工|措施|整改|方案|要点|修订计划|工作计划/;
