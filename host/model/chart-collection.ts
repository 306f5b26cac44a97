import type { Area } from '../engine/area';
import type { ChartState, SeriesState } from '../engine/chart';
import { CHART_KINDS } from '../engine/chart';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { integer, oneOf, text } from './arguments';
import { chartsOf, setCharts } from './chart-state';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type Collection = ApiObject<'ChartCollection'>;

/** Where Excel puts a new chart, in points. */
const NEW_BOX = { left: 150, top: 75, width: 360, height: 216 };

const chart = ({ session, state }: Collection, { id }: ChartState): ApiObject<'Chart'> =>
  session.make('Chart', { sheet: state.sheet, chart: id });

const listed = ({ session, state }: Collection) => chartsOf(session, state.sheet);

/** By name or id; neither is told apart by case. */
function find(self: Collection, key: unknown): ChartState | undefined {
  const wanted = text(key).toLowerCase();
  return listed(self).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

/** Each column, or each row, is a series; names and categories are set apart. */
function seriesOf(source: ApiObject<'Range'>, kind: ChartState['kind'], byRows: boolean): SeriesState[] {
  const { sheet, area } = source.state;
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const line: Area = byRows ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    return {
      name: `Series${index + 1}`,
      kind,
      color: null,
      values: { sheet, area: line },
      categories: null,
      labels: false,
    };
  });
}

function add(self: Collection, [type, source, seriesBy]: readonly unknown[]): ApiObject<'Chart'> {
  const { session, state } = self;
  const known = CHART_KINDS.find((kind) => kind === type);
  if (!known) throw new HostError('UnsupportedOperation', `${text(type)} charts are not drawn by this host.`);
  const range = asKind(source, 'Range');
  if (!range) throw invalidArgument();
  const by = seriesBy === undefined || seriesBy === null ? 'Auto' : oneOf(seriesBy, ['Auto', 'Columns', 'Rows']);
  const charts = listed(self);
  const number = Math.max(0, ...charts.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1;
  const next: ChartState = {
    ...NEW_BOX,
    id: `{chart-${number}}`,
    name: `图表 ${number}`,
    kind: known,
    title: null,
    legend: 'Right',
    series: seriesOf(range, known, by === 'Rows'),
    valueFormat: null,
    valueMinimum: null,
    valueMaximum: null,
    gapWidth: 150,
  };
  setCharts(session, state.sheet, [...charts, next]);
  return chart(self, next);
}

export const chartCollection = defineObject('ChartCollection', ({ acts, asks, readOnly }) => ({
  items: (self) => listed(self).map((each) => chart(self, each)),
  getItem: (self, key) => {
    const found = find(self, key);
    if (!found) throw itemNotFound();
    return chart(self, found);
  },
  members: {
    count: readOnly('1.1', (self) => listed(self).length),
    getCount: asks('1.4', (self) => listed(self).length),
    getItemAt: asks('1.1', (self, [index]) => {
      const found = listed(self)[integer(index, 0, Number.MAX_SAFE_INTEGER)];
      if (!found) throw itemNotFound();
      return chart(self, found);
    }),
    getItemOrNullObject: asks('1.4', (self, [key]) => {
      const found = find(self, key);
      return found ? chart(self, found) : null;
    }),
    add: acts('1.1', add, {
      partly:
        'columns, bars (clustered, stacked) and lines; every column or row becomes a series, headers are not told apart',
    }),
  },
}));
