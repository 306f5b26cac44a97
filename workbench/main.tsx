import { UniverInstanceType } from '@univerjs/core';
import { createGrid } from './grid/create-grid';
const el = document.getElementById('workbench');
if (el) {
  el.style.height = '100vh';
  const univer = createGrid(el, 'zh-CN');
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { name: 'x', sheetOrder: ['a'], sheets: { a: { id: 'a', name: '表一', cellData: { 0: { 0: { v: '督办 hello' } } } } } });
}
