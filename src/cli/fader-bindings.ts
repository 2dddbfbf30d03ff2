import { type Problem, type Result, success } from '../base/index.ts';
import type { Unbound } from '../live/index.ts';
import type { Edit } from '../song/index.ts';
import type { Context } from './context.ts';
import type { SourceText } from './input.ts';
import { editText } from './modify-song.ts';

/** What faders were bound to while files play, beside what the files say themselves. */
export class FaderBindings {
  readonly #context: Context;
  readonly #edits = new Map<string, readonly Edit[]>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Binds a fader to a parameter of a file. Problems: those of the edit. */
  async add(source: SourceText, { strip, param, address }: Unbound): Promise<Result<void>> {
    const edit: Edit = { op: 'modulate.add', strip, modulator: { osc: address, param } };
    const before = this.#edits.get(source.name) ?? [];
    const edited = await this.#edited(source, [...before, edit]);
    if (!edited.ok) return edited;
    this.#edits.set(source.name, [...before, edit]);
    return success(undefined);
  }

  /** A file's text with what was bound; where that fits no more, as it is, with Problems that are warnings. */
  async apply(source: SourceText): Promise<{ text: SourceText; problems: readonly Problem[] }> {
    const edits = this.#edits.get(source.name) ?? [];
    if (edits.length === 0) return { text: source, problems: [] };
    const edited = await this.#edited(source, edits);
    if (edited.ok) return { text: { ...source, text: edited.value }, problems: [] };
    const problems = edited.problems.map((each): Problem => ({ ...each, severity: 'warning' }));
    return { text: source, problems };
  }

  async #edited(source: SourceText, edits: readonly Edit[]): Promise<Result<string>> {
    const isTidal = source.name.endsWith('.tidal');
    const edited = await editText({ source, file: source.name, isTidal }, edits, this.#context);
    return edited.ok ? success(edited.value.text) : edited;
  }
}
