import type { Problem } from '../../base/index.ts';
import type { Lesson } from '../../goals/index.ts';
import { isMemoryThere, type Memory, openMemory } from '../../memory/index.ts';
import { findDirectories } from '../../store/index.ts';
import type { Context } from '../context.ts';

/** What was learned of levers, kept over all songs. A memory that cannot be opened is told of, and done without. */
export class Lessons {
  readonly problems: Problem[] = [];
  readonly #folder: string;
  #memory: Memory | undefined;

  constructor(context: Context) {
    this.#folder = findDirectories(context.env).data;
  }

  /** How far levers moved their figures before, by their names. */
  async known(): Promise<(lever: string) => number | undefined> {
    const memory = (await isMemoryThere(this.#folder)) ? await this.#open() : undefined;
    return (lever) => this.#guarded(() => memory?.lesson(lever));
  }

  async keep(lessons: readonly Lesson[]): Promise<void> {
    if (lessons.length === 0) return;
    const memory = await this.#open();
    for (const { lever, slope } of lessons) this.#guarded(() => memory?.learn(lever, slope));
  }

  close(): void {
    this.#guarded(() => this.#memory?.close());
  }

  async #open(): Promise<Memory | undefined> {
    if (this.#memory !== undefined || this.problems.length > 0) return this.#memory;
    const opened = await openMemory(this.#folder);
    this.problems.push(
      ...opened.problems.map((each) => ({ ...each, severity: 'warning' as const })),
    );
    if (opened.ok) this.#memory = opened.value;
    return this.#memory;
  }

  #guarded<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch {
      return undefined;
    }
  }
}
