import { tokens } from '@fluentui/react-components';
import { narrow } from './narrow';

/** Numbers below one another: their digits are of one width and end in one line. */
export const digits = { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

const quiet = {
  paddingBottom: tokens.spacingVerticalXS,
  color: tokens.colorNeutralForeground3,
  fontWeight: tokens.fontWeightRegular,
} as const;

const apart = {
  paddingInlineStart: tokens.spacingHorizontalS,
  [narrow]: { paddingInlineStart: tokens.spacingHorizontalXS },
} as const;

/** Looks of a small table of numbers: what it is about on the left, numbers on the right. */
export const numberTable = {
  table: { width: '100%', marginTop: tokens.spacingVerticalS, borderCollapse: 'collapse' },
  head: { ...quiet, textAlign: 'start' },
  headNumber: { ...digits, ...quiet, ...apart },
  number: { ...digits, paddingTop: tokens.spacingVerticalS, ...apart },
} as const;
