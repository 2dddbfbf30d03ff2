import type { Command } from '../../scsynth/index.ts';
import type { TimedMessage } from '../types.ts';
import { commentText, secondsText } from './literal.ts';
import { messageText } from './message.ts';

/** Characters of messages that go into one bundle, so that it fits into a packet. */
const mostText = 8000;

/** Messages of one moment. */
interface Bundle {
  readonly time: string;
  readonly lines: { readonly text: string; readonly node: string }[];
  size: number;
}

/**
 * Timed messages as the elements of a literal array: `[0.5, [\s_new, …], …], // kick`, a bundle each,
 * with the strip it is for.
 */
export function bundleLines(
  messages: readonly TimedMessage[],
  shorten: (command: Command) => Command,
): readonly string[] {
  const bundles: Bundle[] = [];
  for (const { time, node, commands } of messages) {
    for (const command of commands) {
      const text = messageText(shorten(command));
      const bundle = bundleFor(bundles, secondsText(time), text.length);
      bundle.lines.push({ text, node: commentText(node) });
      bundle.size += text.length;
    }
  }
  return bundles.flatMap(bundleText);
}

/** The last bundle, if it is for this moment and has room, or a new one. */
function bundleFor(bundles: Bundle[], time: string, size: number): Bundle {
  const last = bundles.at(-1);
  if (last?.time === time && last.size + size <= mostText) return last;
  const fresh: Bundle = { time, lines: [], size: 0 };
  bundles.push(fresh);
  return fresh;
}

function bundleText({ time, lines }: Bundle): readonly string[] {
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0) return [`[${time}, ${only.text}], // ${only.node}`];
  return [`[${time},`, ...lines.map(({ text, node }) => `\t${text}, // ${node}`), '],'];
}
