import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Chinese first: the Latin letters and digits of these fonts are made to stand beside their Chinese. */
const fontFamily = [
  '"Microsoft YaHei UI"',
  '"PingFang SC"',
  '"Noto Sans CJK SC"',
  '"Microsoft YaHei"',
  '"Segoe UI"',
  'system-ui',
  'sans-serif',
].join(', ');

const withFont = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: fontFamily, fontFamilyNumeric: fontFamily });

export const lightTheme = withFont(webLightTheme);
export const darkTheme = withFont(webDarkTheme);
