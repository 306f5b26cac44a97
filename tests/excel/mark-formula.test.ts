import { isOurFormula, markFormula } from '../../src/excel/mark-formula';

test('an overdue mark compares the calendar with the day after the due date', () => {
  expect(markFormula({ from: '2019-10-01', until: null }, 'today')).toBe('=(TODAY()>=DATE(2019,10,1))*(N("duban")=0)');
});

test('a near-due mark ends on the due date', () => {
  expect(markFormula({ from: '2019-09-23', until: '2019-09-30' }, 'today')).toBe(
    '=(TODAY()>=DATE(2019,9,23))*(TODAY()<=DATE(2019,9,30))*(N("duban")=0)',
  );
});

test('a fixed as-of date stands in the formula', () => {
  expect(markFormula({ from: '2019-10-01', until: null }, '2019-10-15')).toBe(
    '=(DATE(2019,10,15)>=DATE(2019,10,1))*(N("duban")=0)',
  );
});

test('an open window is always true and still ours', () => {
  expect(markFormula({ from: null, until: null }, 'today')).toBe('=(N("duban")=0)');
});

test.each([
  ['as we write it', '=(TODAY()>=DATE(2019,10,1))*(N("duban")=0)', true],
  ['as another program may write it back', '=(today()>=DATE(2019,10,1))*(n( "duban" ) = 0)', true],
  ['a rule of the user', '=$J4<TODAY()', false],
  ['a rule that speaks of us', '=A1="duban"', false],
  ['no formula', undefined, false],
])('%s', (_, formula, ours) => {
  expect(isOurFormula(formula)).toBe(ours);
});
