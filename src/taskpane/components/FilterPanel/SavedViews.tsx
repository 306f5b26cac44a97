import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookmarkAddRegular } from '@fluentui/react-icons/svg/bookmark-add';
import { BookmarkMultiple16Regular } from '@fluentui/react-icons/svg/bookmark-multiple';
import { PersonStar16Regular } from '@fluentui/react-icons/svg/person-star';
import { lazy, Suspense, useState } from 'react';
import { changePreferences } from '../../flows/change-preferences';
import { useText } from '../../i18n/TextProvider';
import { usePane, usePaneState } from '../../PaneProvider';
import { ownViewName, savedViews, shownView, viewOf, withView } from '../../state/saved-view';
import { isNarrowed } from '../../state/view';
import { Choice } from '../Choice/Choice';

const ViewPanel = lazy(() => import('../ViewPanel/ViewPanel'));

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  choice: { flex: '0 1 160px' },
  end: { marginInlineStart: 'auto' },
});

/** One press to a kept view: 我的部门 first, then the others by name; and the way to keep, rename and delete them. */
export function SavedViews() {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  const view = usePaneState((state) => state.view);
  const preferences = usePaneState((state) => state.preferences);
  const [open, setOpen] = useState(false);
  const views = savedViews(preferences);
  const shown = shownView(view, views);
  const own = views.find(({ name }) => name === ownViewName);
  const narrowed = isNarrowed(view);

  const choose = (name: string): void => {
    const chosen = views.find((saved) => saved.name === name);
    pane.store.dispatch(chosen ? { type: 'view/changed', change: viewOf(chosen) } : { type: 'view/cleared' });
  };

  return (
    <>
      <div className={styles.line}>
        {views.length > 1 ? (
          <Choice
            className={styles.choice}
            label={text('filter.views')}
            value={shown?.name ?? ''}
            options={[
              { value: '', label: text(narrowed && !shown ? 'filter.viewsOther' : 'filter.viewsAll') },
              ...views.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChoose={choose}
          />
        ) : (
          own &&
          !shown && (
            <Button size="small" icon={<PersonStar16Regular />} onClick={() => choose(ownViewName)}>
              {text('filter.useView')}
            </Button>
          )
        )}
        {view.departments.length > 0 && !shown && (
          <Button
            size="small"
            appearance="transparent"
            icon={<BookmarkAddRegular />}
            onClick={() => void changePreferences(pane, { views: withView(views, ownViewName, view) })}
          >
            {text('filter.saveView')}
          </Button>
        )}
        <Button
          className={styles.end}
          size="small"
          appearance="subtle"
          icon={<BookmarkMultiple16Regular />}
          title={text('filter.viewsEdit')}
          aria-label={text('filter.viewsEdit')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <Suspense fallback={null}>{open && <ViewPanel onChoose={choose} />}</Suspense>
    </>
  );
}
