import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import type { SynthNew } from '../../../src/scsynth/index.ts';
import { beginState, type State, stage } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** What each voice of two bars of two seconds is told of the accents before it. */
function charges(track: string, parts = 1): readonly (number | undefined)[] {
  const plan = planText(`bpm: 120\ntracks:\n  line: {${track}}\n`, 'shared');
  let state = beginState(rational(0));
  const started: SynthNew[] = [];
  for (let part = 0; part < 2 * parts; part++) {
    const span = { begin: rational(part, parts), end: rational(part + 1, parts) };
    const staged = stage(plan, state, span);
    state = JSON.parse(JSON.stringify(staged.state)) as State;
    for (const { commands } of staged.messages) {
      started.push(...commands.filter((each) => each.op === 'synth.new'));
    }
  }
  const voices = started.filter(({ def }) => def.startsWith('voice-'));
  return voices.map(({ controls }) => controls?.['charge'] as number | undefined);
}

const line = (pattern: string, more = ''): string =>
  `instrument: acid, pattern: 'note "c3*16" # ${pattern} # legato 0.5'${more}`;

describe('accents of an acid line', () => {
  it('leave a charge that the next note finds, and a little more each', () => {
    const [first, second, third, fourth] = charges(line('accent "1!4 0!12"'));
    expect(first).toBeUndefined();
    expect(second).toBeGreaterThan(0.6);
    expect(third).toBeGreaterThan(second!);
    expect(fourth).toBeGreaterThan(third!);
    expect(fourth).toBeLessThan(1);
  });

  it('fade with the notes that follow without one', () => {
    const found = charges(line('accent "1 0!15"')).slice(1, 6);
    for (const [index, each] of found.slice(1).entries()) {
      expect(each!).toBeLessThan(found[index]! * 0.6);
    }
  });

  it('are not there in a line without them', () => {
    expect(charges(line('accent 0')).every((each) => each === undefined)).toBe(true);
  });

  it('are remembered however the bars are staged', () => {
    const pattern = line('accent "1 0 1*2 0 1*3"');
    expect(charges(pattern, 16)).toEqual(charges(pattern));
  });

  it('give way to a charge that the song sets', () => {
    const found = charges(line('accent 1', ', set: {charge: 0.5}'));
    expect(new Set(found)).toEqual(new Set([0.5]));
  });
});
