import { Button } from '@fluentui/react-components';
import { useFunctionTexts } from '../../i18n/areas/functions';
import { useSettingsStyles } from '../SettingsForm/settings.styles';
import { useFreeze, type FreezeState } from './useFreeze';

/** 工作表函数: how many formulas use them, 冻结为值 and back. */
export function FunctionsPanel() {
  const styles = useSettingsStyles();
  const text = useFunctionTexts();
  const state = useFreeze();
  const { preview, kept, busy } = state;
  const count = preview?.cells.length ?? 0;
  return (
    <section className={styles.section} aria-labelledby="functions-title">
      <h2 id="functions-title" className={styles.heading}>
        {text('title')}
      </h2>
      <p className={styles.small}>{text('intro')}</p>
      {linesOf(state, text).map((line) => (
        <p key={line} className={styles.small}>
          {line}
        </p>
      ))}
      <p className={styles.small} role="status">
        {newsOf(state, text)}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || count === 0 || preview?.busy !== 0}
          onClick={() => void state.freeze()}
        >
          {text('freeze')}
        </Button>
        {kept > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void state.restore()}>
            {text('restore')}
          </Button>
        )}
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void state.count()}>
          {text('recount')}
        </Button>
      </div>
    </section>
  );
}

type FunctionText = ReturnType<typeof useFunctionTexts>;

function linesOf({ preview, kept }: FreezeState, text: FunctionText): string[] {
  if (!preview) return [text('counting')];
  const { cells, sheets, errors, busy } = preview;
  return [
    cells.length === 0 ? text('none') : text('preview', { count: cells.length, sheets }),
    ...(errors > 0 ? [text('errors', { count: errors })] : []),
    ...(busy > 0 ? [text('busy', { count: busy })] : []),
    ...(kept > 0 ? [text('kept', { count: kept })] : []),
  ];
}

function newsOf({ news }: FreezeState, text: FunctionText): string {
  if (!news) return '';
  if (news.kind === 'protected') return text('protected');
  if (news.kind === 'frozen') return news.count === 0 ? '' : text('frozen', { count: news.count });
  const restored = text('restored', { count: news.count });
  return news.left > 0 ? `${restored}${text('left', { count: news.left })}` : restored;
}
