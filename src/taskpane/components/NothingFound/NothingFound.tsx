import { Button } from '@fluentui/react-components';
import { DocumentTableSearch24Regular } from '@fluentui/react-icons/svg/document-table-search';
import { TableSimple24Regular } from '@fluentui/react-icons/svg/table-simple';
import type { SheetInfo } from '../../../app/ports';
import { useText } from '../../i18n/TextProvider';
import { Blank } from '../Blank/Blank';
import { Choice } from '../Choice/Choice';
import { Elsewhere } from './Elsewhere';
import { type Look, useElsewhere } from './use-elsewhere';

export interface NothingFoundProps {
  readonly sheet: string;
  readonly empty: boolean;
  /** Sheets of the workbook, to try another one. */
  readonly sheets: readonly SheetInfo[];
  /** Looks for tasks on the other sheets. */
  readonly onLook: Look;
  readonly onRead: (sheet: string) => void;
  readonly onCorrect: () => void;
  readonly onExample: () => void;
}

/** No task table on the sheet that was read: what was looked for, and where to look next. */
export default function NothingFound(props: NothingFoundProps) {
  const { sheet, empty, sheets, onLook, onRead, onCorrect, onExample } = props;
  const text = useText();
  const others = sheets.filter(({ visible }) => visible);
  const elsewhere = useElsewhere(sheet, onLook);
  const isElsewhere = elsewhere !== null && elsewhere.length > 0;
  const body = empty ? [text('state.emptyText')] : [text('state.nothingText', { sheet }), text('state.nothingHint')];
  return (
    <Blank
      icon={empty ? <TableSimple24Regular /> : <DocumentTableSearch24Regular />}
      title={text(empty ? 'state.emptyTitle' : 'state.nothingTitle')}
      text={body}
    >
      {others.length > 1 && <Elsewhere found={elsewhere} onRead={onRead} />}
      {others.length > 1 && (
        <Choice
          label={text('book.sheet')}
          value={sheet}
          options={others.map(({ name }) => ({ value: name, label: name }))}
          onChoose={onRead}
        />
      )}
      <Button size="small" appearance={isElsewhere ? 'secondary' : 'primary'} onClick={() => onRead(sheet)}>
        {text('state.retry')}
      </Button>
      <Button size="small" title={text('example.hint')} onClick={onExample}>
        {text('example.try')}
      </Button>
      {!empty && (
        <Button size="small" onClick={onCorrect}>
          {text('corrections.openNothing')}
        </Button>
      )}
    </Blank>
  );
}
