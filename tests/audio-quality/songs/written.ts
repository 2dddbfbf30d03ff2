import { rational } from '../../../src/base/index.ts';
import type { SynthNew } from '../../../src/scsynth/index.ts';
import { beginState, type Plan, stage } from '../../../src/stage/index.ts';
import { instruments } from '../../../synthdefs/index.ts';

/** How many kicks begin before a bar. */
export function kicksBefore(plan: Plan, bar: number): number {
  return voices(plan, bar).filter(({ node }) => node === 'kick').length;
}

/** Instruments that play notes; what a riser climbs from is none. */
const pitched: ReadonlySet<string> = new Set(
  instruments.flatMap(({ name, pitch }) =>
    pitch.kind === 'note' && name !== 'riser' ? `voice-${name}` : [],
  ),
);

/** The share of notes outside the song's key; the raised seventh of minor keys belongs to them. */
export function foreignNotes(plan: Plan): number {
  const key = plan.about?.key;
  if (key === undefined) throw new Error('the song has no key');
  const leading = key.intervals.includes(3) ? [11] : [];
  const own = new Set([...key.intervals, ...leading].map((step) => (key.tonic + step) % 12));
  const notes = voices(plan, plan.cycles ?? 0).flatMap(({ voice }) => {
    const { freq } = voice.controls ?? {};
    return pitched.has(voice.def) && typeof freq === 'number' ? [midi(freq)] : [];
  });
  return notes.filter((note) => !own.has(note % 12)).length / notes.length;
}

function midi(hertz: number): number {
  return Math.round(69 + 12 * Math.log2(hertz / 440));
}

/** Every voice that begins before a bar, and the node it plays on. */
function voices(plan: Plan, bar: number): { readonly node: string; readonly voice: SynthNew }[] {
  const begin = rational(0);
  const { messages } = stage(plan, beginState(begin), { begin, end: rational(bar) });
  return messages.flatMap(({ node, commands }) =>
    commands.flatMap((voice) =>
      voice.op === 'synth.new' && voice.def.startsWith('voice-') ? [{ node, voice }] : [],
    ),
  );
}
