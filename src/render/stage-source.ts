import { Growth } from './growth.ts';
import type { StagePort } from './stage-format.ts';

/**
 * A stage as others read it: known by its key before anything of it is rendered, and by its file as soon
 * as there is one.
 */
export class StageSource {
  readonly node: string;
  /** A hash of everything that decides its bytes. */
  readonly key: string;
  /** Settled when it can be read: true, or false when it failed. */
  readonly readable: Promise<boolean>;
  /** Memory of a `Growth`. */
  readonly growth = Growth.makeMemory();
  #path: string | undefined;
  #isWhole = false;
  #isFresh = true;
  #tell: (isReadable: boolean) => void = () => undefined;

  constructor(node: string, key: string) {
    this.node = node;
    this.key = key;
    this.readable = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  /** Whether nothing of it is missing. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  get path(): string | undefined {
    return this.#path;
  }

  /** Its first frames will soon stand in this file. */
  begin(path: string): void {
    this.#path = path;
    this.#tell(true);
  }

  /** It stands in this file, which an earlier render wrote unless it is fresh. */
  finish(path: string, isFresh = true): void {
    this.#path = path;
    this.#isFresh = isFresh;
    this.#isWhole = true;
    new Growth(this.growth).end(true);
    this.#tell(true);
  }

  fail(): void {
    new Growth(this.growth).end(false);
    this.#tell(false);
  }

  /**
   * One of its ports, to be read.
   *
   * @throws RangeError when it is not readable yet.
   */
  port(port: number): StagePort {
    if (this.#path === undefined) throw new RangeError(`nothing of ${this.node} is there yet`);
    const growth = this.#isWhole ? {} : { growth: this.growth };
    return { path: this.#path, port, isFresh: this.#isFresh, ...growth };
  }
}
