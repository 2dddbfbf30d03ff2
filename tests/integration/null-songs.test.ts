import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rational, rational } from '../../src/base/index.ts';
import { chooseEngine } from '../../src/render/index.ts';
import { findSamples } from '../../src/samples/index.ts';
import { hasPeer } from '../peers.ts';
import { testSeed } from '../seed.ts';
import { inStages, live, nullDb, onOneServer, powerDb } from './null-fixtures.ts';
import { randomSong } from './random-songs.ts';
import { temporaryFolder } from './render-fixtures.ts';
import { sampledSong, writeSounds } from './sampled-song.ts';

/** What is left may be no louder than this beside the song, dB. */
const nothing = -100;
/** Songs; `npm run soak -- engine` tries more. */
const embeddedSongs = Number(process.env['GABBER_NULL_SONGS'] ?? 2);
const nativeSongs = Math.ceil(embeddedSongs / 2);
const secondsEach = 60;

const spanLengths = fc.array(
  fc.integer({ min: 1, max: 24 }).map((sixteenths) => rational(sixteenths, 16)),
  { minLength: 1, maxLength: 4 },
);

interface Case {
  readonly text: string;
  readonly spans: readonly Rational[];
}

function songs(count: number): readonly Case[] {
  const each = fc.record({ text: randomSong, spans: spanLengths });
  return fc.sample(each, { numRuns: count, seed: testSeed });
}

describe(`random songs (seed ${testSeed})`, () => {
  it(
    'are the same in stages, on one server, and live',
    async () => {
      const loudest: number[] = [];
      for (const { text, spans } of songs(embeddedSongs)) {
        const staged = await inStages(text);
        loudest.push(powerDb(staged));
        expect(nullDb(staged, await onOneServer(text)), text).toBeLessThanOrEqual(nothing);
        expect(nullDb(staged, await live(text, spans)), text).toBeLessThanOrEqual(nothing);
      }
      // a song may happen to be silent, but not all of them
      expect(Math.max(...loudest)).toBeGreaterThan(-60);
    },
    embeddedSongs * secondsEach * 1000,
  );

  it.skipIf(!hasPeer('scsynth'))(
    'are the same in stages and on one server with an installed scsynth',
    async () => {
      const engine = await chooseEngine('native');
      if (!engine.ok) throw new Error(engine.problems[0]?.message);
      for (const { text } of songs(nativeSongs)) {
        const staged = await inStages(text, engine.value);
        const together = await onOneServer(text, engine.value);
        expect(nullDb(staged, together), text).toBeLessThanOrEqual(nothing);
      }
    },
    nativeSongs * secondsEach * 1000,
  );
});

/** Enough at one moment that an engine cannot read it a message at a time. */
const crowd = `bpm: 150
tracks:
${Array.from({ length: 12 }, (_, index) => `  t${index}: {instrument: snare, pattern: 'x*2'}`).join('\n')}
master: {gain: -12dB}
arrangement: [{section: all, bars: 1, play: all}]
`;

describe('twelve tracks that begin together', () => {
  it('are the same in stages and on one server', async () => {
    const staged = await inStages(crowd);
    expect(powerDb(staged)).toBeGreaterThan(-30);
    expect(nullDb(staged, await onOneServer(crowd))).toBeLessThanOrEqual(nothing);
  });
});

describe('a song with samples', () => {
  const folderOfSounds = async () => {
    const folder = await temporaryFolder();
    writeSounds(folder);
    const found = await findSamples([{ folder: join(folder, 'sounds') }]);
    if (!found.ok) throw new Error(found.problems[0]?.message);
    return { samples: found.value };
  };

  it('is the same in stages and on one server', async () => {
    const sounds = await folderOfSounds();
    const staged = await inStages(sampledSong, undefined, sounds);
    const silent = sampledSong.replaceAll('# speed', '# gain 0 # speed');
    const without = await inStages(silent, undefined, sounds);
    expect(nullDb(staged, without)).toBeGreaterThan(-20);
    const together = await onOneServer(sampledSong, undefined, sounds);
    expect(nullDb(staged, together)).toBe(Number.NEGATIVE_INFINITY);
  });

  it.skipIf(!hasPeer('scsynth'))('is so with an installed scsynth', async () => {
    const sounds = await folderOfSounds();
    const engine = await chooseEngine('native');
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const staged = await inStages(sampledSong, engine.value, sounds);
    const together = await onOneServer(sampledSong, engine.value, sounds);
    expect(nullDb(staged, together)).toBe(Number.NEGATIVE_INFINITY);
  });
});
