import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AudioFormat,
  createAudioEncoder,
  decodeAudio,
  encodeWav,
  frameCount,
  type Pcm,
} from '../../../src/audio/index.ts';
import { makeRandom } from '../../../src/base/index.ts';
import { cases } from '../../cases.ts';
import { damage } from '../../damage.ts';

const frames = 6000;

function noise(): Pcm {
  const random = makeRandom(11);
  const side = () => Float32Array.from({ length: frames }, () => random.next() - 0.5);
  return { sampleRate: 44_100, channels: [side(), side()] };
}

async function encoded(format: AudioFormat): Promise<Uint8Array> {
  const pcm = noise();
  const options = { format, sampleRate: pcm.sampleRate, channelCount: 2, bits: '16' } as const;
  const made = await createAudioEncoder(options);
  if (!made.ok) throw new Error(made.problems[0]?.message);
  const sound = made.value.encode(pcm.channels);
  const { header, trailer } = made.value.finish();
  return Buffer.concat([header, sound, trailer]);
}

/** An AIFF of 16 bits and one channel: what gabber reads and does not write. */
function aiff(): Uint8Array {
  const text = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
  const long = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
  const rate = [0x40, 0x0e, 0xac, 0x44, 0, 0, 0, 0, 0, 0];
  const common = [0, 1, ...long(200), 0, 16, ...rate];
  const sound = [
    ...long(0),
    ...long(0),
    ...Array.from({ length: 400 }, (_, at) => (at * 37) & 255),
  ];
  const chunks = [...text('COMM'), ...long(18), ...common, ...text('SSND'), ...long(408), ...sound];
  return Uint8Array.from([...text('FORM'), ...long(4 + chunks.length), ...text('AIFF'), ...chunks]);
}

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  wav: () => encoded('wav'),
  flac: () => encoded('flac'),
  ogg: () => encoded('ogg'),
  mp3: () => encoded('mp3'),
  aiff: async () => aiff(),
};

/** Either a sound that can be worked with, or Problems that say something. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const found = await decodeAudio(bytes);
  for (const { code, message } of found.problems)
    expect(`${code} ${message}`).toMatch(/^\S+\.\S+ ./);
  if (!found.ok) {
    expect(found.problems.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  const { sampleRate, channels } = found.value;
  expect(sampleRate).toBeGreaterThanOrEqual(1000);
  expect(frameCount(found.value)).toBeGreaterThan(0);
  expect(new Set(channels.map(({ length }) => length)).size).toBe(1);
}

describe.each(Object.entries(files))('a %s file', (_, make) => {
  it('cut off anywhere is a sound with a warning, or a Problem', async () => {
    const whole = await make();
    const lengths = [0, 1, 3, 4, 11, 12, 20, 43, 44, 45, 100, whole.length >> 1, whole.length - 1];
    for (const length of lengths) {
      const cut = whole.subarray(0, length);
      await expectAnswer(cut);
      expect((await decodeAudio(cut)).problems).not.toEqual([]);
    }
  });

  it('with damage anywhere is a sound, or a Problem', async () => {
    const whole = await make();
    const at = fc.oneof(fc.nat(120), fc.nat(whole.length));
    const change = fc.tuple(at, fc.nat(200), fc.nat(255), fc.nat(2));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
        expectAnswer(damage(whole, changes)),
      ),
      { numRuns: Math.min(cases(40), 400) },
    );
  });

  it('under the header of another kind is a Problem', async () => {
    const whole = await make();
    const heads = ['RIFF....WAVEfmt ', 'fLaC', 'OggS', 'FORM....AIFF', 'ID3'];
    for (const head of heads) {
      const disguised = Buffer.concat([Buffer.from(head), whole.subarray(head.length)]);
      if (!disguised.equals(whole)) await expectAnswer(disguised);
    }
  });
});

it('a header that promises terabytes is believed no further than the file goes', async () => {
  const bytes = encodeWav(noise(), { bits: '16' });
  new DataView(bytes.buffer).setUint32(40, 0xfffffff0, true);
  const found = await decodeAudio(bytes);
  expect(found.problems).toMatchObject([{ code: 'wav.truncated', severity: 'warning' }]);
  expect(found.ok && frameCount(found.value)).toBe(frames);
});

it.each([1, 999, 768_001, 0xffffffff])('a rate of %d Hz is a Problem', async (rate) => {
  const bytes = encodeWav(noise(), { bits: '16' });
  new DataView(bytes.buffer).setUint32(24, rate, true);
  expect((await decodeAudio(bytes)).problems).toMatchObject([{ code: 'audio.rate' }]);
});
