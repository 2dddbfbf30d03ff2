import type { Clause } from '../features.ts';
import { joined } from './pattern-text.ts';
import { type Answer, notThere, type Scene, says } from './scene.ts';
import { targetsOf } from './targets.ts';

/** A pattern without the one pitch that it was given before. */
function withoutPitch(text: string): string {
  return text.replace(/\s*#\s*note\s+(?:-?[\d.]+|\(-?[\d.]+\))\s*$/, '');
}

/** A kick of one pitch, given as a note number: of a pattern without notes each hit, else nothing is done. */
export function kickAt(note: number, clause: Clause, scene: Scene): Answer {
  const { strips } = targetsOf(clause, scene);
  const [track] = strips.filter((name) => scene.song.tracks[name] !== undefined);
  if (track === undefined) return notThere(['kick'], 'tune');
  const text = withoutPitch(String(scene.song.tracks[track]?.pattern ?? 'x*4'));
  if (/\bnote\b|\bn\b/.test(text))
    return says('The kick’s pattern has notes of its own: say the note, “kick to f”.');
  const value = Number(note.toFixed(2));
  return {
    edits: [{ op: 'track.pattern', track, pattern: joined(text, `# note (${value})`) }],
    strips,
  };
}
