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
    const value = this.#value ?? (this.#json === '' ? inText(this.#text) : parsed(this.#json));
    const text = cleanText(this.#text).trim();
    return { text, usage: this.#usage, ...(value !== undefined && { value }) };
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

/** Models that know no tools write what they would call them with, often in a fenced block. */
function inText(text: string): unknown {
  const block = /```(?:json)?\s*(\{[\s\S]*?\})\s*```/.exec(text)?.[1] ?? text.trim();
  if (!block.startsWith('{')) return undefined;
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}
