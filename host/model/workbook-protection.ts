import { defineObject } from './object';

/** The workbook's structure; the user's action in `host.user` protects it. */
export const workbookProtection = defineObject('WorkbookProtection', ({ acts, readOnly }) => ({
  members: {
    protected: readOnly('1.7', ({ session }) => session.document.structureProtected),
    protect: acts(
      '1.7',
      ({ session }) => {
        session.document.structureProtected = true;
        return null;
      },
      { partly: 'the password is not kept' },
    ),
    unprotect: acts(
      '1.7',
      ({ session }) => {
        session.document.structureProtected = false;
        return null;
      },
      { partly: 'the password is not asked for' },
    ),
  },
}));
