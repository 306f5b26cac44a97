import { makeStyles } from '@fluentui/react-components';
import { useText } from '../../i18n/TextProvider';
import { visuallyHidden } from '../../theme/hidden';

const useStyles = makeStyles({ title: visuallyHidden });

/** The pane's own heading. Excel shows it above the pane already, so it is for screen readers alone. */
export function PaneTitle() {
  return <h1 className={useStyles().title}>{useText()('app.name')}</h1>;
}
