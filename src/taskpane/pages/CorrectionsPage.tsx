import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { roleOf } from '../components/Corrections/column-uses';
import { ColumnLines } from '../components/Corrections/ColumnLines';
import { CopyCorrections } from '../components/Corrections/CopyCorrections';
import { useCorrectionStyles } from '../components/Corrections/Corrections.styles';
import { DraftBar } from '../components/Corrections/DraftBar';
import { LostLines } from '../components/Corrections/LostLines';
import { PlaceChoice } from '../components/Corrections/PlaceChoice';
import { RowChoice } from '../components/Corrections/RowChoice';
import { acrossTable, headerIn, isBlank } from '../components/Corrections/selected-place';
import { selectedRange } from '../components/Corrections/selected-range';
import { type Draft, useDraft } from '../components/Corrections/useDraft';
import { Waiting } from '../components/Loading/Waiting';
import type { CellRange } from '../../domain/grid/grid';
import {
  forgetFrame,
  forgetLost,
  forgetTable,
  tellColumn,
  tellFrame,
  tellRows,
} from '../../domain/table/corrections/tell';
import type { CorrectedKind } from '../../domain/table/corrections/types';
import { useCorrectionTexts } from '../i18n/areas/corrections';
import { usePane, usePaneState } from '../PaneProvider';

/** 列与行: how the table shown was read, and where the user says otherwise. */
export default function CorrectionsPage() {
  const text = useCorrectionTexts();
  const draft = useDraft();
  return draft ? <Corrections draft={draft} /> : <Waiting label={text('corrections.loading')} />;
}

function Corrections({ draft }: { draft: Draft }) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const { store } = usePane();
  const { plain, tableIndex } = usePaneState((state) => state.book);
  const selection = usePaneState((state) => state.selection);
  const pointed = usePaneState((state) => state.pointedColumn);
  const [problem, setProblem] = useState<string | null>(null);
  const { grid, told, reading, tell } = draft;
  const layout = (reading.tables[tableIndex] ?? reading.tables[0])?.layout ?? null;
  const selected = selection?.sheet === grid.sheet ? selectedRange(selection.address, grid) : null;

  const tellPlace = (header: CellRange, bottom: number | null): void => {
    const blank = isBlank(grid, header);
    setProblem(blank ? text('corrections.headerBlank') : null);
    if (!blank) tell(tellFrame(grid, told, layout, header, bottom));
  };
  const tellKind = (rows: readonly number[], kind: CorrectedKind | null): void => {
    if (!layout) return;
    const next = tellRows(grid, told, layout, rows, kind);
    setProblem(next.unknown === null ? null : text('corrections.rowUnknown', { row: next.unknown + 1 }));
    tell(next.told);
  };

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h2 className={styles.title}>{text('corrections.title')}</h2>
        <Button size="small" onClick={() => store.dispatch({ type: 'page/opened', page: 'tasks' })}>
          {text('corrections.back')}
        </Button>
      </div>
      <p className={styles.quiet}>{text('corrections.intro')}</p>
      <LostLines lost={reading.lost} onForget={(one) => tell(forgetLost(told, one))} />
      <PlaceChoice
        layout={layout}
        selected={selected}
        onHeader={(range) => tellPlace(acrossTable(range, grid, layout), null)}
        onRange={(range) => tellPlace(headerIn(range, layout), range.bottom)}
        onAutomatic={() => layout && tell(forgetFrame(grid, told, layout))}
      />
      {problem !== null && (
        <p className={styles.text} role="alert">
          {problem}
        </p>
      )}
      {layout && (
        <>
          <ColumnLines
            columns={layout.columns}
            pointed={pointed}
            onTell={(column, use) => tell(tellColumn(grid, told, layout, column, use && roleOf(use)))}
          />
          <RowChoice layout={layout} selected={selected} onTell={tellKind} />
        </>
      )}
      <div className={styles.buttons}>
        {layout?.corrected && (
          <Button size="small" onClick={() => tell(forgetTable(told, layout))}>
            {text('corrections.reset')}
          </Button>
        )}
      </div>
      <CopyCorrections />
      {draft.isChanged && plain && (
        <DraftBar shown={plain} draft={reading} onSave={draft.save} onDiscard={draft.discard} />
      )}
    </div>
  );
}
