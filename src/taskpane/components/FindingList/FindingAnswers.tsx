import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerOffer } from '../../../domain/task/answers/offers';
import type { AnswerContent } from '../../../domain/task/answers/types';
import { useAnswerTexts } from '../../i18n/areas/answers';
import { useDateText } from '../../i18n/useDateText';
import { AnswerForm } from '../AnswerForm/AnswerForm';

const useStyles = makeStyles({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface FindingAnswersProps {
  readonly offers: readonly AnswerOffer[];
  /** How the finding is named to a screen reader: its cell, or the table. */
  readonly place: string;
  /** The two names of a likely alias. */
  readonly names: readonly [string, string] | null;
  /** The year that a correction starts from where none is known. */
  readonly year: number;
  readonly onAnswer: (content: AnswerContent | 'accept') => void;
  readonly onAlias: (from: string, to: string) => void;
  readonly onColumn: () => void;
}

type Asking = 'year' | 'date' | 'event' | 'alias';

/** What can be answered to one finding: at once where one press says all, with a field where a day or a year is needed. */
export function FindingAnswers(props: FindingAnswersProps) {
  const { offers, place, names, year, onAnswer, onAlias, onColumn } = props;
  const text = useAnswerTexts();
  const styles = useStyles();
  const date = useDateText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const offer = offers.find(({ kind }) => kind === asking);
  const cancel = { cancel: text('cancel'), onCancel: () => setAsking(null), takesFocus: true, save: text('save') };

  if (asking === 'year') {
    const likely = offer?.kind === 'year' ? offer.year : null;
    return (
      <AnswerForm
        {...cancel}
        label={text('yearLabel')}
        type="year"
        initial={String(likely ?? year)}
        onSave={(value) => onAnswer({ kind: 'year', year: Number(value) })}
      />
    );
  }
  if (asking === 'date' || asking === 'event') {
    return (
      <AnswerForm
        {...cancel}
        label={text(asking === 'date' ? 'dateLabel' : 'eventLabel')}
        type="date"
        initial=""
        onSave={(day) => onAnswer(asking === 'date' ? { kind: 'date', due: day } : { kind: 'event', day })}
      />
    );
  }
  const button = (label: string, onClick: () => void) => (
    <Button key={label} size="small" aria-label={text('actionFor', { action: label, place })} onClick={onClick}>
      {label}
    </Button>
  );
  if (asking === 'alias' && names) {
    const [one, other] = names;
    return (
      <div className={styles.answers}>
        {button(text('aliasKeep', { name: one }), () => onAlias(other, one))}
        {button(text('aliasKeep', { name: other }), () => onAlias(one, other))}
        {button(text('cancel'), () => setAsking(null))}
      </div>
    );
  }
  return <div className={styles.answers}>{offers.map(answerButton)}</div>;

  function answerButton(one: AnswerOffer) {
    switch (one.kind) {
      case 'accept':
      case 'noted':
        return button(text(one.kind), () => onAnswer('accept'));
      case 'other':
        return button(text('other', { date: date(one.due) }), () => onAnswer({ kind: 'other', due: one.due }));
      case 'column':
        return button(text('column'), onColumn);
      case 'alias':
        return names && button(text('alias'), () => setAsking('alias'));
      case 'year':
      case 'date':
      case 'event': {
        const { kind } = one;
        return button(text(kind), () => setAsking(kind));
      }
    }
  }
}
