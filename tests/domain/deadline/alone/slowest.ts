/** Prints which hostile text took longest, as JSON. Runs in a process of its own, so that a hang can be ended. */
import { readDeadline } from '../../../../src/domain/deadline/read-deadline';

const parts =
  '年|（|〔|《|月|1|1.|1、|每|第|按|根据|后|自|起|后1个月内|2024年|2024年6月底前，|1-|至|十|\n| | 1|"|（2024年|已|原2024|由|市、|各县（市、|一季度|《2024|按《|力争|“|0.|前|会议召开前|1次/|每季度末|待|与|上半年|二〇|3月6月|对|的|，|关于|现将|经|请认真|2024年6月，|截至6月，1|该于1月|持续至|组于1月，并于';

/** As long as a cell can be, and the longest text that is still read word by word. */
const texts = parts
  .split('|')
  .flatMap((part) => [part.repeat(32_767).slice(0, 32_767), part.repeat(4000).slice(0, 4000)]);

let slowest = { ms: 0, text: '' };
for (const text of texts) {
  const started = process.cpuUsage();
  void readDeadline(text, { documentDate: '2024-03-01' }).why;
  // Its own time: a machine that is busy with other things makes no text slow.
  const ms = process.cpuUsage(started).user / 1000;
  if (ms > slowest.ms) slowest = { ms, text: `${text.slice(0, 12)}… (${text.length})` };
}
console.log(JSON.stringify(slowest));
