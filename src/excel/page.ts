import type { PageInfo, RibbonPort } from '../app/ports';

/** Waits for office.js and says where the page runs. Never rejects: outside Office `inExcel` is false. */
export async function startPage(office: typeof Office = Office): Promise<PageInfo> {
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) return { inExcel: false, displayLanguage: null, background: null };
  const { displayLanguage, officeTheme } = office.context;
  // Excel on the web gives no theme at all.
  const background = (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? null;
  return { inExcel: true, displayLanguage, background };
}

/** The ribbon of this Excel. */
export function createRibbonPort(office: typeof Office = Office): RibbonPort {
  return {
    onCommand: (id, run) =>
      office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
        const done = () => event?.completed();
        // A failure has been told in the pane; Excel only needs to know that the button is free again.
        run().then(done, done);
      }),
    openPane: () => office.addin.showAsTaskpane(),
  };
}
