import { kilobytes } from './kilobytes';
import type { PageMessages } from './types';

/** Why a file was not opened, and what to do. */
const reasons: Readonly<Record<string, string>> = {
  empty: '文件是空的。请检查文件是否传输完整，再试一次。',
  notAWorkbook: '它不是 Excel 工作簿。请选择 .xlsx 文件；其他格式请先用 Excel 或 WPS 另存为 .xlsx。',
  otherFormat: '它是压缩文件，但不是 .xlsx 工作簿。请用 Excel 或 WPS 打开原件，另存为 .xlsx 后再试。',
  oldFormat: '它是旧格式（.xls）。请用 Excel 或 WPS 另存为 .xlsx 后再试。',
  encrypted: '它设有打开密码。请在 Excel 中取消密码，另存后再试。',
  tooLarge: '它太大了。请删去表格以外多余的行、列或工作表，另存后再试。',
  damaged: '文件已损坏，读不出内容。请在 Excel 中选择“打开并修复”，另存后再试。',
  unsafe: '文件中有 Excel 不会写出的内容，可能不安全。请向来源核实。',
};

export const zhCN: PageMessages = {
  title: '督办工作台',
  open: '打开…',
  saveCopy: '保存副本',
  samples: '示例',
  listOf: (cell) => `${cell} 的下拉选项`,
  chooseSample: '选择示例…',
  sampleNames: { plan: '任务分工表（2019年）', staffing: '人员情况表' },
  edition: 'Excel 版本',
  editionNames: {
    excel2021: 'Excel 2021',
    excel2024: 'Excel 2024',
    microsoft365: 'Microsoft 365',
    web: '网页版 Excel',
  },
  language: '语言',
  ribbon: '功能区',
  grid: '表格',
  closePane: '关闭窗格',
  paneWidth: '窗格宽度',
  dropHere: '松开鼠标，打开这个工作簿',
  loading: '正在打开…',
  close: '关闭',
  calls: '调用',
  callsOf: (action, syncs, sent, received) =>
    `${action}：同步 ${syncs} 次，发送 ${kilobytes(sent)}，接收 ${kilobytes(received)}`,
  callsNone: '还没有调用 Excel',
  actionNames: { start: '启动', pane: '窗格' },
  asOfFixed: (day) => `示例表格：截至日期固定为 ${day}，红绿灯按这一天计算。打开自己的工作簿时按今天计算。`,
  copyName: (name) => `${name}-副本.xlsx`,
  copySaved: (name) => `已把副本交给浏览器下载：${name}。原文件没有改动。`,
  notOpened: (name, kind) => `“${name}”没有打开：${reasons[kind] ?? reasons.damaged}`,
  commandFailed: (action) => `“${action}”没有完成。表格可能只改了一部分，请先点“清除标记”，再试一次。`,
  sampleMissing: (name) => `示例“${name}”没有取到。请刷新页面再试，或打开自己的工作簿。`,
  saveFailed: '副本没有保存成功，表格内容仍在。请再试一次。',
  print: {
    preview: '打印预览',
    title: (sheet) => `打印预览：${sheet}`,
    summary: (paper, landscape, pages, percent) =>
      `${paper} ${landscape ? '横向' : '纵向'}，共 ${pages} 页，缩放 ${percent}%`,
    first: (count) => `；这里只画出前 ${count} 页`,
    pages: '页面',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
    print: '打印…',
    nothing: '这张表没有可打印的内容。请先切换到有内容的工作表。',
    failed: '没有排出打印页面，表格没有改动。请再试一次。',
  },
};
