import { closeSync, openSync, readSync } from 'node:fs';
import type { Command, TimedCommands } from '../scsynth/index.ts';

/** Bytes read at once. */
const chunkBytes = 1 << 18;
const newLine = 10;

/**
 * One line of a score file. Numbers that JSON does not have become null, which the engine refuses
 * by name.
 *
 * @example scoreLine({ time: 0.5, commands: [] }) // => '{"time":0.5,"commands":[]}\n'
 */
export function scoreLine(timed: TimedCommands): string {
  return `${JSON.stringify(timed)}\n`;
}

/**
 * Reads a score file line by line as it is needed, so that memory does not grow with the song.
 *
 * @param change what to do to each command on its way
 */
export function* readScore(
  path: string,
  change: (command: Command) => Command = (command) => command,
): Generator<TimedCommands> {
  for (const line of linesOf(path)) {
    const timed = JSON.parse(line) as TimedCommands;
    yield { time: timed.time, commands: timed.commands.map(change) };
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const chunk = Buffer.alloc(chunkBytes);
      const got = readSync(file, chunk, 0, chunkBytes, null);
      if (got === 0) break;
      rest = Buffer.concat([rest, chunk.subarray(0, got)]);
      let from = 0;
      for (let at = rest.indexOf(newLine); at !== -1; at = rest.indexOf(newLine, from)) {
        yield rest.toString('utf8', from, at);
        from = at + 1;
      }
      rest = rest.subarray(from);
    }
  } finally {
    closeSync(file);
  }
}
