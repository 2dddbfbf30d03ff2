import type { ControlData, DeviceData, DeviceProfile } from './device-schema.ts';
import { wrongControl } from './device-schema.ts';
import type { SongRegistry, SoundSpec } from './registry.ts';
import { complain, type Path, plainNumber, type Resolving, ranges } from './resolving.ts';
import type { DeviceControl, MidiOutput } from './song.ts';

/** What a track's `output` says of MIDI. */
interface OutputData {
  readonly midi: string;
  readonly channel?: number | undefined;
  readonly device?: string | undefined;
}

type Devices = Readonly<Record<string, DeviceData>>;

/** A device with all that is said of it: by the song, and by its profile. */
type Described = Pick<DeviceData, 'port' | 'channel' | 'latency' | 'controls'>;

/**
 * Where a track's notes go: to the device of that name, or to the port. Problems: `song.device`, `song.unknown-device`,
 * those of files of profiles, `song.not-read` where nobody has read them.
 *
 * @param path of the output
 */
export function resolveMidi(resolving: Resolving, data: OutputData, path: Path): MidiOutput {
  const { midi, channel, device: name } = data;
  const { devices } = resolving;
  const own = Object.hasOwn(devices, midi) ? midi : undefined;
  const described = describe(resolving, name ?? own, path, name === undefined);
  if (described === undefined) return { kind: 'midi', port: midi, channel: channel ?? 1 };
  const { device, path: at } = described;
  const latency = plainNumber(resolving, device.latency, ranges.latency, [...at, 'latency'], 0);
  const controls = Object.entries(device.controls ?? {}).flatMap(([control, written]) =>
    controlOf(resolving, control, written, [...at, 'controls', control]),
  );
  return {
    kind: 'midi',
    port: name === undefined || own !== undefined ? (device.port ?? midi) : midi,
    channel: channel ?? device.channel ?? 1,
    ...(latency === 0 ? {} : { latency }),
    ...(controls.length === 0 ? {} : { controls }),
  };
}

/** What is known of the device that a track names, and where a song says it. */
function describe(
  resolving: Resolving,
  name: string | undefined,
  path: Path,
  isOfSong: boolean,
): { readonly device: Described; readonly path: Path } | undefined {
  if (name === undefined) return undefined;
  const { devices } = resolving;
  const own = Object.hasOwn(devices, name) ? devices[name] : undefined;
  if (own === undefined && isOfSong) return undefined;
  const at: Path = own === undefined ? [...path, 'device'] : ['devices', name];
  const wanted = own === undefined ? name : own.profile;
  const where: Path = own === undefined ? at : [...at, 'profile'];
  const profile = wanted === undefined ? {} : profileOf(resolving, wanted, where);
  return { device: together(profile, own), path: at };
}

function together(profile: DeviceProfile, own: DeviceData | undefined): Described {
  const controls = { ...profile.controls, ...own?.controls };
  const { doc: _, ...rest } = profile;
  return { ...rest, ...own, controls };
}

function profileOf(resolving: Resolving, name: string, path: Path): DeviceProfile {
  const { devices } = resolving.registry;
  const read = devices?.read.get(name);
  if (read?.ok) return read.value;
  if (read !== undefined) {
    for (const { code, message, file, hint } of read.problems) {
      complain(resolving, code, file === undefined ? message : `${file}: ${message}`, path, hint);
    }
    return {};
  }
  const known = [...Object.keys(resolving.devices), ...(devices?.names ?? [])];
  const message = `There is no device \`${name.slice(0, 40)}\`.`;
  const hint = resolving.hint(name, known) ?? '`gabber midi devices` lists them.';
  complain(resolving, 'song.unknown-device', message, path, hint);
  return {};
}

function controlOf(
  resolving: Resolving,
  name: string,
  data: ControlData,
  path: Path,
): readonly DeviceControl[] {
  const wrong = wrongControl(data);
  if (wrong === undefined) return [deviceControl(name, data)];
  const hint = 'Write `cutoff: 74`, `{cc: 1, bits: 14}` or `{nrpn: 300}`.';
  complain(resolving, 'song.device', wrong, path, hint);
  return [];
}

/** A control as patterns set it. @example deviceControl('cutoff', 74).kind // => 'cc' */
export function deviceControl(name: string, data: ControlData): DeviceControl {
  if (typeof data === 'number') return { name, kind: 'cc', number: data, from: 0, to: 1 };
  const { cc = 0, nrpn, bits = 7, from = 0, to = 1, default: usual, doc } = data;
  const more = {
    ...(usual === undefined ? {} : { default: usual }),
    ...(doc === undefined ? {} : { doc }),
  };
  if (nrpn !== undefined) return { name, kind: 'nrpn', number: nrpn, from, to, ...more };
  return { name, kind: bits === 14 ? 'cc-14' : 'cc', number: cc, from, to, ...more };
}

/**
 * The controls of the device that a track plays, as the parameters of an instrument are known; undefined where it
 * plays none, or one without controls.
 */
export function deviceSpec(
  output: { readonly midi?: string | undefined; readonly device?: string | undefined } | undefined,
  devices: Devices,
  registry: SongRegistry,
): SoundSpec | undefined {
  const name = output?.device ?? output?.midi;
  if (name === undefined) return undefined;
  const own = Object.hasOwn(devices, name) ? devices[name] : undefined;
  const wanted = own === undefined ? output?.device : own.profile;
  const read = wanted === undefined ? undefined : registry.devices?.read.get(wanted);
  const { controls = {} } = together(read?.ok ? read.value : {}, own);
  return controlsSpec(Object.entries(controls).map(([key, data]) => deviceControl(key, data)));
}

/** Controls as the parameters of an instrument are known; undefined for none. */
export function controlsSpec(controls: readonly DeviceControl[]): SoundSpec | undefined {
  if (controls.length === 0) return undefined;
  const parameters = controls.map(({ name, from, to, default: usual = from, doc = '' }) => {
    const [min, max] = from < to ? [from, to] : [to, from];
    return [name, { unit: 'ratio', min, max, default: usual, curve: 'lin', doc }] as const;
  });
  return { parameters: Object.fromEntries(parameters), presets: {} };
}
