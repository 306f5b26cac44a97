import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** For a line in which a field stands beside words, and below them where there is no room. */
export const besideLabel = { '& input': { flex: '1 1 88px', width: 'auto' } } as const;

/** What the plain controls of the pane share: Fluent's small field, drawn by the browser's own element. */
export const controlStyle: GriffelStyle = {
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  height: '24px',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover, borderInlineColor: tokens.colorNeutralStroke1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
};
