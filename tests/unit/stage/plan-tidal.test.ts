import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { beginState, planTidal, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** Seconds at which each track's voices begin in the first cycles of a set. */
function voices(source: string, cycles: number): Record<string, number[]> {
  const plan = planTidal(source, { registry: makeDefaultRegistry(), layout: 'apart' });
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  const span = { begin: rational(0), end: rational(cycles) };
  const found: Record<string, number[]> = {};
  for (const { time, node, commands } of stage(plan.value, beginState(span.begin), span).messages) {
    const starts = commands.filter((command) => command.op === 'synth.new').map(() => time);
    found[node] = [...(found[node] ?? []), ...starts];
  }
  return found;
}

describe('a Tidal set', () => {
  it('plays its tracks at its tempo', () => {
    expect(voices('setcps 0.5\nd1 $ s "bd*2"\nd2 $ s "~ cp"', 2)).toEqual({
      d1: [0, 1, 2, 3],
      d2: [1, 3],
    });
  });

  it('plays `once` in its first cycle alone, and every `once` there is', () => {
    expect(voices('setcps 1\nonce $ s "cp*2"\nonce $ s "hh"\nd1 $ s "bd"', 3)).toEqual({
      once: [0, 0.5],
      'once-2': [0],
      d1: [0, 1, 2],
    });
  });

  it('is a Problem when nothing plays', () => {
    const plan = planTidal('-- only a remark', {
      registry: makeDefaultRegistry(),
      layout: 'apart',
    });
    expect(plan).toMatchObject({ ok: false, problems: [{ code: 'stage.no-tracks' }] });
  });
});

describe('what a set may not have', () => {
  const planned = (source: string) =>
    planTidal(source, { registry: makeDefaultRegistry(), layout: 'apart' });

  it.each(['0', '(-1)', '1000'])('setcps %s is a Problem', (cps) => {
    const plan = planned(`setcps ${cps}\nd1 $ s "bd"`);
    expect(plan).toMatchObject({ ok: false, problems: [{ code: 'stage.tempo' }] });
  });

  it('reads a bank before the name of a sound', () => {
    const plan = planned('d1 $ s "bd" # bank "808"');
    if (!plan.ok) throw new Error(plan.problems[0]?.message);
    const span = { begin: rational(0), end: rational(1) };
    expect(stage(plan.value, beginState(span.begin), span).problems).toEqual([]);
    const other = planned('d1 $ s "bd" # bank "nobodys"');
    if (!other.ok) throw new Error(other.problems[0]?.message);
    const { problems } = stage(other.value, beginState(span.begin), span);
    expect(problems[0]?.message).toContain('`nobodysbd`');
  });

  it('warns of a sound that is not here, and ticks in its place', () => {
    const plan = planned('d1 $ s "bd nowhere"');
    if (!plan.ok) throw new Error(plan.problems[0]?.message);
    const span = { begin: rational(0), end: rational(1) };
    const { messages, problems } = stage(plan.value, beginState(span.begin), span);
    expect(problems).toMatchObject([{ code: 'stage.unknown-sound', severity: 'warning' }]);
    expect(problems[0]?.hint).toMatch(/gabber instruments/);
    const started = messages.flatMap(({ commands }) =>
      commands.flatMap((each) => (each.op === 'synth.new' ? each.def : [])),
    );
    expect(started).toEqual(['voice-gabber-kick', 'voice-tick']);
  });
});
