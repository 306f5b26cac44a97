import { useEffect, useRef } from 'react';
import type { PageMessages } from '../messages/types';
import { drawnPages, type PrintSheet } from './print-sheet';
import { PrintPage } from './PrintPage';

interface PrintDialogProps {
  readonly sheet: PrintSheet;
  readonly file: string;
  /** When the preview was asked for. */
  readonly at: Date;
  readonly messages: PageMessages;
  readonly onClose: () => void;
}

/** Room around a page on the screen, in pixels. */
const ROOM = 96;
const PIXELS_PER_POINT = 4 / 3;

/** Shows the pages of the sheet as they would be printed, and prints them. Escape closes it; the focus stays inside. */
export function PrintDialog({ sheet, file, at, messages, onClose }: PrintDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { box, pagination, name } = sheet;
  const pages = pagination.pages.length;
  const drawn = drawnPages(sheet);
  const zoom = Math.min(1, (window.innerWidth - ROOM) / (box.paper.width * PIXELS_PER_POINT));
  const words = { pages, sheet: name, file, date: at.toLocaleDateString(), time: at.toLocaleTimeString() };
  return (
    <dialog ref={dialog} className="print-dialog" aria-label={messages.print.title(name)} onClose={onClose}>
      <style>{`@page { size: ${box.name} ${box.landscape ? 'landscape' : 'portrait'}; margin: 0; }`}</style>
      <header className="print-dialog__bar">
        <h2>{messages.print.title(name)}</h2>
        <p role="status">
          {messages.print.summary(box.name, box.landscape, pages, pagination.percent)}
          {drawn.length < pages && messages.print.first(drawn.length)}
        </p>
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {messages.print.print}
        </button>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {messages.close}
        </button>
      </header>
      <div className="print-dialog__pages" aria-label={messages.print.pages} role="group" style={{ zoom }}>
        {drawn.map((part, index) => (
          <PrintPage
            key={`${part.rows.first} ${part.columns.first}`}
            sheet={sheet}
            part={part}
            words={{ ...words, page: index + 1 }}
            label={messages.print.page(index + 1, pages)}
          />
        ))}
      </div>
    </dialog>
  );
}
