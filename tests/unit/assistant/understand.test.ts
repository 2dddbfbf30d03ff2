import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/assistant/index.ts';
import { stripsOf } from '../../../src/assistant/mapper/targets.ts';
import { ownNames } from '../../../src/assistant/own-names.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { labelled, songsOf } from './messages.ts';

const songNamed = songsOf(fileURLToPath(new URL('../../../', import.meta.url)));
const sounds = { registry: makeDefaultRegistry() };

function intentOf(message: string, name: string): string {
  const song = songNamed(name);
  const isThere = (role: string): boolean => stripsOf(role, song).length > 0;
  const wishes = understand(message, isThere, ownNames(song, sounds));
  return wishes.length > 1 ? 'multi_intent' : (wishes[0]?.intent ?? 'none');
}

function shareRight(set: string): number {
  const rows = labelled(set);
  const right = rows.filter(({ intent, message, song }) => intentOf(message, song) === intent);
  return right.length / rows.length;
}

describe('understand', () => {
  it('knows what nearly all messages of the development set ask for', () => {
    expect(shareRight('development')).toBeGreaterThan(0.97);
  });

  it('knows what most messages ask for that were kept apart', () => {
    expect(shareRight('held-out')).toBeGreaterThan(0.93);
  });

  it.each([
    ['make the kick harder', 'param.adjust', { target: 'kick', adj: 'harder' }],
    ['kick harder and longer', 'param.adjust', { target: 'kick', adj: 'harder+longer' }],
    ['200 bpm', 'param.set', { bpm: 200 }],
    ['pitch the hoover down 3 semitones', 'pitch', { target: 'hoover', st: -3 }],
    ['reverb on the snare', 'fx.add', { target: 'snare', fx: 'reverb' }],
    ['the hats are too loud', 'level', { target: 'hat', gain: '-' }],
    ['kick nog harder', 'param.adjust', { target: 'kick', adj: 'harder' }],
    ['mach die snare härter', 'param.adjust', { target: 'snare', adj: 'harder' }],
    ['make teh kcik hardr', 'param.adjust', { target: 'kick', adj: 'harder' }],
    ['unmute the ride', 'mute_solo', { target: 'ride', op: 'unmute' }],
  ])('reads the slots of %j', (message, intent, slots) => {
    const [wish] = understand(message);
    expect(wish?.intent).toBe(intent);
    expect(wish?.slots).toMatchObject(slots);
  });

  it('divides a message into its wishes, with their places', () => {
    const message = 'kick shorter, reverb on the lead and mute the hats';
    const parts = understand(message).map(({ intent, span }) => [
      intent,
      message.slice(span.start, span.end),
    ]);
    expect(parts).toEqual([
      ['param.adjust', 'kick shorter'],
      ['fx.add', 'reverb on the lead'],
      ['mute_solo', 'mute the hats'],
    ]);
  });

  it.each(['', '   ', '\u0000\u0007\u202e', '…', '🥁🔊', 'κάνε το πιο σκληρό', 'もっと激しく'])(
    'asks nothing of %j',
    (message) => {
      expect(understand(message)).toEqual([]);
    },
  );

  it('reads the beginning of a message that is far too long, quickly', () => {
    const start = performance.now();
    expect(understand(`make the kick harder. ${'blah '.repeat(20_000)}`)[0]?.intent).toBe(
      'param.adjust',
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('reads any text without an exception, with spans inside it', () => {
    const words = fc.constantFrom(
      'kick',
      'harder',
      'the',
      ',',
      'and',
      '190',
      'bpm',
      'reverb',
      'on',
      'drop',
      '-6',
      'db',
      'x..x..x.',
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(text, (message) => {
        for (const { span, confidence } of understand(message)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(message.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
