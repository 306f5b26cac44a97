import { useEffect, useState } from 'react';

interface DropAreaProps {
  readonly text: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files dragged onto the page, whatever lies under the pointer; shows so while they are held over it. */
export function DropArea({ text, onFiles }: DropAreaProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(type, handle, { capture: true, signal: ends.signal });
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const take = (event: DragEvent) => {
      if (!carriesFiles(event)) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
    on('dragenter', (event) => take(event) && setHeld(true));
    on('dragover', take);
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setHeld(false);
    });
    on('drop', (event) => {
      setHeld(false);
      if (take(event)) onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ends.abort();
  }, [onFiles]);
  return held ? <div className="drop-cover">{text}</div> : null;
}
