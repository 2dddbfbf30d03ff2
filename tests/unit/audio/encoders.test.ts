import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AudioFormat,
  type AudioOptions,
  audioFormats,
  checkAudioOptions,
  createAudioEncoder,
  decodeAudio,
  decodeWav,
  encodeWav,
  frameCount,
  type Pcm,
} from '../../../src/audio/index.ts';
import { Md5 } from '../../../src/audio/md5.ts';
import { makeRandom } from '../../../src/base/index.ts';
import { cases } from '../../cases.ts';
import { testSeed } from '../../seed.ts';

/** Hits of dull noise over a tone, not alike in both channels; about half of full scale. */
function music(frames: number, sampleRate = 48_000, channelCount = 2): Pcm {
  const random = makeRandom(5);
  const channels = Array.from({ length: channelCount }, (_, channel) => {
    let noise = 0;
    return Float32Array.from({ length: frames }, (__, i) => {
      noise += 0.2 * (random.next() - 0.5 - noise);
      const hertz = 180 + 70 * channel;
      const tone = 0.25 * Math.sin((2 * Math.PI * hertz * i) / sampleRate);
      return 2 * Math.exp(-(i % 9000) / 900) * noise + tone;
    });
  });
  return { sampleRate, channels };
}

async function encode(
  pcm: Pcm,
  format: AudioFormat,
  options: Partial<AudioOptions> = {},
  cut = 7001,
): Promise<Uint8Array> {
  const made = await createAudioEncoder({
    format,
    sampleRate: pcm.sampleRate,
    channelCount: pcm.channels.length,
    bits: '24',
    ...options,
  });
  if (!made.ok) throw new Error(made.problems[0]?.message);
  const parts: Uint8Array[] = [];
  const frames = frameCount(pcm);
  for (let at = 0; at < frames; at += cut) {
    parts.push(made.value.encode(pcm.channels, at, Math.min(frames, at + cut)));
  }
  const { header, trailer } = made.value.finish();
  expect(header.length).toBe(made.value.header.length);
  return Buffer.concat([header, ...parts, trailer]);
}

async function decode(bytes: Uint8Array): Promise<Pcm> {
  const decoded = await decodeAudio(bytes);
  expect(decoded.problems).toEqual([]);
  if (!decoded.ok) throw new Error('not decoded');
  return decoded.value;
}

/** The power of the difference to the power of the sound, in dB, with the other heard some frames later. */
function errorDb(sound: Pcm, other: Pcm, late = 0): number {
  let power = 0;
  let error = 0;
  sound.channels.forEach((samples, channel) => {
    samples.forEach((sample, i) => {
      power += sample ** 2;
      error += (sample - (other.channels[channel]![i + late] ?? 0)) ** 2;
    });
  });
  return 10 * Math.log10(error / power);
}

describe('FLAC', () => {
  it.each([
    ['16', 48_000, 2, 20_000],
    ['24', 48_000, 2, 20_000],
    ['24', 44_100, 1, 4096],
    ['16', 96_000, 2, 4097],
    ['24', 88_200, 3, 1],
    ['24', 48_000, 8, 0],
  ] as const)(
    'of %s bits at %d Hz, %d channels, %d frames holds what WAV does',
    async (...shape) => {
      const [bits, sampleRate, channelCount, frames] = shape;
      const pcm = music(frames, sampleRate, channelCount);
      const bytes = await encode(pcm, 'flac', { bits, seed: 3 });
      const wav = decodeWav(encodeWav(pcm, { bits, seed: 3 }));
      if (frames > 0) expect(await decode(bytes)).toEqual(wav.ok && wav.value);
      expect(bytes.subarray(0, 4).toString()).toBe('fLaC');
    },
  );

  it('is smaller than WAV, and far smaller where there is silence', async () => {
    const pcm = music(40_960);
    const silence = { ...pcm, channels: pcm.channels.map(() => new Float32Array(40_960)) };
    const sizes = [pcm, silence].map(
      async (each) => (await encode(each, 'flac', { bits: '16' })).length,
    );
    const [sound = 0, quiet = 0] = await Promise.all(sizes);
    expect(sound).toBeLessThan(0.75 * 40_960 * 4);
    expect(quiet).toBeLessThan(500);
  });

  it('survives the worst samples: full scale, alternating, random, beyond', async () => {
    const random = makeRandom(9);
    const kinds = [
      (i: number) => (i % 2 === 0 ? 1 : -1),
      () => random.next() * 2 - 1,
      (i: number) => (i % 1000 === 0 ? -1 : 0),
      (i: number) => (i < 5000 ? 0 : 3),
    ];
    for (const kind of kinds) {
      const samples = Float32Array.from({ length: 9000 }, (_, i) => kind(i));
      const pcm = { sampleRate: 48_000, channels: [samples, samples.map((x) => -x)] };
      const wav = decodeWav(encodeWav(pcm, { bits: '24' }));
      expect(await decode(await encode(pcm, 'flac'))).toEqual(wav.ok && wav.value);
    }
  });
});

