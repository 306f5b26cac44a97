import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/TextProvider';
import { useCopy } from '../CopyText/useCopy';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '84px',
    marginTop: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Copies a report; where the browser refuses the clipboard, as it may inside Office, shows it to be copied by hand. */
export function ErrorReport({ report }: { report: string }) {
  const text = useText();
  const styles = useStyles();
  const [result, copy] = useCopy();

  return (
    <div>
      <Button size="small" onClick={() => void copy(report)}>
        {text('error.copyReport')}
      </Button>
      {result === 'copied' && <div role="status">{text('error.copied')}</div>}
      {result === 'refused' && (
        <textarea className={styles.text} readOnly aria-label={text('error.reportFallback')} value={report} />
      )}
    </div>
  );
}
