import { fold } from '../../../src/domain/deadline/fold';
import { indexRules, scan } from '../../../src/domain/deadline/grammar/scan';
import { mask } from '../../../src/domain/deadline/mask';
import { rules } from '../../../src/domain/deadline/rules/index';

const index = indexRules(rules);

/** Names of the rules that take a part of a text, in order. */
export const rulesIn = (text: string): string[] => scan(mask(fold(text)), index).map(({ rule }) => rule);
