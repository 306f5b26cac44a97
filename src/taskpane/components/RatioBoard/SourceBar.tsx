import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { TYPED, type CountSource } from '../../../app/ratios/judge-book';
import { readRatios } from '../../flows/ratios/read-ratios';
import { useRatioText } from '../../i18n/useRatioText';
import { usePane, usePaneState } from '../../PaneProvider';
import { Choice } from '../Choice/Choice';
import { useFieldStyles } from '../RatioCard/field.styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  choice: { flexGrow: 1 },
  status: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SourceBarProps {
  readonly sources: readonly CountSource[];
  readonly source: CountSource | null;
  readonly onSource: (key: string) => void;
  /** Counts are to be typed. */
  readonly onType: () => void;
}

/** Where the counts come from, and how to have others. */
export function SourceBar({ sources, source, onSource, onType }: SourceBarProps) {
  const text = useRatioText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const pane = usePane();
  const { status, stale } = usePaneState((state) => state.staffing);
  const nameOf = ({ key, table }: CountSource): string => {
    if (key === TYPED) return text('source.typed');
    const alike = sources.filter((other) => other.table.sheet === table.sheet).length > 1;
    return alike ? `${table.sheet}（${(table.headerRows[0] ?? 0) + 1}）` : table.sheet;
  };
  return (
    <>
      <div className={styles.line}>
        {source && (
          <label className={`${fields.field} ${styles.choice}`}>
            {text('source')}
            <Choice
              label={null}
              value={source.key}
              options={sources.map((each) => ({ value: each.key, label: nameOf(each) }))}
              onChoose={onSource}
            />
          </label>
        )}
        <Button size="small" onClick={onType}>
          {text('source.edit')}
        </Button>
        <Button
          size="small"
          icon={<ArrowSync16Regular />}
          aria-label={text('reread')}
          title={text('reread')}
          disabled={status === 'reading'}
          onClick={() => void readRatios(pane)}
        />
      </div>
      <p role="status" className={styles.status}>
        {status === 'reading' ? text('reading') : stale.length > 0 && text('stale')}
      </p>
    </>
  );
}
