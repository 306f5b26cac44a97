import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** The part of the window in which cells scroll, in CSS pixels of the grid's canvas. */
export interface ChartWindow {
  readonly canvas: HTMLElement;
  readonly sheet: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the sheet's top left corner stands, counted from the canvas; mostly out of sight. */
  readonly originX: number;
  readonly originY: number;
  readonly zoom: number;
}

/** Scroll bars stand at the right and lower edges of the canvas, above everything. */
const SCROLL_BAR = 10;

/** Where the sheet on the screen stands now; null while there is none. */
export function chartWindow(univer: Univer): ChartWindow | null {
  const injector = univer.__getInjector();
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = book && injector.get(IRenderManagerService).getRenderUnitById(book.getUnitId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam();
  if (!render || !viewport || !skeleton) return null;
  const canvas = render.engine.getCanvasElement();
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton.skeleton;
  return {
    canvas,
    sheet: skeleton.sheetId,
    left: viewport.left,
    top: viewport.top,
    width: canvas.clientWidth - viewport.left - SCROLL_BAR,
    height: canvas.clientHeight - viewport.top - SCROLL_BAR,
    originX: (rowHeaderWidth - viewport.viewportScrollX) * zoom,
    originY: (columnHeaderHeight - viewport.viewportScrollY) * zoom,
    zoom,
  };
}
