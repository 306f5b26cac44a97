import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { withoutUnusedColors } from '../../scripts/vite/unused-colors';

const tokens = dirname(require.resolve('@fluentui/tokens/package.json'));
const fileOf = (name: string): string => readFileSync(join(tokens, 'lib', name), 'utf8');

describe('colours that the pane does not show are left out of the build', () => {
  it.each(['sharedColorNames.js', 'global/colorPalette.js', 'global/colors.js'])('%s keeps its other lists', (name) => {
    const lists = (code: string): readonly string[] => code.match(/export const \w+/g) ?? [];
    const left = withoutUnusedColors(fileOf(name));
    expect(lists(left)).toEqual(lists(fileOf(name)));
    expect(left.length).toBeLessThan(fileOf(name).length);
  });

  it('and nothing in the pane uses them', () => {
    const names = /personaSharedColorNames = \[([^\]]*)\]/.exec(fileOf('sharedColorNames.js'))?.[1] ?? '';
    const unused = [...(names.match(/\w+/g) ?? []), 'berry', 'lightGreen'];
    expect(unused.length).toBeGreaterThan(20);
    const used = new RegExp(`\\bcolorPalette(?:${unused.join('|')})[A-Z]`, 'i');
    const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.filter((file) => used.test(readFileSync(join('src/taskpane', file), 'utf8')))).toEqual([]);
  });

  it.each(['lightColorPalette.js', 'darkColorPalette.js'])(
    '%s asks for none, which would leave the pane blank',
    (name) => {
      const whole = paletteOf(name, (code) => code);
      const left = paletteOf(name, withoutUnusedColors);
      expect(Object.keys(left).length).toBeGreaterThan(40);
      expect(left).toEqual(Object.fromEntries(Object.keys(left).map((token) => [token, whole[token]])));
    },
  );
});

const changed = ['sharedColorNames.js', 'global/colors.js', 'global/colorPalette.js', 'alias/darkColorPalette.js'];

/** The colours of a palette, worked out by the files of the library as the build has them. */
function paletteOf(name: string, edit: (code: string) => string): Record<string, unknown> {
  const files = [
    'sharedColorNames.js',
    'statusColorMapping.js',
    'global/colors.js',
    'global/colorPalette.js',
    `alias/${name}`,
  ];
  const codes = files.map((file) => (changed.includes(file) ? edit(fileOf(file)) : fileOf(file)));
  const script = codes.map((code) =>
    code.replace(/^.*import \{[^}]*\} from "[^"]*";/gm, '').replace(/export const/g, 'const'),
  );
  const result = runInNewContext(
    `${script.join('\n')}; JSON.stringify({ ...colorPaletteTokens, ...colorStatusTokens }, (_, value) => value ?? 'missing')`,
  ) as string;
  return JSON.parse(result) as Record<string, unknown>;
}
