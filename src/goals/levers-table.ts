import type { FigureName } from './figures.ts';

/** A parameter of the kick that moves a figure of it. */
interface KickRow {
  readonly figure: FigureName;
  readonly parameter: string;
  /** The figure as it is heard (see `heardAs`) for one step of the parameter: 1 dB, 1 st, e times. */
  readonly slope: number;
}

/**
 * The first of a figure is tried first, the next where it is at its end. Slopes are those of the preset `rotterdam`:
 * a first guess for other kicks.
 */
export const kickLevers: readonly KickRow[] = [
  { figure: 't20Beats', parameter: 'gatelength', slope: 0.95 },
  { figure: 't20Beats', parameter: 'bodydecay', slope: 0.4 },
  { figure: 'thdPercent', parameter: 'drive', slope: 0.025 },
  { figure: 'thdPercent', parameter: 'sub', slope: -0.048 },
  { figure: 'thdPercent', parameter: 'tighten', slope: 1.5 },
  { figure: 'crestDb', parameter: 'finish', slope: -0.6 },
  { figure: 'crestDb', parameter: 'droop', slope: 0.28 },
  { figure: 'dropSt', parameter: 'sweep', slope: 1.4 },
  { figure: 'settleMs', parameter: 'fall', slope: 1.3 },
  { figure: 'kickCentroidHz', parameter: 'top', slope: 0.4 },
  { figure: 'kickSub', parameter: 'sub', slope: 0.03 },
  { figure: 'kickBody', parameter: 'body', slope: 0.012 },
  { figure: 'kickMid', parameter: 'tighten', slope: 1.1 },
  { figure: 'kickMid', parameter: 'bark', slope: 0.06 },
  { figure: 'kickTop', parameter: 'presence', slope: 0.024 },
  { figure: 'kickLufs', parameter: 'finish', slope: 0.58 },
  { figure: 'kickLufs', parameter: 'droop', slope: -0.28 },
];

/** An effect on the master that moves a figure of the mix; it is there once, under its `id`. */
interface MasterRow {
  readonly figure: FigureName;
  readonly effect: string;
  readonly id: string;
  readonly parameter: string;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly slope: number;
  /** In dB, up and down. */
  readonly most: number;
}

export const masterLevers: readonly MasterRow[] = [
  {
    figure: 'centroidHz',
    effect: 'tilt',
    id: 'brightness',
    parameter: 'amount',
    settings: {},
    slope: 0.06,
    most: 12,
  },
  {
    figure: 'mudPercent',
    effect: 'eq',
    id: 'mud',
    parameter: 'lowmid',
    settings: { lowmidfreq: '320Hz', lowmidq: 0.9 },
    slope: 0.15,
    most: 15,
  },
  {
    figure: 'subPercent',
    effect: 'eq',
    id: 'sub',
    parameter: 'low',
    settings: { lowfreq: '80Hz' },
    slope: 0.05,
    most: 12,
  },
];
