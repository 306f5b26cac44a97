/** Words of a sentence, after its date, that say whether it tells of the past or asks for something. */

/** What is demanded or aimed at is not told of the past. */
export const demand =
  /[拟将]|(?<!申)请|(?<![主重纪首需])要|[应须需](?![急求])|力争|争取|确保|务必|必须|(?<=[\d%％个万亿元倍])以[上内]|不(?:低于|少于|高于|超过)|(?<!累计)达到(?!高?峰)|控制在|[底月日年]前|目标[为是：]|(?<!年[度初]|全年)计划(?=[完建开投新])/;

/** 按通知的时间上报: set elsewhere, and no part of what is told. */
export const setElsewhere = /^[按依以].*(?:时限|期限|时间)/;

/** Said only when things have been counted, even where a plan is named beside: 计划开工255项，目前实际已开工206项. */
export const surely = /实际(?:已|完成|开工)|，仅|至今(?!年)|到现在|仍未|，目前(?:已|完成)/;

/** Of counted things: numbers, what has been reached, what is left. */
export const counted = /[\d已共仍尚均]|[一二三四五六七八九十百][个项]|累计|正在|剩余|其余|全部到位/;

/** 前三季度…，占年度总投资的87.7%, 快于序时进度, 连续两年, 累计完成投资313.64亿元: what only figures of a past period say. */
export const figures =
  /[，的]占|同比|环比|(?:[低高快慢超]于?|[较比])(?:序时|全[国省市区县]|[去上]年)|连续.年|累计[^，]{0,8}\d+\.\d|，累计/;

/** 台账登记不规范, 例会记录缺失: what is held against a past period. */
export const faults = /^[^，]{2,20}(?:缺失|不(?:规范|完整|健全|齐全|到位|及时|达标)|滞后|超标|弄虚作假)(?:$|，)/;

/** 县政府召开会议, 巡察组反馈情况: a body and what it did that day. */
export const event =
  /[府局委组会院厅办部处队司团站所校长记][^，]{0,20}(?:召开|主持|下达|印发|赴|进驻|约谈|通报|移交|调研|组[建成])/;

/** 督查发现, 各项目均已开工: what was found in a month or a year. */
export const found =
  /^，[^，]{0,20}[察查视计测]发现[，：]|^[^，对将把]{2,16}(?:均已|已(?:下达|拨付|发放|兑付)(?![^，]{0,8}的))|^，(?:[^，]{2,12}[^公])?共(?![青同建享性识])[^，]{0,16}\d|^，[^，]{0,8}下达[我本]|^共[办受接审查立调救处][^，以]{1,16}\d[余万]?[件起例宗]/;

/** 对其进行了督查; 除了, 了解 are other words. */
export const finished = /[^，除为解]了(?![解如然却])|，[^，对将把]{0,6}已(?![^，]{0,8}[的项])/;

/** 到2025年，累计建成: an aim. */
export const aim = /(?:^|[，。；\n])到$/;

/** 截至: when things were counted. */
export const asOf = /(?:^|[。；\n，])截[至止]到?$/;

/** 该企业于, 督察组于: what stands before the date of somebody that was looked into, or that looked into things. */
export const lookedInto =
  /(?:^|[。；\n])(?:该(?:(?!项目|工程)[^，。；\n]{1,10}|[^，。；\n]{1,10}[于在])|[^，。；\n]{0,8}组于)$/;

/** …，2018年3月投产, …，并于2017年8月反馈: the next step of the same one. */
export const goesOnOf = /(?:^|[。；\n])(?:该|[^，。；\n]{0,8}组于)[^。；\n]*，(?:并?于)?$/;
