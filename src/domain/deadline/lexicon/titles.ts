/** 2024年上半年工作总结及下半年工作计划, 重点任务分解表（5月进度）, （四）“十三五”末主要指标完成情况. */
const title =
  /^(?:附[件表图]\d{0,2}：)?[^，。；：\n]{2,40}(?:总结|计划|要点|清单|台账|(?:汇总|统计|情况|分解|进度|一览)表|情况|说明|打算|思路|回顾)(?:（[^（）]{1,16}）)?$/;
/** One by its number or as a table: 复查复核统计表（2020—2022年，按季度）. */
const surely = /^(?:附|（?[一二三四五六七八九十]{1,3}[）、]|[^（]{4,40}表(?:（|$))/;

/** 6月底前报送工作情况, 开展问题分析: what is to be done with a paper is no title. */
const task =
  /完成(?!情况)|[报前内]|核[查实对]|[提编][交制]|公[开布示]|印发|[开召][开展]|形成|[制建][定立]|检查|督查|评估|更新|做好/;

/** Whether a folded text is the title of a paper or of a part of one. */
export const isTitle = (text: string): boolean => title.test(text);

/** Whether the dates in it belong to the title, and nothing is to be done with the paper. */
export const isBareTitle = (text: string): boolean => surely.test(text) && title.test(text) && !task.test(text);
