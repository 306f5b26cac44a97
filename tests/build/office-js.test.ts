import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { officeJs } from '../../scripts/vite/office-js';

interface Emitted {
  readonly fileName: string;
  readonly source: Buffer;
}

/** The files that a plugin adds to a build. */
function emittedBy(plugin: Plugin): readonly Emitted[] {
  const files: Emitted[] = [];
  const generate = plugin.generateBundle as unknown as (this: { emitFile: (file: Emitted) => void }) => void;
  generate.call({ emitFile: (file) => files.push(file) });
  return files;
}

/** The script tags that a plugin puts into a page of the build. */
function scriptsIn(plugin: Plugin, path: string): readonly string[] {
  const { handler } = plugin.transformIndexHtml as unknown as {
    handler: (html: string, context: { path: string }) => readonly { attrs: { src: string } }[];
  };
  return handler('', { path }).map(({ attrs }) => attrs.src);
}

describe('office.js in the build', () => {
  const local = officeJs('office-js/office.js', ['taskpane.html']);

  it.each(['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js'])(
    '%s is the file of the package, byte for byte',
    (name) => {
      const served = emittedBy(local).find(({ fileName }) => fileName === `office-js/${name}`);
      expect(served?.source.equals(readFileSync(require.resolve(`@microsoft/office-js/dist/${name}`)))).toBe(true);
    },
  );

  it('travels with its licence', () => {
    expect(emittedBy(local).map(({ fileName }) => fileName)).toContain('office-js/LICENSE.md');
  });

  it('is directly followed by the script that sets its switches, on the pages that need it only', () => {
    expect(scriptsIn(local, '/taskpane.html')).toEqual(['./office-js/office.js', './after-office.js']);
    expect(scriptsIn(local, '/workbench.html')).toEqual([]);
  });

  it('may come from a CDN, and then nothing is copied', () => {
    const address = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
    const remote = officeJs(address, ['taskpane.html']);
    expect(emittedBy(remote)).toEqual([]);
    expect(scriptsIn(remote, '/taskpane.html')[0]).toBe(address);
  });
});
