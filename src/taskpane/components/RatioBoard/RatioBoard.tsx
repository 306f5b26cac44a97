import { makeStyles, tokens } from '@fluentui/react-components';
import { ScalesFilled } from '@fluentui/react-icons/svg/scales';
import { useMemo } from 'react';
import { openDemands, type SheetDemand } from '../../../app/ratios/demands';
import { judgeBook } from '../../../app/ratios/judge-book';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import type { SheetFacts } from '../../../app/ratios/read-sheets';
import { freshId, ownRule, withRule, withoutRule } from '../../../app/ratios/rules-of';
import { thresholdText } from '../../../domain/compliance/percent';
import { attempt } from '../../flows/attempt';
import { goToCell } from '../../flows/go-to';
import { changeRatioBook } from '../../flows/ratios/read-ratios';
import { useRatioText } from '../../i18n/useRatioText';
import { usePane, usePaneState } from '../../PaneProvider';
import { Blank } from '../Blank/Blank';
import { RatioCard } from '../RatioCard/RatioCard';
import { BasisPickers } from '../RatioRules/BasisPickers';
import { OfferList } from '../RatioRules/OfferList';
import { draftOf, emptyDraft } from '../RatioRules/rule-draft';
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
  const asOf = usePaneState(({ preferences, today }) => preferences.asOf ?? today);
  const [edit, setEdit] = useReturningEdit();
  const outcome = useMemo(() => judgeBook(facts, book), [facts, book]);
  const demands = useMemo(
    () =>
      openDemands(
        facts.flatMap((sheet) => sheet.demands),
        book,
      ),
    [facts, book],
  );
  const { sources, source, judged } = outcome;
  const change = (part: Partial<RatioBook>): void => void changeRatioBook(pane, part);
  const goTo = (cell: string, sheet?: string): void => void goToCell(pane, cell, sheet);
  const make = ({ found, sheet, cell }: SheetDemand): void =>
    setEdit({
      kind: 'rule',
      draft: {
        ...emptyDraft,
        title: found.numerator,
        comparison: found.comparison,
        threshold: thresholdText(found.threshold),
        principle: found.tone === 'principle',
        due: found.due ?? '',
      },
      base: { id: freshId(book), source: `“${found.text}”（${cell}单元格）`, cell: { sheet, cell }, measureWord: '人' },
    });
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
        demands={demands}
        onAccept={({ rule }) => rule && change(withRule(book, rule))}
        onMake={make}
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
          reasonOf={(unit) => book.reasons[`${each.rule.id}|${unit}`] ?? ''}
          onReason={(unit, reason) => change({ reasons: { ...book.reasons, [`${each.rule.id}|${unit}`]: reason } })}
          onGoTo={(cell, sheet) => goTo(cell, sheet ?? each.table.sheet)}
          onEdit={() => setEdit({ kind: 'rule', draft: draftOf(ownRule(each.rule)), base: ownRule(each.rule) })}
          onRemove={() => change(withoutRule(book, each.rule))}
        />
      ))}
      <RuleLists
        outcome={outcome}
        book={book}
        onGoTo={goTo}
        onEdit={(rule) => setEdit({ kind: 'rule', draft: draftOf(ownRule(rule)), base: ownRule(rule) })}
        onRemove={(rule) => change(withoutRule(book, rule))}
        onTurnOn={(id) => change({ off: book.off.filter((each) => each !== id) })}
        onAdd={() =>
          setEdit({
            kind: 'rule',
            draft: emptyDraft,
            base: { id: freshId(book), source: '本单位规定', cell: null, measureWord: '人' },
          })
        }
      />
    </>
  );
}
