import { defineObject } from './object';

/** The workbook's structure is never protected here: no file the host opens says so. */
export const workbookProtection = defineObject('WorkbookProtection', ({ readOnly }) => ({
  members: {
    protected: readOnly('1.7', () => false, { partly: 'always false: a protected structure is not kept' }),
  },
}));
