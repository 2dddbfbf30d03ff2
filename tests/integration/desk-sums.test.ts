import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText, temporaryFolder, wav } from './render-fixtures.ts';

const tracks = ['kick', 'clap', 'hoover', 'saws'];

/** A desk with everything on it: a group, returns one into the other, sends, ducks, look-ahead, modulators. */
const song = (mute = false, master = 'target: -12 LUFS') => `genre: gabber
bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4', mute: ${mute}}
  clap: {instrument: clap, pattern: '~ x ~ x', mute: ${mute}, level: -8dB, sends: {room: -12dB}}
  hoover:
    mute: ${mute}
    instrument: hoover
    pattern: 'note "f4 ~ af4 c5"'
    effects: [{compress: {by: kick, threshold: -20dB}}, {delay: {time: 3/16}}]
    sends: {hall: {level: -10dB, pre: true}}
    duck: {by: kick, depth: 8dB}
    level: -9dB
  saws:
    mute: ${mute}
    instrument: supersaw
    pattern: 'note "[f4,af4,c5]"'
    effects: [{limit: {ceiling: -6dB}}]
    modulate: [{lfo: sine, rate: 1/2, param: pan, from: -0.6, to: 0.6}]
    level: -12dB
groups:
  drums: {of: [kick, clap], effects: [{clip: {drive: 3dB}}]}
returns:
  room: {effects: [{reverb: {kind: room, time: 0.4s}}], sends: {hall: -18dB}}
  hall: {effects: [{reverb: {kind: hall, time: 2s}}], duck: {by: kick, depth: 6dB}}
master: {effects: [{clip: {drive: 2dB}}], ${master}}
arrangement: [{section: all, bars: 2}]
`;

describe('stems', () => {
  it('of all that feeds the master sum to what it gets, to −120 dB', async () => {
    const stems = await temporaryFolder();
    const { report } = await renderText(song(), { extent: {}, stems });
    const read = (file: string) => wav(readFileSync(join(stems, file))).channels;
    const parts = ['drums.wav', 'hoover.wav', 'saws.wav', 'room.wav', 'hall.wav'].map(read);
    const sum = read('_sum.wav');
    expect(report.stems).toHaveLength(parts.length + 2 + 1);
    let [apart, level] = [0, 0];
    for (const [channel, samples] of sum.entries()) {
      for (let i = 0; i < samples.length; i++) {
        const added = parts.reduce((all, part) => all + part[channel]![i]!, 0);
        apart = Math.max(apart, Math.abs(added - samples[i]!));
        level = Math.max(level, Math.abs(samples[i]!));
      }
    }
    expect(level).toBeGreaterThan(0.3);
    expect(20 * Math.log10(apart / level)).toBeLessThan(-120);
  });
});

describe('muting all tracks', () => {
  const isSilent = (channels: readonly Float32Array[]) =>
    channels.every((samples) => samples.length > 0 && samples.every((x) => x === 0));

  it('on the command line is digital silence', async () => {
    const { pcm } = await renderText(song(), { extent: { bars: 2 }, selection: { mute: tracks } });
    expect(isSilent(pcm.channels)).toBe(true);
  });

  it('in the song is digital silence, behind a master that would make it loud', async () => {
    const loud = song(true, 'gain: 24dB');
    const { pcm, report } = await renderText(loud, { extent: { bars: 2, tail: 1 } });
    expect(isSilent(pcm.channels)).toBe(true);
    expect([report.lufs, report.peakDb]).toEqual([null, null]);
  });
});
