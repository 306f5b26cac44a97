import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { KeyboardEvent, ReactNode } from 'react';

export interface FoldButtonProps {
  readonly open: boolean;
  /** Id of what is unfolded; Escape in there comes back to this button by it. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
  readonly appearance?: 'subtle';
  readonly className?: string;
  /** Its name where it has no words. */
  readonly 'aria-label'?: string;
  readonly tabIndex?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Unfolds what stands below it and folds it up again; its arrow shows which of the two. */
export function FoldButton({ open, controls, onToggle, ...button }: FoldButtonProps) {
  return (
    <Button
      {...button}
      size="small"
      icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      iconPosition="after"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    />
  );
}
