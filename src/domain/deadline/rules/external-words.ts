import { beginsClause } from '../lexicon/clauses';
import { pattern, type Rule } from '../grammar/rule';

/** 适时, 另行通知, 待…后实施, 与全省同步, 见附件: somebody or something else sets the date. */
export const externalWords: Rule = {
  name: 'external-words',
  says: '适时、另行通知、待文件出台后、与上级同步、详见附件等，日期要看别处，这里不推算。',
  examples: ['适时开展', '另行通知', '待上级文件出台后实施', '与全省同步推进', '见附件'],
  starts: '适另待与同详见条视以依择相规法上任届限如按',
  pattern: pattern(
    '(?:适时|择机|择期|另行(?:通知|安排|明确|确定)|待[^，。；\\n]{1,40}?(?:后|时|再)(?!的?(?:第)?[\\d一二两三四五六七八九十]{1,3}(?:个|日|天|周|年|月|小时))|待[^，。；\\n]{1,20}?(?:明确|批复|通知|印发|出台|下发)(?=$|[，。；）])|与[^，。；\\n]{1,20}?同步|同步(?:推进|实施|开展|完成)|详?见[^，。；\\n]{1,20}|条件(?:成熟|具备|允许)[时后]?|视情|以[^，。；\\n]{1,30}?为准|依法依规|相机|规定(?:时间|时限|期限)|法定(?:时限|期限)|上级(?:明确|规定|要求)|任期内?|届内|(?:按[时期]|限期|如期)(?=完成|整改|办结|报送|落实|办理|$))',
  ),
  read: ({ text, at, slice }) =>
    /^(?:详?见|任期|依法|上级|按[时期]|限期|如期)/.test(slice) && !beginsClause(text, at)
      ? null
      : { type: 'external', basis: slice },
};
