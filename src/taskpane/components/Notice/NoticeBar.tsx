import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useText } from '../../i18n/TextProvider';
import { noticeText } from '../../i18n/notice-text';
import type { Notice } from '../../state/model';

const useStyles = makeStyles({
  bar: { borderRadius: 0, flexShrink: 0 },
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, whiteSpace: 'normal' },
  report: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

const intents = { success: 'success', info: 'info', error: 'error' } as const;

export interface NoticeBarProps {
  readonly notice: Notice;
  /** Text of the copyable report; null for notices that are not errors. */
  readonly report: string | null;
  readonly onDismiss: () => void;
}

/** What came of the last action, at the foot of the pane so that nothing jumps. The shell's live region reads it out. */
export function NoticeBar({ notice, report, onDismiss }: NoticeBarProps) {
  const text = useText();
  const styles = useStyles();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report ?? '');
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };

  return (
    <MessageBar className={styles.bar} intent={intents[notice.tone]} layout="multiline">
      <MessageBarBody className={styles.body}>
        {noticeText(notice, text)}
        {copied === 'yes' && <div>{text('error.copied')}</div>}
        {copied === 'refused' && (
          <Textarea
            className={styles.report}
            size="small"
            readOnly
            aria-label={text('error.reportFallback')}
            value={report ?? ''}
          />
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text('error.dismiss')}
            onClick={onDismiss}
          />
        }
      >
        {report !== null && (
          <Button size="small" onClick={() => void copy()}>
            {text('error.copyReport')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
