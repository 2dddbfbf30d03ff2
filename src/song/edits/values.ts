import { formatQuantity, type Result } from '../../base/index.ts';
import { commonTime, parseMeter } from '../../music/index.ts';
import {
  baseUnits,
  type Range,
  readFixedValue,
  readSettableValue,
  type ValueContext,
  type WrittenValue,
} from '../parameter-value.ts';
import type { FixedValue, SettableValue } from '../song.ts';
import type { SongData } from '../song-schema.ts';
import type { Scene } from './edit-kind.ts';
import type { ParameterPlace } from './parameter-path.ts';
import type { Json } from './plain-data.ts';

/** What decides how values of a song are read. */
export function valueContext(song: SongData, name: string): ValueContext {
  const meter = song.meter === undefined ? undefined : parseMeter(song.meter);
  const isSteady = typeof song.bpm === 'number' && !song.arrangement?.some((each) => each.bpm);
  return {
    name,
    meter: meter?.ok ? meter.value : commonTime,
    ...(isSteady ? { bpm: Number(song.bpm) } : {}),
  };
}

/** Reads a value for a parameter. Problems: those of `readSettableValue`. */
export function readValue(
  { song, sounds }: Scene,
  { range, label, patterned }: ParameterPlace & { readonly range: Range },
  value: WrittenValue,
): Result<SettableValue> {
  const context = valueContext(song, label);
  if (patterned === undefined) return readFixedValue(value, range, context);
  return readSettableValue(value, range, context, sounds.isTidalName ?? (() => true));
}

/**
 * A number as a song writes it: with its unit, where nothing of it is lost.
 *
 * @example writtenNumber(18, { unit: 'dB', min: 0, max: 60 }) // => '18dB'
 */
export function writtenNumber(value: number, { unit }: Pick<Range, 'unit' | 'min' | 'max'>): Json {
  const base = unit === 'cents' ? undefined : baseUnits[unit];
  const rounded = Number(value.toPrecision(6));
  if (base === undefined || ['ratio', 'note', 'bits', 'bpm', 'cycles'].includes(base)) {
    return rounded;
  }
  return formatQuantity({ value: rounded, unit: base });
}

/** A value as the song's data holds it: numbers that came as text are numbers, with their unit. */
export function writtenValue(value: WrittenValue, range: Range): Json {
  if (range.options !== undefined) return value;
  if (range.unit === 'switch')
    return ['true', 'on', 'yes', '1'].includes(String(value).toLowerCase());
  const isNumber = typeof value === 'number' || (typeof value === 'string' && isBare.test(value));
  if (!isNumber) return typeof value === 'string' ? value.trim() : value;
  const written = writtenNumber(Number(value), range);
  const isExact = Number(Number(value).toPrecision(6)) === Number(value);
  return isExact ? written : Number(value);
}

const isBare = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/;

interface Shown {
  readonly text: string;
  readonly unit: string;
}

/**
 * A change of a value in words: `12 → 18 dB`.
 *
 * @example changeText(12, 18, 'dB') // => '12 → 18 dB'
 */
export function changeText(
  before: FixedValue | string | undefined,
  after: FixedValue | string,
  unit: string,
): string {
  const now = shown(after, unit);
  const end = now.unit === '' ? now.text : `${now.text} ${now.unit}`;
  if (before === undefined) return end;
  const old = shown(before, unit);
  const begin = old.unit === now.unit || old.unit === '' ? old.text : `${old.text} ${old.unit}`;
  return `${begin} → ${end}`;
}

const unitNames: Readonly<Record<string, string>> = {
  dB: 'dB',
  LUFS: 'LUFS',
  st: 'semitones',
  cents: 'cents',
  bpm: 'bpm',
  deg: '°',
  bits: 'bits',
  '%': '%',
};

function shown(value: FixedValue | string, unit: string): Shown {
  if (typeof value === 'string') return { text: value, unit: '' };
  if (typeof value === 'object') {
    return { text: brief(value.cycles), unit: value.cycles === 1 ? 'bar' : 'bars' };
  }
  if (unit === 'Hz') {
    return Math.abs(value) >= 1000
      ? { text: brief(value / 1000), unit: 'kHz' }
      : { text: brief(value), unit };
  }
  if (unit === 's') {
    const isShort = value !== 0 && Math.abs(value) < 1;
    return isShort ? { text: brief(value * 1000), unit: 'ms' } : { text: brief(value), unit };
  }
  return { text: brief(value), unit: unitNames[unit] ?? '' };
}

function brief(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** How a value of a song is shown: a number in its unit, a name, a pattern in quotes. */
export function readShown(
  scene: Scene,
  place: ParameterPlace,
  value: Json | undefined,
): FixedValue | string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return JSON.stringify(value);
  const { range } = place;
  if (range === undefined) return String(value);
  if (range.options !== undefined) return String(value);
  if (range.unit === 'switch') return writtenValue(value, range) === true ? 'on' : 'off';
  const read = readValue(scene, { ...place, range }, value);
  if (!read.ok) return String(value);
  if (typeof read.value === 'number') return read.value;
  return 'text' in read.value ? `"${read.value.text}"` : String(value).trim();
}
