import { describe, expect, it } from 'vitest';
import { rational } from '../../../../src/base/index.ts';
import { setText } from '../../../../src/cli/live/set-text.ts';
import { type Statement, TidalSet } from '../../../../src/cli/live/tidal-set.ts';
import { plainControls, queryWithin } from '../../../../src/pattern/index.ts';
import { evaluate } from '../../../../src/tidal/index.ts';

const said = (text: string, now = 0): Statement => ({ text, now: rational(now) });

function played(set: TidalSet, statements: readonly Statement[]) {
  const result = set.run(statements);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

/** What a track plays in a cycle, as text. */
function events(set: TidalSet, statements: readonly Statement[], track: string, cycle: number) {
  const pattern = played(set, statements).patterns.get(track);
  if (pattern === undefined) return undefined;
  const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1));
  if (!answer.ok) throw new Error(answer.problems[0]?.message);
  return answer.value.map(({ value }) => plainControls(value));
}

describe('statements at a prompt', () => {
  it('go over from one pattern to the next where they are entered, and not at cycle 0', () => {
    const set = new TidalSet([]);
    const before = [said('d1 $ s "bd"')];
    const statements = [...before, said('xfadeIn 1 4 $ s "sn"', 12)];
    played(set, before);
    const gains = (cycle: number) => events(set, statements, 'd1', cycle);
    const [fresh, old] = gains(12) ?? [];
    expect([fresh?.['s'], old?.['s']]).toEqual(['sn', 'bd']);
    expect(Number(fresh?.['gain'])).toBeCloseTo(0, 6);
    expect(Number(old?.['gain'])).toBeCloseTo(1, 6);
    expect(gains(14)?.every(({ gain }) => Number(gain) > 0 && Number(gain) < 1)).toBe(true);
    expect(gains(16)?.find(({ s }) => s === 'sn')).toEqual({ s: 'sn', gain: 1 });
  });

  it('jump at the cycle that is asked for, counted from where they are entered', () => {
    const set = new TidalSet([]);
    const statements = [said('d1 $ s "bd"'), said('jumpIn 1 2 $ s "sn"', 5)];
    expect(events(set, statements, 'd1', 6)).toEqual([{ s: 'bd' }]);
    expect(events(set, statements, 'd1', 7)).toEqual([{ s: 'sn' }]);
  });

  it('play once where they are entered, and are forgotten after a while', () => {
    const set = new TidalSet([]);
    const first = [said('once $ s "crash"', 3)];
    expect(played(set, first).once).toEqual(new Map([['once', rational(3)]]));
    const next = [...first, said('once $ s "ride"', 4)];
    expect([...played(set, next).once.keys()]).toEqual(['once', 'once-2']);
    const later = [...next, said('d1 $ s "bd"', 40)];
    expect([...played(set, later).patterns.keys()]).toEqual(['d1']);
  });

  it('can be fewer again, and what was wrong leaves nothing behind', () => {
    const set = new TidalSet([]);
    const one = [said('d1 $ s "bd"')];
    const two = [...one, said('d2 $ s "sn"')];
    expect([...played(set, two).patterns.keys()]).toEqual(['d1', 'd2']);
    expect([...played(set, one).patterns.keys()]).toEqual(['d1']);
    const wrong = set.run([...one, said('d3 $ s "cp"\n\nd4 $ s "bd [')]);
    expect(wrong.ok).toBe(false);
    expect([...played(set, one).patterns.keys()]).toEqual(['d1']);
  });

  it('know what was defined before', () => {
    const set = new TidalSet(['drive']);
    const statements = [said('drums = s "bd*2"'), said('d1 $ drums # drive 12')];
    expect(events(set, statements, 'd1', 0)).toEqual([
      { s: 'bd', drive: 12 },
      { s: 'bd', drive: 12 },
    ]);
  });

  it('show the events of a pattern that stands alone', () => {
    const set = new TidalSet([]);
    expect(played(set, [said('s "bd sn"', 2)]).shown).toContain('cycle 2');
    expect(played(set, [said('d1 $ s "bd sn"', 2)]).shown).toBeUndefined();
  });

  it('say nothing of a hush', () => {
    const set = new TidalSet([]);
    const result = set.run([said('d1 $ s "bd"'), said('hush')]);
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value.patterns.size).toBe(0);
  });
});

describe('statements as one file', () => {
  const text = (...lines: string[]) =>
    setText(
      lines.map((line) => said(line)),
      [],
    );

  it('have the last pattern of each track, where the first stood', () => {
    expect(text('d1 $ s "bd"', 'd2 $ s "sn"', 'd1 $ s "cp"')).toBe('d1 $ s "cp"\n\nd2 $ s "sn"\n');
  });

  it('have one tempo, and no transitions, onces and what was hushed', () => {
    expect(text('setcps 0.5', 'd1 $ s "bd"', 'hush', 'setcps 0.6', 'once $ s "cp"')).toBe(
      'setcps 0.6\n',
    );
    expect(text('d1 $ s "bd"', 'xfadeIn 1 4 $ s "sn"')).toBe('d1 $ s "sn"\n');
    expect(text('p "x" $ s "bd"', 'clutch "x" $ s "sn"')).toBe('p "x" $ s "sn"\n');
  });

  it('define what they use before they use it', () => {
    const whole = text('d1 $ s "bd"', 'd2 $ s "hh"', 'x = s "sn"', 'd1 $ x');
    expect(whole).toBe('d2 $ s "hh"\n\nx = s "sn"\n\nd1 $ x\n');
    expect(evaluate(whole).problems).toEqual([]);
  });

  it('keep the comments of a file', () => {
    const file = '-- the kick\nd1 $ s "bd"\n\n-- the snare\nd2 $ s "sn" -- loud\n';
    expect(text(file)).toBe(file);
    expect(text(file, 'd2 $ s "cp"')).toBe(file.replace('s "sn"', 's "cp"'));
  });
});
