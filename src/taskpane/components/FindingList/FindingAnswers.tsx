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

/** What needs more than one press: a year, a day, or which of two names stays. */
type Asking = 'year' | 'date' | 'event' | 'alias';

/** What can be answered to one finding: at once where one press says all, with a field where a day or a year is needed. */
export function FindingAnswers(props: FindingAnswersProps) {
  const { offers, place, names, onAnswer, onAlias, onColumn } = props;
  const text = useAnswerTexts();
  const styles = useStyles();
  const date = useDateText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const onCancel = (): void => setAsking(null);

  if (asking === 'alias' && names) return <AliasChoice place={place} names={names} {...{ onAlias, onCancel }} />;
  if (asking !== null && asking !== 'alias') {
    const likely = offers.find((offer) => offer.kind === 'year')?.year;
    return <AskedAnswer asking={asking} year={likely ?? props.year} {...{ onAnswer, onCancel }} />;
  }

  const button = (label: string, onPress: () => void) => (
    <ActionButton key={label} label={label} place={place} onPress={onPress} />
  );
  const answer = (one: AnswerOffer) => {
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
  };
  return <div className={styles.answers}>{offers.map(answer)}</div>;
}

interface ActionButtonProps {
  readonly label: string;
  readonly place: string;
  readonly onPress: () => void;
}

/** The same words stand beside many findings: a screen reader hears the cell with them. */
function ActionButton({ label, place, onPress }: ActionButtonProps) {
  const text = useAnswerTexts();
  return (
    <Button size="small" aria-label={text('actionFor', { action: label, place })} onClick={onPress}>
      {label}
    </Button>
  );
}

interface AskedAnswerProps {
  readonly asking: Exclude<Asking, 'alias'>;
  /** The year the field starts from. */
  readonly year: number;
  readonly onAnswer: (content: AnswerContent) => void;
  readonly onCancel: () => void;
}

const contentOf: Readonly<Record<AskedAnswerProps['asking'], (typed: string) => AnswerContent>> = {
  year: (typed) => ({ kind: 'year', year: Number(typed) }),
  date: (typed) => ({ kind: 'date', due: typed }),
  event: (typed) => ({ kind: 'event', day: typed }),
};

function AskedAnswer({ asking, year, onAnswer, onCancel }: AskedAnswerProps) {
  const text = useAnswerTexts();
  return (
    <AnswerForm
      label={text(`${asking}Label`)}
      type={asking === 'year' ? 'year' : 'date'}
      initial={asking === 'year' ? String(year) : ''}
      save={text('save')}
      cancel={text('cancel')}
      takesFocus
      onSave={(typed) => onAnswer(contentOf[asking](typed))}
      onCancel={onCancel}
    />
  );
}

interface AliasChoiceProps extends Pick<FindingAnswersProps, 'place' | 'onAlias'> {
  readonly names: readonly [string, string];
  readonly onCancel: () => void;
}

/** Two names of one body: which of them is to be counted under. */
function AliasChoice({ place, names: [one, other], onAlias, onCancel }: AliasChoiceProps) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const keep = (name: string): string => text('aliasKeep', { name });
  return (
    <div className={styles.answers}>
      <ActionButton label={keep(one)} place={place} onPress={() => onAlias(other, one)} />
      <ActionButton label={keep(other)} place={place} onPress={() => onAlias(one, other)} />
      <ActionButton label={text('cancel')} place={place} onPress={onCancel} />
    </div>
  );
}
