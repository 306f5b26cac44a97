import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface PanelToggleProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly open: boolean;
  /** Id of the part that is unfolded. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** A small button that unfolds a part of the filter; its icon says which, so its name is there for a pointer too. */
export function PanelToggle({ icon, label, open, controls, onToggle }: PanelToggleProps) {
  return (
    <Button
      size="small"
      icon={icon}
      title={label}
      aria-label={label}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    />
  );
}
