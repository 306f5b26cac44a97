import type { Source } from '../../../domain/task/types';
import { useTaskTexts } from '../../i18n/areas/task-details';
import { TextLink } from '../TextLink/TextLink';
import { useTaskDetailsStyles } from './TaskDetails.styles';

/** Where a field was read, and how; a click goes there. */
export function SourceLink({ source, onGoTo }: { source: Source; onGoTo: (cell: string) => void }) {
  const text = useTaskTexts();
  const styles = useTaskDetailsStyles();
  return (
    <TextLink className={styles.source} title={text('goTo', source)} onClick={() => onGoTo(source.cell)}>
      {text(`via.${source.via}`, source)}
    </TextLink>
  );
}
