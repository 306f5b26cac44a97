import { Button } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { wordOf, type ProgressForm as OpenForm, type ProgressWish } from '../../../app/progress/progress';
import type { IsoDate } from '../../../domain/deadline/types';
import type { ProgressChoice } from '../../../domain/task/progress/progress-place';
import { useProgressTexts } from '../../i18n/areas/progress';
import { Choice } from '../Choice/Choice';
import { TextField } from '../TextField/TextField';
import { PlaceHints } from './PlaceHints';
import { useTaskProgressStyles } from './TaskProgress.styles';

export interface ProgressFormProps {
  readonly form: OpenForm;
  /** The day the sheet gives now. */
  readonly doneOn: IsoDate | null;
  /** The day the pane looks at; what is set as done is done on it unless another day is given. */
  readonly asOf: IsoDate;
  readonly busy: boolean;
  readonly onSave: (wish: ProgressWish) => void;
  readonly onCancel: () => void;
}

/** No word of a sheet looks like this. */
const own = '\u0000';

/** The words for a task's progress, the sheet's own first, and the day where the table has a column for it. */
export function ProgressForm({ form, doneOn, asOf, busy, onSave, onCancel }: ProgressFormProps) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const id = useId();
  const now = wordOf(form);
  const known = form.choices.some(({ word }) => word === now);
  const [chosen, setChosen] = useState(known || now === '' ? now : own);
  const [words, setWords] = useState(known ? '' : now);
  const [day, setDay] = useState(doneOn ?? '');
  const word = chosen === own ? words.trim() : chosen;
  const choice = form.choices.find((one) => one.word === word);
  const wished = day === '' ? null : day;
  const isSame = word === now.trim() && wished === doneOn;

  const choose = (value: string): void => {
    setChosen(value);
    const done = form.choices.find((one) => one.word === value)?.state === 'done';
    // Whoever says it is done has most often just done it; the day can still be changed.
    if (done && day === '') setDay(asOf);
    if (!done && doneOn === null) setDay('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSame) return;
    onSave({ word, ...(wished !== doneOn && { doneOn: wished }) });
  };
  const options = [
    { value: '', label: text(now === '' ? 'choose' : 'empty') },
    ...form.choices.map((one) => ({ value: one.word, label: one.word })),
    ...(form.place.kind === 'words' ? [{ value: own, label: text('ownWord') }] : []),
  ];
  return (
    <form className={styles.panel} onSubmit={submit}>
      {(form.place.kind === 'ticks' || form.place.at) && (
        <div className={styles.row}>
          <label htmlFor={id}>{text('word')}</label>
          <Choice id={id} label={null} value={chosen} options={options} onChoose={choose} />
        </div>
      )}
      {chosen === own && (
        <TextField aria-label={text('ownWordLabel')} maxLength={200} value={words} onText={setWords} />
      )}
      {form.place.doneOn && (
        <label className={styles.row}>
          {text('doneOn')}
          <TextField className={styles.day} type="date" value={day} onText={setDay} />
        </label>
      )}
      <p className={styles.hint}>{text(meaningOf(word, now, chosen, choice))}</p>
      <PlaceHints form={form} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || isSame}>
          {text('save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}

function meaningOf(word: string, now: string, chosen: string, choice: ProgressChoice | undefined) {
  if (word === '') return now === '' ? 'means.chooseFirst' : 'means.empty';
  if (chosen === own && !choice) return 'means.none';
  return choice?.state ? (`means.${choice.state}` as const) : 'means.none';
}
