import { useEffect, useRef, useState } from 'react';
import type { BoardEdit } from './board-edit';

/** The form that is open; when it is closed the focus goes back to what opened it, if that is still there. */
export function useReturningEdit(): [BoardEdit | null, (edit: BoardEdit | null) => void] {
  const [edit, setEdit] = useState<BoardEdit | null>(null);
  const opener = useRef<Element | null>(null);
  const isOpen = edit !== null;
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, [isOpen]);
  return [
    edit,
    (next) => {
      // From one form straight into another the first opener stays the way back.
      if (next && !isOpen) opener.current = document.activeElement;
      setEdit(next);
    },
  ];
}
