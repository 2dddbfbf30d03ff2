import { type Meter, parseMeter } from '../music/index.ts';
import type { MovableDevice, MovableInstrument } from './movables.ts';
import { readSettableValue, type WrittenValue } from './parameter-value.ts';
import type { SoundSpec } from './registry.ts';
import { checkPreset } from './resolve-chain.ts';
import { controlsSpec } from './resolve-device.ts';
import { resolveFills } from './resolve-form.ts';
import { resolveOutput } from './resolve-output.ts';
import { resolveSource } from './resolve-source.ts';
import { resolveStrip } from './resolve-strip.ts';
import { complain, type Path, patternOf, type Resolving } from './resolving.ts';
import type { SettableValue, Track } from './song.ts';
import type { TrackData } from './song-schema.ts';

/** Resolves one track; which group it belongs to is added later. */
export function resolveTrack(
  resolving: Resolving,
  name: string,
  data: TrackData,
  path: Path,
  hasSectionPattern: boolean,
): Track {
  const instrument = instrumentOf(resolving, data.instrument, [...path, 'instrument']);
  const output = resolveOutput(resolving, data.output, [...path, 'output']);
  const movable = movableOf(data, instrument, output.output);
  const strip = resolveStrip(resolving, name, data, path, movable);
  const own = meterOf(resolving, data.meter, [...path, 'meter']);
  const owner = { name, instrument, meter: own.meter ?? resolving.meter };
  const sourced = resolveSource(resolving, data.source, owner, [...path, 'source']);
  const pattern =
    data.pattern === undefined
      ? sourced?.pattern
      : patternOf(resolving, data.pattern, [...path, 'pattern']);
  checkEvents(resolving, data, path, hasSectionPattern);
  const canNameSounds = sourced?.pattern === undefined && pattern?.kind !== 'mini';
  checkSound(resolving, data, canNameSounds, path);
  const named = data.instrument === undefined ? {} : { instrument: data.instrument };
  const settable = settableOf(resolving, { ...named, ...output });
  return {
    ...strip,
    ...named,
    ...(data.preset === undefined ? {} : { preset: presetOf(resolving, data, instrument, path) }),
    ...output,
    ...(pattern === undefined ? {} : { pattern }),
    ...(sourced === undefined ? {} : { source: sourced.source }),
    ...own,
    ...resolveFills(resolving, data.fills, [...path, 'fills']),
    ...(data.follow === undefined ? {} : { follow: data.follow }),
    set: resolveSet(resolving, data.set ?? {}, settable, [...path, 'set']),
  };
}

/** What a track has to be moved beside what every strip has: its instrument's parameters, or its device's controls. */
function movableOf(
  { preset, set = {} }: TrackData,
  spec: SoundSpec | undefined,
  output: Track['output'],
): MovableInstrument | MovableDevice | undefined {
  if (spec !== undefined) return { spec, preset, set };
  return output?.kind === 'midi' ? { controls: output.controls ?? [], set } : undefined;
}

/** What has parameters that a track sets. */
interface Settable {
  /** Its parameters, where it is known. */
  readonly spec: SoundSpec | undefined;
  readonly instrument: string | undefined;
  /** What sentences call it. */
  readonly title: string;
}

/** What values of a track are for: its instrument, or the MIDI device that it plays. */
export function settableOf(
  { registry }: Resolving,
  { instrument, output }: Pick<Track, 'instrument' | 'output'>,
): Settable {
  if (instrument !== undefined) {
    const spec = registry.instrument(instrument);
    return { spec, instrument, title: `The instrument \`${instrument}\`` };
  }
  const controls = output?.kind === 'midi' ? (output.controls ?? []) : [];
  return { spec: controlsSpec(controls), instrument, title: 'The device of this track' };
}

function meterOf(
  resolving: Resolving,
  written: string | undefined,
  path: Path,
): { readonly meter?: Meter } {
  if (written === undefined) return {};
  const meter = parseMeter(written);
  if (meter.ok) return { meter: meter.value };
  for (const each of meter.problems) resolving.report({ ...each, path });
  return {};
}

