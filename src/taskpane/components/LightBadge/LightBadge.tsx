import { makeStyles, tokens } from '@fluentui/react-components';
import type { Light } from '../../../domain/task/types';
import { useText } from '../../i18n/TextProvider';
import { lightLooks } from '../../theme/light-look';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A light as icon and word in its colour. `text` replaces the word where it says more (逾期 15 天). */
export function LightBadge({ light, text }: { light: Light; text?: string }) {
  const translate = useText();
  const styles = useStyles();
  const { icon: Icon, color } = lightLooks[light];
  return (
    <span className={styles.badge} style={{ color }}>
      <Icon aria-hidden />
      {text ?? translate(`light.${light}`)}
    </span>
  );
}
