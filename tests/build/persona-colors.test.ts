import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutPersonas } from '../../scripts/vite/persona-colors';

const tokens = dirname(require.resolve('@fluentui/tokens/package.json'));
const fileOf = (name: string): string => readFileSync(join(tokens, 'lib', name), 'utf8');

describe('the persona palette is left out of the build', () => {
  it.each(['sharedColorNames.js', 'global/colorPalette.js'])('%s keeps its other lists', (name) => {
    const lists = (code: string): readonly string[] => code.match(/export const \w+/g) ?? [];
    const left = withoutPersonas(fileOf(name));
    expect(lists(left)).toEqual(lists(fileOf(name)));
    expect(left.length).toBeLessThan(fileOf(name).length);
  });

  it('no palette asks one of its colours for a shade, which would leave the pane blank', () => {
    const palettes = readdirSync(join(tokens, 'lib/alias')).filter((name) => name.endsWith('ColorPalette.js'));
    expect(palettes).toContain('darkColorPalette.js');
    const asking = palettes.filter((name) => fileOf(`alias/${name}`).includes('personaSharedColors.'));
    expect(asking).toEqual(['darkColorPalette.js']);
    expect(withoutPersonas(fileOf('alias/darkColorPalette.js'))).not.toContain('personaSharedColors.');
  });

  it('and nothing in the pane uses it', () => {
    const names = /personaSharedColorNames = \[([^\]]*)\]/.exec(fileOf('sharedColorNames.js'))?.[1] ?? '';
    const personas = names.match(/\w+/g)?.map((name) => `colorPalette${name[0]?.toUpperCase()}${name.slice(1)}`) ?? [];
    expect(personas.length).toBeGreaterThan(20);
    const used = new RegExp(`\\b(?:${personas.join('|')})[A-Z]`);
    const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.filter((file) => used.test(readFileSync(join('src/taskpane', file), 'utf8')))).toEqual([]);
  });
});
