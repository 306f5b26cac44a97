import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/TextProvider';

const useStyles = makeStyles({
  loading: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  bar: { gridColumn: '1 / -1', width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

export interface LoadingProps {
  /** null: the active sheet. */
  readonly sheet: string | null;
  /** 0 … 1; 0 is shown as “under way”. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** A reading under way, with how far it is and a way to stop it. */
export function Loading({ sheet, done, onCancel }: LoadingProps) {
  const text = useText();
  const styles = useStyles();
  const label = sheet === null ? text('state.loadingActive') : text('state.loading', { sheet });
  return (
    <div className={styles.loading}>
      <span>{label}</span>
      <Button size="small" onClick={onCancel}>
        {text('state.cancel')}
      </Button>
      <progress className={styles.bar} aria-label={label} value={done > 0 ? done : undefined} />
    </div>
  );
}
