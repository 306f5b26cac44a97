import { webDarkTheme, type Theme } from '@fluentui/react-components';

/** Loaded when it is first wanted: most panes are light. */
export const darkTheme: Theme = {
  ...webDarkTheme,
  // Fluent's own red has a contrast of 4.16 on the page and less on a line under the pointer.
  colorStatusDangerForeground1: '#e78d96',
};
