import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskList16Regular } from '@fluentui/react-icons/svg/clipboard-task-list';
import { useState } from 'react';
import { answerKey, type Answer } from '../../../domain/task/answers/types';
import type { Standing } from '../../../domain/task/answers/standing';
import { useAnswerTexts, type AnswerTranslate } from '../../i18n/areas/answers';
import { useDateText } from '../../i18n/useDateText';
import { saidText, whenText } from '../AnswerForm/said';
import { Blank } from '../Blank/Blank';
import { besideLabel } from '../../theme/control';
import { TextField } from '../TextField/TextField';
import { TextLink } from '../TextLink/TextLink';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  by: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, ...besideLabel },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  answer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 120px', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: { color: tokens.colorStatusWarningForeground3 },
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** An answer with how it stands and, where it applies, the cell it speaks of. */
export interface AnswerLine {
  readonly answer: Answer;
  readonly standing: Standing;
  readonly cell: string | null;
}

export interface AnswerListProps {
  readonly lines: readonly AnswerLine[];
  readonly by: string;
  readonly onBy: (name: string) => void;
  readonly onGoTo: (cell: string) => void;
  readonly onWithdraw: (answers: readonly Answer[]) => void;
}

const groups = [
  ['stale', ['taskGone', 'textChanged', 'notAsked']],
  ['applies', ['applies']],
  ['otherSheets', ['unread']],
] as const;

/** All answers of the workbook: those that no longer apply first, with the reason; each can be withdrawn. */
export function AnswerList({ lines, by, onBy, onGoTo, onWithdraw }: AnswerListProps) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const date = useDateText();
  const [asked, setAsked] = useState(false);
  const [name, setName] = useState(by);
  if (lines.length === 0)
    return <Blank icon={<ClipboardTaskList16Regular />} title={text('noAnswers')} text={[text('noAnswersHint')]} />;
  return (
    <div className={styles.page}>
      <p className={styles.hint}>{text('answersIntro')}</p>
      <label className={styles.by}>
        {text('by')}
        <TextField
          maxLength={20}
          title={text('byHint')}
          value={name}
          onText={setName}
          onBlur={() => name.trim() !== by && onBy(name.trim())}
        />
      </label>
      {groups.map(([key, kinds]) => {
        const members = lines.filter(({ standing }) => kinds.some((kind) => kind === standing.kind));
        return (
          members.length > 0 && (
            <section key={key}>
              <h2 className={styles.heading}>
                {text(key)} <span className={styles.quiet}>{members.length}</span>
              </h2>
              <ul className={styles.list}>{members.map(line)}</ul>
            </section>
          )
        );
      })}
      {asked ? (
        <div className={styles.ask} role="alert">
          {text('withdrawAllAsk', { count: lines.length })}
          <Button size="small" onClick={() => onWithdraw(lines.map(({ answer }) => answer))}>
            {text('withdrawAll')}
          </Button>
          <Button size="small" appearance="subtle" data-cancel onClick={() => setAsked(false)}>
            {text('cancel')}
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" onClick={() => setAsked(true)}>
            {text('withdrawAll')}
          </Button>
        </div>
      )}
    </div>
  );

  function line({ answer, standing, cell }: AnswerLine) {
    const said = saidText(answer, text, date);
    return (
      <li key={answerKey(answer)} className={styles.answer}>
        <div className={styles.words}>
          <span lang="zh-CN">
            {answer.label}
            {cell !== null && (
              <>
                {' '}
                <TextLink onClick={() => onGoTo(cell)}>{cell}</TextLink>
              </>
            )}
          </span>
          <span>{said}</span>
          <span className={styles.quiet}>{whenText(answer, text, date)}</span>
          {standing.kind !== 'applies' && <span className={styles.why}>{whyText(answer, standing, text)}</span>}
        </div>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text('withdrawOf', { answer: `${answer.label} ${said}` })}
          onClick={() => onWithdraw([answer])}
        >
          {text('withdraw')}
        </Button>
      </li>
    );
  }
}

function whyText(answer: Answer, standing: Standing, text: AnswerTranslate): string {
  switch (standing.kind) {
    case 'applies':
      return text('applies');
    case 'textChanged':
      return standing.now === ''
        ? text('why.textEmptied', { text: answer.text })
        : text('why.textChanged', { now: standing.now, text: answer.text });
    case 'unread':
      return text('why.unread', { sheet: answer.sheet });
    default:
      return text(`why.${standing.kind}`);
  }
}
