import { areaTexts } from './area-texts';

/** Texts of the pages that stand where the pane cannot work. */
export const useHostTexts = areaTexts(
  {
    outsideTitle: '请在 Excel 中打开督办',
    outsideText:
      '这个页面是 Excel 加载项的窗格，在浏览器里单独打开时没有工作簿可读。请在 Excel 的“开始”或“督办”选项卡上按“打开窗格”。',
    unsupportedTitle: '请使用 Excel 2021 或更高版本',
    unsupportedText:
      '督办要读取合并单元格，需要 ExcelApi 1.13；这里只有 {api}。请用 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel 打开本工作簿。表格没有任何改动。',
    unsupportedOld: '更低版本',
  },
  {
    outsideTitle: 'Open Duban in Excel',
    outsideText:
      'This page is the task pane of an Excel add-in and has no workbook to read when opened by itself in a browser. In Excel, press “Open pane” on the Duban or Home tab.',
    unsupportedTitle: 'Excel 2021 or later is needed',
    unsupportedText:
      'To read merged cells Duban needs ExcelApi 1.13; this Excel has {api}. Open the workbook in Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. The workbook was not changed.',
    unsupportedOld: 'an older version',
  },
);
