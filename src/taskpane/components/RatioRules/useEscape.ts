import { useEffect } from 'react';

/** Esc leaves what is being written. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onEscape]);
}
