import { webLightTheme, type Theme } from '@fluentui/react-components';
import { use } from 'react';
import type { Language } from '../i18n/types';

const chinese = ['"Microsoft YaHei UI"', '"PingFang SC"', '"Noto Sans CJK SC"', '"Microsoft YaHei"'];
const latin = ['"Segoe UI"', 'system-ui'];

/** Chinese fonts set the digits and quotation marks of Chinese text well, those of English text too wide. */
const fonts: Readonly<Record<Language, string>> = {
  'zh-CN': [...chinese, ...latin, 'sans-serif'].join(', '),
  'en-US': [...latin, ...chinese, 'sans-serif'].join(', '),
};

type Themes = Readonly<Record<Language, Theme>>;

const withFont = (theme: Theme, font: string): Theme => ({ ...theme, fontFamilyBase: font, fontFamilyNumeric: font });

const withFonts = (theme: Theme): Themes => ({
  'zh-CN': withFont(theme, fonts['zh-CN']),
  'en-US': withFont(theme, fonts['en-US']),
});

const lightThemes = withFonts(webLightTheme);
let darkThemes: Promise<Themes> | null = null;

/** The theme of the pane; always the same object for the same question. Suspends while the dark one is being loaded. */
export function useTheme(language: Language, dark: boolean): Theme {
  if (!dark) return lightThemes[language];
  darkThemes ??= import('./dark-theme').then(({ darkTheme }) => withFonts(darkTheme));
  return use(darkThemes)[language];
}
