/** `npm run bench -- NAME`: measures one thing beside its peers. Without a name: lists what there is. */
interface Suite {
  run(): Promise<void>;
}

const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  deadline: () => import('./deadline'),
  read: () => import('./read'),
  hostile: () => import('./hostile'),
  pane: () => import('./pane'),
};

const name = process.argv[2] ?? '';
const load = suites[name];
if (load) await (await load()).run();
else {
  console.error(`npm run bench -- ${Object.keys(suites).join(' | ')}`);
  process.exitCode = 1;
}

export {};
