import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Language } from '../i18n/types';

const chinese = ['"Microsoft YaHei UI"', '"PingFang SC"', '"Noto Sans CJK SC"', '"Microsoft YaHei"'];
const latin = ['"Segoe UI"', 'system-ui'];

/** Chinese fonts set the digits and quotation marks of Chinese text well, those of English text too wide. */
const fonts: Readonly<Record<Language, string>> = {
  'zh-CN': [...chinese, ...latin, 'sans-serif'].join(', '),
  'en-US': [...latin, ...chinese, 'sans-serif'].join(', '),
};

const withFont = (theme: Theme, font: string): Theme => ({ ...theme, fontFamilyBase: font, fontFamilyNumeric: font });

const lightThemes = {
  'zh-CN': withFont(webLightTheme, fonts['zh-CN']),
  'en-US': withFont(webLightTheme, fonts['en-US']),
};
const darkThemes = { 'zh-CN': withFont(webDarkTheme, fonts['zh-CN']), 'en-US': withFont(webDarkTheme, fonts['en-US']) };

/** The theme of the pane for a language, light or dark; always the same object for the same question. */
export function themeOf(language: Language, dark: boolean): Theme {
  return (dark ? darkThemes : lightThemes)[language];
}
