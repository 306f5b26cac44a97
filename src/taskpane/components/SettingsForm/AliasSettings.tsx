import { Button } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId, useState, type FormEvent } from 'react';
import type { Preferences } from '../../../app/settings/preferences';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { TextField } from '../TextField/TextField';
import type { SettingsPartProps } from './LightSettings';
import { Section } from './Section';
import { useSettingsStyles } from './settings.styles';

export interface AliasSettingsProps extends SettingsPartProps {
  /** Names that the table shown writes, offered while typing. */
  readonly names: readonly string[];
}

/** The user's table of bodies that are one: never guessed, and taken back line by line. */
export function AliasSettings({ preferences: { aliases }, names, onChange }: AliasSettingsProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const remove = (name: string): void =>
    onChange({ aliases: Object.fromEntries(Object.entries(aliases).filter(([key]) => key !== name)) });

  return (
    <Section title={text('aliases')}>
      <p className={styles.small}>{text('aliasesHint')}</p>
      {Object.keys(aliases).length === 0 && <p className={styles.small}>{text('aliasesNone')}</p>}
      <div lang="zh-CN">
        {Object.entries(aliases).map(([name, real]) => (
          <div key={name} className={styles.buttons}>
            <span>
              {name} → {real}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={text('aliasRemove', { from: name, to: real })}
              onClick={() => remove(name)}
            />
          </div>
        ))}
      </div>
      <AliasForm
        aliases={aliases}
        names={names}
        onAdd={(from, to) => onChange({ aliases: { ...aliases, [from]: to } })}
      />
    </Section>
  );
}

interface AliasFormProps {
  readonly aliases: Preferences['aliases'];
  readonly names: readonly string[];
  readonly onAdd: (from: string, to: string) => void;
}

/** Two names that are one body; a name that already stands for another is refused with the reason. */
function AliasForm({ aliases, names, onAdd }: AliasFormProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const offered = useId();
  const [typedFrom, setTypedFrom] = useState('');
  const [typedTo, setTypedTo] = useState('');
  const [from, to] = [typedFrom.trim(), typedTo.trim()];
  const taken = Object.hasOwn(aliases, from);
  const same = from !== '' && from === to;
  const unusable = from === '' || to === '' || taken || same;

  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (unusable) return;
    onAdd(from, to);
    setTypedFrom('');
    setTypedTo('');
  };
  const field = (label: string, value: string, onText: (typed: string) => void) => (
    <TextField list={offered} aria-label={label} placeholder={label} value={value} onText={onText} />
  );

  return (
    <form onSubmit={add}>
      <div className={styles.line}>
        {field(text('aliasFrom'), typedFrom, setTypedFrom)}
        {field(text('aliasTo'), typedTo, setTypedTo)}
      </div>
      <datalist id={offered}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {(taken || same) && (
        <p role="alert" className={styles.warning}>
          {same ? text('aliasSame') : text('aliasTaken', { from })}
        </p>
      )}
      <div className={styles.buttons} style={{ marginTop: 6 }}>
        <Button type="submit" size="small" disabledFocusable={unusable}>
          {text('aliasAdd')}
        </Button>
      </div>
    </form>
  );
}
