/** Words beside a day that was over when the paper was written. */

/** What joins dates into one group. */
export const links = /^[、和及与]$/;

/** 截至: when things were counted, and what is said of counted things. */
export const asOf = /截[至止]到?$/;
export const counted = /[\d已仍尚均]|累计|正在|剩余|其余|[一二三四五六七八九十][个项]/;

/** The heading of a date, and what is to be done by it: the day of anything else was only noted. */
export const heading = /([^，。；：\n]{2,8})(?:时间|日期|年月)[：\n]?$/;
export const toDo =
  /[完结销竣截开投交应拟最限缴报考试]|整改|办理|落实|到期|计划|要求|提交|验收|[实执施]行|实施|节点|起止|推进|工作|任务/;

/** Before a date: by then it is to be. */
export const wanted =
  /(?:[应须需拟将请定改]|要求|计划|预计|力争|争取|确保|安排|务必|必须|截[至止]|最[迟晚]|不[晚迟]于|推迟|延[期长]|调整|[时日期]间?[：为是]?)[于在至到为]?$|[至到]$/;

/** After it: what is still to be. */
export const demanded =
  /^，?[^，]{0,14}?(?:[应须需拟](?!急)|[请将]|(?<![主重纪首需])要(?!求)|力争|争取|确保|务必|必须|(?<!年度|上)计划|预计)/;

/** Before a date that a comma parts from what is told. */
export const leads = /(?:^|[，。；\n：）])[^，。；\n：]{0,4}(?:[在于自从据即]|其中)$/;

/** What is to be done begins with its verb. */
export const plan =
  /^(?:全[部面]|基本|初步|组织|集中|陆续|正式|分[批步期段]|再|逐步|力争|扎实|认真)*(?:完[成工善]|开[工展始]|启[动用]|建[成立设]|竣工|投[用产入]|交付|验收|印发|出台|制[定订作]|编制|召开|举[办行]|实施|推[进动出行广]|落[实地]|整[改治]|销号|报[送名]|上[报线]|提[交报升高]|公[布示开]|发[布放]|通[车过水电]|签[订约]|招[标聘生]|封顶|进场|施工|拆除|关[停闭]|改造|新[建增]|续建|修[订复建]|培[训育]|[检自督抽普排调]查(?!发现|中|时)|总结|评[估审选价]|考[核试评]|申[报请]|审[核批议]|办[理结]|达到|实现|形成|取得|动[工员]|部署|宣传|调[试研]|[试退搬]|入库|移交|兑现|拨付|清[理零]|安装|采购|下达|备案|归档|征[求集收地]|研究|选[址定]|论证|准备|巩固|回访|复[查核垦]|摸[底排]|走访|汇[总报]|分析|学习|开[通学放]|收[集尾官]|面试|笔试|体检|为[^，]{2,10}阶段)/;

/** What is left is done by another rule: 其余按省级下达计划执行. */
export const rest = /(?:其余|剩余|其他)[^，。；]{0,4}(?<!正在)$/;

/** How long it lasted. */
export const lasted = /(?:为期|历时|利用|用时)$/;

/** Who does it. */
export const office = /^[^，]{0,10}(?:[局委办镇乡县市区村校院]|政府|单位|部门|公司|中心)(?!会|室)/;

/** Sums and shares of work done. */
export const amount = /完成[^，]{0,8}\d[\d.]*[万亿]?元|\d[%％]/;

/** What has come about. */
export const done = /[^除为解]了(?![解如然却])|已|累计|共[^青同建享性]|均|实际/;

/** Something counted. */
export const figure = /\d/;
