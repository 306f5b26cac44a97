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

/** Whether a background such as `#262626` wants light text on it; Office names its colours this way. */
export function isDarkColor(color: string): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(color)
    ?.slice(1)
    .map((hex) => parseInt(hex, 16));
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
