import { Button } from '@fluentui/react-components';
import { BookmarkAddRegular } from '@fluentui/react-icons/svg/bookmark-add';
import { PersonStar16Regular } from '@fluentui/react-icons/svg/person-star';
import { changePreferences } from '../../flows/change-preferences';
import { useText } from '../../i18n/TextProvider';
import { usePane, usePaneState } from '../../PaneProvider';
import { savedViewOf, showsSaved, withSaved } from '../../state/saved-view';

/** One press to the departments of whoever keeps this workbook, and one to say which they are. */
export function SavedViewButton() {
  const text = useText();
  const pane = usePane();
  const view = usePaneState((state) => state.view);
  const preferences = usePaneState((state) => state.preferences);
  const saved = savedViewOf(preferences);

  if (view.departments.length === 0 && saved) {
    const { departments, role } = saved;
    return (
      <Button
        size="small"
        icon={<PersonStar16Regular />}
        onClick={() => pane.store.dispatch({ type: 'view/changed', change: { departments, role } })}
      >
        {text('filter.useView')}
      </Button>
    );
  }
  if (view.departments.length === 0 || showsSaved(view, saved)) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<BookmarkAddRegular />}
      onClick={() => void changePreferences(pane, { views: withSaved(preferences, view) })}
    >
      {text('filter.saveView')}
    </Button>
  );
}
