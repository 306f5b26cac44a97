import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const html = readFileSync(join(__dirname, '../../taskpane.html'), 'utf8');
const script = /<script nomodule>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe('the page for a web view without modules', () => {
  it('says which Excel is needed, with nothing but what Internet Explorer 11 has', () => {
    const body = { innerHTML: '' };
    runInNewContext(script, { document: { body } });
    expect(body.innerHTML).toContain('请使用 Excel 2021 或更高版本');
  });

  it('waits for the body where it runs before it', () => {
    const page = { body: null as { innerHTML: string } | null, listeners: [] as (() => void)[] };
    const addEventListener = (_name: string, listener: () => void) => page.listeners.push(listener);
    runInNewContext(script, { document: Object.assign(page, { addEventListener }), window: {} });
    page.body = { innerHTML: '' };
    page.listeners.forEach((listener) => listener());
    expect(page.body.innerHTML).toContain('请使用 Excel 2021 或更高版本');
  });

  it('uses no word of a later JavaScript', () => {
    expect(script).not.toMatch(/=>|\b(?:let|const|class)\b|`/);
  });

  it('stands before every other script', () => {
    expect(html.indexOf('<script')).toBe(html.indexOf('<script nomodule>'));
  });
});
