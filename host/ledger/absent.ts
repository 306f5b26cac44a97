/** Why objects that hang on those the host knows are not there. Everything not listed is simply not needed yet. */
export const ABSENT_REASONS: Readonly<Record<string, string>> = {
  'Workbook.bindings': 'belongs to the Common API of 2013',
  'Workbook.comments': 'kept in the file, not shown',
  'Worksheet.comments': 'kept in the file, not shown',
  'Workbook.customXmlParts': 'kept in the file, not read',
  'RangeAreas.dataValidation': 'kept in the file, not applied',
  'Range.formulasR1C1': 'the engine writes A1 references only',
  'Range.getImage': 'no picture without a screen',
  'Range.hyperlink': 'kept in the file, not read',
  'Workbook.linkedWorkbooks': 'there is one workbook',
  'Workbook.pivotTables': 'kept in the file, not calculated',
  'Worksheet.pivotTables': 'kept in the file, not calculated',
  'Worksheet.shapes': 'kept in the file, not drawn',
  'Workbook.slicers': 'kept in the file, not drawn',
  'Worksheet.slicers': 'kept in the file, not drawn',
  'Range.style': 'cell styles by name are kept in the file, not read',
  'RangeAreas.style': 'cell styles by name are kept in the file, not read',
  'Workbook.tables': 'tables of a file are kept in it, not read',
  'Worksheet.tables': 'tables of a file are kept in it, not read',
};

/** Objects whose many absent members are told in one sentence. */
export const ABSENT_TOGETHER: Readonly<Record<string, string>> = {
  Functions: 'all other worksheet functions; they are computed by writing a formula',
};
