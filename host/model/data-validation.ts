import { intersect } from '../engine/area';
import { invalidArgument } from '../errors';
import { flag, text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';
import type { Alert, Prompt, Validation } from './validations';
import { clearValidations, listValidations, setValidation } from './validations';

type Self = ApiObject<'DataValidation'>;

const NO_ALERT: Alert = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: Prompt = { showPrompt: true, title: '', message: '' };

/** The validation of the range; null for none. Where cells differ the one of the first cell that has one speaks for them. */
function current({ session, state }: Self): Validation | null {
  const all = listValidations(session.engine, state.sheet);
  return all.find(({ areas }) => areas.some((area) => state.areas.some((own) => intersect(area, own)))) ?? null;
}

function change(self: Self, part: Partial<Omit<Validation, 'areas' | 'file'>>): void {
  const { session, state } = self;
  session.require(state.sheet, 'edit');
  const none = { type: 'None', source: '', ignoreBlanks: true, errorAlert: NO_ALERT, prompt: NO_PROMPT };
  const { type, source, ignoreBlanks, errorAlert, prompt } = current(self) ?? none;
  const next = { type, source, ignoreBlanks, errorAlert, prompt, ...part, areas: state.areas };
  setValidation(session.engine, state.sheet, next);
}

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
};

/** `{ list: { source: '甲,乙', inCellDropDown: true } }`; Excel takes one kind of rule at a time. */
function listSource(value: unknown): string {
  const { list, ...others } = record(value);
  if (Object.keys(others).length > 0) throw invalidArgument();
  return text(record(list)['source']);
}

const optional = (value: unknown): string => (value === undefined || value === '' ? '' : text(value));

export const dataValidation = defineObject('DataValidation', ({ acts, readOnly, readWrite }) => ({
  members: {
    type: readOnly('1.8', (self) => current(self)?.type ?? 'None'),
    rule: readWrite(
      '1.8',
      (self) => {
        const found = current(self);
        return found?.type === 'List' ? { list: { inCellDropDown: true, source: found.source } } : {};
      },
      (self, value) => change(self, { type: 'List', source: listSource(value) }),
      { partly: 'lists only, their source as text; other kinds of a file are told apart and kept' },
    ),
    ignoreBlanks: readWrite(
      '1.8',
      (self) => current(self)?.ignoreBlanks ?? true,
      (self, value) => change(self, { ignoreBlanks: flag(value) }),
    ),
    errorAlert: readWrite(
      '1.8',
      (self) => current(self)?.errorAlert ?? NO_ALERT,
      (self, value) => {
        const { showAlert, style, title, message } = record(value);
        const words = { style: optional(style) || 'Stop', title: optional(title), message: optional(message) };
        change(self, { errorAlert: { showAlert: flag(showAlert), ...words } });
      },
    ),
    prompt: readWrite(
      '1.8',
      (self) => current(self)?.prompt ?? NO_PROMPT,
      (self, value) => {
        const { showPrompt, title, message } = record(value);
        change(self, { prompt: { showPrompt: flag(showPrompt), title: optional(title), message: optional(message) } });
      },
    ),
    clear: acts('1.8', ({ session, state }) => {
      session.require(state.sheet, 'edit');
      clearValidations(session.engine, state.sheet, state.areas);
      return null;
    }),
  },
}));
