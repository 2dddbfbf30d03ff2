import { describe, expect, it } from 'vitest';
import { failure, noteToHz, problem, success } from '../../../src/base/index.ts';
import { type Figures, type Goal, type Means, reach } from '../../../src/goals/index.ts';
import { applyEdits, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const song: SongData = {
  bpm: 175,
  key: 'g minor',
  tracks: {
    kick: { instrument: 'gabber-kick', preset: 'rotterdam', pattern: 'x*4' },
    lead: { instrument: 'hoover', pattern: 'note "f4"' },
  },
};

/** A render in thought: figures that a function works out from the song. */
function meansWith(
  figuresOf: (song: SongData) => Figures,
  more: Partial<Means> = {},
): Means & { readonly heard: SongData[] } {
  const heard: SongData[] = [];
  return {
    registry,
    heard,
    measure: async (changed) => {
      heard.push(changed);
      return success(figuresOf(changed));
    },
    apply: (changed, edits) => {
      const applied = applyEdits(changed, edits, { registry });
      return applied.ok ? success(applied.song) : failure(applied.problems);
    },
    renders: 6,
    ranges: {},
    ...more,
  };
}

const loud = (value: number): Goal => ({
  kind: 'figure',
  figure: 'lufs',
  aim: { kind: 'value', value },
});
const target = ({ master }: SongData): number => Number.parseFloat(String(master?.target ?? '-10'));
const drive = ({ tracks }: SongData): number =>
  Number.parseFloat(String(tracks['kick']?.set?.['drive'] ?? 33));

async function reached(goal: Goal, means: Means) {
  const found = await reach(song, goal, means);
  if (!found.ok) throw new Error(found.problems[0]?.message);
  return found.value;
}

describe('reaching a goal', () => {
  it('changes nothing where it is reached', async () => {
    const found = await reached(
      loud(-10),
      meansWith(() => ({ lufs: -10.3 })),
    );
    expect(found).toMatchObject({ outcome: 'reached', best: 0 });
    expect(found.song).toBe(song);
    expect(found.steps).toHaveLength(1);
  });

  it('allows for a lever that moves less than it should', async () => {
    const means = meansWith((changed) => ({ lufs: -10 + 0.6 * (target(changed) + 10) }));
    const found = await reached(loud(-7), means);
    expect(found.outcome).toBe('reached');
    expect(found.steps.length).toBeLessThanOrEqual(3);
    expect(target(found.song)).toBeCloseTo(-5, 0);
  });

  it('finds its way on a curve that bends', async () => {
    const means = meansWith((changed) => ({ thdPercent: 20 + drive(changed) ** 2 / 20 }));
    const goal: Goal = { kind: 'figure', figure: 'thdPercent', aim: { kind: 'value', value: 120 } };
    const found = await reached(goal, means);
    expect(found.outcome).toBe('reached');
    expect(Math.abs(20 + drive(found.song) ** 2 / 20 - 120)).toBeLessThan(6);
    expect(found.steps.length).toBeLessThanOrEqual(5);
  });

  it('ends when no renders are left, with the best try', async () => {
    const means = meansWith((changed) => ({ lufs: -10 + 0.1 * (target(changed) + 10) }), {
      renders: 3,
    });
    const found = await reached(loud(-5), means);
    expect(found.outcome).toBe('budget');
    expect(found.steps).toHaveLength(3);
    expect(found.best).toBeGreaterThan(0);
  });

  it('gives back the song as it was where every try is worse', async () => {
    const means = meansWith((changed) => ({ lufs: -10 - Math.abs(target(changed) + 10) }));
    const found = await reached(loud(-7), means);
    expect(found.outcome).not.toBe('reached');
    expect(found.song).toBe(song);
    expect(found.best).toBe(0);
  });

  it('takes the next lever where the first is at its end', async () => {
    const means = meansWith(({ tracks }) => {
      const set = tracks['kick']?.set ?? {};
      const gate = Number(set['gatelength'] ?? 0.85);
      const body = Number.parseFloat(String(set['bodydecay'] ?? '0.35'));
      return { t20Beats: 0.2 * gate + 0.5 * body };
    });
    const goal: Goal = { kind: 'figure', figure: 't20Beats', aim: { kind: 'value', value: 0.7 } };
    const found = await reached(goal, { ...means, renders: 10 });
    expect(found.outcome).toBe('reached');
    expect(found.song.tracks['kick']?.set).toMatchObject({ gatelength: 1.4 });
  });

  it('holds what lies in the ranges of the genre', async () => {
    const figuresOf = (changed: SongData): Figures => {
      const set = changed.tracks['kick']?.set ?? {};
      const top = Number.parseFloat(String(set['top'] ?? '8000Hz'));
      return {
        thdPercent: 40 + 4 * (drive(changed) - 33),
        kickCentroidHz: (900 + 60 * (drive(changed) - 33)) * Math.sqrt(top / 8000),
      };
    };
    const goal: Goal = { kind: 'figure', figure: 'thdPercent', aim: { kind: 'value', value: 80 } };
    const ranges = { kickCentroidHz: { min: 700, max: 1200 } };
    const found = await reached(goal, meansWith(figuresOf, { ranges }));
    expect(found).toMatchObject({ outcome: 'reached', left: [] });
    expect(found.steps[found.best]?.figures['kickCentroidHz']).toBeLessThan(1200);
  });

  it('gives way within what is wished, where something held would leave its range', async () => {
    // the limiter keeps the peaks at -0.4 dB
    const means = meansWith(
      (changed) => ({
        lufs: target(changed),
        truePeakDb: -0.4,
        peakToLoudness: -0.4 - target(changed),
      }),
      { ranges: { peakToLoudness: { min: 4, max: 11 } } },
    );
    const found = await reached(loud(-4.2), means);
    expect(found).toMatchObject({ outcome: 'reached', left: [] });
    expect(target(found.song)).toBeLessThan(-4.4);
    expect(target(found.song)).toBeGreaterThan(-4.7);
    expect(found.steps).toHaveLength(2);
  });

  it('goes back where it was reached and something held has left its range', async () => {
    // louder than it was aimed at by 0.2 LU
    const lufsOf = (changed: SongData): number =>
      target(changed) + (target(changed) > -9 ? 0.2 : 0);
    const means = meansWith(
      (changed) => ({ lufs: lufsOf(changed), peakToLoudness: -0.4 - lufsOf(changed) }),
      { ranges: { peakToLoudness: { min: 4, max: 11 } } },
    );
    const found = await reached(loud(-4.2), means);
    expect(found).toMatchObject({ outcome: 'reached', left: [] });
    expect(lufsOf(found.song)).toBeLessThan(-4.4);
  });

  it('raises the peaks above a loudness that must stay, and no further than the peaks may go', async () => {
    const ceiling = ({ master }: SongData): number =>
      Number.parseFloat(String(master?.ceiling ?? '-0.3')) - 0.1;
    const figuresOf = (changed: SongData): Figures => ({
      lufs: target(changed),
      truePeakDb: ceiling(changed),
      peakToLoudness: ceiling(changed) - target(changed),
    });
    const ranges = { peakToLoudness: { min: 4, max: 11 }, truePeakDb: { min: -99, max: -0.3 } };
    const found = await reached(loud(-3.9), meansWith(figuresOf, { ranges }));
    expect(found).toMatchObject({ outcome: 'reached', left: [] });
    expect(ceiling(found.song)).toBeLessThanOrEqual(-0.3);
    const tooLoud = await reached(loud(-3.5), meansWith(figuresOf, { ranges }));
    expect(tooLoud).toMatchObject({ outcome: 'reached', left: ['peakToLoudness'] });
    expect(ceiling(tooLoud.song)).toBeLessThanOrEqual(-0.3);
  });

  it('takes a lever that another figure begins with, where that has not moved it', async () => {
    // the drive is as high as it goes, and what is held of the sub needs nothing
    const hot: SongData = {
      ...song,
      tracks: { kick: { ...song.tracks['kick'], set: { drive: 60 } } },
    };
    const subOf = ({ tracks }: SongData): number =>
      Number.parseFloat(String(tracks['kick']?.set?.['sub'] ?? '-10'));
    const means = meansWith(
      (changed) => ({
        thdPercent: 50 - 4 * (subOf(changed) + 10),
        kickSub: 40 + subOf(changed) + 10,
        kickMid: 20,
      }),
      { ranges: { kickSub: { min: 25, max: 60 }, kickMid: { min: 15, max: 40 } } },
    );
    const goal: Goal = { kind: 'figure', figure: 'thdPercent', aim: { kind: 'value', value: 70 } };
    const found = await reach(hot, goal, means);
    if (!found.ok) throw new Error(found.problems[0]?.message);
    expect(found.value).toMatchObject({ outcome: 'reached', left: [] });
    expect(subOf(found.value.song)).toBeCloseTo(-15, 0);
  });

  it('moves times in ratios, as they are heard', async () => {
    const fall = ({ tracks }: SongData): number =>
      Number.parseFloat(String(tracks['kick']?.set?.['fall'] ?? '0.02'));
    const means = meansWith((changed) => ({ thdPercent: 50, settleMs: 1000 * fall(changed) }), {
      ranges: { settleMs: { min: 40, max: 70 } },
    });
    const goal: Goal = { kind: 'figure', figure: 'settleMs', aim: { kind: 'value', value: 40 } };
    const found = await reached(goal, means);
    expect(found.outcome).toBe('reached');
    expect(found.steps.length).toBeLessThanOrEqual(3);
    expect(Math.max(...means.heard.map(fall))).toBeLessThan(0.06);
  });

  it('tells what left the ranges of the genre where nothing can hold it', async () => {
    const means = meansWith((changed) => ({ lufs: target(changed), lra: -target(changed) / 2 }), {
      ranges: { lra: { min: 4, max: 10 } },
    });
    expect(await reached(loud(-6), means)).toMatchObject({ outcome: 'reached', left: ['lra'] });
  });

  it('begins with a preset where a kick shall be like one', async () => {
    const means = meansWith(
      ({ tracks }) => ({ thdPercent: tracks['kick']?.preset === 'terror' ? 90 : 40 }),
      {
        likeness: {
          ranges: { thdPercent: { min: 60, max: 250 } },
          beginWith: [{ op: 'preset.set', of: 'kick', preset: 'terror' }],
        },
      },
    );
    const found = await reached({ kind: 'kick-like', genre: 'terror' }, means);
    expect(found.outcome).toBe('reached');
    expect(found.song.tracks['kick']?.preset).toBe('terror');
    expect(found.steps).toHaveLength(2);
  });

  it('tunes hits, fills and patterns of sections, and keeps other tracks', async () => {
    const noteIn = (text: unknown): number => Number(/note \((-?[\d.]+)\)/.exec(String(text))?.[1]);
    const means = meansWith(({ tracks }) => {
      const note = noteIn(tracks['kick']?.pattern);
      return { f0Hz: Number.isNaN(note) ? 55 : noteToHz(note) };
    });
    const full: SongData = {
      ...song,
      tracks: {
        ...song.tracks,
        kick: { ...song.tracks['kick'], fills: { every: 4, pattern: 'x*8' } },
      },
      arrangement: [
        { section: 'a', bars: 4 },
        { section: 'a', bars: 4, pattern: { kick: 'x*2' } },
      ],
    };
    const goal: Goal = { kind: 'figure', figure: 'f0Hz', aim: { kind: 'value', value: 50 } };
    const found = await reach(full, goal, means);
    if (!found.ok) throw new Error(found.problems[0]?.message);
    const { tracks, arrangement } = found.value.song;
    const fills = [tracks['kick']?.fills ?? []].flat();
    const all = [tracks['kick']?.pattern, fills[0]?.pattern, arrangement?.[1]?.pattern?.['kick']];
    for (const text of all) expect(noteToHz(noteIn(text))).toBeCloseTo(50, 1);
    expect(tracks['lead']).toEqual(song.tracks['lead']);
  });

  it('begins with what was learned, and tells what it learned', async () => {
    const figuresOf = (changed: SongData): Figures => ({
      lufs: -10 + 0.5 * (target(changed) + 10),
    });
    const found = await reached(loud(-8), meansWith(figuresOf));
    expect(found.lessons).toEqual([{ lever: 'master.target', slope: expect.closeTo(0.5, 2) }]);
    const again = await reached(loud(-8), meansWith(figuresOf, { learned: () => 0.5 }));
    expect(again.steps).toHaveLength(2);
    expect(found.steps.length).toBeGreaterThan(2);
  });

  it('believes nothing that was learned which is far from what levers do', async () => {
    const figuresOf = (changed: SongData): Figures => ({ lufs: target(changed) });
    for (const learned of [60, -1, 1e-6]) {
      const found = await reached(loud(-8), meansWith(figuresOf, { learned: () => learned }));
      expect(found.outcome, `${learned}`).toBe('reached');
    }
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const means = meansWith(() => ({ lufs: -10 }), { signal: stop.signal });
    expect(await reached(loud(-6), means)).toMatchObject({ outcome: 'stopped', best: 0 });
  });

  it('passes on what goes wrong while measuring', async () => {
    const means: Means = {
      ...meansWith(() => ({})),
      measure: async () => failure([problem('render.length', 'Too long.')]),
    };
    const found = await reach(song, loud(-6), means);
    expect(found.problems).toMatchObject([{ code: 'render.length' }]);
  });

  it('cannot move what was not measured', async () => {
    const found = await reached(
      loud(-6),
      meansWith(() => ({})),
    );
    expect(found).toMatchObject({ outcome: 'stuck', best: 0 });
  });
});
