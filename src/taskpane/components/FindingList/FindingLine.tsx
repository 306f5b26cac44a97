import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../domain/task/types';
import { useFindingTexts } from '../../i18n/areas/finding-list';
import { useDatedSentence } from '../../i18n/useDateText';
import { TextLink } from '../TextLink/TextLink';
import { narrow } from '../../theme/narrow';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    gridTemplateColumns: '48px 1fr',
    [narrow]: { gridTemplateColumns: '1fr' },
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { fontVariantNumeric: 'tabular-nums', alignSelf: 'start' },
});

export interface FindingLineProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: string) => void;
  /** What can be answered to it. */
  readonly answers: ReactNode;
  /** What stands under it over the whole width. */
  readonly children?: ReactNode;
}

/** One finding: its cell, its sentence, its answers. */
export function FindingLine({ finding: { cell, message }, onGoTo, answers, children }: FindingLineProps) {
  const text = useFindingTexts();
  const styles = useStyles();
  const dated = useDatedSentence();
  return (
    <li>
      <div className={styles.finding}>
        {cell === null ? (
          <span>{text('sheetWide')}</span>
        ) : (
          <TextLink className={styles.cell} aria-label={text('goTo', { cell })} onClick={() => onGoTo(cell)}>
            {cell}
          </TextLink>
        )}
        <div>
          <span lang="zh-CN">{dated(message)}</span>
          {answers}
        </div>
      </div>
      {children}
    </li>
  );
}
