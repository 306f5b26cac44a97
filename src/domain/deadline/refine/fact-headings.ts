import { HOLDING } from '../lexicon/holding';

/** Headings before a date that say what the date is of, and none of them is a time limit. */

/** What is done to a paper, a person or a thing when somebody notes the day. */
const noted = [
  '打印|[印下签]发|发[布证现生]|公[布告]|更新|修订|[成收来发]文|收[件到]|[签接]收|[下送]达|批[复准]|核准|审[批核]|复核',
  '填[表写报]|制[表作]|编制|录入|登记|注册|备案|建档|创建|生[成产效]|导出|下载|记录|统计',
  '签[字署订]|盖章|开票|申请|受理|立案|报案|接报|[交转]办|派单|来[访信电]',
  '出[厂生]|购置|到货|入[库职]|检[测验]|采样|报告',
].join('|');
/** 计划编制时间, 应报告日期: by when it is to be done. */
const wanted = '计划|要求|预计|预定|约定|规定|最迟|最晚|截止|[应拟限须需]';

/** 打印日期：, 收文时间, 出生日期：: when something was done to a paper or a person. */
export const dayOfPaper = new RegExp(
  `(?<!${wanted})(?:${noted})(?:时间|日期)[：\\n]?$|(?:会议(?:时间|日期)|检查日期)[：\\n]$|[起计]息日[：为]?$`,
);

/** 制表：王五, 签名：: the day beside a name at the foot of a form. */
export const signed =
  /(?:制表|填[表报写]|审[核批]|复核|批准|签[名字]|盖章|经办|记录|报告|编制|统计|负责)人?(?:员|签[名字]|（[^（）]{2,4}）)?：[^，。；：\d]{0,8}$/;

/** 所属期：, 报告期：, 审计期间：: the months that figures are of. */
export const periodOfFigures =
  /(?:(?:填报|结算|采集)(?:周期|区间|期间)|享受期|(?:所属|报告|统计|核算|考核|评价|审计|评估|会计|计费|账单|数据|调查|抽样|监测)(?:期间?|时期|时段|周期|区间|期限|时间|月份|季度|年[度份])|所属期[起止]|规划期限?|展望[到至]|(?:数据|统计|情况)截止(?:时间|日期))[：为是\n]?$/;

/** 职业技能提升行动（2019—2021年）: the years in the name of a plan. */
export const nameOfPlan =
  /(?:行动|计划|规划|方案|纲要|工程|指南|目录|清单|办法|条例|纪要|批[示复]|[续近过][\d两三四五]年)（$/;

/** 审计反映的2020年…问题, 该文件施行于2016年8月, 数据截至…, V2.1（…）: what somebody has found, what was in force then. */
export const told =
  /(?:(?:反映|指出|发现|查出|披露|曝光|涉及|存在)的?|反馈的|(?:施行|实施|颁布|发布|制定|印发|出台|发生|签订)[于在]|出生(?:日期|时间|年月)?[在于：]?|(?:数据|情况|信息|余额|计算|年龄)截[至止]到?|更新[至到]|(?:监测|监控|数据|统计|记录|[检核督巡抽]查|审计|暗访)(?:结果)?(?:显示|表明|发现|反映|证实)[，：]|[审评统检基][计估查准]日（|V\d[\d.]*（?)$/i;

/** 建成于2000年底前: how old a thing is. */
export const builtIn = /(?:(?<![拟应须需])建|建成|始建|建造|成立|新建|建设|形成|竣工|投产|投用)于$/;

/** 列入2010年淘汰计划的: which things are meant. */
export const listed = /(?:列入|纳入|属于|符合|[面针]?[向对])$/;

/** 许可证有效期至, 租赁合同期限5年，自, 刑期自…起至…止: how long a paper or a state holds. */
export const holdsUntil = new RegExp(
  `(?:(?:${HOLDING})的?(?:有效)?|[^，。；：]{2}有效)(?<!(?:^|[，。；：])(?:有效|服务))期[间限]?(?:[为共是]?[\\d一二三五十]{1,2}个?[年月]，)?[：为]?[自从至到]?$`,
);

/** 夏季（5月1日—9月30日）, 汛限水位118.50米（…）: of which months hours and marks are; 上个采暖期（…）: which one is meant. */
export const season =
  /[夏冬]季(?:时间)?（$|(?:水位|流量|[水室气]温|压力|限[值速高])[^，。；（）]{0,4}\d[\d.]*[^，。；（）\d]{1,3}（$|(?<![网线掌以])上[个一][^，。；（）\d]{1,6}（$/;
