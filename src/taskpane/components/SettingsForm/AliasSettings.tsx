import { Button } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId, useState, type FormEvent } from 'react';
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
export function AliasSettings({ preferences, names, onChange }: AliasSettingsProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const offered = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { aliases } = preferences;
  const [left, right] = [from.trim(), to.trim()];
  const taken = left in aliases;
  const same = left !== '' && left === right;

  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (left === '' || right === '' || taken || same) return;
    onChange({ aliases: { ...aliases, [left]: right } });
    setFrom('');
    setTo('');
  };

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
      <form onSubmit={add}>
        <div className={styles.line}>
          <TextField
            list={offered}
            aria-label={text('aliasFrom')}
            placeholder={text('aliasFrom')}
            value={from}
            onText={setFrom}
          />
          <TextField
            list={offered}
            aria-label={text('aliasTo')}
            placeholder={text('aliasTo')}
            value={to}
            onText={setTo}
          />
        </div>
        <datalist id={offered}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {(taken || same) && (
          <p role="alert" className={styles.warning}>
            {same ? text('aliasSame') : text('aliasTaken', { from: left })}
          </p>
        )}
        <div className={styles.buttons} style={{ marginTop: 6 }}>
          <Button type="submit" size="small" disabledFocusable={left === '' || right === '' || taken || same}>
            {text('aliasAdd')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
