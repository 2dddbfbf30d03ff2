import { joined } from './pattern-text.ts';
import { type Answer, type Scene, says } from './scene.ts';

/** Whether a track is a kick: what has one pitch rather than notes. */
export function isKick({ song, sounds }: Scene, track: string): boolean {
  const instrument = String(song.tracks[track]?.instrument);
  return sounds.registry.instrument(instrument)?.pitch?.kind === 'kick';
}

/** A pattern without the one pitch that it was given before. */
function withoutPitch(text: string): string {
  return text.replace(/\s*#\s*note\s+(?:-?[\d.]+|\(-?[\d.]+\))\s*$/, '');
}

/** A kick of one pitch, given as a note number: of a pattern without notes each hit, else nothing is done. */
export function kickAt(note: number, track: string, scene: Scene): Answer {
  const text = withoutPitch(String(scene.song.tracks[track]?.pattern ?? 'x*4'));
  if (/\bnote\b|\bn\b/.test(text))
    return says('The kick’s pattern has notes of its own: say the note, “kick to f”.');
  const value = Number(note.toFixed(2));
  return {
    edits: [{ op: 'track.pattern', track, pattern: joined(text, `# note (${value})`) }],
    strips: [track],
  };
}
