import { hashText32 } from '../base/index.ts';
import type { Instrument, Parameter } from '../sound/index.ts';
import { type Role, roles } from './roles.ts';
import { byteOf, soundSize } from './vector.ts';

/** A sound that an entry plays. */
export interface Heard {
  readonly role: Role;
  /** Its instrument, or the name that Tidal code gives it. */
  readonly name: string;
  /** Its parameters as shares of their ranges, 0 to 1, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** How often it is struck, beside the others. */
  readonly weight: number;
}

/** What was measured of a recording. */
export interface Measured {
  readonly centroidHz: number;
  readonly flatness: number;
  /** Shares of the power, in per cent. */
  readonly bands: Readonly<Record<'sub' | 'body' | 'mid' | 'top', number | null>>;
  /** Peak above the mean level, in dB; null in silence. */
  readonly crestDb: number | null;
  /** Onsets a second. */
  readonly onsetRate: number;
}

/** Parameters that many instruments have. */
const compared = [
  'drive',
  'decay',
  'release',
  'cutoff',
  'attack',
  'width',
  'detuning',
  'resonance',
  'sweep',
  'glide',
  'sub',
  'tone',
  'top',
  'fall',
  'metal',
  'noise',
] as const;

const nameBits = 12;
const nameWeight = 120;
/** What is known is never zero, so that the least of a parameter differs from not having it. */
const known = 20;
const parameterWeight = 120;
const measuredWeight = 160;
/** Where what was measured begins. */
const measuredAt = roles.length + compared.length + nameBits;

/**
 * Sounds as bytes: shares of the roles, the parameters that many instruments have, twelve bits that tell names apart,
 * all of them means over the sounds; then what was measured (`withMeasured`), zeros until then.
 */
export function soundBytes(sounds: readonly Heard[]): Uint8Array {
  const bytes = new Uint8Array(soundSize);
  const total = sounds.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return bytes;
  const mean = (of: (sound: Heard) => number): number =>
    sounds.reduce((sum, sound) => sum + of(sound) * sound.weight, 0) / total;
  bytes.set([
    ...roles.map((role) => byteOf(mean((sound) => (sound.role === role ? 1 : 0)))),
    ...compared.map((name) => parameterByte(sounds, name)),
    ...Array.from({ length: nameBits }, (_, bit) =>
      byteOf(
        mean(({ name }) => (hashText32(name) >>> bit) & 1),
        nameWeight,
      ),
    ),
  ]);
  return bytes;
}

/** The mean over the sounds that have it. */
function parameterByte(sounds: readonly Heard[], name: string): number {
  const having = sounds.filter(({ parameters }) => Object.hasOwn(parameters, name));
  const weight = having.reduce((sum, each) => sum + each.weight, 0);
  if (weight === 0) return 0;
  const sum = having.reduce((all, each) => all + (each.parameters[name] ?? 0) * each.weight, 0);
  return known + byteOf(sum / weight, parameterWeight);
}

/** A vector with what was measured of its entry. */
export function withMeasured(vector: Uint8Array, measured: Measured): Uint8Array {
  const { centroidHz, flatness, bands, crestDb, onsetRate } = measured;
  const shares = [
    Math.log2(Math.max(centroidHz, 50) / 50) / Math.log2(200),
    flatness,
    ...[bands.sub, bands.body, bands.mid, bands.top].map((percent) => (percent ?? 0) / 100),
    (crestDb ?? 0) / 24,
    onsetRate / 20,
  ];
  const changed = vector.slice();
  const at = changed.length - soundSize + measuredAt;
  changed.set(
    shares.map((share) => known + byteOf(share, measuredWeight)),
    at,
  );
  return changed;
}

/** All parameters of an instrument as shares of their ranges, as its knobs would stand. */
export function parameterShares(
  instrument: Instrument,
  values: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(instrument.parameters).map(([name, parameter]) => [
      name,
      shareOf(parameter, values[name] ?? parameter.default),
    ]),
  );
}

function shareOf({ min, max, curve }: Parameter, value: number): number {
  if (max <= min) return 0;
  if (curve === 'exp' && min > 0) return Math.log(Math.max(value, min) / min) / Math.log(max / min);
  return (value - min) / (max - min);
}
