import { tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { RatioResult } from '../../../domain/compliance/types';

/** How a result looks; its word always stands beside it. */
export const resultLooks: Readonly<Record<RatioResult, { readonly icon: FluentIcon; readonly color: string }>> = {
  met: { icon: CheckmarkCircle16Filled, color: tokens.colorStatusSuccessForeground1 },
  notMet: { icon: DismissCircle16Filled, color: tokens.colorStatusDangerForeground1 },
  insufficient: { icon: QuestionCircle16Regular, color: tokens.colorStatusWarningForeground1 },
  notApplicable: { icon: SubtractCircle16Regular, color: tokens.colorNeutralForeground3 },
};
