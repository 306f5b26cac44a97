import { errorReport } from '../../../src/taskpane/state/report';
import { noticeOf } from '../../../src/taskpane/flows/attempt';
import { WorkbookError } from '../../../src/app/ports';

const host = {
  status: 'ready',
  capabilities: { supported: true, excelApi: '1.14', undoable: false },
  displayLanguage: 'zh-CN',
  dark: null,
} as const;

describe('errorReport', () => {
  it('says what failed in which Excel', () => {
    const report = errorReport({ code: 'protected', detail: 'Range.select' }, host, 'Edg/120');
    expect(report).toContain('error: protected');
    expect(report).toContain('detail: Range.select');
    expect(report).toContain('ExcelApi: 1.14');
    expect(report).toContain('browser: Edg/120');
  });

  it('never holds the words of an error that is not ours: they may quote the sheet', () => {
    const { report } = noticeOf(new TypeError('cannot read 工作措施“公开清单”'));
    expect(report).toEqual({ code: 'unknown', detail: 'TypeError' });
  });

  it('keeps the code and detail of a refusal by Excel', () => {
    const notice = noticeOf(new WorkbookError('editing', 'InvalidOperationInCellEditMode'));
    expect(notice.key).toBe('error.editing');
    expect(notice.report).toEqual({ code: 'editing', detail: 'InvalidOperationInCellEditMode' });
  });
});
