import { cellsOf, type ProgressForm } from '../../../app/progress/progress';
import { useProgressTexts } from '../../i18n/areas/progress';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** Says before the write which cell it goes to, and what else hangs on that cell. */
export function PlaceHints({ form: { place, held } }: { readonly form: ProgressForm }) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const cells = cellsOf(place);
  const shared = cells.flatMap(({ sharedWith }) => sharedWith);
  const isFormula = cells.some(({ cell }) => held[cell]?.formula !== null);
  return (
    <>
      <p className={styles.hint}>
        {text('where', {
          cell: cells.map(({ cell }) => cell).join('、'),
          header: cells.map(({ header }) => header).join('、'),
        })}
      </p>
      {shared.length > 0 && (
        <p className={styles.warning}>{text('shared', { others: [...new Set(shared)].join('、') })}</p>
      )}
      {isFormula && <p className={styles.warning}>{text('formula')}</p>}
    </>
  );
}
