import type { PageMessages } from '../messages/types';
import type { PaneSession } from '../store';
import { PaneFrame } from './PaneFrame';
import { PaneSplitter } from './PaneSplitter';

interface PaneAreaProps {
  readonly title: string;
  /** Address of the add-in's page. */
  readonly page: string;
  /** null until Excel is ready. */
  readonly session: PaneSession | null;
  readonly open: boolean;
  /** Pixels. */
  readonly width: number;
  readonly messages: PageMessages;
  readonly onClose: () => void;
  readonly onWidth: (width: number) => void;
}

/** The pane beside the grid. Closed it is only out of sight: the add-in goes on, as in Excel's shared runtime. */
export function PaneArea({ title, page, session, open, width, messages, onClose, onWidth }: PaneAreaProps) {
  return (
    <aside className={open ? 'pane' : 'pane pane--closed'} aria-label={title}>
      <PaneSplitter label={messages.paneWidth} width={width} onWidth={onWidth} />
      <div className="pane__body" style={{ width }}>
        <div className="pane__head">
          <h2>{title}</h2>
          <button type="button" className="plain-button" aria-label={messages.closePane} onClick={onClose}>
            ✕
          </button>
        </div>
        {session && <PaneFrame key={session.number} page={page} title={title} external={session.external} />}
      </div>
    </aside>
  );
}
