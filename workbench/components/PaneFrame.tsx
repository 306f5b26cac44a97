import { useEffect, useRef } from 'react';
import { loadPage } from '../pane/load-page';

interface PaneFrameProps {
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  /** What office.js finds as `window.external`: the door to the embedded Excel. */
  readonly external: object;
}

/** The add-in's page in a frame of its own. Mounted anew for each session (React key). */
export function PaneFrame({ page, title, external }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const ends = new AbortController();
    if (frame.current) void loadPage(frame.current, page, external, ends.signal);
    return () => ends.abort();
  }, [page, external]);
  return <iframe ref={frame} className="pane__frame" title={title} />;
}
