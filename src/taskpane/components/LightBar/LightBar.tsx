import { mergeClasses } from '@fluentui/react-components';
import type { Light } from '../../../domain/task/types';
import { useText } from '../../i18n/TextProvider';
import { lightLooks } from '../../theme/light-look';
import { lightOrder } from '../../../domain/task/light-order';
import { useLightBarStyles } from './LightBar.styles';

export interface LightBarProps {
  readonly counts: Readonly<Record<Light, number>>;
  /** Lights of the whole table: the bar keeps its places while a filter changes the counts. */
  readonly present: Readonly<Record<Light, number>>;
  /** Lights the list is narrowed to; none: all. */
  readonly chosen: readonly Light[];
  readonly onToggle: (light: Light) => void;
}

/** The lights with their counts, each a switch that narrows the list. Lights without a task are left out, 逾期 never. */
export function LightBar({ counts, present, chosen, onToggle }: LightBarProps) {
  const text = useText();
  const styles = useLightBarStyles();
  const shown = lightOrder.filter((light) => present[light] > 0 || chosen.includes(light) || light === 'overdue');
  return (
    <div className={styles.bar} role="group" aria-label={text('lights.label')}>
      {shown.map((light) => {
        const { icon: Icon, color } = lightLooks[light];
        const pressed = chosen.includes(light);
        return (
          <button
            key={light}
            type="button"
            className={mergeClasses(styles.light, pressed && styles.pressed)}
            aria-pressed={pressed}
            aria-label={text('lights.count', { light: text(`light.${light}`), count: counts[light] })}
            onClick={() => onToggle(light)}
          >
            <span className={styles.count} style={{ color: counts[light] > 0 ? color : undefined }}>
              {counts[light]}
            </span>
            <span className={styles.word}>
              <Icon style={{ color }} aria-hidden />
              {text(`light.${light}`)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
