import { usedTokens, withoutUnused } from '../../scripts/vite/unused-tokens';

const theme =
  'const t=n=>({colorNeutralForeground1:I[14],colorNeutralForeground5:I[26],colorNeutralStroke1:"#fff",spacingXS:`2px`})';
const pages = ['.a{color:var(--colorNeutralForeground1)}', 'paint(theme.colorNeutralStroke1)'];

describe('theme tokens that nothing uses are left out of the build', () => {
  it('a token is used where a style or code mentions it, not where a theme defines it', () => {
    expect([...usedTokens([theme, ...pages])]).toEqual(['colorNeutralForeground1', 'colorNeutralStroke1']);
  });

  it('the others lose their entry', () => {
    expect(withoutUnused(theme, usedTokens([theme, ...pages]))).toBe(
      'const t=n=>({colorNeutralForeground1:I[14],colorNeutralStroke1:"#fff",spacingXS:`2px`})',
    );
  });

  it('an entry whose value is more than a value stays', () => {
    const code = '{colorNeutralShadow:f(1,2),a:1}';
    expect(withoutUnused(code, new Set())).toBe(code);
  });
});
