import type { RibbonButton, RibbonTab } from '../ribbon/types';
import { textFor } from '../ribbon/types';
import { RibbonCommand } from './RibbonCommand';

interface RibbonProps {
  readonly tab: RibbonTab;
  readonly locale: string;
  /** Name of the section for screen readers. */
  readonly label: string;
  readonly disabled: boolean;
  /** Manifest address → address of the picture on this page. */
  readonly addressOf: (address: string) => string;
  readonly onCommand: (button: RibbonButton) => void;
}

/** The add-in's tab as Excel draws it from the manifest: groups with large buttons, the group's name below. */
export function Ribbon({ tab, locale, label, disabled, addressOf, onCommand }: RibbonProps) {
  return (
    <section className="ribbon" aria-label={label}>
      <h2 className="ribbon__tab">{textFor(tab.label, locale)}</h2>
      <div className="ribbon__groups" role="toolbar" aria-label={textFor(tab.label, locale)}>
        {tab.groups.map((group) => (
          <div key={group.id} className="ribbon__group" role="group" aria-label={textFor(group.label, locale)}>
            <div className="ribbon__buttons">
              {group.buttons.map((button) => (
                <RibbonCommand key={button.id} {...{ button, locale, disabled, addressOf, onCommand }} />
              ))}
            </div>
            <div className="ribbon__group-name" aria-hidden="true">
              {textFor(group.label, locale)}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
