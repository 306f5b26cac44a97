import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Rename16Regular } from '@fluentui/react-icons/svg/rename';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useViewTexts } from '../../i18n/areas/views';
import { focusOnce } from '../../keyboard/focus-once';
import { besideLabel } from '../../theme/control';
import { TextField } from '../TextField/TextField';
import { TextLink } from '../TextLink/TextLink';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '28px',
  },
  name: { flex: '1 1 72px', minWidth: 0, overflowWrap: 'anywhere' },
  shown: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  form: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, gap: tokens.spacingHorizontalXS, ...besideLabel },
});

export interface ViewLineProps {
  readonly name: string;
  /** The list shows just this view. */
  readonly shown: boolean;
  readonly taken: (name: string) => boolean;
  readonly onChoose: () => void;
  readonly onUpdate: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A kept view with what can be done to it. */
export function ViewLine({ name, shown, taken, onChoose, onUpdate, onRename, onRemove }: ViewLineProps) {
  const text = useViewTexts();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);

  if (draft !== null) {
    const usable = draft.trim() !== '' && !taken(draft.trim());
    const rename = (event: FormEvent): void => {
      event.preventDefault();
      if (!usable) return;
      onRename(draft);
      setDraft(null);
    };
    return (
      <li className={styles.line}>
        <form className={styles.form} onSubmit={rename}>
          <TextField
            aria-label={text('newName', { name })}
            ref={focusOnce}
            maxLength={30}
            value={draft}
            onText={setDraft}
          />
          <Button type="submit" size="small" disabledFocusable={!usable}>
            {text('keep')}
          </Button>
          <Button size="small" appearance="subtle" data-cancel onClick={() => setDraft(null)}>
            {text('cancel')}
          </Button>
        </form>
      </li>
    );
  }

  const tool = (label: string, icon: ReactElement, onClick: () => void) => (
    <Button size="small" appearance="subtle" icon={icon} title={label} aria-label={label} onClick={onClick} />
  );
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        <TextLink aria-label={text('choose', { name })} onClick={onChoose}>
          {name}
        </TextLink>
      </span>
      {shown ? (
        <span className={styles.shown}>{text('shown')}</span>
      ) : (
        tool(text('update', { name }), <ArrowSync16Regular />, onUpdate)
      )}
      {tool(text('rename', { name }), <Rename16Regular />, () => setDraft(name))}
      {tool(text('remove', { name }), <Delete16Regular />, onRemove)}
    </li>
  );
}
