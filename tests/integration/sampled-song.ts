import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWav } from '../../src/audio/index.ts';

/** Samples begun and ended within, faster, backwards, bent, looped, cut, of two channels, of two rates. */
export const sampledSong = `
bpm: 180
seed: 5
samples: [sounds]
tracks:
  kick: {instrument: gabber-kick, pattern: 'note "f2*4"'}
  part: {pattern: 's "low*8" # begin "0 0.3" # end 0.6 # speed "1 2 -1 0.77"', sends: {hall: -9dB}}
  round: {pattern: 's "wide" # loop 3 # speed 1.5 # accelerate 0.4 # n 1', duck: {by: kick}}
  cut: {pattern: 's "[low wide low:1 wide:1]*2" # cut 1 # speed 0.4', effects: [{clip: {drive: 6dB}}]}
returns: {hall: {effects: [{reverb: {time: 1s}}]}}
master: {gain: -6dB}
arrangement: [{section: all, bars: 2, play: all}]
`;

/** Writes the folder `sounds` that the song plays from. */
export function writeSounds(folder: string): void {
  const write = (sound: string, file: string, sampleRate: number, hertz: readonly number[]) => {
    const channels = hertz.map((each) => falling(each / sampleRate, 0.4 * sampleRate));
    mkdirSync(join(folder, 'sounds', sound), { recursive: true });
    const bytes = encodeWav({ sampleRate, channels }, { bits: '24' });
    writeFileSync(join(folder, 'sounds', sound, file), bytes);
  };
  write('low', 'a "first" – é.wav', 48_000, [110]);
  write('low', 'b.wav', 44_100, [165]);
  write('wide', 'a.wav', 48_000, [440, 551]);
  write('wide', 'b.wav', 32_000, [700, 333]);
}

/** A tone that dies away, so that each frame is another. */
function falling(cycles: number, frames: number): Float32Array {
  return Float32Array.from(
    { length: frames },
    (_, i) => 0.7 * Math.sin(2 * Math.PI * cycles * i) * (1 - i / frames),
  );
}
