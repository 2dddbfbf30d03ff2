import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSyx } from '../../../../src/sound/dx7/index.ts';
import {
  bankMessage,
  message,
  packed,
  unpacked,
  voiceMessage,
} from '../../../../src/sound/dx7/pack.ts';
import { LARGEST_SYX } from '../../../../src/sound/dx7/read-syx.ts';
import { type Dx7Voice, makeVoice } from '../../../../src/sound/dx7/voice.ts';
import { cases } from '../../../cases.ts';
import { damage } from '../../../damage.ts';
import { anyVoice } from './any-voice.ts';

const read = (bytes: readonly number[]) => readSyx(Uint8Array.from(bytes), 'a.syx');
const codes = (bytes: readonly number[]) => read(bytes).problems.map(({ code }) => code);
const namesIn = (bytes: readonly number[]): readonly string[] => {
  const found = read(bytes);
  return found.ok ? found.value.map(({ name }) => name) : [];
};

const one = makeVoice('ONE       ', { 1: { level: 99 } });
const two = makeVoice('TWO       ', { 2: { level: 80, detune: -7 } });
const bank = bankMessage([one, two]);

describe('a file of DX7 voices', () => {
  it('is a bank of 4104 bytes', () => {
    expect(bank).toHaveLength(4104);
    const found = read(bank);
    expect(found.ok && found.value).toHaveLength(32);
    expect(found.ok && found.value.slice(0, 2)).toEqual([one, two]);
    expect(found.problems).toEqual([]);
  });

  it('is the 4096 bytes of a bank alone', () => {
    const found = read(bank.slice(6, -2));
    expect(found.ok && found.value.slice(0, 2)).toEqual([one, two]);
    expect(namesIn([...bank.slice(6, -2), ...bank.slice(6, -2)])).toHaveLength(64);
  });

  it('is a single voice of 163 bytes, or its data alone, or packed', () => {
    expect(voiceMessage(one)).toHaveLength(163);
    const forms = [voiceMessage(two), unpacked(two), packed(two), message([0, 1, 0], packed(two))];
    for (const bytes of forms) expect(read(bytes)).toMatchObject({ ok: true, value: [two] });
  });

  it('is several messages, with others between them', () => {
    const parameterChange = [0xf0, 0x43, 0x10, 0, 0, 50, 0xf7];
    const roland = [0xf0, 0x41, 0, 0x16, 0x12, 1, 2, 3, 0xf7];
    const performances = [0xf0, 0x43, 0, 2, 0x20, 0, ...new Array(4096).fill(1), 0, 0xf7];
    const file = [
      ...parameterChange,
      ...voiceMessage(one),
      ...roland,
      ...[0, 0xfe, 13, 10],
      ...performances,
      ...voiceMessage(two),
    ];
    expect(namesIn(file)).toEqual([one.name, two.name]);
    expect(codes(file)).toEqual([]);
  });

  it('may lack the end of its message', () => {
    expect(namesIn(voiceMessage(one).slice(0, -1))).toEqual([one.name]);
  });

  it('is read with a warning when its checksum is wrong', () => {
    const wrong = bank.with(4102, ((bank[4102] ?? 0) + 1) & 0x7f);
    const found = read(wrong);
    expect(found.ok && found.value[1]).toEqual(two);
    expect(found.problems).toMatchObject([{ code: 'dx7.checksum', severity: 'warning' }]);
    expect(found.problems[0]?.message).toContain('byte 4102');
  });

  it('has its values brought into their ranges, with a warning', () => {
    // the level of operator 1, in the last of the six
    const found = read(unpacked(one).with(5 * 21 + 16, 127));
    expect(found).toMatchObject({ ok: true, value: [one] });
    expect(found.problems).toMatchObject([{ code: 'dx7.range', severity: 'warning' }]);
  });

  it('has the top bits of its bytes ignored', () => {
    const found = read(packed(two).map((byte, at) => (at < 118 ? byte | 0x80 : byte)));
    expect(found).toMatchObject({ ok: true, value: [two] });
  });

  it('has a space for what is no letter in a name', () => {
    const letters = [...'A'].map((letter) => letter.charCodeAt(0));
    const name = [...letters, 0, 0x7f, 0xe9, 0x1b, ...letters, ...letters, 9, 10, 0x80];
    expect(namesIn([...packed(one).slice(0, 118), ...name])).toEqual(['A    AA   ']);
  });
});

describe('what is no file of DX7 voices', () => {
  it.each<[string, readonly number[], string]>([
    ['empty', [], 'dx7.empty'],
    ['too large', new Array(LARGEST_SYX + 1).fill(0), 'dx7.too-large'],
    ['a bank that ends too early', bank.slice(0, 4000), 'dx7.truncated'],
    ['a voice that ends in its checksum', voiceMessage(one).slice(0, 160), 'dx7.truncated'],
    ['text', [...'hello there'].map((letter) => letter.charCodeAt(0)), 'dx7.not-sysex'],
    ['another maker', [0xf0, 0x41, 1, 2, 3, 0xf7], 'dx7.no-voice'],
    ['a begin alone', [0xf0], 'dx7.no-voice'],
  ])('%s', (_, bytes, code) => {
    const found = read(bytes);
    expect(found.ok).toBe(false);
    expect(found.problems.map((each) => each.code)).toEqual([code]);
    expect(found.problems.every(({ hint }) => hint !== undefined)).toBe(true);
  });

  it('is told with the byte it is at', () => {
    const [problem] = read([...voiceMessage(one), ...bank.slice(0, 500)]).problems;
    expect(problem?.message).toContain('byte 163');
  });
});

describe('any voice', () => {
  it('is read as it was written, packed and unpacked', () => {
    fc.assert(
      fc.property(anyVoice, (voice: Dx7Voice) => {
        expect(read(packed(voice))).toEqual({ ok: true, value: [voice], problems: [] });
        expect(read(voiceMessage(voice))).toEqual({ ok: true, value: [voice], problems: [] });
      }),
      { numRuns: cases(200, 0.1) },
    );
  });
});

describe('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 5000 }),
    fc.uint8Array({ minLength: 120, maxLength: 170 }),
    fc
      .constantFrom(128, 155, 156, 4096, 8192)
      .chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
    damaged(bank),
    damaged([...voiceMessage(one), ...voiceMessage(two)]),
  );

  it('are voices within their ranges, or Problems', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        const found = readSyx(data, 'a.syx');
        if (!found.ok) expect(found.problems.length).toBeGreaterThan(0);
        else for (const voice of found.value) expectInRange(voice);
      }),
      { numRuns: cases(300, 0.1) },
    );
  });
});

/** A file with bytes changed, left out and doubled. */
function damaged(file: readonly number[]): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(file.length), fc.nat(200), fc.nat(255), fc.nat(2));
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => damage(file, changes));
}

function expectInRange(voice: Dx7Voice): void {
  expect(voice.name).toMatch(/^[ -~]{10}$/);
  expect(voice.algorithm).toSatisfy((each: number) => each >= 1 && each <= 32);
  expect(Math.abs(voice.transpose)).toBeLessThanOrEqual(24);
  for (const operator of voice.operators) {
    const { envelope, level, fine, coarse, detune } = operator;
    const numbers = [...envelope.rates, ...envelope.levels, level, fine];
    expect(Math.max(...numbers)).toBeLessThanOrEqual(99);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(coarse).toBeLessThanOrEqual(31);
    expect(Math.abs(detune)).toBeLessThanOrEqual(7);
  }
}
