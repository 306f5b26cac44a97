import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { paneCommands } from '../../commands/pane-commands';
import { useText } from '../../i18n/TextProvider';
import { noticeText } from '../../i18n/notice-text';
import { useWayBack } from '../../keyboard/notice-focus';
import { usePaneState } from '../../PaneProvider';
import type { Notice } from '../../state/model';
import { CommandButton } from '../CommandButton/CommandButton';
import { ErrorReport } from './ErrorReport';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  icon: { flexShrink: 0 },
});

const looks = {
  success: {
    icon: CheckmarkCircle20Filled,
    color: tokens.colorStatusSuccessForeground1,
    background: tokens.colorStatusSuccessBackground1,
  },
  info: { icon: Info20Filled, color: tokens.colorNeutralForeground3, background: tokens.colorNeutralBackground3 },
  error: {
    icon: ErrorCircle20Filled,
    color: tokens.colorStatusDangerForeground1,
    background: tokens.colorStatusDangerBackground1,
  },
} as const;

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
  const canUndo = usePaneState(paneCommands.undo.isAvailable);
  const wayBack = useWayBack();
  const { icon: Icon, color, background } = looks[notice.tone];
  return (
    <section
      {...wayBack}
      className={styles.bar}
      style={{ backgroundColor: background }}
      aria-label={text('notice.label')}
    >
      <Icon className={styles.icon} style={{ color }} aria-hidden />
      <div className={styles.words}>
        <span>{noticeText(notice, text)}</span>
        {report !== null && <ErrorReport report={report} />}
      </div>
      {canUndo && <CommandButton command="undo" />}
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={text('error.dismiss')}
        onClick={onDismiss}
        data-cancel
      />
    </section>
  );
}
