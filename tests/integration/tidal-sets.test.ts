import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { planTidal } from '../../src/stage/index.ts';
import { evaluate } from '../../src/tidal/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { eventsOf } from '../our-answers.ts';
import { hasPeer } from '../peers.ts';
import { differenceOf, type PeerEvent } from '../tidal-events.ts';
import { askTidalSets, type SetAnswer } from '../tidal-set-peer.ts';

const folder = new URL('../../tidal/sets/', import.meta.url);
const registry = makeDefaultRegistry();
/** The bars after which the longest phrase of a set comes round. */
const cycles = 16;

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/**
 * Tracks that the Tidal of Debian, 1.7.10, plays otherwise, by what 1.10 has changed since: signals
 * are read at the start of an event (other values, equal times), chance too (other events), and
 * letters after a number are notes (`"a@3 e"`, once an eighth).
 */
const changed: Readonly<
  Record<string, { signals: string[]; chance: string[]; letters: string[] }>
> = {
  'botsauto.tidal': {
    signals: ['d5', 'd6', 'd8', 'd9', 'd12'],
    chance: ['d3', 'd7'],
    letters: [],
  },
  'kelder.tidal': {
    signals: ['d3', 'd5', 'd8', 'd11'],
    chance: ['d2', 'd4', 'd6'],
    letters: [],
  },
  'maashaven.tidal': { signals: ['d5'], chance: ['d2', 'd6', 'd8'], letters: [] },
  'nachtploeg.tidal': { signals: ['d4', 'd7'], chance: ['d2'], letters: ['d5'] },
  'walsstraat.tidal': { signals: ['d6'], chance: ['d2', 'd3', 'd4', 'd7'], letters: ['d7'] },
};

const sets = readdirSync(folder);
/** What real Tidal says of each set. */
const answers = new Map<string, SetAnswer>();

beforeAll(() => {
  if (!hasPeer('ghc')) return;
  const found = askTidalSets(sets.map(read), cycles);
  for (const [i, name] of sets.entries()) answers.set(name, found[i]!);
}, 120_000);

test('every set is compared', () => {
  expect(sets).toEqual(Object.keys(changed));
});

describe.each(sets)('%s', (name) => {
  const source = read(name);

  test('plays sounds that are here, and nothing is said about it', () => {
    const plan = planTidal(source, { registry, layout: 'apart' });
    expect(plan.problems).toEqual([]);
    if (!plan.ok) return;
    for (const [track, pattern] of evaluate(source).patterns) {
      const sounds = new Set(eventsOf(pattern, cycles).map(soundOf));
      expect(sounds.size, track).toBeGreaterThan(0);
      for (const sound of sounds)
        expect(plan.value.sound(sound), `${track} ${sound}`).toBeDefined();
    }
  });

  describe.skipIf(!hasPeer('ghc'))('and real Tidal', () => {
    const theirs = (track: string) => answers.get(name)!.tracks.get(track) ?? [];

    test('take every statement', () => {
      expect(answers.get(name)!.errors).toEqual([]);
    });

    test('play the same events', () => {
      const { signals, chance, letters } = changed[name]!;
      const { patterns } = evaluate(source);
      for (const [track, pattern] of patterns) {
        if (/^once/.test(track) || [...chance, ...letters].includes(track)) continue;
        const shown = signals.includes(track) ? timesOf : (events: readonly PeerEvent[]) => events;
        const ours = eventsOf(pattern, cycles);
        const difference = differenceOf(shown(theirs(track)), shown(ours));
        expect(difference, track).toBeUndefined();
        expect(ours.length, track).toBeGreaterThan(0);
      }
    });

    test('differ only where 1.10 has changed', () => {
      const { patterns } = evaluate(source);
      const differ = [...patterns].filter(([track, pattern]) => {
        if (/^once/.test(track)) return false;
        return differenceOf(theirs(track), eventsOf(pattern, cycles)) !== undefined;
      });
      const known = Object.values(changed[name]!).flat();
      expect(differ.map(([track]) => track).toSorted()).toEqual([...new Set(known)].toSorted());
    });
  });
});

function soundOf({ value }: PeerEvent): string {
  return String(Object(value).s ?? '');
}

/** Events without the values that signals give. */
function timesOf(events: readonly PeerEvent[]): PeerEvent[] {
  return events.map((event) => ({ ...event, value: soundOf(event) }));
}