function instrumentOf(
  resolving: Resolving,
  name: string | undefined,
  path: Path,
): SoundSpec | undefined {
  if (name === undefined) return undefined;
  const { registry } = resolving;
  const found = registry.instrument(name);
  if (found === undefined && !isFolder(resolving, name)) {
    const isEffect = registry.effect(name) !== undefined;
    const hint = isEffect
      ? `\`${name}\` is an effect: write \`effects: [{${name}: {}}]\`.`
      : resolving.hint(name, [...registry.instruments(), ...(registry.sampleFolders ?? [])]);
    const message = `There is no instrument \`${name.slice(0, 40)}\`.`;
    complain(resolving, 'song.unknown-instrument', message, path, hint);
  }
  return found;
}

function isFolder({ registry }: Resolving, name: string): boolean {
  return registry.sampleFolders?.has(name) ?? false;
}

function presetOf(
  resolving: Resolving,
  data: TrackData,
  instrument: SoundSpec | undefined,
  path: Path,
): string {
  const preset = data.preset ?? '';
  if (instrument !== undefined) return checkPreset(resolving, instrument, preset, path);
  const at = [...path, 'preset'];
  if (data.instrument === undefined) {
    const message = 'A preset belongs to an instrument, and this track has none.';
    complain(resolving, 'song.unknown-preset', message, at);
  } else if (isFolder(resolving, data.instrument)) {
    const message = `\`${data.instrument}\` is a folder of samples, and has no presets.`;
    complain(resolving, 'song.unknown-preset', message, at, 'Leave out `preset`.');
  }
  return preset;
}

/** Values for the parameters of an instrument or of a MIDI device, fixed or patterned. */
export function resolveSet(
  resolving: Resolving,
  written: Readonly<Record<string, WrittenValue>>,
  { spec: known, instrument, title }: Settable,
  path: Path,
): Readonly<Record<string, SettableValue>> {
  if (known === undefined) {
    if (instrument !== undefined && isFolder(resolving, instrument)) {
      refuseSet(resolving, instrument, Object.keys(written), path);
    }
    if (instrument === undefined && Object.keys(written).length > 0) {
      const message = 'These values need an instrument, and this track names none.';
      complain(resolving, 'song.missing', message, path, 'Add `instrument: …`.');
    }
    return {};
  }
  const set: Record<string, SettableValue> = {};
  const { meter, bpm, isTidalName } = resolving;
  for (const [name, value] of Object.entries(written)) {
    const at = [...path, name];
    const spec = Object.hasOwn(known.parameters, name) ? known.parameters[name] : undefined;
    if (spec === undefined) {
      const message = `${title} has no parameter \`${name}\`.`;
      const hint = resolving.hint(name, Object.keys(known.parameters));
      complain(resolving, 'song.unknown-parameter', message, at, hint);
      continue;
    }
    const context = { name, meter, ...(bpm === undefined ? {} : { bpm }) };
    const read = readSettableValue(value, spec, context, isTidalName);
    if (read.ok) set[name] = read.value;
    else for (const each of read.problems) resolving.report({ ...each, path: at });
  }
  return set;
}

/** Samples have controls of events, and no parameters. */
function refuseSet(
  resolving: Resolving,
  folder: string,
  names: readonly string[],
  path: Path,
): void {
  for (const name of names) {
    const message = `\`${folder}\` is a folder of samples, and has no parameter \`${name}\`.`;
    const hint = 'Say in the pattern how they play: `n "0 1" # speed 2 # cut 1`.';
    complain(resolving, 'song.unknown-parameter', message, [...path, name], hint);
  }
}

function checkEvents(
  resolving: Resolving,
  data: TrackData,
  path: Path,
  hasSectionPattern: boolean,
): void {
  if (data.pattern !== undefined && data.source !== undefined) {
    const message = 'A track has a `pattern` or a `source`, not both.';
    complain(resolving, 'song.source', message, [...path, 'source']);
  }
  if (data.pattern === undefined && data.source === undefined && !hasSectionPattern) {
    const hint = 'Write for example `pattern: "x*4"`.';
    complain(resolving, 'song.missing', 'This track needs a `pattern`.', path, hint);
  }
}

function checkSound(
  resolving: Resolving,
  data: TrackData,
  canNameSounds: boolean,
  path: Path,
): void {
  if (data.instrument !== undefined && data.output !== undefined) {
    const message = 'A track has an `instrument` or an `output`, not both.';
    complain(resolving, 'song.output', message, [...path, 'output']);
  }
  if (data.instrument === undefined && data.output === undefined && !canNameSounds) {
    const hint = resolving.hint('', resolving.registry.instruments());
    complain(resolving, 'song.missing', 'This track needs an `instrument`.', path, hint);
  }
}
