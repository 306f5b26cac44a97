import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import { useUrgeTexts } from '../../i18n/areas/urge';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '148px',
    padding: tokens.spacingHorizontalSNudge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  said: { fontSize: tokens.fontSizeBase200 },
});

/** A text to be taken elsewhere, as it will be pasted, with a button that copies it or, where that is refused, selects it. */
export function CopyText({ label, value }: { label: string; value: string }) {
  const text = useUrgeTexts();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [result, copy] = useCopy();

  const press = async (): Promise<void> => {
    if ((await copy(value)) === 'refused') area.current?.select();
  };

  return (
    <div>
      <textarea ref={area} className={styles.text} readOnly aria-label={label} value={value} lang="zh-CN" />
      <div className={styles.line}>
        <Button size="small" icon={<Copy16Regular />} onClick={() => void press()}>
          {text('copy')}
        </Button>
        <span role="status" className={styles.said}>
          {result && text(result)}
        </span>
      </div>
    </div>
  );
}
