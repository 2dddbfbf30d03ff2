import type { Result } from '../base/index.ts';
import { failure, hasErrors, success } from '../base/index.ts';
import { type DeviceProfile, profileSchema, wrongControl } from './device-schema.ts';
import type { Path } from './positions.ts';
import { readDataFile } from './read-data-file.ts';
import { type Data, readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** Controls that stand for other things in every pattern of a MIDI track. */
const taken: ReadonlySet<string> = new Set(
  'note n midinote octave velocity gain legato sustain delta cps nudge midichan ccn ccv ctlNum control progNum nrpn val midibend miditouch polyTouch'.split(
    ' ',
  ),
);

/**
 * Reads a file that describes a MIDI instrument: names for its controllers. Every Problem has the file, a span and a
 * path.
 *
 * Codes: `device.unknown-key`, `device.type`, `device.range`, `device.yaml` and the like; `device.control` for a
 * control that contradicts itself, or has a name that means something else in patterns.
 *
 * @example readProfile('controls: {cutoff: 74}', 'juno.yaml').ok // => true
 */
export function readProfile(text: string, file: string): Result<DeviceProfile> {
  const read = readDataFile(text, {
    schema: profileSchema,
    code: 'device',
    subject: 'A device',
    file,
  });
  if (!read.ok) return read;
  const { data, positions } = read.value;
  const problems = Object.entries(data.controls ?? {}).flatMap(([name, control]) => {
    const message = taken.has(name)
      ? `\`${name}\` means something else in patterns.`
      : wrongControl(control);
    if (message === undefined) return [];
    const path: Path = ['controls', name];
    return [
      { ...positions.place({ code: 'device.control', severity: 'error', message, path }), file },
    ];
  });
  return hasErrors(problems) ? failure(problems) : success(data);
}

/** Where a song names profiles. */
const keys: ReadonlySet<string> = new Set(['device', 'profile']);

/**
 * The names of device profiles that a song's text may mean, each once, before the song is read.
 *
 * @example listedDevices('tracks: {a: {output: {midi: X, device: juno}}}') // => ['juno']
 */
export function listedDevices(text: string): readonly string[] {
  if (!/device|profile|\\[xuU]/.test(text)) return [];
  const parsed = parseYaml(text);
  return parsed.ok ? [...new Set(namesIn(readYamlData(parsed.value).data))] : [];
}

function namesIn(data: Data): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    keys.has(key) && typeof value === 'string' ? [value] : namesIn(value),
  );
}
