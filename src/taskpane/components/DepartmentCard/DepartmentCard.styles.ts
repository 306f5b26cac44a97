import { makeStyles, tokens } from '@fluentui/react-components';

export const useDepartmentCardStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
  },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    '& button': { fontWeight: 'inherit', fontSize: 'inherit', textAlign: 'start' },
  },
  total: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  rate: { color: tokens.colorNeutralForeground2 },
  bar: { marginBlock: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    '& button': { fontSize: 'inherit' },
  },
  light: { display: 'inline-flex', alignItems: 'center', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  icon: { flexShrink: 0 },
  roles: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { marginTop: tokens.spacingVerticalXS },
});
