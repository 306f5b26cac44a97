import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { changePreferences } from '../../flows/change-preferences';
import { useViewTexts } from '../../i18n/areas/views';
import { usePane, usePaneState } from '../../PaneProvider';
import { savedViews, shownView, withoutView, withRenamed, withView } from '../../state/saved-view';
import { besideLabel } from '../../theme/control';
import { TextField } from '../TextField/TextField';
import { ViewLine } from './ViewLine';

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
  new: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ...besideLabel },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** The kept views: open, update, rename, delete, and keep what the list shows now under a new name. */
export default function ViewPanel({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const text = useViewTexts();
  const styles = useStyles();
  const pane = usePane();
  const view = usePaneState((state) => state.view);
  const views = savedViews(usePaneState((state) => state.preferences));
  const [name, setName] = useState('');
  const shown = shownView(view, views);
  const taken = views.some((saved) => saved.name === name.trim());
  const keep = (next: ReturnType<typeof withView>): void => void changePreferences(pane, { views: next });

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || taken) return;
    keep(withView(views, name.trim(), view));
    setName('');
  };

  return (
    <section className={styles.panel} aria-label={text('label')}>
      {views.length === 0 && <p className={styles.hint}>{text('none')}</p>}
      <ul className={styles.list}>
        {views.map((saved) => (
          <ViewLine
            key={saved.name}
            name={saved.name}
            shown={saved === shown}
            taken={(other) => other !== saved.name && views.some((one) => one.name === other)}
            onChoose={() => onChoose(saved.name)}
            onUpdate={() => keep(withView(views, saved.name, view))}
            onRename={(to) => keep(withRenamed(views, saved.name, to))}
            onRemove={() => keep(withoutView(views, saved.name))}
          />
        ))}
      </ul>
      <form className={styles.new} onSubmit={save}>
        <TextField
          aria-label={text('saveName')}
          placeholder={text('saveName')}
          maxLength={30}
          value={name}
          onText={setName}
        />
        <Button type="submit" size="small" disabledFocusable={name.trim() === '' || taken}>
          {text('save')}
        </Button>
      </form>
      <p className={styles.hint} role={taken ? 'alert' : undefined}>
        {text(taken ? 'taken' : 'saveHint')}
      </p>
    </section>
  );
}
