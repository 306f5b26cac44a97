import { format, resolveConfig } from 'prettier';

/** A generated file as `npm run lint` wants it. */
export async function pretty(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
