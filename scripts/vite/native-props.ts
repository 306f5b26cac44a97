import type { Plugin } from 'vite';

/** Elements that Fluent's components put on a page of ours; all others are React's own and need no list. */
const elements: ReadonlySet<string> = new Set(['label', 'a', 'button', 'input']);

/** The map of attributes by element, cut down to the elements in use. */
export function withoutOtherElements(code: string): string {
  const map = /(const nativeElementMap = \{)([^}]*)(\})/.exec(code);
  if (!map) throw new Error('@fluentui/react-utilities no longer keeps its attributes in nativeElementMap');
  const [all, start, entries = '', end] = map;
  const left = entries.split('\n').filter((line) => elements.has(/^\s*(\w+):/.exec(line)?.[1] ?? ''));
  return code.replace(all, `${start}\n${left.join('\n')}\n${end}`);
}

/** Lists of attributes that may be left out where nothing uses them. */
export function pureLists(code: string): string {
  return code.replace(/= toObjectMap\(/g, '= /*#__PURE__*/ toObjectMap(');
}

/** Leaves out of the build which attributes a video, a table or a dialog takes. */
export function nativeProps(): Plugin {
  return {
    name: 'duban:native-props',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@fluentui\/react-utilities\/lib\/utils\/(?:getNativeElementProps|properties)\.js$/ },
      handler: (code, id) => ({
        code: id.includes('getNative') ? withoutOtherElements(code) : pureLists(code),
        map: null,
      }),
    },
  };
}
