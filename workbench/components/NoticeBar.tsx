import type { PageMessages } from '../messages/types';
import type { Notice } from '../store';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly messages: PageMessages;
  readonly onClose: () => void;
}

/** The strip under the ribbon that says what happened and what to do. */
export function NoticeBar({ notice, messages, onClose }: NoticeBarProps) {
  return (
    <div role={notice?.kind === 'error' ? 'alert' : 'status'}>
      {notice && (
        <div className={`notice notice--${notice.kind}`}>
          <span className="notice__sign" aria-hidden="true">
            {notice.kind === 'error' ? '!' : 'i'}
          </span>
          <span className="notice__text">{notice.say(messages)}</span>
          <button type="button" className="plain-button" aria-label={messages.close} onClick={onClose}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
