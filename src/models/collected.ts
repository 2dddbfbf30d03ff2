import { cleanText } from './clean-text.ts';
import { ModelFailure } from './failures.ts';
import type { ModelAnswer, ModelRequest, Usage } from './model.ts';

/** An answer longer than this is no answer: characters. */
const mostCharacters = 400_000;

/** Gathers an answer as its pieces arrive, and says when there are too many. */
export class Collected {
  #text = '';
  #json = '';
  #usage: Usage = { input: 0, output: 0 };
  #value: unknown;
  readonly #onText: ModelRequest['onText'];

  constructor(request: ModelRequest) {
    this.#onText = request.onText;
  }

  /** A piece of what it says. */
  addText(piece: string): void {
    this.#text += piece;
    this.#check();
    if (piece !== '') this.#onText?.(cleanText(piece));
  }

  /** A piece of the JSON that the tool is called with. */
  addJson(piece: string): void {
    this.#json += piece;
    this.#check();
  }

  /** What the tool is called with, where it arrives whole. */
  setValue(value: unknown): void {
    this.#value ??= value;
  }

  /** Tokens so far; what is not told stays. */
  count({ input, output }: { input?: number | undefined; output?: number | undefined }): void {
    const counted = (told: number | undefined, before: number): number =>
      typeof told === 'number' && told >= 0 ? told : before;
    this.#usage = {
      input: counted(input, this.#usage.input),
      output: counted(output, this.#usage.output),
    };
  }

  /** The whole answer. Throws where what the tool was called with is no JSON. */
  answer(): ModelAnswer {
    const usage = this.#usage;
    const value = this.#value ?? (this.#json === '' ? undefined : parsed(this.#json));
    if (value !== undefined) return { text: cleanText(this.#text).trim(), usage, value };
    const { said, called } = inText(this.#text);
    const text = cleanText(said).trim();
    return { text, usage, ...(called !== undefined && { value: called }) };
  }

  #check(): void {
    if (this.#text.length + this.#json.length > mostCharacters) {
      throw new ModelFailure('answer', 'Its answer did not end.');
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ModelFailure('answer', 'What it asked for is no JSON.');
  }
}

const fence = '```';

/**
 * Models that know no tools write what they would call them with, often in a fenced block: what is said before it, and
 * what is called. Searched by hand, for no answer may take long to read.
 */
function inText(text: string): { readonly said: string; readonly called?: unknown } {
  const open = text.indexOf(fence);
  const close = open < 0 ? -1 : text.indexOf(fence, open + fence.length);
  const isFenced = close > 0;
  const written = isFenced ? text.slice(open + fence.length, close) : text;
  const block = written.replace(/^json/, '').trim();
  if (!block.startsWith('{')) return { said: text };
  try {
    return { said: isFenced ? text.slice(0, open) : '', called: JSON.parse(block) };
  } catch {
    return { said: text };
  }
}
