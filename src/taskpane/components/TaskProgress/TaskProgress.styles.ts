import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow } from '../../theme/narrow';

export const useTaskProgressStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXS,
  },
  open: { alignSelf: 'flex-start' },
  row: {
    display: 'grid',
    gridTemplateColumns: '60px 1fr',
    [narrow]: { gridTemplateColumns: '1fr' },
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  milestone: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  check: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexGrow: 1, minHeight: '24px' },
  day: { width: '124px' },
  answer: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  answerText: { flexGrow: 1, minWidth: 0 },
});
