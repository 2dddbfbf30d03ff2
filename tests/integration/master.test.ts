import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { hasPeer } from '../peers.ts';
import { gabber } from '../unit/cli/harness.ts';
import { ffmpegLoudness } from './ffmpeg-loudness.ts';
import { renderText, temporaryFolder } from './render-fixtures.ts';

/** Four bars, two thinner and two full. */
const song = (master: string) => `genre: gabber
bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'note "f2*4"'}
  hoover: {instrument: hoover, pattern: 'note "f4 ~ af4 c5"', level: -9dB}
  hat: {instrument: closed-hat, pattern: "[~ x]*4", level: -14dB}
arrangement:
  - {section: thin, bars: 2, play: [kick, hat]}
  - {section: full, bars: 2}
master: ${master}
`;

const clipped = 'effects: [{clip: {drive: 2dB}}]';

describe('a master with a target', () => {
  it.each([
    ['club', -10, -0.3],
    ['stream', -9, -1],
    ['vintage', -11, -0.3],
    ['draft', -14, -1],
    ['-7.5 LUFS', -7.5, -0.3],
  ])('%s reaches it under its ceiling, and says how', async (target, lufs, ceiling) => {
    const text = song(`{${clipped}, target: ${target}}`);
    const { report, pcm, folder } = await renderText(text, { extent: {} });
    const { master } = report;
    expect([master.targetLufs, master.ceilingDb]).toEqual([lufs, ceiling]);
    expect(Math.abs(master.lufs! - lufs)).toBeLessThanOrEqual(0.15);
    const measured = analyze(pcm);
    expect(Math.abs(measured.lufs! - master.lufs!)).toBeLessThan(0.1);
    expect(measured.truePeakDb).toBeLessThanOrEqual(ceiling);
    expect(master.gainDb).toBe(report.gainDb);
    // What it was given, and the gain, less what was taken on the way.
    expect(master.inputLufs! + master.gainDb + 2).toBeGreaterThanOrEqual(master.lufs! - 0.1);
    expect(master.lowStereoDb).toBe(measured.lowStereoDb);
    if (!hasPeer('ffmpeg')) return;
    const theirs = ffmpegLoudness(join(folder, 'out.wav'));
    expect(Math.abs(theirs.lufs - lufs)).toBeLessThanOrEqual(0.25);
    expect(theirs.truePeakDb).toBeLessThanOrEqual(ceiling + 0.05);
  });

  it('takes more off the peaks the louder it is, first by clipping', async () => {
    const took = async (target: string) => {
      const text = song(`{${clipped}, target: ${target}}`);
      return (await renderText(text, { extent: {} })).report.master.took;
    };
    const [quiet, loud] = [await took('-16 LUFS'), await took('-6 LUFS')];
    expect(loud.map(({ effect }) => effect)).toEqual(['clip', 'limit']);
    expect(loud[0]!.tookDb).toBeGreaterThan(quiet[0]!.tookDb + 1);
    expect(loud[0]!.tookDb).toBeGreaterThan(loud[1]!.tookDb);
    // The clipper's ceiling is that of its samples; what is left to the limiter lies between them.
    expect(loud[0]!.peakBeforeDb).toBeGreaterThan(0);
    expect(loud[0]!.peakAfterDb).toBeLessThan(0.5);
    expect(loud[1]!.peakBeforeDb).toBe(loud[0]!.peakAfterDb);
    expect(loud[1]!.peakAfterDb).toBeLessThanOrEqual(-0.3);
    // Nothing reaches the limiter of a quiet one.
    expect(Math.abs(quiet[1]!.tookDb)).toBeLessThan(0.2);
  });

  it('is the same for a part, whose loudness is its own', async () => {
    const text = song(`{${clipped}, target: -10 LUFS}`);
    const whole = await renderText(text, { extent: {} });
    const part = await renderText(text, { extent: { bars: 1 } });
    expect(part.report.master).toMatchObject({
      gainDb: whole.report.gainDb,
      lufs: whole.report.master.lufs,
      inputLufs: whole.report.master.inputLufs,
    });
    expect(part.report.lufs).toBeLessThan(whole.report.lufs!);
  });
});

describe('a master', () => {
  it('with a gain of its own aims at nothing', async () => {
    const { report } = await renderText(song('{gain: -6dB, ceiling: -2dB}'), { extent: {} });
    const { master } = report;
    expect(master).toMatchObject({ targetLufs: null, inputLufs: null, gainDb: -6, ceilingDb: -2 });
    expect(master.lufs).toBe(report.lufs);
    expect(report.truePeakDb).toBeLessThanOrEqual(-2);
    expect(master.took.map(({ effect }) => effect)).toEqual(['limit']);
  });

  it('of silence took nothing', async () => {
    const text =
      'tracks: {a: {instrument: clap, pattern: "~"}}\narrangement: [{section: a, bars: 1}]';
    const { report } = await renderText(text, { extent: {} });
    expect(report.master).toMatchObject({ lufs: null, inputLufs: null, lowStereoDb: null });
    expect(report.master.took).toEqual([
      { effect: 'limit', peakBeforeDb: null, peakAfterDb: null, tookDb: 0 },
    ]);
  });

  it('tells how wide the low end is, and makes it mono where it is told to', async () => {
    const wide = `bpm: 180
tracks:
  left: {instrument: sub-bass, pattern: 'note "c3*4"', pan: -1}
arrangement: [{section: a, bars: 2}]
`;
    const open = await renderText(`${wide}master: {target: draft}`, { extent: {} });
    expect(open.report.master.lowStereoDb).toBeGreaterThan(-1);
    const mono = await renderText(
      `${wide}master: {target: draft, effects: [{bassmono: {below: 200Hz}}]}`,
      {
        extent: {},
      },
    );
    expect(mono.report.master.lowStereoDb ?? -120).toBeLessThan(-30);
  });

  it('is told of by the command, in words and as JSON, from the cache too', async () => {
    const cwd = await temporaryFolder();
    writeFileSync(join(cwd, 'song.yaml'), song(`{${clipped}, target: -10 LUFS}`));
    const env = { GABBER_CACHE_DIR: join(cwd, 'cache') };
    const run = (...more: string[]) => gabber(['render', 'song.yaml', ...more], { cwd, env });
    const first = JSON.parse((await run('--json')).out);
    expect(first.master).toMatchObject({ targetLufs: -10, gainDb: first.gainDb });
    expect(JSON.parse((await run('--json')).out).master).toEqual(first.master);
    const { out } = await run('--no-cache');
    expect(out).toMatch(
      /^master: -\d+\.\d LUFS in, [+-]\d+\.\d dB, clip took \d+\.\d dB, limit took -?\d\.\d dB, .*-10\.\d LUFS out \(target -10\), ceiling -0\.3 dB, bass (mono|sides -?\d+ dB)$/m,
    );
  });
});
