import { defineObject } from './object';

/** What office.js itself asks for when cells call functions of the add-in. */
export const customFunctions = defineObject('CustomFunctions', ({ asks }) => ({
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: asks('', ({ session }) => {
      session.functions.begin();
      return null;
    }),
    setInvocationArrayResults: asks('', ({ session }, [results]) => session.functions.take(results)),
  },
}));
