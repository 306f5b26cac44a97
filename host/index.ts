/**
 * The embedded Excel: what the genuine, unmodified Office.js needs to run where Excel is not.
 *
 * In Node (tests):
 *   const host = createHost({ engine: createUniverEngine(), profile: 'excel2021' });
 *   const { Excel, Office } = await bootOffice(host);          // from host/node
 *
 * In a page with a visible grid (the workbench): make a Univer, register the sheet plugins and the plugins of its user
 * interface, then hand it over. The engine opens the workbook; the interface follows by itself.
 *   const univer = new Univer({ … });
 *   registerSheetPlugins(univer);                              // UI plugins before or after
 *   const host = createHost({ engine: createUniverEngine(univer), addinId, profile: 'microsoft365' });
 *   attachOffice(host, iframe);                                // from host/browser, before the pane's page loads
 *   await host.invokeCommand('markOverdue');                   // a ribbon button
 *   host.counter.watch(({ requests, bytesIn, bytesOut }) => …);
 */
export { createUniverEngine, UniverEngine } from './engine/univer/univer-engine';
export { createHeadlessUniver, registerSheetPlugins } from './engine/univer/headless';
export { createHost, Host } from './host';
export { PROFILES } from './profile';
export type { Profile, ProfileId } from './profile';
export type { Cost } from './protocol/counter';
