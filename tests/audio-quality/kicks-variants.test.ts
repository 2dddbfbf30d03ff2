import { describe, expect, it } from 'vitest';
import { kickFigures } from '../../src/analysis/index.ts';
import { gabberKick } from '../../synthdefs/instruments/gabber-kick.ts';
import { gabberKickPresets } from '../../synthdefs/instruments/gabber-kick-presets.ts';
import { shaperNames } from '../../synthdefs/parts/shapers.ts';
import { type Note, playLoop, playNotes, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, inharmonicDb, onBin, repeatedAt, rms } from './signals.ts';

const presets = Object.entries(gabberKickPresets).map(
  ([name, { values }]) => [name, values as Values] as const,
);

/** The tail of a kick as it would be without end: nothing sinks, nothing moves. */
const steady = { gatelength: 1, bodydecay: 2, droop: 0, click: 0, piep: -60, barkbend: 0 };

async function left(notes: readonly Note[], seconds: number): Promise<Float32Array[]> {
  const { takes, problems } = await playNotes(gabberKick, notes, seconds);
  expect(problems).toEqual([]);
  return takes.map(([channel]) => channel);
}

function frames(seconds: number): number {
  return Math.round(seconds * sampleRate);
}

describe.each(presets)('the tail of %s', (_, values) => {
  /** Two octaves around where kicks are tuned. */
  const pitches = [32.7, 43.65, 55, 65.41, 98, 130.81];

  it('is in tune within 5 cents', async () => {
    const notes = pitches.map((freq) => ({ freq, sustain: 2, values: { ...values, ...steady } }));
    const tails = await left(notes, 1.1);
    for (const [index, hz] of pitches.entries()) {
      const found = repeatedAt(tails[index]!.subarray(frames(0.6)), hz);
      expect(Math.abs(1200 * Math.log2(found / hz))).toBeLessThan(5);
    }
  });

  it('leaves aliases 50 dB under its harmonics', async () => {
    const hertz = [43.65, 49, 58.27].map(onBin);
    const still = { ...values, ...steady, sweep: 0 };
    const tails = await left(
      hertz.map((freq) => ({ freq, sustain: 3, values: { ...still, bodydecay: 1e5 } })),
      1.2,
    );
    for (const [index, hz] of hertz.entries()) {
      const tail = tails[index]!.subarray(frames(0.45));
      expect(inharmonicDb(tail, hz, [1000, 12_000])).toBeLessThan(-50);
    }
  });
});

describe('a fourth stage', () => {
  const plain = { ...steady, drive: 9, tighten: 20, sweep: 0, finish: -12, punch: 0 };

  it('drives on what three have driven, by each curve in its own way', async () => {
    const curves = [0, ...shaperNames.keys()].map((_, grind) => grind);
    const notes = curves.map((grind) => ({
      freq: 50,
      sustain: 2,
      values: { ...plain, grind, grinddrive: 15 },
    }));
    const tails = (await left(notes, 1.1)).map((each) => each.subarray(frames(0.5), frames(0.9)));
    const harmonics = tails.map((tail) => {
      const first = amplitudeAt(tail, 50);
      return [2, 3, 4, 5, 8, 9].map((k) => decibels(amplitudeAt(tail, 50 * k) / first));
    });
    for (const [index, one] of harmonics.entries()) {
      for (const other of harmonics.slice(index + 1)) {
        const most = Math.max(...one.map((level, k) => Math.abs(level - other[k]!)));
        expect(most).toBeGreaterThan(1);
      }
    }
    for (const tail of tails) {
      const mean = tail.reduce((sum, each) => sum + each, 0) / tail.length;
      expect(Math.abs(mean)).toBeLessThan(0.001);
    }
  });
});

describe('a kick backwards', () => {
  it.each(presets.filter(([name]) => ['rotterdam', 'mainstream', 'zaag', 'doom'].includes(name)))(
    'is %s from its end to its beginning',
    async (_, values) => {
      const bpm = 150;
      const ahead = kickFigures(await playLoop(gabberKick, bpm, { freq: 49, values }, 6), bpm);
      const loop = await playLoop(
        gabberKick,
        bpm,
        { freq: 49, values: { ...values, backwards: 1 } },
        6,
      );
      const turned = loop.channels.map((channel) => channel.toReversed());
      const back = kickFigures({ ...loop, channels: turned }, bpm);
      expect(back['f0Hz']! / ahead['f0Hz']!).toBeCloseTo(1, 2);
      expect(back['thdPercent']! / ahead['thdPercent']!).toBeCloseTo(1, 1);
      expect(Math.abs(back['t20Beats']! - ahead['t20Beats']!)).toBeLessThan(0.06);
      expect(back['dropSt']).toBeGreaterThan(15);
    },
  );
});

describe('a kick cut into pieces', () => {
  /** Where it is loud and where not, in spans of 5 ms. */
  async function sounding(values: Values): Promise<boolean[]> {
    const [take] = await left([{ freq: 55, sustain: 0.4, values: { ...steady, ...values } }], 0.5);
    return Array.from({ length: 80 }, (_, index) => {
      return rms(take!, frames(index * 0.005), frames((index + 1) * 0.005)) > 0.1;
    });
  }

  it('sounds for a share of each, from the beginning of the note', async () => {
    const pieces = await sounding({ cuts: 4, cutlength: 0.5 });
    const onsets = pieces.flatMap((on, index) => (on && !pieces[index - 1] ? [index * 5] : []));
    expect(onsets).toHaveLength(4);
    for (const [index, onset] of onsets.entries()) {
      expect(Math.abs(onset - 100 * index)).toBeLessThanOrEqual(5);
    }
    const share = pieces.filter((on) => on).length / pieces.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.06);
  });

  it('is whole without cuts', async () => {
    expect(await sounding({ cuts: 0, cutlength: 0.1 })).not.toContain(false);
  });
});

describe('a tail with a note of its own', () => {
  const fifth = 49 * 2 ** (7 / 12);

  it('goes there, and leaves the attack where it is', async () => {
    const values = { ...steady, tailnote: 7 };
    const [plain, moved] = await left(
      [{}, values].map((each) => ({
        freq: 49,
        sustain: 1.5,
        seed: 1,
        values: { ...steady, ...each },
      })),
      1.2,
    );
    expect(repeatedAt(moved!.subarray(frames(0.5)), fifth) / fifth).toBeCloseTo(1, 2);
    const attack = frames(0.004);
    const apart = plain!.map((each, index) => each - moved![index]!);
    expect(rms(apart, 0, attack)).toBeLessThan(0.2 * rms(plain!, 0, attack));
  });

  it('takes its time', async () => {
    const values = { ...steady, tailnote: 12, tailtime: 0.6 };
    const [take] = await left([{ freq: 49, sustain: 1.6, values }], 1.5);
    expect(repeatedAt(take!.subarray(frames(0.9)), 98) / 98).toBeCloseTo(1, 2);
    const early = take!.subarray(frames(0.12), frames(0.2));
    expect(amplitudeAt(early, 98)).toBeLessThan(amplitudeAt(early, 55));
  });
});
