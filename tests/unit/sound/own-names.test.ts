import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import {
  addSounds,
  type OwnSound,
  type Registry,
  soundFromSynthDef,
} from '../../../src/sound/index.ts';
import { beginState, planSong, stage } from '../../../src/stage/index.ts';
import { buildSynthDef, type Graph } from '../../../src/synthdef/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const saw = (g: Graph) =>
  g.Out.ar(g.control('out', 0), g.LFSaw.ar(g.control('freq', 440)).mul(g.control('buzz', 1)));
const halve = (g: Graph) => g.ReplaceOut.ar(0, g.In.ar(0, 2).mul(g.control('half', 0.5)));

function own(name: string, graph: (g: Graph) => void, from = 'mine.scsyndef'): OwnSound {
  const sound = soundFromSynthDef(buildSynthDef(name, graph).data, from);
  if (!sound.ok) throw new Error(sound.problems[0]?.message);
  return sound.value;
}

const ours = makeDefaultRegistry();
const { registry, problems } = addSounds(ours, [own('clap', saw), own('crush', halve)]);

/** The SynthDefs that a song's voices are played by, each of which the plan must have. */
function played(from: Registry, pattern: string): readonly string[] {
  const read = readSong(`tracks: {a: {pattern: '${pattern}'}}`, { registry: from });
  const plan = read.ok ? planSong(read.value.song, { registry: from, layout: 'apart' }) : read;
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  const span = { begin: rational(0), end: rational(1) };
  const { messages } = stage(plan.value, beginState(span.begin), span);
  const voices = messages.flatMap(({ commands }) =>
    commands.flatMap((each) => (each.op === 'synth.new' ? each.def : [])),
  );
  for (const name of voices) expect(plan.value.synthdef(name)?.name).toBe(name);
  return voices;
}

describe('a SynthDef with the name of an instrument of gabber’s', () => {
  it('plays in its place, with a warning that names both', () => {
    expect(problems[0]).toMatchObject({
      code: 'sound.in-place-of',
      severity: 'warning',
      message: "The SynthDef clap of mine.scsyndef plays in place of gabber's instrument `clap`.",
    });
    expect(Object.keys(registry.instrument('clap')?.parameters ?? {})).toEqual(['buzz']);
    expect(registry.sound('clap')?.instrument).toBe(registry.instrument('clap'));
    expect(registry.instruments().filter((name) => name === 'clap')).toHaveLength(1);
  });

  it('leaves other names to gabber’s', () => {
    const hint = problems[0]?.hint ?? '';
    const other = /`s "(.+)"`/.exec(hint)?.[1] ?? '';
    expect(registry.sound(other)?.instrument).toBe(ours.instrument('clap'));
    expect(registry.sound('cp')?.instrument).toBe(ours.instrument('clap'));
  });

  it('is played beside it, each by its own SynthDef', () => {
    const [mine, theirs] = played(registry, 's "clap cp"');
    expect(mine).toMatch(/^voice-clap-\w+$/);
    expect(theirs).toBe('voice-clap');
    expect(played(ours, 's "clap cp"')).toEqual(['voice-clap', 'voice-clap']);
  });

  it('keeps its place when more is added', () => {
    const more = addSounds(registry, [own('other', saw)]);
    expect(more.problems).toEqual([]);
    expect(more.registry.sound('cp')?.instrument).toBe(ours.instrument('clap'));
    expect(more.registry.instrument('clap')).toBe(registry.instrument('clap'));
  });
});

describe('a SynthDef with the name of an effect of gabber’s', () => {
  it('works in its place, with a warning', () => {
    expect(problems.map(({ code }) => code)).toEqual(['sound.in-place-of', 'sound.in-place-of']);
    expect(problems[1]?.message).toContain("gabber's effect `crush`");
    expect(Object.keys(registry.effect('crush')?.parameters ?? {})).toEqual(['half']);
  });
});

describe('is refused', () => {
  it.each([
    ['a second SynthDef of a name', registry, own('clap', saw, 'other.scsyndef')],
    ['what ends every master', ours, own('limit', halve)],
    ['a word of chains', ours, own('split', halve)],
    ['an instrument with the name of an effect', ours, own('reverb', saw)],
    ['an effect with the name of an instrument', ours, own('clap', halve)],
  ])('%s', (_, from, sound) => {
    const added = addSounds(from, [sound]);
    expect(added.problems).toMatchObject([{ code: 'sound.name-taken', severity: 'error' }]);
    const { name } = sound.kind === 'effect' ? sound.effect : sound.instrument;
    expect(added.registry.instrument(name)).toBe(from.instrument(name));
    expect(added.registry.effect(name)).toBe(from.effect(name));
  });
});
