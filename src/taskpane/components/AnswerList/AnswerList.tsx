import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskList16Regular } from '@fluentui/react-icons/svg/clipboard-task-list';
import { useState } from 'react';
import { answerKey, type Answer } from '../../../domain/task/answers/types';
import type { Standing } from '../../../domain/task/answers/standing';
import { useAnswerTexts, type AnswerTranslate } from '../../i18n/areas/answers';
import { useDateText } from '../../i18n/useDateText';
import type { StandingAnswer } from '../../state/answers';
import { besideLabel } from '../../theme/control';
import { saidText, whenText } from '../AnswerForm/said';
import { Blank } from '../Blank/Blank';
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

export interface AnswerListProps {
  readonly lines: readonly StandingAnswer[];
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
  if (lines.length === 0)
    return <Blank icon={<ClipboardTaskList16Regular />} title={text('noAnswers')} text={[text('noAnswersHint')]} />;
  return (
    <div className={styles.page}>
      <p className={styles.hint}>{text('answersIntro')}</p>
      <ByField by={by} onBy={onBy} />
      {groups.map(([key, kinds]) => {
        const members = lines.filter(({ standing }) => kinds.some((kind) => kind === standing.kind));
        return (
          members.length > 0 && (
            <section key={key}>
              <h2 className={styles.heading}>
                {text(key)} <span className={styles.quiet}>{members.length}</span>
              </h2>
              <ul className={styles.list}>
                {members.map((line) => (
                  <Line key={answerKey(line.answer)} line={line} onGoTo={onGoTo} onWithdraw={onWithdraw} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <WithdrawAll count={lines.length} onWithdraw={() => onWithdraw(lines.map(({ answer }) => answer))} />
    </div>
  );
}

/** Who answers, written beside each answer from now on; kept when the field is left. */
function ByField({ by, onBy }: Pick<AnswerListProps, 'by' | 'onBy'>) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const [name, setName] = useState(by);
  return (
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
  );
}

type LineProps = { readonly line: StandingAnswer } & Pick<AnswerListProps, 'onGoTo' | 'onWithdraw'>;

function Line({ line: { answer, standing, cell }, onGoTo, onWithdraw }: LineProps) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const date = useDateText();
  const said = saidText(answer, text, date);
  return (
    <li className={styles.answer}>
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

/** Asks before it withdraws, with the count. */
function WithdrawAll({ count, onWithdraw }: { readonly count: number; readonly onWithdraw: () => void }) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div>
        <Button size="small" onClick={() => setAsked(true)}>
          {text('withdrawAll')}
        </Button>
      </div>
    );
  return (
    <div className={styles.ask} role="alert">
      {text('withdrawAllAsk', { count })}
      <Button size="small" onClick={onWithdraw}>
        {text('withdrawAll')}
      </Button>
      <Button size="small" appearance="subtle" data-cancel onClick={() => setAsked(false)}>
        {text('cancel')}
      </Button>
    </div>
  );
}
