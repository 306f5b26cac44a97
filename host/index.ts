/**
 * The embedded Excel: what the genuine, unmodified Office.js needs to run where Excel is not.
 *
 * In Node (tests):
 *   const host = createHost({ engine: createUniverEngine(undefined, { now }), profile: 'excel2021' });
 *   await host.open(bytes, 'sheet.xlsx');                      // optional; else an empty workbook
 *   const { Excel, Office } = await bootOffice(host);          // from host/node
 *   await host.user.type('B4', '已完成');                       // what a person does: type, hide, filter, protect, edit …
 *   await host.invokeCommand('markOverdue');                   // a ribbon button
 *   const { requests } = await host.counter.measure(work);     // requests and bytes of a piece of work
 *   createHost({ …, functions: { namespace: 'DUBAN', functions } }); // worksheet functions, as functions.json lists them
 *   await host.settle();                                       // until they have answered
 *   host.snapshot();                                           // plain JSON, for before and after
 *   (await host.effectiveStyle('B4')).fill;                    // what a user sees, conditional formats included
 *   host.ledger.unknownCalls;                                  // what was asked for and is not there
 *   host.dispose();                                            // always, or Node stays alive
 *
 * In a page with a visible grid (the workbench): make a Univer, register the sheet plugins and the plugins of its user
 * interface, then hand it over. The engine opens the workbook; the interface follows by itself. From then on the engine
 * does the calculating: Univer's own trigger is switched off.
 *   registerSheetPlugins(univer);                              // UI plugins before or after
 *   const host = createHost({ engine: createUniverEngine(univer), addinId, profile: 'microsoft365' });
 *   frame.contentWindow.external = host.connect();             // before the pane's page loads Office.js
 *   host.counter.watch(({ requests, bytesIn, bytesOut }) => …);
 *   const file = await host.save();                            // .xlsx bytes, with the add-in's settings
 */
export { createUniverEngine } from './engine/univer/univer-engine';
export { registerSheetPlugins } from './engine/univer/headless';
export type { AddinFunctions } from './functions';
export { createHost, Host } from './host';
export { PROFILES } from './profile';
export type { Profile, ProfileId } from './profile';
export type { Cost } from './protocol/counter';
export type { Snapshot, SheetSnapshot } from './snapshot';
export type { User } from './user';
