import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportResult } from '../../../app/settings/exchange';
import type { ExchangeLine } from '../../../app/settings/exchange-section';
import { useSettingsTexts } from '../../i18n/areas/settings';
import { CopyText } from '../CopyText/CopyText';
import { FileButton } from './FileButton';
import { Section } from './Section';
import { useSettingsStyles } from './settings.styles';

export interface ExchangeSettingsProps {
  /** Null after a failure, which has been said. */
  readonly onExport: () => Promise<string | null>;
  readonly onImport: (text: string) => Promise<ImportResult | null>;
}

const problemTexts = { notJson: 'importNotJson', notOurs: 'importNotOurs', laterVersion: 'importLater' } as const;
const resultTexts = [
  ['taken', 'importTaken'],
  ['unusable', 'importUnusable'],
  ['unknown', 'importUnknown'],
] as const;

/** All settings as one file for the whole office, out and in, with what was taken and what was not. */
export function ExchangeSettings({ onExport, onImport }: ExchangeSettingsProps) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const [given, setGiven] = useState<string | null>(null);
  const [brought, setBrought] = useState<{ readonly file: string; readonly result: ImportResult } | null>(null);

  const take = async (file: string, content: string): Promise<void> => {
    const result = await onImport(content);
    setBrought(result && { file, result });
  };

  return (
    <Section title={text('exchange')}>
      <p className={styles.small}>{text('exchangeHint')}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void onExport().then(setGiven)}>
          {text('exportButton')}
        </Button>
        <FileButton label={text('importButton')} onFile={(file, content) => void take(file, content)} />
      </div>
      {given !== null && (
        <div>
          <CopyText label={text('exportText')} value={given} />
          <Button size="small" as="a" href={fileAddress(given)} download="duban-settings.json">
            {text('exportFile')}
          </Button>
        </div>
      )}
      <div role="status">{brought && <Report {...brought} />}</div>
    </Section>
  );
}

function Report({ file, result }: { readonly file: string; readonly result: ImportResult }) {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const name = useKeyName();
  if ('problem' in result) return <p className={styles.warning}>{text(problemTexts[result.problem], { file })}</p>;
  if (result.lines.length === 0) return <p className={styles.small}>{text('importNothing')}</p>;
  return resultTexts.map(([kind, key]) => {
    const lines = result.lines.filter((line) => line.result === kind);
    if (lines.length === 0) return null;
    return (
      <p key={kind} className={kind === 'unusable' ? styles.warning : styles.small}>
        {text(key, { count: lines.length, keys: lines.map(name).join('、') })}
      </p>
    );
  });
}

const namedKeys = [
  'level',
  'warningDays',
  'warningUnit',
  'palette',
  'ownPalette',
  'pattern',
  'followMarks',
  'restDays',
  'holidays',
  'dateStyle',
  'language',
  'aliases',
  'views',
] as const;

/** A key by its name in the settings; one that has none by what the file calls it. */
function useKeyName(): (line: ExchangeLine) => string {
  const text = useSettingsTexts();
  return ({ section, key }) => {
    const named = section === 'preferences' ? namedKeys.find((one) => one === key) : undefined;
    return named ? text(`key.${named}`) : [section, key].filter(Boolean).join('.');
  };
}

const fileAddress = (content: string): string => `data:application/json;charset=utf-8,${encodeURIComponent(content)}`;
