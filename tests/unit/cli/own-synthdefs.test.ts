import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownSynthDefs } from '../../own-synthdefs.ts';
import { gabber } from './harness.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-own-'));
afterAll(() => rmSync(cwd, { recursive: true }));

for (const name of ['instruments', 'effects', 'errors']) {
  copyFileSync(`${ownSynthDefs}/${name}.scsyndef`, join(cwd, `${name}.scsyndef`));
}
writeFileSync(
  join(cwd, 'song.yaml'),
  `synthdefs: [instruments.scsyndef, effects.scsyndef]
tracks:
  a: {instrument: lead, pattern: 'note "c5" # cutoff 800', effects: [echo: {}]}
`,
);

test('a song’s own sounds are listed with gabber’s', async () => {
  const all = await gabber(['instruments', '--song', 'song.yaml', '--json'], { cwd });
  const names = JSON.parse(all.out).map(({ name }: { name: string }) => name);
  expect(names).toContain('gabber-kick');
  expect(names).toContain('lead');
  expect(all.status).toBe(0);
  const lead = await gabber(['instruments', 'lead', '--song', 'song.yaml'], { cwd });
  expect(lead.out).toContain('cutoff   any number (4000)');
  expect(lead.out).toContain('dull');
  const effects = await gabber(['effects', 'echo', '--song', 'song.yaml'], { cwd });
  expect(effects.out).toContain('feedback  any number (0.5)');
});

test('their parameters are controls of patterns', async () => {
  const { out, status } = await gabber(['events', 'song.yaml', '--cycles', '0..1', '--json'], {
    cwd,
  });
  expect(status).toBe(0);
  expect(JSON.parse(out).value).toEqual({ note: 0, cutoff: 800 });
});

test('what is wrong is shown at its place in the song', async () => {
  const text = 'synthdefs:\n  - errors.scsyndef\ntracks: {a: {instrument: quad, pattern: x}}\n';
  writeFileSync(join(cwd, 'wrong.yaml'), text);
  const { err, status } = await gabber(['events', 'wrong.yaml', '--cycles', '0..1'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain("The SynthDef 'quad' has 4 channels");
  expect(err).toContain('wrong.yaml:2:5');
  expect(err).not.toContain('There is no instrument');
});

test('files that are missing hide nothing else', async () => {
  const text = `synthdefs: [missing.scsyndef, instruments.scsyndef]
tracks:
  a: {instrument: lost, pattern: x, set: {any: 3}, preset: own}
  b: {instrument: gabber-kick, pattern: x, set: {drve: 3dB}, effects: [lost: {some: 2}]}
  c: {instrument: lead, pattern: x, sends: {hal: 0dB}}
`;
  writeFileSync(join(cwd, 'lost.yaml'), text);
  const wanted = `[synthdefs.file] lost.yaml:1:13 [sound.endless] lost.yaml:1:31
    [song.unknown-parameter] lost.yaml:4:50 [song.unknown-name] lost.yaml:5:45`;
  for (const args of [
    ['events', 'lost.yaml', '--cycles', '0..1'],
    ['export', 'lost.yaml', 'tidal'],
  ]) {
    const { err, status } = await gabber(args, { cwd });
    expect(status).toBe(1);
    expect(err.match(/\[[a-z.-]+\]|lost\.yaml:\d+:\d+/g)).toEqual(wanted.split(/\s+/));
  }
});

test('an effect is no instrument, and an instrument no effect', async () => {
  const files = 'synthdefs: [instruments.scsyndef, effects.scsyndef]\n';
  const tracks = 'tracks: {a: {instrument: echo, pattern: x, effects: [lead: {}]}}\n';
  writeFileSync(join(cwd, 'mixed.yaml'), files + tracks);
  const { err } = await gabber(['events', 'mixed.yaml', '--cycles', '0..1'], { cwd });
  expect(err).toContain('`echo` is an effect: write `effects: [{echo: {}}]`.');
  expect(err).toContain('`lead` is an instrument: write `instrument: lead` in a track.');
});
