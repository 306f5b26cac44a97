import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pureLists, withoutOtherElements } from '../../scripts/vite/native-props';
import { unusedVariants, withoutVariants } from '../../scripts/vite/unused-variants';

const libraryFile = (name: string, path: string): string =>
  readFileSync(join(dirname(require.resolve(`@fluentui/${name}/package.json`)), 'lib', path), 'utf8');

describe('how a button looks in variants that the pane does not have', () => {
  const whole = libraryFile('react-button', 'components/Button/useButtonStyles.styles.js');
  const left = withoutVariants(whole, unusedVariants);

  it('is left out, every class of the others keeps its rule', () => {
    expect(left.length).toBeLessThan(whole.length * 0.9);
    const slots = [...left.matchAll(/__styles\((\{.*?\}\}|\{\}), (\{.*\})\);/g)];
    expect(slots.length).toBeGreaterThan(3);
    for (const [, classes = '', rules = ''] of slots)
      for (const [, name = ''] of classes.matchAll(/:"(f\w+)"/g)) expect(rules).toContain(`.${name}`);
  });

  it('and nothing in the pane asks for it', () => {
    const asked = new RegExp(`\\b(?:appearance|shape|size)=(?:"|\\{['"])(?:${unusedVariants.join('|')})\\b`);
    const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx$/.test(file),
    );
    expect(files.filter((file) => asked.test(readFileSync(join('src/taskpane', file), 'utf8')))).toEqual([]);
  });
});

describe('attributes of elements', () => {
  it('are kept for those that the components of the pane put on the page', () => {
    const code = withoutOtherElements(libraryFile('react-utilities', 'utils/getNativeElementProps.js'));
    expect(/nativeElementMap = \{([^}]*)\}/.exec(code)?.[1]?.match(/\w+(?=:)/g)).toEqual([
      'label',
      'a',
      'button',
      'input',
    ]);
  });

  it('stand in lists that can be left out', () => {
    const code = pureLists(libraryFile('react-utilities', 'utils/properties.js'));
    expect(code).not.toMatch(/= toObjectMap\(/);
    expect(code).toContain('= /*#__PURE__*/ toObjectMap(');
  });
});
