import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

export interface TextLinkProps {
  readonly title?: string;
  /** Name for screen readers where the words alone do not say it. */
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Words that can be pressed and go somewhere. */
export function TextLink({ className, children, ...button }: TextLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.link, className)} {...button}>
      {children}
    </button>
  );
}