describe('lossy files', () => {
  it.each([
    ['mp3', 44_100, -25],
    ['mp3', 48_000, -25],
    ['ogg', 44_100, -25],
    ['ogg', 48_000, -25],
    ['ogg', 88_200, -25],
    ['ogg', 96_000, -25],
  ] as const)('%s at %d Hz begins and ends with the sound, which is close', async (...shape) => {
    const [format, rate, most] = shape;
    for (const frames of [30_011, 1152 * 20 - 576, 1152 * 20]) {
      const pcm = music(frames, rate);
      const decoded = await decode(await encode(pcm, format));
      expect([decoded.sampleRate, frameCount(decoded)]).toEqual([rate, frames]);
      const errors = [-1, 0, 1].map((late) => errorDb(pcm, decoded, late));
      expect(errors[1]).toBeLessThan(most);
      expect(errors[1]).toBeLessThan(Math.min(errors[0]!, errors[2]!) - 3);
    }
  });

  it('have one channel too', async () => {
    const pcm = music(20_000, 48_000, 1);
    for (const format of ['mp3', 'ogg'] as const) {
      const decoded = await decode(await encode(pcm, format));
      expect([decoded.channels.length, frameCount(decoded)]).toEqual([1, 20_000]);
      expect(errorDb(pcm, decoded)).toBeLessThan(-25);
    }
  });

  it('count what they clip and what is no number', async () => {
    const samples = Float32Array.of(0, 1.5, Number.NaN, -2, Number.POSITIVE_INFINITY, 0.5);
    for (const format of audioFormats) {
      const made = await createAudioEncoder({
        format,
        sampleRate: 48_000,
        channelCount: 1,
        bits: '24',
      });
      if (!made.ok) throw new Error('not made');
      made.value.encode([samples]);
      expect(made.value.finish()).toMatchObject({ clipped: 2, notFinite: 2, frames: 6 });
    }
  });
});

describe('all encoders', () => {
  it.each(audioFormats)(
    'write the same %s however frames are cut, and for equal seeds',
    async (format) => {
      const pcm = music(20_011);
      const tags = {
        title: 'Ünder 東京',
        genre: 'gabber',
        bpm: 172.5,
        key: 'f minor',
        initialKey: 'Fm',
      };
      const whole = await encode(pcm, format, { tags, seed: 7 }, 99_999);
      expect(Buffer.compare(whole, await encode(pcm, format, { tags, seed: 7 }, 333))).toBe(0);
      expect(frameCount(await decode(whole))).toBe(20_011);
    },
  );

  it('refuse what a format cannot hold, and say what to do', () => {
    const code = (format: AudioFormat, sampleRate: number, bits: '24' | '32f', channelCount = 2) =>
      checkAudioOptions({ format, sampleRate, bits, channelCount })?.code;
    expect(code('flac', 48_000, '32f')).toBe('audio.bits');
    expect(code('mp3', 96_000, '24')).toBe('audio.mp3-rate');
    expect(code('mp3', 88_200, '24')).toBe('audio.mp3-rate');
    expect(code('ogg', 48_000, '24', 6)).toBe('audio.channels');
    expect(code('ogg', 96_000, '24')).toBeUndefined();
    expect(code('wav', 96_000, '32f', 6)).toBeUndefined();
  });

  it('keep long titles within their room', async () => {
    const tags = { title: 'long '.repeat(20_000) };
    for (const format of audioFormats) {
      const bytes = await encode(music(5000), format, { tags });
      expect(frameCount(await decode(bytes))).toBe(5000);
    }
  });
});

describe('broken files', () => {
  it('give sound or Problems, never an exception', { timeout: 900_000 }, async () => {
    const pcm = music(6000);
    const files = await Promise.all(audioFormats.map((format) => encode(pcm, format)));
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('byte', 'cut', 'fill', 'move'),
      value: fc.nat(255),
      nearStart: fc.boolean(),
    });
    const property = fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (file, changes) => {
        let bytes = Uint8Array.from(file);
        for (const { at, kind, value, nearStart } of changes) {
          const place = at % Math.max(1, nearStart ? Math.min(200, bytes.length) : bytes.length);
          if (kind === 'byte') bytes[place] = value;
          if (kind === 'cut') bytes = bytes.slice(0, place);
          if (kind === 'fill') bytes.fill(value, place, place + value * 4);
          if (kind === 'move') bytes.copyWithin(place, (place * 7) % (bytes.length + 1));
        }
        const decoded = await decodeAudio(bytes);
        if (decoded.ok) expect(frameCount(decoded.value)).toBeGreaterThan(0);
        else expect(decoded.problems.some(({ severity }) => severity === 'error')).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: Math.min(2000, cases(100)), seed: testSeed });
  });
});

describe('Md5', () => {
  it('equals node:crypto, however the bytes come', () => {
    const random = makeRandom(1);
    for (const size of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const bytes = Uint8Array.from({ length: size }, () => random.next() * 256);
      const sum = new Md5();
      sum.update(bytes.subarray(0, size / 3));
      sum.update(bytes.subarray(size / 3));
      const expected = createHash('md5').update(bytes).digest('hex');
      expect(Buffer.from(sum.digest()).toString('hex')).toBe(expected);
    }
  });
});
