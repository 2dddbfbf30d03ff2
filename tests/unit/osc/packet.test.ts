import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bool,
  bundle,
  decodePacket,
  encodePacket,
  float32,
  IMMEDIATELY,
  int32,
  list,
  message,
  type OscArgument,
  type OscPacket,
  text,
  timetagFromSeconds,
  timetagFromUnix,
  timetagToSeconds,
  timetagToUnix,
} from '../../../src/osc/index.ts';
import { cases } from '../../cases.ts';

/** What is used of npm's `osc`, which has no types. */
interface OscOracle {
  writePacket(packet: unknown, options: { metadata: true }): Uint8Array;
}
const oracle = createRequire(import.meta.url)('osc') as OscOracle;

/** The packet as `osc` wants it. */
function forOracle(packet: OscPacket): unknown {
  if (packet.kind === 'message') {
    return { address: packet.address, args: packet.args.map(argumentForOracle) };
  }
  const { seconds, fraction } = packet.time;
  return { timeTag: { raw: [seconds, fraction] }, packets: packet.packets.map(forOracle) };
}

function argumentForOracle(argument: OscArgument): unknown {
  if (argument.type === 'array') return argument.value.map(argumentForOracle);
  if (argument.type === 'h') {
    const value = BigInt.asUintN(64, argument.value);
    const high = Number(value >> 32n);
    return { type: 'h', value: { high, low: Number(value & 0xffff_ffffn), unsigned: true } };
  }
  if (argument.type === 't') {
    return { type: 't', value: { raw: [argument.value.seconds, argument.value.fraction] } };
  }
  return 'value' in argument ? argument : { type: argument.type };
}

const plainText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replaceAll('\0', ''));
const timetag = fc.record({
  seconds: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fraction: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
const simple: fc.Arbitrary<OscArgument> = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(int32),
  fc.float({ noNaN: true }).map(float32),
  fc.double({ noNaN: true }).map((value) => ({ type: 'd', value }) as const),
  plainText.map(text),
  fc.uint8Array({ maxLength: 9 }).map((value) => ({ type: 'b', value }) as const),
  timetag.map((value) => ({ type: 't', value }) as const),
  fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    .map((value) => ({ type: 'h', value }) as const),
  fc.constantFrom('N', 'I').map((type) => ({ type }) as const),
  fc.boolean().map(bool),
);
const argument = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 1, arbitrary: fc.array(simple, { maxLength: 3 }).map((inner) => list(...inner)) },
);
const address = fc.stringMatching(/^\/[a-z_]{1,12}$/);
const aMessage = fc
  .tuple(address, fc.array(argument, { maxLength: 6 }))
  .map(([where, args]) => message(where, ...args));
const aBundle = fc
  .tuple(timetag, fc.array(aMessage, { minLength: 1, maxLength: 3 }))
  .map(([time, inner]) => bundle(time, ...inner));
const nested = fc
  .tuple(timetag, fc.array(fc.oneof(aMessage, aBundle), { maxLength: 3 }))
  .map(([time, inner]) => bundle(time, ...inner));
const packet = fc.oneof(aMessage, aBundle, nested);

describe('packets', () => {
  it('are the bytes that npm’s osc writes', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const theirs = oracle.writePacket(forOracle(each), { metadata: true });
        expect(Buffer.from(encodePacket(each)).toString('hex')).toBe(
          Buffer.from(theirs).toString('hex'),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const read = decodePacket(encodePacket(each));
        expect(read.ok && read.value).toEqual(each);
      }),
      { numRuns: 2000 },
    );
  });

  it('that are broken become Problems, never an exception', () => {
    const broken = fc
      .tuple(packet, fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([each, at, byte]) => {
        const bytes = encodePacket(each);
        bytes[at % bytes.length] = byte;
        return byte % 3 === 0 ? bytes.slice(0, at % bytes.length) : bytes;
      });
    fc.assert(
      fc.property(broken, (bytes) => {
        const read = decodePacket(bytes);
        if (!read.ok) expect(read.problems[0]?.message).toMatch(/./);
      }),
      { numRuns: cases(5000) },
    );
  });
});

describe('timetags', () => {
  it('keep all of a second’s 2^32 parts', () => {
    expect(timetagFromSeconds(1.5)).toEqual({ seconds: 1, fraction: 2 ** 31 });
    expect(timetagFromSeconds(2 - 2 ** -34)).toEqual({ seconds: 2, fraction: 0 });
    expect(IMMEDIATELY).toEqual({ seconds: 0, fraction: 1 });
    expect(() => timetagFromSeconds(-1)).toThrow(RangeError);
  });

  it('go to seconds and to Unix time and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4e9, noNaN: true }), (seconds) => {
        const there = timetagToSeconds(timetagFromSeconds(seconds));
        expect(Math.abs(there - seconds)).toBeLessThan(1e-6);
      }),
    );
    expect(timetagToUnix(timetagFromUnix(1_700_000_000_123))).toBeCloseTo(1_700_000_000_123, 3);
  });
});
