import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { errorMessage } from './error-code';

/** Finds the command and runs it. Never throws: what goes wrong becomes one sentence and an exit code. */
export async function runCli(commands: readonly Command[], args: readonly string[], io: CliIo): Promise<ExitCode> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  const asksHelp = args.length === 0 || args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help';
  if (asksHelp) {
    io.out(command ? helpOf(command) : overview(commands));
    return 0;
  }
  if (!command) {
    io.err(`没有“${args.slice(0, 2).join(' ')}”这个命令。\n${overview(commands)}`);
    return 1;
  }
  try {
    return await command.run(args.slice(command.name.split(' ').length), io);
  } catch (error) {
    io.err(explain(error, command));
    return 1;
  }
}

function explain(error: unknown, command: Command): string {
  if (error instanceof UsageError) return `${error.message}\n用法：duban ${command.name} ${command.usage}\n`;
  return `程序出错，没有完成：${errorMessage(error)}\n请把这句话和所用的命令告诉维护者。\n`;
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, summary }) => `  duban ${name} ${usage}\n      ${summary}\n`);
  return `督办：读任务分工表，算完成时限。\n\n${lines.join('')}\n退出码：0 完成；1 文件或命令有误；2 文件可读，但没有找到要找的内容。\n`;
}

function helpOf({ name, usage, summary }: Command): string {
  return `duban ${name} ${usage}\n${summary}\n`;
}
