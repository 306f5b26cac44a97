/** What holds for some time, in front of 期 or 期限: that time is a part of the thing and no limit of any work. */
export const HOLDING =
  '有效|证[书件]?|执照|[刑租聘任]|保[管存修险]|质保|承包|租赁|聘用|许可|委托|服务|合同|[借贷]款|债券|试用|存[续放]?|考验|使用|禁止|任职|免租';
