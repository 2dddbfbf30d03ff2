import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import { makeFolder, readText } from '../../store/index.ts';
import type { Context, Output } from '../context.ts';
import { WholeLines } from './whole-lines.ts';

/** Where lines come from, and where what is said goes. */
export interface Prompt {
  /** What is entered, one after the other; it ends with the input. */
  entered(): AsyncIterable<string>;
  /** An output whose text does not get into the line that is being typed. */
  beside(output: Output): Output;
  /** Ends the input. */
  close(): void;
}

/** What the last word of a line could become, and that word. */
export type Complete = (line: string) => [string[], string];

const READY = 'gabber> ';
/** Milliseconds in which a line that goes on with another one comes. */
const PATIENCE = 60;
const mostLines = 1000;
const mostBytes = 5_000_000;

/** Lines that come through a pipe or from a file. */
export function pipedPrompt({ input }: Context): Prompt {
  return {
    entered: () => wholeLines(linesOf(input)),
    beside: (output) => output,
    close: () => (input as { destroy?: () => void }).destroy?.(),
  };
}

/** The lines of what comes in pieces. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * What is entered at once. Where more is there already, indented lines go on with what stands before them, as in files
 * of Tidal code.
 */
async function* wholeLines(input: AsyncIterable<string>): AsyncGenerator<string> {
  const whole = new WholeLines();
  const lines = input[Symbol.asyncIterator]();
  let held: string | undefined;
  let next = lines.next();
  for (;;) {
    const come = held === undefined ? await next : await Promise.race([next, patience()]);
    if (come === undefined) {
      yield held ?? '';
      held = undefined;
      continue;
    }
    if (come.done === true) break;
    next = lines.next();
    const line = come.value;
    const goesOn = held !== undefined && /^\s+\S/.test(line) && !/^\s*:/.test(held);
    if (held !== undefined && !goesOn) yield held;
    held = whole.add(goesOn ? `${held}\n${line}` : line);
  }
  if (held !== undefined) yield held;
  if (whole.isOpen) yield whole.take();
}

/** Resolves when it is clear that no more comes at once. */
function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE);
  });
}

/** A terminal, with a history that is kept in a file. */
export async function terminalPrompt(
  { input, output }: NonNullable<Context['console']>,
  historyFile: string,
  complete: Complete,
  ready = READY,
): Promise<Prompt> {
  const history = await readHistory(historyFile);
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: ready,
    history,
    historySize: mostLines,
    removeHistoryDuplicates: true,
    completer: complete,
  });
  return new TerminalPrompt(lines, output, historyFile, ready);
}

class TerminalPrompt implements Prompt {
  readonly #lines: Interface;
  readonly #screen: NodeJS.WriteStream;
  readonly #historyFile: string;
  readonly #ready: string;
  readonly #whole = new WholeLines();
  #isReading = false;

  constructor(lines: Interface, screen: NodeJS.WriteStream, historyFile: string, ready: string) {
    this.#lines = lines;
    this.#ready = ready;
    this.#screen = screen;
    this.#historyFile = historyFile;
    lines.on('SIGINT', () => this.#interrupt());
  }

  async *entered(): AsyncGenerator<string> {
    this.#isReading = true;
    this.#ask();
    for await (const line of this.#lines) {
      const text = this.#whole.add(line);
      if (line.trim() !== '') remember(line, this.#historyFile);
      if (text !== undefined) {
        this.#isReading = false;
        yield text;
        this.#isReading = true;
      }
      this.#ask();
    }
    this.#isReading = false;
    this.#screen.write('\n');
  }

  beside(output: Output): Output {
    return {
      write: async (text) => {
        if (!this.#isReading) return output.write(text);
        clearLine(this.#screen, 0);
        cursorTo(this.#screen, 0);
        await output.write(text);
        this.#lines.prompt(true);
      },
    };
  }

  close(): void {
    this.#lines.close();
  }

  #ask(): void {
    this.#lines.setPrompt(this.#whole.isOpen ? '| '.padStart(this.#ready.length) : this.#ready);
    this.#lines.prompt();
  }

  /** Ctrl-C takes back what is being typed; where nothing is it ends. */
  #interrupt(): void {
    if (this.#lines.line === '' && !this.#whole.isOpen) {
      this.close();
      return;
    }
    this.#whole.take();
    this.#screen.write('\n');
    this.#lines.write(null, { ctrl: true, name: 'e' });
    this.#lines.write(null, { ctrl: true, name: 'u' });
    this.#ask();
  }
}

/** The lines of former evenings, the newest first. */
async function readHistory(file: string): Promise<string[]> {
  const read = await readText(file, mostBytes);
  if (!read.ok) return [];
  return read.value
    .split('\n')
    .filter((line) => line !== '')
    .slice(-mostLines)
    .reverse();
}

function remember(line: string, file: string): void {
  try {
    appendFileSync(file, `${line}\n`);
  } catch {
    void makeFolder(dirname(file)).catch(() => undefined);
  }
}
