import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDevice } from '../../../src/cli/device-files.ts';
import { temporaryFolder } from '../../integration/render-fixtures.ts';
import { gabber } from './harness.ts';

/** A folder with devices of somebody's own, and a song beside them. */
async function studio(devices: Readonly<Record<string, string>>, song: string) {
  const cwd = await temporaryFolder();
  const data = join(cwd, 'data');
  mkdirSync(join(data, 'devices'), { recursive: true });
  for (const [name, text] of Object.entries(devices)) {
    writeFileSync(join(data, 'devices', `${name}.yaml`), text);
  }
  writeFileSync(join(cwd, 'song.yaml'), song);
  return { cwd, env: { GABBER_DATA_DIR: data } };
}

const track = (rest: string): string =>
  `bpm: 120\ntracks:\n  lead: {output: {midi: USB, device: synth}, ${rest}}\n`;
const synth =
  'doc: Mine.\nchannel: 3\ncontrols: {cutoff: 74, sweep: {nrpn: 300, from: -1, to: 1}}\n';

describe('gabber midi devices', () => {
  it('lists those that come with gabber and those of a person, who may describe one anew', async () => {
    const there = await studio({ synth, 'general-midi': 'doc: My own.\n' }, '');
    const { status, out } = await gabber(['midi', 'devices'], there);
    expect(status).toBe(0);
    expect(out).toMatch(/general-midi +My own\./);
    expect(out).toMatch(/minilogue +Korg/);
    expect(out).toMatch(/synth +Mine\./);
  });

  it('shows the controls of one, as text and as JSON', async () => {
    const there = await studio({ synth }, '');
    const shown = await gabber(['midi', 'devices', 'synth'], there);
    expect(shown.out).toMatch(/synth: Mine\.\nchannel 3\n\n +cutoff +controller 74, 0 to 1\n/);
    expect(shown.out).toContain('NRPN 300, -1 to 1');
    const { out } = await gabber(['midi', 'devices', 'synth', '--json'], there);
    expect(JSON.parse(out)).toMatchObject({
      channel: 3,
      controls: [{ name: 'cutoff', number: 74 }, {}],
    });
  });

  it('names the nearest where there is none, and takes a name nowhere else', async () => {
    const wrong = await gabber(['midi', 'devices', 'minilog']);
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('`minilogue`')]);
    expect((await gabber(['midi', 'list', 'minilogue'])).status).toBe(2);
  });

  it.each([
    ['controls: {cutoff: 174}', 'device.range', 2],
    ['controls: {cutoff: {cc: 74, nrpn: 3}}', 'device.control', 2],
    ['controls: {cutoff: {cc: 74, default: 3}}', 'device.control', 2],
    ['controls: {cutoff: {cc: 74, bits: 14}}', 'device.control', 2],
    ['controls: {note: 74}', 'device.control', 2],
    ['controls: {"cut off": 74}', 'device.', 2],
    ['knobs: {cutoff: 74}', 'device.unknown-key', 2],
    ['controls: [74', 'device.', 2],
    ['channel: 17', 'device.range', 2],
  ])('tells what is wrong in a file: %s', async (text, code, line) => {
    const there = await studio({ synth: `doc: x\n${text}\n` }, track('pattern: \'note "c5"\''));
    const read = await readDevice('synth', there);
    expect(read.ok).toBe(false);
    expect(read.problems[0]?.code).toContain(code);
    expect(read.problems[0]?.file).toContain('synth.yaml');
    expect(read.problems[0]?.span?.line).toBe(line);
    const listed = await gabber(['midi', 'devices'], there);
    expect([listed.status, listed.out]).toEqual([0, expect.stringContaining('minilogue')]);
    const asked = await gabber(['events', 'song.yaml'], there);
    expect([asked.status, asked.err]).toEqual([1, expect.stringContaining('synth.yaml')]);
  });

  it('comes with files that can be read, whose names all can be set', async () => {
    for (const name of ['general-midi', 'minilogue']) {
      const read = await readDevice(name, { env: {} });
      if (!read.ok) throw new Error(read.problems[0]?.message);
      const controls = Object.keys(read.value.controls ?? {});
      expect(controls.length).toBeGreaterThan(20);
      const pattern = `note "c5" ${controls.map((each) => `# ${each} 0.5`).join(' ')}`;
      const song = track(`pattern: '${pattern}'`).replace('synth', name);
      const { status, err } = await gabber(['events', 'song.yaml'], await studio({}, song));
      const told = [...err.matchAll(/\[([\w.-]+)\]/g)].map(([, code]) => code);
      expect([status, told]).toEqual([0, ['stage.hardware']]);
    }
  });
});

describe('a track that plays a device', () => {
  it('is set by name, at a section too, and told what the device does not have', async () => {
    const set = await studio({ synth }, track('pattern: \'note "c5"\', set: {cutof: 0.4}'));
    const wrong = await gabber(['events', 'song.yaml'], set);
    expect(wrong.err).toContain('has no parameter `cutof`');
    expect(wrong.err).toContain('`cutoff`');
    const far = await studio({ synth }, track('pattern: \'note "c5"\', set: {cutoff: 40}'));
    expect((await gabber(['events', 'song.yaml'], far)).status).toBe(1);
  });

  it('is modified by name, with nearest names', async () => {
    const there = await studio({ synth }, track('pattern: \'note "c5"\''));
    const done = await gabber(['modify', 'song.yaml', 'lead.cutoff = 40%'], there);
    expect([done.status, done.err]).toEqual([0, expect.any(String)]);
    const again = await gabber(['modify', 'song.yaml', 'lead.sweep = -0.5'], there);
    expect(again.status).toBe(0);
    const wrong = await gabber(['modify', 'song.yaml', 'lead.cutof = 0.2'], there);
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('lead.cutoff')]);
  });

  it('is told which devices there are', async () => {
    const there = await studio({}, track('pattern: \'note "c5"\'').replace('synth', 'minilog'));
    const { status, err } = await gabber(['events', 'song.yaml'], there);
    expect([status, err]).toEqual([1, expect.stringContaining('minilogue')]);
    expect(err).toContain('song.unknown-device');
  });
});
