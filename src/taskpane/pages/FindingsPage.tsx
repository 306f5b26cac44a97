import { FindingList } from '../components/FindingList/FindingList';
import { goToCell } from '../flows/go-to';
import { usePane, usePaneState } from '../PaneProvider';
import { findingsOf } from '../state/findings';

/** 待核 of the table shown. */
export default function FindingsPage() {
  const pane = usePane();
  const findings = usePaneState(findingsOf);
  return (
    <FindingList
      findings={findings}
      onGoTo={(cell) => void goToCell(pane, cell)}
      onCorrect={() => pane.store.dispatch({ type: 'page/opened', page: 'corrections' })}
    />
  );
}
