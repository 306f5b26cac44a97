/** Headings before a date that say what the date is of, and none of them is a time limit. */

const papers =
  '打印|印发|发布|公布|更新|修订|生产|出厂|购置|发证|下载|查询|受理|收文|来文|发文|成文|收件|签收|收到|登记|登录|填表|制表|创建|生成|导出|截图|出生|立案|签发|交办|转办|派单|发现|发生|入职|参加工作';

/** 打印日期：, 收文时间, 出生日期：: when something was done to a paper or a person. */
export const dayOfPaper = new RegExp(`(?:${papers})(?:时间|日期)[：\\n]?$`);

/** 所属期：, 报告期：, 审计期间：: the months that figures are of. */
export const periodOfFigures =
  /(?:(?:填报|结算)(?:周期|区间)|享受期|(?:所属|报告|统计|核算|考核|评价|审计|评估|会计|计费|账单|数据|调查|抽样|监测)(?:期间?|时段|周期|区间|期限|时间))[：为是\n]?$/;

/** 职业技能提升行动（2019—2021年）: the years in the name of a plan. */
export const nameOfPlan = /(?:行动|计划|规划|方案|纲要|工程|指南|目录|清单|办法|条例)（$/;

/** 审计反映的2020年…问题, 该文件施行于2016年8月, 数据截至…, V2.1（…）: what somebody has found, what was in force then. */
export const told =
  /(?:(?:反映|指出|发现|查出|披露|曝光|涉及|存在)的?|反馈的|(?:施行|实施|颁布|发布|制定|印发|成立|始建|建成|出台|形成|发生|签订)[于在]|出生(?:日期|时间)?[在于]?|(?:数据|情况|信息|余额)截[至止]到?|V\d+(?:\.\d+)*（?)$/i;
