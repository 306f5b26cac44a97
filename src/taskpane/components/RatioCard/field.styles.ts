import { makeStyles, tokens } from '@fluentui/react-components';
import { controlStyle } from '../../theme/control';

/** Fields of the ratios page: the browser's own, with their labels above. */
export const useFieldStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  input: { ...controlStyle, paddingInline: tokens.spacingHorizontalSNudge },
  area: {
    ...controlStyle,
    height: '64px',
    padding: tokens.spacingHorizontalSNudge,
    resize: 'vertical',
  },
  check: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
