import { checkCommand, MAX_MESSAGE_BYTES } from './check-command.ts';
import type { BufferAlloc, BufferSet, Command, SynthDefLoad } from './commands.ts';
import type { ServerOptions } from './options.ts';
import { splitCommand } from './split-command.ts';

interface Kept {
  readonly alloc: BufferAlloc;
  /** What was written into it, undefined while it is all zeros. */
  samples: Float32Array | undefined;
}

/**
 * What has prepared a server (its SynthDefs, its buffers and what is in them), so that another can be
 * brought to the same. What synths write into buffers on the server is not known here.
 */
export class Preparations {
  readonly #options: ServerOptions;
  readonly #defs = new Map<string, SynthDefLoad>();
  readonly #buffers = new Map<number, Kept>();

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** Takes notice of commands in the order in which they are sent. */
  remember(commands: readonly Command[]): void {
    for (const command of commands) {
      if (checkCommand(command, this.#options) === undefined) this.#rememberOne(command);
    }
  }

  /** The commands that prepare a fresh server in the same way. */
  commands(): readonly Command[] {
    const buffers = [...this.#buffers.values()].flatMap(({ alloc, samples }) => [
      alloc,
      ...(samples === undefined ? [] : writing(alloc.id, samples)),
    ]);
    return [...this.#defs.values(), ...buffers];
  }

  #rememberOne(command: Command): void {
    switch (command.op) {
      case 'synthdef.load':
        this.#defs.set(command.name, command);
        break;
      case 'synthdef.free':
        this.#defs.delete(command.name);
        break;
      case 'buffer.alloc':
        this.#buffers.set(command.id, { alloc: command, samples: undefined });
        break;
      case 'buffer.set':
        this.#write(command);
        break;
      case 'buffer.zero':
        this.#zero(command.id);
        break;
      case 'buffer.free':
        this.#buffers.delete(command.id);
        break;
    }
  }

  #write({ id, start, samples }: BufferSet): void {
    const kept = this.#buffers.get(id);
    if (kept === undefined) return;
    const size = kept.alloc.frames * kept.alloc.channels;
    if (start + samples.length > size) return;
    kept.samples ??= new Float32Array(size);
    kept.samples.set(samples, start);
  }

  #zero(id: number): void {
    const kept = this.#buffers.get(id);
    if (kept !== undefined) kept.samples = undefined;
  }
}

function writing(id: number, samples: Float32Array): readonly Command[] {
  return splitCommand({ op: 'buffer.set', id, start: 0, samples }, MAX_MESSAGE_BYTES);
}
