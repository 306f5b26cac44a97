import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { offersFor } from '../../../domain/task/answers/offers';
import type { GatheredFinding } from '../../../domain/task/findings/gather-findings';
import type { Finding } from '../../../domain/task/types';
import { useAnswerTexts } from '../../i18n/areas/answers';
import { FindingLine } from './FindingLine';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  each: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
  },
});

export interface GatheredLineProps {
  readonly finding: GatheredFinding;
  readonly onGoTo: (cell: string) => void;
  readonly onAcceptAll: () => void;
  readonly renderAnswers: (finding: Finding) => ReactNode;
}

/** Many cells of which the same is said: accepted in one press, or opened and answered one by one. */
export function GatheredLine({ finding, onGoTo, onAcceptAll, renderAnswers }: GatheredLineProps) {
  const text = useAnswerTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = finding.cell ?? '';
  // Where nothing was assumed there is nothing to agree with.
  const all = text(offersFor(finding, []).some(({ kind }) => kind === 'accept') ? 'acceptAll' : 'notedAll');
  const answers = (
    <div className={styles.actions}>
      <Button size="small" aria-label={text('actionFor', { action: all, place })} onClick={onAcceptAll}>
        {all}
      </Button>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text(open ? 'eachClose' : 'each')}
      </Button>
    </div>
  );
  return (
    <FindingLine finding={finding} onGoTo={onGoTo} answers={answers}>
      {open && (
        <ul className={styles.each}>
          {finding.members.map((one) => (
            <FindingLine key={one.cell} finding={one} onGoTo={onGoTo} answers={renderAnswers(one)} />
          ))}
        </ul>
      )}
    </FindingLine>
  );
}
