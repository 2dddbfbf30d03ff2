import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectRows } from '../../../scripts/event-effects.mjs';
import { rational } from '../../../src/base/index.ts';
import type { SynthNew } from '../../../src/scsynth/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { choice, defineInstrument, makeRegistry, structural } from '../../../src/sound/index.ts';
import {
  beginState,
  type LayoutKind,
  type Plan,
  planSong,
  stage,
} from '../../../src/stage/index.ts';
import { env } from '../../../src/synthdef/index.ts';
import { CONTROLS } from '../../../src/tidal/builtins/controls-data.ts';
import { eventEffects, makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** A mono instrument with a structural parameter. */
const organ = defineInstrument({
  name: 'organ',
  doc: 'A held tone.',
  mono: true,
  parameters: { wave: structural(choice(['sine', 'saw'], 'sine', 'Wave.')) },
  voice: (g, note) =>
    g.SinOsc.ar(note.freq).mul(g.EnvGen.ar(env.asr(0.01, 1, 0.05), note.gate, 1, 0, 1, 2)),
});

const registry = makeDefaultRegistry();
const ofOrgan = makeRegistry({
  instruments: [organ],
  effects: registry.effects().flatMap((name) => registry.effect(name) ?? []),
  eventEffects,
});

function planned(
  instrument: string,
  pattern: string,
  sounds = registry,
  layout: LayoutKind = 'apart',
): Plan {
  const text = `bpm: 240\ntracks:\n  lead: {instrument: ${instrument}, pattern: '${pattern}'}\n`;
  const read = readSong(text, { registry: sounds });
  const plan = read.ok ? planSong(read.value.song, { registry: sounds, layout }) : read;
  if (!plan.ok) throw new Error(plan.problems.map((each) => each.message).join('\n'));
  return plan.value;
}

function staged(plan: Plan, cycles = 1) {
  const span = { begin: rational(0), end: rational(cycles) };
  return stage(plan, beginState(span.begin), span);
}

/** The voices that a pattern starts in a cycle. */
function voices(instrument: string, pattern: string, sounds = registry): SynthNew[] {
  const plan = planned(instrument, pattern, sounds);
  const started = staged(plan).messages.flatMap(({ commands }) =>
    commands.flatMap((each) => (each.op === 'synth.new' && /^voice/.test(each.def) ? each : [])),
  );
  for (const { def } of started) expect(plan.synthdef(def)?.name).toBe(def);
  return started;
}

describe('an event that names an effect', () => {
  it('is played by its instrument with just that in the SynthDef, in the order of the sound', () => {
    const [voice] = voices('screech', 'note "c4" # crush 6 # lpf 900 # shape 0.5');
    expect(voice).toMatchObject({
      def: 'voice-screech+shape+crush+lpf',
      controls: { shape_shape: 0.5, crush_crush: 6, lpf_cutoff: 900, lpf_resonance: 0 },
    });
  });

  it('sounds as before where it names none', () => {
    expect(voices('hoover', 'note "c4"').map(({ def }) => def)).toEqual(['voice-hoover']);
  });

  it('leaves to an instrument what it has itself', () => {
    const [voice] = voices('acid', 'note "c3" # cutoff 900 # resonance 0.5 # shape 0.2');
    expect(voice?.def).toBe('voice-acid+shape');
    expect(voice?.controls).toMatchObject({ cutoff: 900, resonance: 0.5 });
  });

  it('is moved into the range, with a warning once', () => {
    const plan = planned('hoover', 'note "c4*2" # shape 3');
    const { problems, messages } = staged(plan);
    expect(problems.map(({ code }) => code)).toEqual(['stage.out-of-range']);
    expect(JSON.stringify(messages)).toContain('"shape_shape":1');
  });
});

it('a word that an effect does not know is warned of once, and leaves the effect out', () => {
  const { problems, messages } = staged(planned('screech', 'note "c4*4" # vowel "q"'));
  expect(problems.map(({ code }) => code)).toEqual(['stage.unknown-option']);
  expect(problems[0]?.message).toBe('Track lead sets `vowel` to `q`, which it cannot be.');
  expect(problems[0]?.hint).toMatch(/a.*e.*i.*o.*u/);
  expect(JSON.stringify(messages)).not.toContain('vowel');
});

it('an effect that there is not is warned of once', () => {
  const { problems } = staged(planned('screech', 'note "c4*4" # enhance 0.5 # shape 0.2'));
  expect(problems.map(({ code }) => code)).toEqual(['stage.missing-effect']);
  expect(problems[0]?.message).toContain('`enhance`');
});

it('more effects than a name can hold are left out, which is said', () => {
  const words = eventEffects.map(({ starts, parameters }) => {
    const [name = ''] = starts;
    const { options, max } = parameters[name]!;
    return options === undefined ? `# ${name} ${max}` : `# ${name} "${options[0]}"`;
  });
  const plan = planned('clap', `note "0" ${words.join(' ')}`);
  const { problems, messages } = staged(plan);
  expect(problems.map(({ code }) => code)).toEqual(['stage.too-many-effects']);
  const commands = messages.flatMap((each) => each.commands);
  const voice = commands.find((each) => each.op === 'synth.new' && each.def.startsWith('voice'));
  expect(plan.synthdef((voice as SynthNew).def)?.bytes().length).toBeLessThan(60_000);
});

it('the table of the docs is that of the declarations', () => {
  const text = readFileSync('docs/event-effects.md', 'utf8');
  const [, table = ''] = text.split(/<!-- \/?effects -->/);
  const rows = table.trim().split('\n').slice(2);
  expect(rows, 'npm run regenerate').toEqual(effectRows(eventEffects));
});

it('every parameter of an effect is a control of Tidal, or of SuperDirt alone', () => {
  const ofTidal = new Set(
    CONTROLS.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  );
  const names = eventEffects.flatMap(({ parameters }) => Object.keys(parameters));
  expect(names.filter((name) => !ofTidal.has(name))).toEqual(['psrate', 'psdisp']);
});

it('speed and accelerate move the pitch of a synth, not of what has its own', () => {
  const [voice] = voices('screech', 'note "c4" # speed 2 # accelerate 0.5');
  expect(voice?.def).toBe('voice-screech+speed+accelerate');
  expect(voices('screech', 'note "c4" # speed 1')[0]?.def).toBe('voice-screech');
});

describe('a mono note whose SynthDef is another', () => {
  const sent = (pattern: string): string[] =>
    staged(planned('organ', pattern, ofOrgan)).messages.flatMap(({ time, commands }) =>
      commands.map((each) =>
        each.op === 'synth.new'
          ? `${time} ${each.def}`
          : `${time} ${each.op} ${'id' in each ? each.id : ''}`,
      ),
    );

  it('ends the held one and begins', () => {
    expect(sent('note "c4 e4" # legato 1.5 # wave "0 1"')).toEqual([
      '0 voice-organ',
      '0.5 node.set 100000',
      '0.5 voice-organ+wave=1',
    ]);
    expect(sent('stack [note "c4", (1/4) ~> (note "e4" # lpf 900)]')).toEqual([
      '0 voice-organ',
      '0.25 node.set 100000',
      '0.25 voice-organ+lpf',
    ]);
  });

  it('carries on where it is the same', () => {
    expect(sent('note "c4 e4" # legato 1.5 # wave 1 # lpf "400 900"')).toEqual([
      '0 voice-organ+wave=1+lpf',
      '0.5 node.set 100000',
    ]);
  });
});

it('an oscillator cannot move what decides the graph', () => {
  const text = `tracks:
  lead:
    instrument: organ
    pattern: 'c4'
    modulate: [{lfo: sine, rate: 2 bars, param: wave, from: 0, to: 1}]
`;
  const read = readSong(text, { registry: ofOrgan });
  expect(read.ok).toBe(false);
  expect(read.problems[0]).toMatchObject({ code: 'song.modulate' });
  expect(read.problems[0]?.hint).toContain('# wave');
});

describe('what all voices of a track share', () => {
  const shared =
    'note "c4 e4" # room "0.5 0.2" # size "0.3 0.8" # delay 0.4 # delaytime 0.5 # lock 1';
  const all = (plan: Plan, ends: readonly number[]): unknown[] => {
    let state = beginState(rational(0));
    let begin = rational(0);
    return ends.flatMap((end) => {
      const staged = stage(plan, state, { begin, end: rational(end, 4) });
      state = JSON.parse(JSON.stringify(staged.state));
      begin = rational(end, 4);
      return staged.messages.flatMap(({ time, commands }) =>
        commands.map((each) => ({ time, ...each })),
      );
    });
  };

  it('starts before the first note that names it, and then is told what changes', () => {
    const sent = all(planned('clap', shared), [4]);
    expect(sent).toMatchObject([
      { time: 0, def: 'orbit-delay', action: 'after', target: 1002 },
      { time: 0, def: 'orbit-room', action: 'after', controls: { size: 0.3, dry: 0 } },
      { time: 0, def: 'voice-clap+delay+room' },
      { time: 0.5, op: 'node.set', controls: { size: 0.8 } },
      { time: 0.5, def: 'voice-clap+delay+room' },
    ]);
    // half a cycle of a second
    expect(sent[0]).toMatchObject({ controls: { delaytime: 0.5, delayfeedback: 0, lock: 0 } });
  });

  it('is the same however its cycles are cut, and wherever it plays', () => {
    const plan = planned('clap', shared);
    const whole = all(plan, [12]);
    expect(all(plan, [1, 2, 5, 12])).toEqual(whole);
    const elsewhere = planned('clap', shared, registry, 'shared');
    const plain = (sent: unknown): string =>
      JSON.stringify(sent).replaceAll(/"(\w*out|in|generator)":\d+,?/g, '');
    expect(plain(all(elsewhere, [12]))).toBe(plain(whole));
  });

  it('sends on the bus that it reads', () => {
    const [delay, room, voice] = all(planned('clap', shared), [4]) as SynthNew[];
    expect(voice?.controls['delay_out']).toBe(delay?.controls['in']);
    expect(voice?.controls['room_out']).toBe(room?.controls['in']);
    expect(room?.controls['out']).toBe(voice?.controls['out']);
    expect(voice?.controls).toMatchObject({ room_room: 0.5, delay_delay: 0.4 });
    expect(voice?.controls).not.toHaveProperty('room_size');
  });
});
