import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow } from '../../theme/narrow';

export const useTaskDetailsStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, max-content) 1fr',
    [narrow]: { gridTemplateColumns: '1fr' },
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', lineBreak: 'strict' },
  source: {
    marginInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'nowrap',
  },
  guess: { fontStyle: 'italic' },
  milestones: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
  why: { color: tokens.colorNeutralForeground2 },
});
