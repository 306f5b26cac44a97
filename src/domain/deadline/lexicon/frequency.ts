/** What happens so often: 一季度一次, 一周一调度. */
export const EACH_TIME = '(?:[次报评]|[复巡抽]查|复核|评估|例会|调度|通报|会商|研判|汇总|督查|检查|分析|总结|小结)';
