import { OscWriter } from '../osc/index.ts';
import type { Command, ControlInputs } from './commands.ts';
import { encodeCommand } from './encode-command.ts';

/**
 * Commands that together do the same as one and whose messages each have at most `most` bytes. A new
 * synth gets the controls that did not fit by `node.set` in the same moment, which scsynth applies
 * before the synth first runs. What cannot be split (a SynthDef, one long array control) stays whole.
 */
export function splitCommand(command: Command, most: number): readonly Command[] {
  if (encodedSize(command) <= most) return [command];
  switch (command.op) {
    case 'synth.new': {
      const parts = splitControls(command.controls);
      if (parts === undefined) return [command];
      const [first, second] = parts;
      const rest: Command = { op: 'node.set', id: command.id, controls: second };
      return [...splitCommand({ ...command, controls: first }, most), ...splitCommand(rest, most)];
    }
    case 'node.set': {
      const parts = splitControls(command.controls);
      if (parts === undefined) return [command];
      return parts.flatMap((controls) => splitCommand({ ...command, controls }, most));
    }
    case 'buffer.set': {
      // Four bytes for a sample, one for its tag; the rest of the message stays below 64 bytes.
      const count = Math.max(1, Math.floor((most - 64) / 5));
      return chunks(command.samples.length, count).map(([from, to]) => ({
        ...command,
        start: command.start + from,
        samples: command.samples.subarray(from, to),
      }));
    }
    case 'control.set': {
      const count = Math.max(1, Math.floor((most - 64) / 5));
      return chunks(command.values.length, count).map(([from, to]) => ({
        ...command,
        bus: command.bus + from,
        values: command.values.slice(from, to),
      }));
    }
    default:
      return [command];
  }
}

/** Bytes of a command's message. */
export function encodedSize(command: Command): number {
  const writer = new OscWriter(2048);
  encodeCommand(writer, command);
  return writer.length;
}

/** Controls in two halves; undefined when there is only one. */
function splitControls(
  controls: ControlInputs,
): readonly [ControlInputs, ControlInputs] | undefined {
  const entries = Object.entries(controls);
  if (entries.length < 2) return undefined;
  const half = entries.length >> 1;
  return [Object.fromEntries(entries.slice(0, half)), Object.fromEntries(entries.slice(half))];
}

/** The ranges [from, to) of `total` things, `size` at a time. */
function chunks(total: number, size: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let from = 0; from < total; from += size) ranges.push([from, Math.min(total, from + size)]);
  return ranges;
}
