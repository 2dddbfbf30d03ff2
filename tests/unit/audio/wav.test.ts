import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createWavEncoder,
  decodeWav,
  encodeWav,
  frameCount,
  type Pcm,
  parseWavHeader,
  type WavBits,
} from '../../../src/audio/index.ts';
import { makeRandom } from '../../../src/base/index.ts';
import { hasPeer } from '../../peers.ts';

const formats: WavBits[] = ['16', '24', '32f'];

function noise(channels: number, frames: number, sampleRate = 48000, gain = 0.9): Pcm {
  const random = makeRandom(`${channels}/${frames}`);
  return {
    sampleRate,
    channels: Array.from({ length: channels }, () =>
      Float32Array.from({ length: frames }, () => gain * (2 * random.next() - 1)),
    ),
  };
}

function decode(bytes: Uint8Array): Pcm {
  const result = decodeWav(bytes);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

function worstDifference(a: Pcm, b: Pcm): number {
  let worst = 0;
  a.channels.forEach((samples, channel) => {
    samples.forEach((x, i) => {
      worst = Math.max(worst, Math.abs(x - b.channels[channel]![i]!));
    });
  });
  return worst;
}

/** A header laid out by hand, so that the reader is not tested with the writer alone. */
function handMade(tag: number, bits: number, channels: number, data: number[]): Uint8Array {
  const bytes = new Uint8Array(44 + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('RIFF----WAVEfmt '));
  view.setUint32(4, 36 + data.length, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, tag, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, 48000, true);
  view.setUint32(28, (48000 * channels * bits) / 8, true);
  view.setUint16(32, (channels * bits) / 8, true);
  view.setUint16(34, bits, true);
  bytes.set(new TextEncoder().encode('data'), 36);
  view.setUint32(40, data.length, true);
  bytes.set(data, 44);
  return bytes;
}

describe('encodeWav and decodeWav', () => {
  it.each(formats)('carry sound through %s', (bits) => {
    const pcm = noise(2, 1000);
    const back = decode(encodeWav(pcm, { bits }));
    expect(back.sampleRate).toBe(48000);
    expect(frameCount(back)).toBe(1000);
    const step = bits === '32f' ? 0 : 2 ** (1 - Number(bits));
    expect(worstDifference(pcm, back)).toBeLessThanOrEqual(1.5 * step);
    if (bits === '24') expect(worstDifference(pcm, back)).toBeGreaterThan(0);
  });

  it('lays out 16 bits as the plainest header there is', () => {
    const bytes = encodeWav(
      { sampleRate: 48000, channels: [Float32Array.of(0, -1, 0.5)] },
      { bits: '16' },
    );
    expect(bytes).toEqual(handMade(1, 16, 1, [0, 0, 0, 128, 0, 64]));
  });

  it.each([
    ['16', 1, 1],
    ['16', 2, 1],
    ['16', 3, 0xfffe],
    ['24', 1, 0xfffe],
    ['32f', 2, 3],
    ['32f', 6, 0xfffe],
  ] as const)('writes %s with %d channels as format %d', (bits, channels, tag) => {
    const bytes = encodeWav(noise(channels, 7), { bits });
    expect(new DataView(bytes.buffer).getUint16(20, true)).toBe(tag);
    expect(decode(bytes).channels.length).toBe(channels);
    expect(bytes.length % 2).toBe(0);
    expect(new DataView(bytes.buffer).getUint32(4, true)).toBe(bytes.length - 8);
  });

  it.each(formats)('do not depend on how %s is cut into blocks', (bits) => {
    const pcm = noise(2, 501);
    const options = { sampleRate: 48000, channelCount: 2, bits, seed: 3 };
    const encoder = createWavEncoder(options);
    const parts = [
      encoder.encode(pcm.channels, 0, 1),
      encoder.encode(pcm.channels, 1, 128),
      encoder.encode(pcm.channels.map((samples) => samples.subarray(128))),
    ];
    const end = encoder.finish();
    const whole = createWavEncoder({ ...options, frames: 501 });
    expect(Buffer.concat(parts).equals(Buffer.from(whole.encode(pcm.channels)))).toBe(true);
    expect(end.frames).toBe(501);
    expect(end.header.length).toBe(encoder.header.length);
    const file = Buffer.concat([end.header, ...parts, end.trailer]);
    expect(frameCount(decode(file))).toBe(501);
    expect(whole.finish().header).toEqual(whole.header);
  });

  it('write equal bytes for equal seeds, others for others', () => {
    const pcm = noise(2, 500);
    const [a, b, c] = [1, 1, 2].map((seed) => encodeWav(pcm, { bits: '16', seed }));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });
});

describe('dither', () => {
  it('leaves silence and what lies on a step alone', () => {
    const exact = Float32Array.from({ length: 2000 }, (_, i) => (i - 1000) / 32768);
    const pcm = { sampleRate: 48000, channels: [exact, new Float32Array(2000)] };
    for (const bits of ['16', '24'] as const) {
      expect(worstDifference(pcm, decode(encodeWav(pcm, { bits })))).toBe(0);
    }
  });

  it('keeps the mean of a level between two steps, with noise of the right power', () => {
    const frames = 200_000;
    const level = 0.3 / 32768;
    const pcm = { sampleRate: 48000, channels: [new Float32Array(frames).fill(level)] };
    const steps = decode(encodeWav(pcm, { bits: '16' })).channels[0]!.map((x) => x * 32768);
    const mean = steps.reduce((sum, x) => sum + x, 0) / frames;
    const power = steps.reduce((sum, x) => sum + (x - 0.3) ** 2, 0) / frames;
    expect(mean).toBeCloseTo(0.3, 2);
    expect(power).toBeCloseTo(0.25, 2); // triangular noise 1/6 and rounding 1/12
  });
});

describe('full scale', () => {
  const loud = Float32Array.of(1, -1, 1.5, -2, 0.99999, Number.NaN, Number.POSITIVE_INFINITY);

  it('clips whole numbers and counts it', () => {
    const encoder = createWavEncoder({ sampleRate: 48000, channelCount: 1, bits: '16', frames: 7 });
    const bytes = Buffer.concat([encoder.header, encoder.encode([loud])]);
    const [back = new Float32Array()] = decode(bytes).channels;
    expect([...back].slice(0, 4)).toEqual([32767 / 32768, -1, 32767 / 32768, -1]);
    expect([...back].slice(5)).toEqual([0, 0]);
    expect(encoder.finish()).toMatchObject({ clipped: 2, notFinite: 2 });
  });

  it('keeps what floats can keep', () => {
    const encoder = createWavEncoder({
      sampleRate: 48000,
      channelCount: 1,
      bits: '32f',
      frames: 7,
    });
    const back = decode(Buffer.concat([encoder.header, encoder.encode([loud])]));
    expect([...back.channels[0]!].slice(2, 4)).toEqual([1.5, -2]);
    expect(encoder.finish()).toMatchObject({ clipped: 0, notFinite: 2 });
  });
});

describe('files past 4 GB', () => {
  it('become RF64, with the true sizes', () => {
    const frames = 3 * 2 ** 30;
    const { header } = createWavEncoder({ sampleRate: 48000, channelCount: 2, bits: '24', frames });
    const info = parseWavHeader(header, header.length + frames * 6);
    expect(String.fromCharCode(...header.slice(0, 4))).toBe('RF64');
    expect(info.ok && info.value.frames).toBe(frames);
    expect(info.problems).toEqual([]);
  });

  it('have room kept for them while the length is open', () => {
    const encoder = createWavEncoder({ sampleRate: 48000, channelCount: 2, bits: '24' });
    const known = createWavEncoder({
      sampleRate: 48000,
      channelCount: 2,
      bits: '24',
      frames: 2 ** 31,
    });
    expect(encoder.header.length).toBe(known.header.length);
    expect(encoder.finish().header.length).toBe(encoder.header.length);
  });

  it('keep that room where fewer frames come than were promised', () => {
    const options = { sampleRate: 48000, channelCount: 2, bits: '24', frames: 2 ** 31 } as const;
    const encoder = createWavEncoder(options);
    const sound = encoder.encode([new Float32Array(7), new Float32Array(7)]);
    const { header } = encoder.finish();
    expect(header.length).toBe(encoder.header.length);
    const info = parseWavHeader(header, header.length + sound.length);
    expect(info.ok && info.value.frames).toBe(7);
    expect(info.problems).toEqual([]);
  });
});

describe('createWavEncoder', () => {
  it.each([
    [0, 2],
    [48000.5, 2],
    [48000, 0],
    [48000, 70000],
    [2 ** 32, 1],
  ])('refuses %d Hz with %d channels', (sampleRate, channelCount) => {
    expect(() => createWavEncoder({ sampleRate, channelCount, bits: '16' })).toThrow(RangeError);
  });

  it('refuses blocks of another width', () => {
    const encoder = createWavEncoder({ sampleRate: 48000, channelCount: 2, bits: '16' });
    expect(() => encoder.encode([new Float32Array(4)])).toThrow('expected 2 channels, got 1');
  });
});

describe('decodeWav', () => {
  it.each([
    [1, 8, [0, 128, 255, 192], [-1, 0, 127 / 128, 0.5]],
    [1, 16, [0, 128, 0, 64], [-1, 0.5]],
    [1, 24, [0, 0, 128, 0, 0, 64, 255, 255, 255], [-1, 0.5, -1 / 8388608]],
    [1, 32, [0, 0, 0, 128, 0, 0, 0, 64], [-1, 0.5]],
    [3, 32, [0, 0, 128, 63], [1]],
    [3, 64, [0, 0, 0, 0, 0, 0, 240, 63], [1]],
  ])('reads format %d with %d bits', (tag, bits, data, samples) => {
    expect([...decode(handMade(tag, bits, 1, data)).channels[0]!]).toEqual(samples);
  });

  it('skips chunks it does not know, odd ones with their padding', () => {
    const plain = handMade(1, 16, 1, [0, 64]);
    const odd = [...new TextEncoder().encode('LIST'), 3, 0, 0, 0, 1, 2, 3, 0];
    const bytes = Uint8Array.of(...plain.slice(0, 12), ...odd, ...plain.slice(12));
    expect([...decode(bytes).channels[0]!]).toEqual([0.5]);
  });

  it('reads a file that was cut off, with a warning', () => {
    const bytes = encodeWav(noise(2, 100), { bits: '16' }).slice(0, 44 + 41);
    const result = decodeWav(bytes);
    expect(result.ok && frameCount(result.value)).toBe(10);
    expect(result.problems[0]).toMatchObject({
      code: 'wav.truncated',
      severity: 'warning',
      message: 'The WAV file ends early: it has 10 of 100 frames.',
    });
  });

  it('reads what a streaming writer left open', () => {
    for (const size of [0, 0xffffffff]) {
      const bytes = handMade(1, 16, 1, [0, 64, 0, 64]);
      new DataView(bytes.buffer).setUint32(40, size, true);
      const result = decodeWav(bytes);
      expect(result.ok && frameCount(result.value)).toBe(2);
      expect(result.problems).toEqual([]);
    }
  });

  it.each([
    ['nothing', new Uint8Array(0), 'wav.not-wav'],
    ['text', new TextEncoder().encode('tracks:\n  kick: {}\n'), 'wav.not-wav'],
    ['a bare RIFF', new TextEncoder().encode('RIFF----WAVE'), 'wav.no-format'],
    ['no samples', handMade(1, 16, 1, []).slice(0, 36), 'wav.no-data'],
    ['0 channels', handMade(1, 16, 0, [1]), 'wav.format'],
    ['ADPCM', handMade(2, 4, 1, [1]), 'wav.format'],
    ['12 bits', handMade(1, 12, 1, [1]), 'wav.format'],
    ['16-bit floats', handMade(3, 16, 1, [1]), 'wav.format'],
  ])('has a Problem for %s', (_, bytes, code) => {
    expect(decodeWav(bytes)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('has a Problem for a rate of 0 and for contradictions', () => {
    const still = handMade(1, 16, 1, [0, 0]);
    new DataView(still.buffer).setUint32(24, 0, true);
    expect(decodeWav(still).problems[0]?.message).toContain('rate is 0 Hz');
    const contradiction = handMade(1, 16, 2, [0, 0]);
    new DataView(contradiction.buffer).setUint16(32, 3, true);
    expect(decodeWav(contradiction).problems[0]?.message).toContain('contradicts itself');
  });

  it('never throws on damaged files, nor answers with more than there is', () => {
    const good = encodeWav(noise(2, 50), { bits: '24' });
    const damage = fc.array(fc.tuple(fc.nat(100), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(good.length), (changes, length) => {
        const bytes = good.slice(0, length);
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        const result = decodeWav(bytes);
        if (!result.ok) return result.problems.length > 0;
        return frameCount(result.value) * result.value.channels.length <= length;
      }),
      { numRuns: 3000 },
    );
  });
});

describe.skipIf(!hasPeer('sox'))('sox', () => {
  it.each(formats)('reads %s as it was meant', (bits) => {
    const folder = mkdtempSync(join(tmpdir(), 'gabber-wav-'));
    try {
      const file = join(folder, 'x.wav');
      const pcm = noise(2, 4801, 44100);
      const bytes = encodeWav(pcm, { bits });
      writeFileSync(file, bytes);
      const args = [file, '-t', 'raw', '-e', 'floating-point', '-b', '32', '-'];
      const run = spawnSync('sox', args, { maxBuffer: 1e8 });
      expect(run.stderr.toString()).toBe('');
      const raw = new Float32Array(new Uint8Array(run.stdout).buffer);
      const ours = decode(bytes);
      expect(raw.length).toBe(2 * 4801);
      let worst = 0;
      raw.forEach((x, i) => {
        worst = Math.max(worst, Math.abs(x - ours.channels[i % 2]![i >> 1]!));
      });
      expect(worst).toBeLessThan(1e-7);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
