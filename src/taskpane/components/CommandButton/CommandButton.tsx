import { Button, type ButtonProps } from '@fluentui/react-components';
import { paneCommands, type PaneCommand, type PaneCommandId } from '../../commands/pane-commands';
import { useText } from '../../i18n/TextProvider';
import { usePane, usePaneState } from '../../PaneProvider';

export interface CommandButtonProps {
  readonly command: PaneCommandId;
  readonly appearance?: ButtonProps['appearance'];
}

/** A button for a command: its label, whether it can be pressed, and what it does come from the table of commands. */
export function CommandButton({ command: id, appearance }: CommandButtonProps) {
  const command: PaneCommand = paneCommands[id];
  const text = useText();
  const pane = usePane();
  const label = usePaneState(command.label);
  const available = usePaneState(command.isAvailable);
  return (
    <Button
      size="small"
      appearance={appearance}
      disabledFocusable={!available}
      title={command.keys}
      aria-keyshortcuts={command.keys?.replace('Ctrl', 'Control')}
      onClick={() => void command.run(pane)}
    >
      {(text as (key: typeof label) => string)(label)}
    </Button>
  );
}
