import { pattern, type Rule } from '../grammar/rule';

/** 同上, 〃: the deadline of the row above. */
export const sameAsAbove: Rule = {
  name: 'same-as-above',
  says: '“同上”照上一行的时限；上面没有可照的就读不出来。',
  examples: ['同上'],
  starts: '同〃“”与',
  whole: true,
  pattern: pattern('[（“]?(?:同上[一]?[行条项]?|同前|与上[行述]?(?:相同|一致|同)|〃|”|“|“”)[）”]?。?$'),
  read: () => ({ type: 'above' }),
};
