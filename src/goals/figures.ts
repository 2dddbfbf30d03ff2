import type { Analysis, KickFigures } from '../analysis/index.ts';

/** What is listened to: the kick alone, some bars of the drop, or the whole song through its master. */
export type Listening = 'kick' | 'drop' | 'song';

/** What can be measured of a song and aimed at. Shares are in per cent of power. */
export type FigureName = keyof typeof figures;

/** Figures of one listening; absent where one could not be measured. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

interface FigureSpec {
  readonly heard: Listening;
  /** How it is said, and with how many places. */
  readonly name: string;
  readonly unit: string;
  readonly places: number;
  /** What the ear hears as even steps: ratios, or differences. */
  readonly scale: 'ratio' | 'difference';
}

const ofKick = { heard: 'kick', scale: 'ratio' } as const;
const ofDrop = { heard: 'drop', scale: 'ratio' } as const;

/** Each figure: what it is heard in, and what it is called. */
export const figures = {
  f0Hz: { ...ofKick, name: 'pitch of the kick', unit: 'Hz', places: 1 },
  t20Beats: { ...ofKick, name: 'length of the kick', unit: 'beats', places: 2 },
  thdPercent: { ...ofKick, name: 'distortion of the kick', unit: '%', places: 0 },
  crestDb: { heard: 'kick', scale: 'difference', name: 'punch of the kick', unit: 'dB', places: 1 },
  dropSt: { heard: 'kick', scale: 'difference', name: 'fall of the kick', unit: 'st', places: 0 },
  settleMs: { ...ofKick, name: 'time of its fall', unit: 'ms', places: 0 },
  kickCentroidHz: { ...ofKick, name: 'brightness of the kick', unit: 'Hz', places: 0 },
  kickSub: { ...ofKick, name: 'sub of the kick', unit: '%', places: 0 },
  kickBody: { ...ofKick, name: 'body of the kick', unit: '%', places: 0 },
  kickMid: { ...ofKick, name: 'middle of the kick', unit: '%', places: 0 },
  kickTop: { ...ofKick, name: 'top of the kick', unit: '%', places: 1 },
  kickLufs: {
    heard: 'kick',
    scale: 'difference',
    name: 'density of the kick',
    unit: 'LUFS',
    places: 1,
  },
  centroidHz: { ...ofDrop, name: 'brightness', unit: 'Hz', places: 0 },
  mudPercent: { ...ofDrop, name: 'mud (200 to 500 Hz)', unit: '%', places: 1 },
  subPercent: { ...ofDrop, name: 'sub (20 to 80 Hz)', unit: '%', places: 1 },
  lufs: { heard: 'song', scale: 'difference', name: 'loudness', unit: 'LUFS', places: 1 },
  truePeakDb: { heard: 'song', scale: 'difference', name: 'true peak', unit: 'dBTP', places: 1 },
  lra: { heard: 'song', scale: 'difference', name: 'loudness range', unit: 'LU', places: 1 },
  peakToLoudness: {
    heard: 'song',
    scale: 'difference',
    name: 'peak to loudness',
    unit: 'dB',
    places: 1,
  },
  lowStereoDb: {
    heard: 'song',
    scale: 'difference',
    name: 'sides of the low end',
    unit: 'dB',
    places: 1,
  },
  correlation: { heard: 'song', scale: 'difference', name: 'correlation', unit: '', places: 2 },
} as const satisfies Readonly<Record<string, FigureSpec>>;

/**
 * A figure as people say it.
 *
 * @example figureText('f0Hz', 50.04) // => '50.0 Hz'
 */
export function figureText(name: FigureName, value: number | undefined): string {
  if (value === undefined) return 'nothing';
  const { unit, places } = figures[name];
  return `${value.toFixed(places)} ${unit}`.trim();
}

/**
 * A figure where steps that are alike are heard alike: the logarithm of what is a ratio.
 *
 * @example heardAs('f0Hz', 50) // => Math.log(50)
 */
export function heardAs(name: FigureName, value: number): number {
  return figures[name].scale === 'ratio' ? Math.log(Math.max(value, 1e-6)) : value;
}

/** The other way of `heardAs`: the value of what is heard. */
export function unheard(name: FigureName, heard: number): number {
  return figures[name].scale === 'ratio' ? Math.exp(heard) : heard;
}

/** Figures of a kick that was heard alone. */
export function figuresOfKick(kick: KickFigures): Figures {
  const { centroidHz, sub, body, mid, top, lufs, f0Hz, t20Beats, thdPercent } = kick;
  const { crestDb, dropSt, settleMs } = kick;
  return known({
    ...{ f0Hz, t20Beats, thdPercent, crestDb, dropSt, settleMs },
    ...{ kickCentroidHz: centroidHz, kickSub: sub, kickBody: body, kickMid: mid, kickTop: top },
    kickLufs: lufs,
  });
}

/** Figures of some bars. @param mudPercent the share of power from 200 to 500 Hz */
export function figuresOfDrop({ spectrum }: Analysis, mudPercent: number | undefined): Figures {
  const { centroidHz, bands } = spectrum;
  return known({
    centroidHz: centroidHz ?? undefined,
    subPercent: bands.sub ?? undefined,
    mudPercent,
  });
}

/** Figures of a whole song. */
export function figuresOfSong(song: Analysis): Figures {
  const { lufs, truePeakDb, lra, lowStereoDb, correlation } = song;
  const peakToLoudness = truePeakDb === null || lufs === null ? undefined : truePeakDb - lufs;
  return known({
    ...{ lra, peakToLoudness },
    lufs: lufs ?? undefined,
    truePeakDb: truePeakDb ?? undefined,
    lowStereoDb: lowStereoDb ?? undefined,
    correlation: correlation ?? undefined,
  });
}

function known(all: Readonly<Partial<Record<FigureName, number | undefined>>>): Figures {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && Number.isFinite(value)),
  );
}
