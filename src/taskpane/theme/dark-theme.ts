import { webDarkTheme } from '@fluentui/react-components';

/** Loaded when it is first wanted: most panes are light. */
export const darkTheme = webDarkTheme;
