import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** Tells when the user begins and ends to type into a cell: Excel answers no add-in in between. */
export function watchEditing(univer: Univer, onChange: (editing: boolean) => void): void {
  univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => onChange(visible));
}
