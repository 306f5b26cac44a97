/** The one ordered table: at a place in the text, the first rule that matches takes its characters. */
import type { Rule } from '../grammar/rule';
import { everyYear } from './every-year';
import { external } from './external';
import { month } from './month';
import { monthDay } from './month-day';
import { ongoing } from './ongoing';
import { startEvent } from './start-event';
import { within } from './within';
import { year } from './year';

export const rules: readonly Rule[] = [monthDay, month, within, everyYear, external, startEvent, ongoing, year];
