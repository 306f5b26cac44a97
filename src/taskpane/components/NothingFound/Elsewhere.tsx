import { Button } from '@fluentui/react-components';
import type { SheetTasks } from '../../../app/reading/tasks-elsewhere';
import { useText } from '../../i18n/TextProvider';

export interface ElsewhereProps {
  /** Null while the other sheets are being looked through. */
  readonly found: readonly SheetTasks[] | null;
  readonly onRead: (sheet: string) => void;
}

/** The other sheets that hold tasks, one button each. */
export function Elsewhere({ found, onRead }: ElsewhereProps) {
  const text = useText();
  return (
    <>
      <div role="status">{found === null ? text('state.looking') : found.length > 0 && text('state.elsewhere')}</div>
      {found?.map(({ sheet, tasks }, index) => (
        <Button
          key={sheet}
          size="small"
          appearance={index === 0 ? 'primary' : 'secondary'}
          onClick={() => onRead(sheet)}
        >
          {text('state.elsewhereRead', { sheet, count: tasks })}
        </Button>
      ))}
    </>
  );
}
