import type { Sheet } from 'hucre/xlsx';
import { formatArea, parseArea } from '../../address';
import type { Validation } from '../../../model/validations';

type FileValidation = NonNullable<Sheet['dataValidations']>[number];

/** The file's kinds and Office.js's words for them. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const areasOf = (range: string) => range.split(/\s+/).flatMap((place) => parseArea(place) ?? []);

function sourceOf({ values, formula1 = '' }: FileValidation): string {
  if (values) return values.join(',');
  return formula1.startsWith('"') ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
}

/** Data validations of a file as the host keeps them. */
export function validationsIn({ dataValidations = [] }: Sheet): Validation[] {
  return dataValidations.map((one, file) => ({
    file,
    areas: areasOf(one.range),
    type: TYPES[one.type] ?? 'Custom',
    source: one.type === 'list' ? sourceOf(one) : '',
    ignoreBlanks: one.allowBlank === true,
    errorAlert: {
      showAlert: one.showErrorMessage === true,
      style: STYLES[one.errorStyle ?? 'stop'],
      title: one.errorTitle ?? '',
      message: one.errorMessage ?? '',
    },
    prompt: {
      showPrompt: one.showInputMessage === true,
      title: one.inputTitle ?? '',
      message: one.inputMessage ?? '',
    },
  }));
}

function newValidation({ source, ignoreBlanks, errorAlert, prompt }: Validation): Omit<FileValidation, 'range'> {
  const style = Object.entries(STYLES).find(([, name]) => name === errorAlert.style)?.[0] as keyof typeof STYLES;
  return {
    type: 'list',
    ...(source.startsWith('=') ? { formula1: source.slice(1) } : { values: source.split(',') }),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    showInputMessage: prompt.showPrompt,
    errorStyle: style,
    ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert.message ? { errorMessage: errorAlert.message } : {}),
    ...(prompt.title ? { inputTitle: prompt.title } : {}),
    ...(prompt.message ? { inputMessage: prompt.message } : {}),
  };
}

/** The sheet's validations for the file; those that came from it keep all that it said and only their place is written. */
export function validationsOut(
  validations: readonly Validation[],
  original: readonly FileValidation[],
): FileValidation[] {
  return validations.map((one) => {
    const own = one.file === undefined ? undefined : original[one.file];
    return { ...(own ?? newValidation(one)), range: one.areas.map(formatArea).join(' ') };
  });
}
