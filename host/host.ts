import type { UniverEngine } from './engine/univer/univer-engine';
import { openBook } from '../xlsx/open';
import { saveBook } from '../xlsx/save';
import type { SheetCharts } from '../xlsx/charts/read-charts';
import { readCharts } from '../xlsx/charts/read-charts';
import { writeCharts } from '../xlsx/charts/write-charts';
import { readAddinSettings, writeAddinSettings } from '../xlsx/addin-settings';
import { fileSheetId } from './engine/univer/file/book-in';
import { chartsIn, chartsOut } from './engine/univer/file/chart-file';
import type { BesideCells } from '../xlsx/beside-cells';
import { readBesideCells, writeBesideCells } from '../xlsx/beside-cells';
import { PROPERTIES_NOTE } from './model/custom-property';
import { shiftValidations } from './model/validations';
import { bookOut, emptyFile } from './engine/univer/file/book-out';
import { HostError } from './errors';
import { Ledger } from './ledger/ledger';
import type { DocumentState } from './model/session';
import { Session } from './model/session';
import type { Profile, ProfileId } from './profile';
import { hasFunctions, PROFILES } from './profile';
import type { Look } from './engine/engine';
import { installedFunctions, type AddinFunctions } from './functions';
import { User } from './user';
import { takeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { RequestChannel } from './protocol/channel';
import { Connection } from './protocol/connection';
import { Counter } from './protocol/counter';
import { FunctionCalls } from './protocol/function-calls';
import { EventMessages } from './protocol/events';

export interface HostOptions {
  readonly engine: UniverEngine;
  /** Which Excel to play; Excel 2021 unless said otherwise. */
  readonly profile?: ProfileId;
  /** The add-in's id; settings in the file belong to it. */
  readonly addinId?: string;
  /** Language of Excel's surface and of the data. */
  readonly locale?: string;
  /** Worksheet functions that the add-in brings, as its manifest and metadata announce them. */
  readonly functions?: AddinFunctions;
}

/** Milliseconds that a saved or settled workbook waits for functions of the add-in. */
const FUNCTION_LIMIT = 5000;

/** An Excel that Office.js can talk to. */
export class Host {
  readonly engine: UniverEngine;
  readonly addinId: string;
  /** A page that connects later meets the Excel of that moment. */
  profile: Profile;
  locale: string;
  /** The add-in shows or hides its pane. */
  onPane: (visible: boolean) => void = () => undefined;
  readonly document: DocumentState = {
    settings: new Map(),
    readOnly: false,
    structureProtected: false,
    name: '工作簿1.xlsx',
  };
  readonly ledger = new Ledger();
  readonly counter = new Counter();
  /** What a person does in this Excel. */
  readonly user: User;
  /** What was opened; null for a new workbook. */
  private file: Uint8Array | null = null;
  private connection: Connection | null = null;
  private messages: EventMessages | null = null;
  private answering = false;
  private readonly calls = new FunctionCalls((entries) => this.connection?.deliver(entries));
  private readonly functions: AddinFunctions | null;
  private readonly stopWatching: () => void;

  constructor(options: HostOptions) {
    this.engine = options.engine;
    this.user = new User(options.engine, this.document);
    this.profile = PROFILES[options.profile ?? 'excel2021'];
    this.addinId = options.addinId ?? '00000000-0000-0000-0000-000000000000';
    this.locale = options.locale ?? 'zh-CN';
    this.functions = options.functions ?? null;
    this.installFunctions();
    this.stopWatching = this.engine.watch((event) => {
      shiftValidations(this.engine, event);
      this.messages?.add(event);
      if (!this.answering) queueMicrotask(() => this.deliver());
    });
  }

  /**
   * Opens the bytes of an .xlsx file in place of the present workbook. Rejects with a `BookError` when they cannot be
   * read. A page that is connected goes on with the new workbook only after it was loaded anew.
   *
   * @example await host.open(await readFile('seeds/hechi-2019/sheet.xlsx'), 'sheet.xlsx');
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const book = await openBook(bytes);
    this.engine.open(book, name);
    this.file = bytes;
    this.takeBesideCells(bytes);
    this.document.name = name;
    this.document.settings.clear();
    for (const [key, value] of readAddinSettings(bytes, this.addinId)) this.document.settings.set(key, value);
    await this.engine.calculation.run();
  }

  /**
   * The workbook as the bytes of an .xlsx file: the opened file with all that changed since, and the add-in's settings
   * where Excel keeps them.
   */
  async save(): Promise<Uint8Array> {
    await this.settle();
    const book = bookOut(await openBook(this.file ?? (await emptyFile())), this.engine);
    const { addinId, document } = this;
    const charts = chartsOut(this.engine, this.openedCharts());
    const file = writeBesideCells(writeCharts(await saveBook(book), charts), this.besideCells());
    return writeAddinSettings(file, { addinId, settings: document.settings });
  }

  /** Charts of the opened file by the id that its sheets were given. */
  private openedCharts(): Map<string, SheetCharts> {
    const charts = this.file ? readCharts(this.file) : [];
    return new Map(charts.map((own, index) => [fileSheetId(index), own]));
  }

  /** Everything is calculated, functions of the add-in included; a page that does not answer is not waited for. */
  async settle(): Promise<void> {
    await this.engine.calculation.run();
    await this.engine.functions.settled(FUNCTION_LIMIT);
  }

  private takeBesideCells(bytes: Uint8Array): void {
    chartsIn(this.engine, readCharts(bytes));
    const { properties, hiddenNames } = readBesideCells(bytes);
    const sheets = this.engine.sheets.list();
    properties.forEach((own, index) => {
      const sheet = sheets[index];
      if (sheet && Object.keys(own).length) this.engine.sheets.setNote(sheet.id, PROPERTIES_NOTE, own);
    });
    for (const name of hiddenNames) this.engine.names.setVisible(name, false);
  }

  private besideCells(): BesideCells {
    const { sheets, names } = this.engine;
    return {
      properties: sheets.list().map(({ id }) => (sheets.note(id, PROPERTIES_NOTE) ?? {}) as Record<string, string>),
      hiddenNames: new Set(names.list().flatMap(({ name, visible }) => (visible ? [] : [name]))),
    };
  }

  /** The user is typing into a cell: every call fails until it ends. */
  get editing(): boolean {
    return this.user.editing;
  }

  set editing(editing: boolean) {
    this.user.editing = editing;
  }

  /** A fresh `window.external` for a page that is about to load Office.js; an earlier page is forgotten. */
  connect(): Connection {
    const { engine, profile, document, locale, addinId } = this;
    const session = new Session(engine, profile, document, locale);
    session.functions = this.calls;
    const functions = this.installFunctions();
    session.onPane = (visible) => this.onPane(visible);
    this.messages = new EventMessages(session);
    const channel = new RequestChannel(session, this.ledger, this.counter, this.user, {
      before: () => (this.answering = true),
      after: () => {
        this.answering = false;
        this.deliver();
      },
    });
    const unknown = (id: number) => this.ledger.record('Execute', String(id), 'absent');
    this.connection = new Connection({ addinId, locale, profile, document, functions }, channel, unknown);
    return this.connection;
  }

  /** Formulas may call the add-in's functions where the played Excel has such; elsewhere they are unknown names. */
  private installFunctions(): boolean {
    const takes = this.functions !== null && hasFunctions(this.profile);
    this.calls.restart();
    this.engine.functions.install(takes && this.functions ? installedFunctions(this.functions) : [], this.calls.ask);
    return takes;
  }

  /**
   * Presses a ribbon button with `<Action xsi:type="ExecuteFunction">`; resolves when the add-in has called
   * `event.completed()`.
   */
  invokeCommand(functionName: string, controlId = functionName): Promise<unknown> {
    if (!this.connection) return Promise.reject(new HostError('InvalidOperation', 'No page is connected.'));
    return this.connection.invoke(functionName, controlId);
  }

  /** The workbook as plain JSON: equal before and after means that nothing changed. */
  snapshot(): Snapshot {
    return takeSnapshot(this.engine);
  }

  /**
   * What a user sees in a cell after all conditional formats, on the active sheet unless the address names one.
   *
   * @example (await host.effectiveStyle('B4')).fill // '#FFC7CE'
   */
  async effectiveStyle(address: string): Promise<Look> {
    const { sheet, area } = this.user.place(address);
    const [row] = await this.engine.looks.shown(sheet, { ...area, bottom: area.top, right: area.left });
    const [look] = row ?? [];
    if (!look) throw new Error(`nothing at ${address}`);
    return look;
  }

  /** The clock has moved on: everything that depends on the day is calculated anew. */
  newDay(): Promise<void> {
    return this.engine.calculation.run(true);
  }

  private deliver(): void {
    const entries = this.messages?.take() ?? [];
    this.connection?.deliver(entries);
  }

  dispose(): void {
    this.stopWatching();
    this.engine.dispose();
  }
}

/**
 * Starts an Excel around an engine.
 *
 * @example const host = createHost({ engine: createUniverEngine(), profile: 'excel2021' });
 */
export const createHost = (options: HostOptions): Host => new Host(options);
