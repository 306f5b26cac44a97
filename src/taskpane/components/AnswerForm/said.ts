import type { Answer } from '../../../domain/task/answers/types';
import type { AnswerTranslate } from '../../i18n/areas/answers';

/** What an answer says, in a few words. */
export function saidText(answer: Answer, text: AnswerTranslate): string {
  switch (answer.kind) {
    case 'accept':
      return text('said.accept', { seen: answer.seen });
    case 'year':
      return text('said.year', { year: answer.year });
    case 'other':
      return text('said.other', { due: answer.due });
    case 'event':
      return text('said.event', { day: answer.day });
    case 'date':
      return text('said.date', { due: answer.due });
    case 'met': {
      const number = answer.index + 1;
      return answer.doneOn === null ? text('said.met', { number }) : text('said.metOn', { number, day: answer.doneOn });
    }
  }
}

/** When it was answered, and by whom where a name was given. */
export function whenText({ on, by }: Answer, text: AnswerTranslate): string {
  return by === '' ? text('when', { on }) : text('whenBy', { on, by });
}
