import { defineObject } from './object';
import { oneOf } from './arguments';

export const application = defineObject('Application', ({ acts, asks, child, readOnly, readWrite }) => ({
  members: {
    calculationMode: readWrite(
      '1.1',
      () => 'Automatic',
      (_, value) => void oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']),
      { partly: 'always automatic; setting another mode is taken and has no effect' },
    ),
    calculationState: readOnly('1.9', () => 'Done'),
    decimalSeparator: readOnly('1.11', () => '.'),
    thousandsSeparator: readOnly('1.11', () => ','),
    useSystemSeparators: readOnly('1.11', () => true),
    cultureInfo: child('1.11', (self) => self.session.make('CultureInfo', {})),
    calculate: acts('1.1', async (self) => {
      await self.session.engine.calculation.run(true);
      return null;
    }),
    suspendApiCalculationUntilNextSync: asks('1.6', () => null),
    suspendScreenUpdatingUntilNextSync: asks('1.9', () => null),
  },
}));

export const cultureInfo = defineObject('CultureInfo', ({ readOnly }) => ({
  members: {
    name: readOnly('1.11', (self) => self.session.locale),
  },
}));

export const runtime = defineObject('Runtime', ({ readWrite }) => ({
  members: {
    enableEvents: readWrite(
      '1.8',
      (self) => self.session.enableEvents,
      (self, value) => {
        self.session.enableEvents = value === true;
      },
    ),
  },
}));

/** The pane of a shared runtime, which the add-in may show and hide itself. */
export const appRuntimeService = defineObject('AppRuntimeService', ({ asks }) => ({
  members: {
    setAppRuntimeState: asks('', ({ session }, [state]) => {
      session.onPane(state === 'Visible');
      return null;
    }),
  },
}));

/** Office.js reports here that its handler of ribbon commands stands. */
export const addinInternalService = defineObject('AddinInternalService', ({ asks }) => ({
  members: { notifyActionHandlerReady: asks('', () => null) },
}));
