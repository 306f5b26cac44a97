import { all, called, children, childText } from './dom';

const LOCALES = ['zh-CN', 'en-US'];

/** Every text a user sees stands in both languages, and the English one holds no Chinese left over. */
export function localeProblems(manifest: Document): string[] {
  const app = manifest.documentElement;
  const standard = childText(app, 'DefaultLocale') ?? '';
  if (!LOCALES.includes(standard)) return [`DefaultLocale: “${standard}” is none of ${LOCALES.join(', ')}`];
  const others = LOCALES.filter((locale) => locale !== standard);
  const texts = [...['DisplayName', 'Description'].flatMap((name) => children(app, name)), ...all(manifest, 'String')];
  return texts.flatMap((text) => others.flatMap((locale) => overrideProblem(text, locale)));
}

function overrideProblem(text: Element, locale: string): string[] {
  const values = children(text, 'Override')
    .filter((override) => override.getAttribute('Locale') === locale)
    .map((override) => override.getAttribute('Value') ?? '');
  const [value] = values;
  if (value === undefined || value === '') return [`${called(text)}: no text for ${locale}`];
  if (values.length > 1) return [`${called(text)}: ${locale} stands twice`];
  return locale === 'en-US' && /\p{Script=Han}/u.test(value) ? [`${called(text)}: the ${locale} text is Chinese`] : [];
}
