import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

/** A line that says what is being waited for, with a bar that says it is under way. */
export function Waiting({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <span>{label}</span>
      <progress className={styles.bar} aria-label={label} />
    </div>
  );
}
