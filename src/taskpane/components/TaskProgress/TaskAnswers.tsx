import { Button } from '@fluentui/react-components';
import type { Answer } from '../../../domain/task/answers/types';
import { withdrawAnswers } from '../../flows/give-answer';
import { useAnswerTexts } from '../../i18n/areas/answers';
import { useDateText } from '../../i18n/useDateText';
import { usePane } from '../../PaneProvider';
import { saidText, whenText } from '../AnswerForm/said';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** What the user has answered about a task, when and by whom, each to be withdrawn. */
export function TaskAnswers({ answers }: { readonly answers: readonly Answer[] }) {
  const text = useAnswerTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const date = useDateText();
  return (
    <ul className={styles.list}>
      {answers.map((answer) => {
        const said = saidText(answer, text, date);
        return (
          <li key={said} className={styles.answer}>
            <span className={styles.answerText}>
              {said}（{whenText(answer, text, date)}）
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={text('withdrawOf', { answer: said })}
              onClick={() => void withdrawAnswers(pane, [answer])}
            >
              {text('withdraw')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
