import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookmarkAddRegular } from '@fluentui/react-icons/svg/bookmark-add';
import { PersonStar16Regular } from '@fluentui/react-icons/svg/person-star';
import { lazy } from 'react';
import { changePreferences } from '../../flows/change-preferences';
import { useText } from '../../i18n/TextProvider';
import { usePane, usePaneState } from '../../PaneProvider';
import { ownViewName, savedViews, shownView, viewOf, withView } from '../../state/saved-view';
import { isNarrowed } from '../../state/view';
import { Choice } from '../Choice/Choice';
import { Unfolded } from '../FoldButton/Unfolded';

const ViewPanel = lazy(() => import('../ViewPanel/ViewPanel'));

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    ':empty': { display: 'none' },
  },
  choice: { flex: '0 1 160px' },
});

/** One press to a kept view: 我的部门 first, then the others by name. Open, it keeps, renames and deletes them. */
export default function SavedViews({ open, panelId }: { readonly open: boolean; readonly panelId: string }) {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  const view = usePaneState((state) => state.view);
  const preferences = usePaneState((state) => state.preferences);
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
      </div>
      {open && (
        <Unfolded id={panelId}>
          <ViewPanel onChoose={choose} />
        </Unfolded>
      )}
    </>
  );
}
