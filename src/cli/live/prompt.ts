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
const GOES_ON = '      | ';
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

async function* linesOf(input: Context['input']): AsyncGenerator<string> {
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

async function* wholeLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const whole = new WholeLines();
  for await (const line of lines) {
    const text = whole.add(line);
    if (text !== undefined) yield text;
  }
  if (whole.isOpen) yield whole.take();
}

/** A terminal, with a history that is kept in a file. */
export async function terminalPrompt(
  { input, output }: NonNullable<Context['console']>,
  historyFile: string,
  complete: Complete,
): Promise<Prompt> {
  const history = await readHistory(historyFile);
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: READY,
    history,
    historySize: mostLines,
    removeHistoryDuplicates: true,
    completer: complete,
  });
  return new TerminalPrompt(lines, output, historyFile);
}

class TerminalPrompt implements Prompt {
  readonly #lines: Interface;
  readonly #screen: NodeJS.WriteStream;
  readonly #historyFile: string;
  readonly #whole = new WholeLines();
  #isReading = false;

  constructor(lines: Interface, screen: NodeJS.WriteStream, historyFile: string) {
    this.#lines = lines;
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
    this.#lines.setPrompt(this.#whole.isOpen ? GOES_ON : READY);
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
