import { useEffect, useMemo, useState } from 'react';
import type { Recognition } from '../../../app/reading/recognise';
import type { Grid } from '../../../domain/grid/grid';
import { ownEntry } from '../../../domain/own-entry';
import type { TableCorrection } from '../../../domain/table/corrections/types';
import { gridInHand, keepCorrections, readCorrected } from '../../flows/correct-sheet';
import { usePane, usePaneState } from '../../PaneProvider';

type Told = readonly TableCorrection[];
const nothing: Told = [];

/** Corrections being tried on the sheet shown. */
export interface Draft {
  readonly grid: Grid;
  readonly told: Told;
  /** What the sheet would be read as. */
  readonly reading: Recognition;
  readonly isChanged: boolean;
  readonly tell: (told: Told) => void;
  readonly save: () => void;
  readonly discard: () => void;
}

/** Takes the sheet's cells in hand, anew when it changes, and tries corrections on them; null until they are there. */
export function useDraft(): Draft | null {
  const pane = usePane();
  const recognition = usePaneState((state) => state.book.recognition);
  const sheet = recognition?.sheet ?? null;
  const kept = usePaneState((state) => (sheet === null ? nothing : (ownEntry(state.corrections, sheet) ?? nothing)));
  const [grid, setGrid] = useState<Grid | null>(null);
  const [changed, setChanged] = useState<Told | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (sheet !== null) void gridInHand(pane, sheet).then((found) => isCurrent && setGrid(found));
    return () => {
      isCurrent = false;
    };
  }, [pane, sheet, recognition?.fingerprint]);

  const told = changed ?? kept;
  const reading = useMemo(() => (grid === null ? null : readCorrected(pane, grid, told)), [pane, grid, told]);
  if (!grid || !reading) return null;
  return {
    grid,
    told,
    reading,
    isChanged: changed !== null,
    tell: setChanged,
    save: () => void keepCorrections(pane, grid, told).then((done) => done && setChanged(null)),
    discard: () => setChanged(null),
  };
}
