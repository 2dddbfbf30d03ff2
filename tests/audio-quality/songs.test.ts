import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rational } from '../../src/base/index.ts';
import { kickFaults, mixRejections } from './shared/measure.ts';
import { songCases } from './songs/cases.ts';
import { itHasItsKickOnTop, itIsASoundFile } from './songs/checks.ts';
import { barsOf, type Heard, listener, loudness, planOf, section, stemOf } from './songs/hear.ts';
import { foreignNotes, kicksBefore } from './songs/written.ts';

/** A song in full, or an excerpt of one with its loudness: long for a test. */
const patience = 120_000;
const { whole, excerpt } = listener();
/** Genres whose leads leave the key on purpose. */
const atonal: ReadonlySet<string> = new Set(['terror', 'speed']);

it('every song that comes with gabber is looked at', () => {
  const folder = readdirSync(new URL('../../patterns/songs', import.meta.url));
  const listed = songCases.map(({ file }) => file.replace('patterns/songs/', ''));
  expect(listed.toSorted()).toEqual(folder.toSorted());
});

describe.each(songCases)('$file', ({ file, genre, bpm, bars }) => {
  const plan = planOf(file);
  let heard: Heard;

  // Four bars of the drop, its impact before them.
  beforeAll(async () => {
    heard = await excerpt(file, section(plan, 'drop').begin, 5);
  }, patience);

  it('is a track: an intro, a break, a build, drops and an outro, as long as it says', () => {
    const names = plan.sections.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['intro', 'break', 'build', 'drop', 'drop-two', 'outro']),
    );
    expect(plan.cycles).toBe(bars);
    expect(plan.tempo.secondsAt(rational(bars))).toBeGreaterThanOrEqual(120);
  });

  it('has a kick within its first 16 bars', () => {
    expect(kicksBefore(plan, 16)).toBeGreaterThan(0);
  });

  it('is in its key, as far as its genre has one', () => {
    expect(foreignNotes(plan)).toBeLessThan(atonal.has(genre) ? 0.3 : 0.1);
  });

  it('has the kick of its genre', () => {
    const { begin } = section(plan, 'drop');
    expect(kickFaults(barsOf(heard, stemOf(heard, 'kick'), begin, begin + 3), genre, bpm)).toEqual(
      [],
    );
  });

  itHasItsKickOnTop(() => heard, 4);
});

const sets = readdirSync(new URL('../../tidal/sets', import.meta.url)).map(
  (name) => `tidal/sets/${name}`,
);

describe.each(sets)('%s', (file) => {
  let heard: Heard;

  beforeAll(async () => {
    heard = await whole(file);
  }, patience);

  itIsASoundFile(() => heard, 16);

  it('has nothing to be rejected for', () => {
    expect(mixRejections(heard.analysis)).toEqual([]);
  });

  it('has bass, middle and top', () => {
    const { sub, body, mid, top } = heard.analysis.spectrum.bands;
    expect(sub! + body!).toBeGreaterThan(40);
    expect(mid!).toBeGreaterThan(2);
    expect(top!).toBeGreaterThan(0.1);
  });

  it('plays every one of its patterns', () => {
    for (const { name } of heard.plan.tracks) {
      expect(loudness(stemOf(heard, name)), name).toBeGreaterThan(-45);
    }
  });
});
