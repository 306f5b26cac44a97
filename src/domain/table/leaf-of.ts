/** The lowest text of a column's header: `完成情况/已完成` → `已完成`. */
export function leafOf(header: string): string {
  return header.slice(header.lastIndexOf('/') + 1);
}
