import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, called, children } from './dom';

const REQUIRED_SIZES = ['16', '32', '80'];
const ROOT_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Icon files exist under `root`, are PNG, and are as large as the manifest says. */
export function iconProblems(manifest: Document, root: string): string[] {
  const addresses = new Map(
    all(manifest, 'Image')
      .filter((image) => image.hasAttribute('id'))
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
  );
  const icons = all(manifest, 'Icon');
  return [
    ...icons.flatMap(sizeListProblems),
    ...icons.flatMap((icon) =>
      children(icon, 'Image').flatMap((image) =>
        fileProblem(addresses.get(image.getAttribute('resid')), Number(image.getAttribute('size')), root),
      ),
    ),
    ...Object.entries(ROOT_SIZES).flatMap(([name, size]) =>
      children(manifest.documentElement, name).flatMap((element) =>
        fileProblem(element.getAttribute('DefaultValue') ?? '', size, root),
      ),
    ),
  ].filter((problem, index, list) => list.indexOf(problem) === index);
}

function sizeListProblems(icon: Element): string[] {
  const sizes = children(icon, 'Image').map((image) => image.getAttribute('size'));
  return REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `${icon.parentElement ? called(icon.parentElement) : 'Icon'}: no icon of ${size} px`,
  );
}

/** An address that is unknown is reported by the resource check. */
function fileProblem(address: string | undefined, size: number, root: string): string[] {
  if (!address || !URL.canParse(address)) return [];
  const path = new URL(address).pathname;
  const file = join(root, path);
  if (!existsSync(file)) return [`${path}: the file is missing`];
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return [`${path}: not a PNG file`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${path}: ${width} × ${height} px where ${size} × ${size} is said`];
}
