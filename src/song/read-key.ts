import { type Key, parseKey } from '../music/index.ts';
import type { Path, Resolving } from './resolving.ts';

const tonic = /^\s*[a-g][#sfb]?[\s_-]+/i;

/**
 * The key that a text names; undefined after Problems, of which one about the scale points at the
 * scale alone.
 *
 * Problems: `music.key`, `music.scale`.
 */
export function readKey(report: Resolving['report'], text: string, path: Path): Key | undefined {
  const key = parseKey(text);
  if (key.ok) return key.value;
  const scale = tonic.exec(text)?.[0].length;
  for (const each of key.problems) {
    const isScale = each.code === 'music.scale' && scale !== undefined;
    report(isScale ? { ...each, path, within: [scale, text.length] } : { ...each, path });
  }
  return undefined;
}
