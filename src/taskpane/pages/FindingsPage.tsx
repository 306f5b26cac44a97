import { FindingList } from '../components/FindingList/FindingList';
import { goToCell } from '../flows/go-to';
import { usePane, usePaneState } from '../PaneProvider';
import { tableOf } from '../state/rows';

/** 待核 of the table shown. */
export default function FindingsPage() {
  const pane = usePane();
  const table = usePaneState(tableOf);
  return <FindingList findings={table?.findings ?? []} onGoTo={(cell) => void goToCell(pane, cell)} />;
}
