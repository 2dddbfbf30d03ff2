import { type Beats, beatsOf } from '../beats.ts';
import type { Clause } from '../features.ts';
import { before, eachPattern, inSections } from './pattern-text.ts';
import { type Answer, asks, type Scene } from './scene.ts';
import { sectionsOf } from './targets.ts';

/** Beats or bars in which tracks are silent: `the third beat of every second bar`. */
export function skipBeats(clause: Clause, scene: Scene, tracks: readonly string[]): Answer {
  const beats = beatsOf(clause.tokens.slice(clause.from, clause.to));
  if (beats === undefined) return asks('Which beats of which bars should be left out?');
  const call = `mask "${maskOf(beats)}"`;
  const sections = sectionsOf(clause, scene.song);
  const edits = tracks.flatMap((track) =>
    sections.length > 0
      ? inSections(scene, track, sections, call)
      : eachPattern(scene.song, track, (text) => before(text, call)),
  );
  return { edits, strips: tracks };
}

/** What a mask lets through, a bar of four beats each: `<1 [1 1 0 1]>`. */
function maskOf({ beat, every }: Beats): string {
  const bar =
    beat === undefined ? '0' : `[${[1, 2, 3, 4].map((each) => (each === beat ? 0 : 1)).join(' ')}]`;
  if (every === 1) return bar;
  return `<${every > 2 ? `1!${every - 1}` : '1'} ${bar}>`;
}
