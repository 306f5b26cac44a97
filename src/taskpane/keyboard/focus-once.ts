/** As the `ref` of a field: whoever asked for the field, or for the form it begins, types into it next. */
export const focusOnce = (field: HTMLElement | null): void => field?.focus();
