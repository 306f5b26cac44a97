import { unzipSync } from 'fflate';
import { type Files, relationList, sheetParts, WORKBOOK } from './package-parts';

/** What a workbook can hold beside cells, by the end of a relation's type, in the user's words. */
const KINDS: Readonly<Record<string, string>> = {
  image: '图片',
  chart: '图表',
  chartEx: '新式图表',
  diagramData: 'SmartArt 图形',
  comments: '批注',
  threadedComment: '会话批注',
  vbaProject: '宏',
  pivotTable: '数据透视表',
  table: '表格（套用格式的表）',
  slicer: '切片器',
  oleObject: '嵌入的文件',
  package: '嵌入的文件',
  control: '控件',
  ctrlProp: '窗体控件',
  externalLink: '指向其他文件的链接',
  customXml: '附带的数据（自定义 XML）',
};

function counts(file: Uint8Array): Map<string, number> {
  const files: Files = unzipSync(file, {
    filter: ({ name }) => /\.rels$/.test(name) || name === WORKBOOK || /^xl\/vbaProject/.test(name),
  });
  const found = new Map<string, number>();
  const visit = (part: string): void => {
    for (const { type, path } of relationList(files, part)) {
      const word = KINDS[type.slice(type.lastIndexOf('/') + 1)];
      if (word !== undefined) found.set(word, (found.get(word) ?? 0) + 1);
      if (/\/drawing$/.test(type)) visit(path);
    }
  };
  [WORKBOOK, ...sheetParts(files)].forEach(visit);
  return found;
}

/** What of a file is not there any more in a file made from it: `['图片', '宏']`. Parts are counted, not compared. */
export function lostParts(before: Uint8Array, after: Uint8Array): string[] {
  const kept = counts(after);
  return [...counts(before)].flatMap(([word, count]) => ((kept.get(word) ?? 0) < count ? [word] : []));
}
