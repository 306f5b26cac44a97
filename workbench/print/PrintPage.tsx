import { headerText, type HeaderWords } from './header-text';
import type { PagePart } from './paginate';
import { PrintCells } from './PrintCells';
import type { PrintSheet } from './print-sheet';

interface PrintPageProps {
  readonly sheet: PrintSheet;
  readonly part: PagePart;
  readonly words: HeaderWords;
  /** What a screen reader calls the page. */
  readonly label: string;
}

/** One page as it leaves the printer: paper, margins, repeated rows, cells, header and footer. */
export function PrintPage({ sheet, part, words, label }: PrintPageProps) {
  const { box, setup, pagination, titleRows } = sheet;
  const { paper, margins } = box;
  const band = (where: 'Header' | 'Footer') =>
    (['left', 'center', 'right'] as const).map((side) => (
      <span key={side} className={`print-band__${side}`}>
        {headerText(setup[`${side}${where}`] ?? '', words)}
      </span>
    ));
  const inset = { left: `${margins.leftMargin}pt`, right: `${margins.rightMargin}pt` };
  return (
    <section
      className="print-page"
      aria-label={label}
      style={{ width: `${paper.width}pt`, height: `${paper.height}pt` }}
    >
      <div className="print-band" style={{ ...inset, top: `${margins.headerMargin}pt` }}>
        {band('Header')}
      </div>
      <div
        className="print-body"
        style={{
          ...inset,
          top: `${margins.topMargin}pt`,
          bottom: `${margins.bottomMargin}pt`,
          justifyContent: setup.centerHorizontally === true ? 'center' : 'start',
          alignItems: setup.centerVertically === true ? 'center' : 'start',
        }}
      >
        <div style={{ zoom: pagination.percent / 100 }}>
          {part.titled && titleRows && <PrintCells sheet={sheet} rows={titleRows} columns={part.columns} />}
          <PrintCells sheet={sheet} rows={part.rows} columns={part.columns} />
        </div>
      </div>
      <div className="print-band" style={{ ...inset, bottom: `${margins.footerMargin}pt` }}>
        {band('Footer')}
      </div>
    </section>
  );
}
