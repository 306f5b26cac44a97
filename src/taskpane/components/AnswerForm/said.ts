import { withDates, type DateText } from '../../../app/date-style';
import type { Answer } from '../../../domain/task/answers/types';
import type { AnswerTranslate } from '../../i18n/areas/answers';

/** What an answer says, in a few words, its dates as `date` writes them. */
export function saidText(answer: Answer, text: AnswerTranslate, date: DateText): string {
  switch (answer.kind) {
    case 'accept':
      if (answer.alias) return text('said.alias', answer.alias);
      return text('said.accept', { seen: withDates(answer.seen, date) });
    case 'year':
      return text('said.year', { year: answer.year });
    case 'other':
      return text('said.other', { due: date(answer.due) });
    case 'event':
      return text('said.event', { day: date(answer.day) });
    case 'date':
      return text('said.date', { due: date(answer.due) });
    case 'met': {
      const number = answer.index + 1;
      return answer.doneOn === null
        ? text('said.met', { number })
        : text('said.metOn', { number, day: date(answer.doneOn) });
    }
  }
}

/** When it was answered, and by whom where a name was given. */
export function whenText({ on: day, by }: Answer, text: AnswerTranslate, date: DateText): string {
  const on = date(day);
  return by === '' ? text('when', { on }) : text('whenBy', { on, by });
}
