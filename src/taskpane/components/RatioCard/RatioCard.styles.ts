import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../../theme/hidden';

const number = { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

export const useRatioCardStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: visuallyHidden,
  head: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  headNumber: {
    ...number,
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  unit: {
    paddingTop: tokens.spacingVerticalS,
    '& button': { fontSize: 'inherit', textAlign: 'start' },
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  number: { ...number, paddingTop: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalS },
  gap: { fontWeight: tokens.fontWeightBold },
  result: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: '2px',
  },
  bar: { flexGrow: 1 },
  share: { flexShrink: 0, width: '48px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    minWidth: '66px',
    whiteSpace: 'nowrap',
  },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  small: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
