import { makeStyles, tokens } from '@fluentui/react-components';
import { ScalesFilled } from '@fluentui/react-icons/svg/scales';
import { useMemo } from 'react';
import { openDemands } from '../../../app/ratios/demands';
import { judgeBook } from '../../../app/ratios/judge-book';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import type { SheetFacts } from '../../../app/ratios/read-sheets';
import { reasonOf, withReason } from '../../../app/ratios/reasons';
import { withRule, withoutRule } from '../../../app/ratios/rules-of';
import { attempt } from '../../flows/attempt';
import { goToCell } from '../../flows/go-to';
import { changeRatioBook } from '../../flows/ratios/read-ratios';
import { useRatioText } from '../../i18n/useRatioText';
import { usePane, usePaneState } from '../../PaneProvider';
import { asOfOf } from '../../state/rows';
import { Blank } from '../Blank/Blank';
import { RatioCard } from '../RatioCard/RatioCard';
import { BasisPickers } from '../RatioRules/BasisPickers';
import { OfferList } from '../RatioRules/OfferList';
import { changeRule, makeRule, writeNewRule } from './board-edit';
import { BoardForm } from './BoardForm';
import { RuleLists } from './RuleLists';
import { SourceBar } from './SourceBar';
import { useReturningEdit } from './useReturningEdit';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface RatioBoardProps {
  readonly facts: readonly SheetFacts[];
  readonly book: RatioBook;
}

/** All about ratios: where counts come from, what the plan demands, each rule judged, and the rules themselves. */
export function RatioBoard({ facts, book }: RatioBoardProps) {
  const text = useRatioText();
  const styles = useStyles();
  const pane = usePane();
  const asOf = usePaneState(asOfOf);
  const [edit, setEdit] = useReturningEdit();
  const outcome = useMemo(() => judgeBook(facts, book), [facts, book]);
  const allDemands = useMemo(() => facts.flatMap(({ demands }) => demands), [facts]);
  const { sources, source, judged } = outcome;
  const change = (part: Partial<RatioBook>): void => void changeRatioBook(pane, part);
  const goTo = (cell: string, sheet?: string): void => void goToCell(pane, cell, sheet);
  return (
    <>
      <p className={styles.intro}>{text('intro')}</p>
      <SourceBar
        sources={sources}
        source={source}
        onSource={(table) => change({ table })}
        onType={() => setEdit({ kind: 'typed' })}
      />
      <OfferList
        demands={openDemands(allDemands, book)}
        onAccept={({ rule }) => rule && change(withRule(book, rule))}
        onMake={(demand) => setEdit(makeRule(book, demand))}
        onDismiss={({ key }) => change({ dismissed: [...book.dismissed, key] })}
        onGoTo={goTo}
      />
      {source && <BasisPickers table={source.table} book={book} onChange={change} />}
      {edit && (
        <BoardForm
          edit={edit}
          book={book}
          source={source}
          onPick={() => attempt(pane, () => pane.port.selection())}
          onChange={(part) => {
            change(part);
            setEdit(null);
          }}
          onCancel={() => setEdit(null)}
        />
      )}
      {!source && judged.length === 0 && !edit && (
        <Blank icon={<ScalesFilled />} title={text('none')} text={[text('noneHint')]} />
      )}
      {judged.map((each) => (
        <RatioCard
          key={each.rule.id}
          judged={each}
          asOf={asOf}
          basis={book.basis}
          reasonOf={(unit) => reasonOf(book, each.rule.id, unit)}
          onReason={(unit, reason) => change(withReason(book, each.rule.id, unit, reason))}
          onGoTo={(cell, sheet) => goTo(cell, sheet ?? each.table.sheet)}
          onEdit={() => setEdit(changeRule(each.rule))}
          onRemove={() => change(withoutRule(book, each.rule))}
        />
      ))}
      <RuleLists
        outcome={outcome}
        book={book}
        onGoTo={goTo}
        onEdit={(rule) => setEdit(changeRule(rule))}
        onRemove={(rule) => change(withoutRule(book, rule))}
        onTurnOn={(id) => change({ off: book.off.filter((each) => each !== id) })}
        onAdd={() => setEdit(writeNewRule(book))}
      />
    </>
  );
}
