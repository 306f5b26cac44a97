import { createCallMeter } from '../../workbench/calls/call-meter';
import type { CallSummary } from '../../workbench/store';

function meterAt(start: number) {
  let time = start;
  let shown: readonly CallSummary[] = [];
  const meter = createCallMeter(
    (calls) => (shown = calls),
    () => time,
  );
  return {
    meter,
    after: (milliseconds: number) => (time += milliseconds),
    lines: () => shown.map(({ action, syncs, sent, received }) => [action, syncs, sent, received]),
  };
}

const call = { sent: 100, received: 1000 };

test('the calls of one action are summed up', () => {
  const { meter, lines } = meterAt(0);
  meter.begin('Duban.Mark');
  meter.record(call);
  meter.record({ sent: 50, received: 10 });
  expect(lines()).toEqual([['Duban.Mark', 2, 150, 1010]]);
});

test('a new action stands above the one before it, also without a pause', () => {
  const { meter, lines } = meterAt(0);
  meter.begin('Duban.Mark');
  meter.record(call);
  meter.begin('Duban.Clear');
  meter.record(call);
  expect(lines()).toEqual([
    ['Duban.Clear', 1, 100, 1000],
    ['Duban.Mark', 1, 100, 1000],
  ]);
});

test('after a pause calls belong to the pane, and clicks there are told apart by pauses', () => {
  const { meter, after, lines } = meterAt(0);
  meter.begin('Duban.Mark');
  meter.record(call);
  meter.end();
  after(2000);
  meter.record(call);
  after(100);
  meter.record(call);
  after(2000);
  meter.record(call);
  expect(lines().map(([action, syncs]) => [action, syncs])).toEqual([
    ['pane', 1],
    ['pane', 2],
    ['Duban.Mark', 1],
  ]);
});

test('an action that goes on keeps its name through its pauses', () => {
  const { meter, after, lines } = meterAt(0);
  meter.begin('start');
  after(5000);
  meter.record(call);
  after(5000);
  meter.record(call);
  expect(lines()).toEqual([['start', 2, 200, 2000]]);
});

test('a start, which reports no end, keeps its name until the first pause after its first call', () => {
  const { meter, after, lines } = meterAt(0);
  meter.begin('start', 'endless');
  after(5000);
  meter.record(call);
  after(5000);
  meter.record(call);
  expect(lines().map(([action]) => action)).toEqual(['pane', 'start']);
});

test('an action without calls leaves its name to nobody', () => {
  const { meter, after, lines } = meterAt(0);
  meter.begin('Duban.Filter');
  meter.end();
  after(5000);
  meter.record(call);
  expect(lines()).toEqual([['pane', 1, 100, 1000]]);
});
