import { rational } from '../../base/index.ts';
import type { Meter } from '../../music/index.ts';
import { type ControlPattern, queryWithin } from '../../pattern/index.ts';
import { evaluate } from '../../tidal/index.ts';
import type { SongRegistry, SoundSpec } from '../registry.ts';
import type { Track } from '../song.ts';
import type { ControlNames } from './control-names.ts';
import { type WrittenPattern, writePattern } from './expression.ts';
import { namesHarmony } from './harmony-words.ts';
import { inOwnMeter } from './in-meter.ts';
import { haskellNumber, writeSetting } from './settings.ts';
import { superDirtSound } from './superdirt-sounds.ts';
import type { Run, Variant } from './variants.ts';

/** What a track's statement is made with. */
export interface Writing {
  readonly registry: SongRegistry;
  readonly names: ControlNames;
  readonly meter: Meter;
  /** Cycles a second, where musical time must become seconds. */
  readonly cps: number;
}

/**
 * What a track plays as one Tidal expression: each way in which it plays under a mask of its bars.
 * Empty where it never plays, undefined where a pattern is no single expression.
 */
export function writeTrack(
  track: Track,
  variants: readonly Variant[],
  writing: Writing,
): string | undefined {
  const written = variants.map((each) => writeVariant(track, each, writing));
  if (written.some((each) => each === undefined)) return undefined;
  const [first] = variants;
  if (first === undefined) return '';
  if (variants.length === 1) return `${masked(first)}${written[0]}`;
  const entries = variants.map((variant, i) => {
    const sections = variant.sections.join(', ');
    return `-- ${sections}\n    ${masked(variant)}${written[i]}`;
  });
  return `stack\n  [ ${entries.join('\n  , ')}\n  ]`;
}

/** Bars of the form in which a variant plays, over and over. */
function masked({ bars }: Variant): string {
  if (bars.length === 0) return '';
  const steps = bars.map(({ plays, bars: count }: Run) => {
    return `${plays ? 1 : 0}${count === 1 ? '' : `!${count}`}`;
  });
  return `mask "<${steps.join(' ')}>" $\n    `;
}

function writeVariant(
  track: Track,
  { pattern, set, level, kickNote }: Variant,
  writing: Writing,
): string | undefined {
  const { names } = writing;
  if (pattern.kind === 'tidal') names.readWords(pattern.text);
  if (namesHarmony(pattern.text)) return undefined;
  const written = writePattern(pattern, names.all);
  if (written === undefined) return undefined;
  const played = inOwnMeter(written, track.meter, writing.meter);
  const defaults = defaultsOf(track, set, kickNote, played, writing);
  const gain = level === 0 ? [] : [`gain ${haskellNumber(gainOf(level))}`];
  const text = played.text.replaceAll('\n', '\n      ');
  if (played.kind === 'rhythm') {
    const [sound = '', ...others] = defaults;
    const struck = `${text} $ ${sound}`;
    const more = [...others, ...gain];
    if (more.length === 0) return struck;
    // Accents are events' own: what the track says of them all comes under them.
    return chain(Object.hasOwn(set, 'accent') ? '|<' : '#', [`(${struck})`, ...more]);
  }
  if (played.kind !== 'controls') return chain('#', [text, ...defaults, ...gain]);
  return [chain('|<', [text, ...defaults]), ...gain].join('\n      |* ');
}

/** Controls one after the other, in lines that a person can read. */
function chain(operator: '#' | '|<', controls: readonly string[]): string {
  return controls.reduce((before, each) => {
    const last = before.slice(before.lastIndexOf('\n') + 1);
    const fits = last.length + each.length < LINE && !each.includes('\n');
    return `${before}${fits ? ' ' : '\n      '}${operator} ${each}`;
  });
}

/** Characters of a line, about. */
const LINE = 84;

/** Decibels as Tidal's `gain`, which counts to the fourth power. */
function gainOf(level: number): number {
  return Number((10 ** (level / 80)).toPrecision(5));
}

/** What the track says of events that do not say it themselves. */
function defaultsOf(
  track: Track,
  set: Variant['set'],
  kickNote: number,
  played: WrittenPattern,
  writing: Writing,
): string[] {
  const instrument = writing.registry.instrument(track.instrument ?? '');
  const hardware = track.output === undefined ? [] : ['s "midi"'];
  const given = track.instrument === undefined || alwaysNamesSound(played, writing.names.all);
  const sound = given ? hardware : [`s "${superDirtSound(track.instrument)}"`];
  const note =
    instrument?.pitch?.kind === 'kick' && played.kind !== 'notes' && kickNote !== KICK_NOTE
      ? [`note ${haskellNumber(kickNote)}`]
      : [];
  const pan = track.pan === 0 ? [] : [`pan ${haskellNumber((track.pan + 1) / 2)}`];
  const presets = presetOf(track, set, played, instrument, writing);
  const settings = Object.entries(set).map(([name, value]) => {
    const unit = instrument?.parameters[name]?.unit ?? '';
    return writeSetting(name, value, unit, writing.cps, writing.names);
  });
  return [...sound, ...note, ...presets, ...settings, ...pan];
}

/** The note of a kick that is given none in a `.tidal` file. */
const KICK_NOTE = -29;

/**
 * A preset of a drum is its variant, which `n` names and everything else overrides. Else it is its
 * values.
 */
function presetOf(
  { preset }: Track,
  set: Variant['set'],
  { kind, text }: WrittenPattern,
  instrument: SoundSpec | undefined,
  { names }: Writing,
): string[] {
  if (preset === undefined || instrument === undefined) return [];
  const namesVariant = kind !== 'notes' && kind !== 'rhythm' && /\bn\b|:/.test(text);
  if (instrument.pitch?.kind !== 'note' && !namesVariant) {
    return [`n ${Object.keys(instrument.presets).indexOf(preset) + 1}`];
  }
  const values = Object.entries(instrument.presets[preset]?.values ?? {});
  return values.flatMap(([name, value]) =>
    value === undefined || Object.hasOwn(set, name)
      ? []
      : [`${names.written(name)} ${haskellNumber(value)}`],
  );
}

/** Bars in which a pattern that names sounds is looked through. */
const LOOKED_THROUGH = 64;

function alwaysNamesSound({ kind, text }: WrittenPattern, controls: readonly string[]): boolean {
  if (kind !== 'controls') return kind === 'sounds';
  const pattern = evaluate(`d1 $ ${text}`, { controls }).patterns.get('d1');
  return pattern !== undefined && everyEventHas('s', pattern);
}

function everyEventHas(control: string, pattern: ControlPattern): boolean {
  let seen = 0;
  for (let cycle = 0; cycle < LOOKED_THROUGH; cycle += 1) {
    const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1), { events: 10_000 });
    if (!answer.ok) return false;
    seen += answer.value.length;
    if (answer.value.some(({ value }) => value[control] === undefined)) return false;
  }
  return seen > 0;
}
