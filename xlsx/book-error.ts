/** Why a file could not be opened. */
export type BookErrorKind =
  'empty' | 'notAWorkbook' | 'oldFormat' | 'otherFormat' | 'encrypted' | 'tooLarge' | 'damaged' | 'unsafe';

const sentences: Readonly<Record<BookErrorKind, string>> = {
  empty: '文件是空的（0 字节），没有内容可读。请检查文件是否传输完整，再试一次。',
  notAWorkbook:
    '这不是 Excel 工作簿：文件内容不是 .xlsx 格式。请用 Excel 或 WPS 打开原件，另存为“Excel 工作簿（*.xlsx）”后再试。',
  oldFormat: '这是旧格式的工作簿（.xls），不能直接读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
  otherFormat: '这个压缩文件不是 .xlsx 工作簿。请用 Excel 或 WPS 打开原件，另存为“Excel 工作簿（*.xlsx）”后再试。',
  encrypted: '工作簿设有打开密码，内容已加密，无法读取。请在 Excel 中打开并取消密码，另存一份后再试。',
  tooLarge: '工作簿太大，为避免卡死没有打开。请删除表格以外多余的行列（选中整行或整列后“删除”），另存后再试。',
  damaged: '工作簿已损坏，无法读取。请用 Excel 打开，选择“打开并修复”，另存后再试。',
  unsafe: '文件中含有 Excel 不会写出的实体声明，可能是恶意文件，没有打开。请向来源核实。',
};

/**
 * The only error that leaves this folder. `message` is one Chinese sentence for the user (what happened, what to do);
 * `detail` is for a log and holds no cell content.
 */
export class BookError extends Error {
  constructor(
    readonly kind: BookErrorKind,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(sentences[kind], options);
    this.name = 'BookError';
  }
}
