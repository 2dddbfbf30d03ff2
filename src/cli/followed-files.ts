import { resolve } from 'node:path';
import { type Result, success } from '../base/index.ts';
import type { IsStill, LiveSong, ReadSong, Show, SwapTime, Unbound } from '../live/index.ts';
import { watchFiles } from '../live/index.ts';
import type { Context } from './context.ts';
import { FaderBindings } from './fader-bindings.ts';
import { readSource } from './input.ts';
import { asWarnings, say } from './live-ready.ts';
import type { OpenOptions } from './open-song.ts';
import type { PlayOptions } from './play-options.ts';
import { readLiveSong } from './read-live-song.ts';

/** Files that play: songs follow them, and what faders are bound to beside them. One change after the other. */
export class FollowedFiles {
  readonly #files: readonly string[];
  readonly #show: Show;
  readonly #options: PlayOptions;
  readonly #context: Context;
  readonly #bindings: FaderBindings;
  #last: Promise<void> = Promise.resolve();

  constructor(files: readonly string[], show: Show, options: PlayOptions, context: Context) {
    this.#files = files;
    this.#show = show;
    this.#options = options;
    this.#context = context;
    this.#bindings = new FaderBindings(context);
  }

  /** Lets songs follow their files, if that is wanted. Gives what ends it. */
  follow(): (() => Promise<void>) | undefined {
    const { cwd } = this.#context;
    const watched = new Map(
      this.#files.filter((file) => file !== '-').map((file) => [resolve(cwd, file), file]),
    );
    if (!this.#options.watch || watched.size === 0) return undefined;
    return watchFiles([...watched.keys()], (path, isStill) => {
      const file = watched.get(path) ?? path;
      this.#next(() => this.#change(file, this.#options.swap, isStill));
    });
  }

  /** Binds a parameter of a file to a fader that names it, from the next bar on. */
  bind(fader: Unbound): void {
    const { songs } = this.#show;
    const file = this.#files.find((each) =>
      songs.player(each).plan.nodes.some(({ name }) => name === fader.strip),
    );
    if (file === undefined || file === '-') return;
    this.#next(async () => {
      const source = await readSource(file, this.#context);
      const bound = source.ok ? await this.#bindings.add(source.value, fader) : source;
      if (bound.ok) await this.#change(file, 'bar');
      else await say(asWarnings(bound.problems), this.#context);
    });
  }

  #next(work: () => Promise<void>): void {
    this.#last = this.#last.then(work);
  }

  /** Reads a file at once; what comes of it waits until it is known that the file was whole. */
  async #change(file: string, when: SwapTime, isStill?: IsStill): Promise<void> {
    const { err } = this.#context;
    const read: ReadSong = (live) =>
      readSong(file, this.#options, this.#context, live, this.#bindings);
    const changed = await this.#show.change(file, read, when, isStill);
    // what half a file says is nobody's mistake
    if (!changed.ok && isStill !== undefined && !(await isStill())) return;
    await say(changed.problems, this.#context);
    if (!changed.ok) return;
    await err.write(`${file} changes at bar ${changed.value.toNumber() + 1}\n`);
  }
}

/** Reads and plans a file, with what faders are bound to beside it. Problems: those of the song. */
export async function readSong(
  file: string,
  { engine }: Pick<PlayOptions, 'engine'>,
  context: Context,
  live: NonNullable<OpenOptions['live']>,
  bindings?: FaderBindings,
): Promise<Result<LiveSong>> {
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const bound = await bindings?.apply(source.value);
  const read = await readLiveSong(file, bound?.text ?? source.value, engine, context, live);
  return read.ok ? success(read.value, [...(bound?.problems ?? []), ...read.problems]) : read;
}
