/** A pane of ordinary width at 200 % zoom and more: what stands side by side stands one below the other then. */
export const narrow = '@media (max-width: 239px)';
