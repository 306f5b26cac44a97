import { ArrowCircleRight16Regular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { ArrowRepeatAll16Regular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { CalendarEmpty16Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Light } from '../../domain/task/types';

/** How a light looks: its colour never stands without its icon and its word. */
export interface LightLook {
  readonly icon: FluentIcon;
  readonly color: string;
}

/** The looks of all lights. */
export const lightLooks: Readonly<Record<Light, LightLook>> = {
  overdue: { icon: ErrorCircle16Filled, color: tokens.colorStatusDangerForeground1 },
  dueSoon: { icon: Clock16Filled, color: tokens.colorStatusWarningForeground1 },
  onTrack: { icon: ArrowCircleRight16Regular, color: tokens.colorBrandForeground1 },
  ongoing: { icon: ArrowRepeatAll16Regular, color: tokens.colorNeutralForeground2 },
  done: { icon: CheckmarkCircle16Filled, color: tokens.colorStatusSuccessForeground1 },
  cancelled: { icon: Prohibited16Regular, color: tokens.colorNeutralForeground3 },
  undated: { icon: CalendarEmpty16Regular, color: tokens.colorNeutralForeground3 },
  unread: { icon: QuestionCircle16Regular, color: tokens.colorPaletteMarigoldForeground2 },
};
