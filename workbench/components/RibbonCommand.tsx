import { useId } from 'react';
import type { RibbonButton } from '../ribbon/types';
import { textFor } from '../ribbon/types';

interface RibbonCommandProps {
  readonly button: RibbonButton;
  readonly locale: string;
  readonly disabled: boolean;
  readonly addressOf: (address: string) => string;
  readonly onCommand: (button: RibbonButton) => void;
}

/** Pixels at which a large ribbon button shows its picture. */
const PICTURE = 32;

/** One large button; its supertip shows on hover and on keyboard focus. */
export function RibbonCommand({ button, locale, disabled, addressOf, onCommand }: RibbonCommandProps) {
  const tip = useId();
  const label = textFor(button.label, locale);
  const picture = (size: number) => addressOf(button.icons.get(size) ?? '');
  return (
    <div className="command">
      <button
        type="button"
        className="command__button"
        disabled={disabled}
        aria-describedby={tip}
        data-command={button.id}
        onClick={() => onCommand(button)}
      >
        <img src={picture(PICTURE)} srcSet={`${picture(2 * PICTURE)} 2x`} width={PICTURE} height={PICTURE} alt="" />
        <span className="command__label">{label}</span>
      </button>
      <div id={tip} role="tooltip" className="command__tip">
        <strong>{label}</strong>
        <span>{textFor(button.tip, locale)}</span>
      </div>
    </div>
  );
}
