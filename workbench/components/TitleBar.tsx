import { samples } from '../books/samples';
import type { PageMessages } from '../messages/types';
import { Choice } from './Choice';

interface TitleBarProps {
  readonly messages: PageMessages;
  readonly bookName: string;
  readonly busy: boolean;
  readonly edition: string;
  readonly locale: string;
  /** Address of the add-in's picture. */
  readonly icon: string;
  readonly onOpen: () => void;
  readonly onSaveCopy: () => void;
  readonly onPrintPreview: () => void;
  readonly onSample: (id: string) => void;
  readonly onEdition: (edition: string) => void;
  readonly onLocale: (locale: string) => void;
}

/** The bar at the top: files on the left, the book's name in the middle, edition and language on the right. */
export function TitleBar(props: TitleBarProps) {
  const { messages, busy } = props;
  const sampleNames = samples.map(({ id }) => [id, messages.sampleNames[id] ?? id] as const);
  return (
    <header className="title-bar">
      <div className="title-bar__side">
        <img src={props.icon} alt="" width={20} height={20} />
        <button type="button" className="plain-button" onClick={props.onOpen} disabled={busy}>
          {messages.open}
        </button>
        <button type="button" className="plain-button" onClick={props.onSaveCopy} disabled={busy}>
          {messages.saveCopy}
        </button>
        <button type="button" className="plain-button" onClick={props.onPrintPreview} disabled={busy}>
          {messages.print.preview}
        </button>
        <Choice
          label={messages.samples}
          labelHidden
          value=""
          disabled={busy}
          options={[['', messages.chooseSample], ...sampleNames]}
          onChange={props.onSample}
        />
      </div>
      <h1 className="title-bar__name">{props.bookName || messages.title}</h1>
      <div className="title-bar__side title-bar__side--end">
        <Choice
          label={messages.edition}
          value={props.edition}
          disabled={busy}
          options={Object.entries(messages.editionNames)}
          onChange={props.onEdition}
        />
        <Choice
          label={messages.language}
          value={props.locale}
          disabled={busy}
          options={[
            ['zh-CN', '中文'],
            ['en-US', 'English'],
          ]}
          onChange={props.onLocale}
        />
      </div>
    </header>
  );
}
