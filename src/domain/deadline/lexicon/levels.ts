/** Who a date binds: levels of the hierarchy, as they stand before or after a date. */
const place = '(?:国家|全国|自治区|自治州|地区|街道|乡镇|镇街|社区|[省市区县州盟旗乡镇村地])';
const bracket = '(?:（[省市区县州盟旗乡镇、\\/]{1,9}）)?';
const body = '(?:税务局|本级|级|分局|局|厅|政府|人民政府|部门|机关|公司|单位|院)';

const level = `(?:各|全)?${place}${bracket}(?:[、\\/]?${place}${bracket}){0,3}${body}{0,2}`;
const fixedNames = '总局|各级税务机关|局机关|机关|基层|各级|各部门|各单位';

const whole = new RegExp(`^(?:${level}|${fixedNames})$`);
const linking = /(?:[应须需要请于在均：并]|务必|务于|必须|最迟|力争|确保|原则上|争取)+$/;
const leading = /^(?:[（，、]|其中)+/;

/** The level that the words before a date name, null when they name none. @example levelBefore('市局') // '市局' */
export function levelBefore(words: string): string | null {
  const bare = words.replace(leading, '').replace(linking, '');
  return whole.test(bare) ? bare : null;
}
