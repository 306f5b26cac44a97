/** The Excels that the page offers to play, by the host's names. */
export const editions = ['excel2021', 'excel2024', 'microsoft365', 'web'] as const;

export type Edition = (typeof editions)[number];
