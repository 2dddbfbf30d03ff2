import type { DeviceData } from './device-schema.ts';
import { complain, type Path, plainNumber, type Resolving, ranges } from './resolving.ts';
import type { DeviceControl, MidiOutput } from './song.ts';

/** Controllers that may have a fine one beside them. */
const LAST_COARSE = 31;

/** What a track's `output` says. */
interface OutputData {
  readonly midi: string;
  readonly channel?: number | undefined;
}

/**
 * Where a track's notes go: to the device of that name, or to the port. Problem: `song.device`.
 *
 * @param devices the devices of the song, by name
 */
export function resolveMidi(
  resolving: Resolving,
  { midi, channel }: OutputData,
  devices: Readonly<Record<string, DeviceData>>,
): MidiOutput {
  const device = Object.hasOwn(devices, midi) ? devices[midi] : undefined;
  if (device === undefined) return { kind: 'midi', port: midi, channel: channel ?? 1 };
  const path = ['devices', midi];
  const latency = plainNumber(resolving, device.latency, ranges.latency, [...path, 'latency'], 0);
  const controls = Object.entries(device.controls ?? {}).flatMap(([name, data]) =>
    controlOf(resolving, name, data, [...path, 'controls', name]),
  );
  return {
    kind: 'midi',
    port: device.port ?? midi,
    channel: channel ?? device.channel ?? 1,
    ...(latency === 0 ? {} : { latency }),
    ...(controls.length === 0 ? {} : { controls }),
  };
}

type ControlData = NonNullable<DeviceData['controls']>[string];

function controlOf(
  resolving: Resolving,
  name: string,
  data: ControlData,
  path: Path,
): readonly DeviceControl[] {
  if (typeof data === 'number') return [{ name, kind: 'cc', number: data, from: 0, to: 1 }];
  const { cc, nrpn, bits = 7, from = 0, to = 1 } = data;
  const wrong = wrongControl(data);
  if (wrong !== undefined) {
    const hint = 'Write `cutoff: 74`, `{cc: 1, bits: 14}` or `{nrpn: 300}`.';
    complain(resolving, 'song.device', wrong, path, hint);
    return [];
  }
  if (nrpn !== undefined) return [{ name, kind: 'nrpn', number: nrpn, from, to }];
  return [{ name, kind: bits === 14 ? 'cc-14' : 'cc', number: cc ?? 0, from, to }];
}

function wrongControl(data: Exclude<ControlData, number>): string | undefined {
  const { cc, nrpn, bits, from = 0, to = 1 } = data;
  if ((cc === undefined) === (nrpn === undefined)) return 'A control is a `cc` or an `nrpn`.';
  if (from === to) return '`from` and `to` of this control are the same.';
  if (bits !== 14) return undefined;
  if (cc === undefined) return '`bits` belongs to `cc`; an NRPN has 14 anyway.';
  return cc > LAST_COARSE ? `Controller ${cc} has no fine one: only 0 to 31 have.` : undefined;
}
