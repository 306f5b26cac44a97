import type { Source } from '../../../domain/task/types';
import { useText } from '../../i18n/TextProvider';
import { TextLink } from '../TextLink/TextLink';
import { useTaskDetailsStyles } from './TaskDetails.styles';

/** Where a field was read, and how; a click goes there. */
export function SourceLink({ source, onGoTo }: { source: Source; onGoTo: (cell: string) => void }) {
  const text = useText();
  const styles = useTaskDetailsStyles();
  return (
    <TextLink className={styles.source} title={text('task.goTo', source)} onClick={() => onGoTo(source.cell)}>
      {text(`task.via.${source.via}`, source)}
    </TextLink>
  );
}
