import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../../theme/hidden';
import { digits, numberTable } from '../../theme/number-table';
import { narrow } from '../../theme/narrow';

export const usePlanRatioStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    [narrow]: { padding: tokens.spacingHorizontalSNudge },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  list: { marginTop: tokens.spacingVerticalS },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '& > summary': { paddingBlock: tokens.spacingVerticalSNudge, cursor: 'pointer' },
    '& > p': { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  },
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: 'calc(100% - 20px)',
    verticalAlign: 'top',
  },
  name: { flex: '1 1 72px' },
  counts: { ...digits, color: tokens.colorNeutralForeground3 },
  share: { ...digits, minWidth: '56px', fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  table: numberTable.table,
  caption: visuallyHidden,
  head: numberTable.head,
  headNumber: numberTable.headNumber,
  group: {
    paddingTop: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  number: numberTable.number,
  strong: { fontWeight: tokens.fontWeightSemibold },
  out: { color: tokens.colorNeutralForeground3 },
});
