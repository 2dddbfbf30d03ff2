import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type Edited,
  readSong,
  rewriteSong,
  type SongData,
} from '../../../../src/song/index.ts';
import { cases } from '../../../cases.ts';
import { testSeed } from '../../../seed.ts';
import { type Draw, draw, editFor } from './arbitrary-edits.ts';
import { dataOf, everything, registry, songs } from './songs.ts';

const all = [{ name: 'everything', text: everything, data: dataOf(everything) }, ...songs];
const parameters = { seed: testSeed, numRuns: cases(6000, 0.001) };

/** Edits that can be done, one after the other, and what each made of the song. */
function walk(song: SongData, draws: readonly Draw[]): { edits: unknown[]; steps: Edited[] } {
  const edits: unknown[] = [];
  const steps: Edited[] = [];
  for (const each of draws) {
    const now = steps.at(-1)?.song ?? song;
    const edit = editFor(now, each);
    const edited = applyEdits(now, [edit], { registry });
    if (!edited.ok) continue;
    edits.push(edit);
    steps.push(edited);
  }
  return { edits, steps };
}

const song = fc.constantFrom(...all);
const draws = fc.array(draw, { minLength: 1, maxLength: 8 });

describe('random edits of songs', () => {
  test('are taken back to the very song, one by one and at once', () => {
    fc.assert(
      fc.property(song, draws, ({ data }, drawn) => {
        const before = JSON.stringify(data);
        const { edits, steps } = walk(data, drawn);
        const last = steps.at(-1)?.song ?? data;
        const together = applyEdits(data, edits, { registry });
        expect(together.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(JSON.stringify(together.song)).toBe(JSON.stringify(last));
        const back = applyEdits(last, together.inverse, { registry });
        expect(JSON.stringify(back.song)).toBe(before);
        const again = applyEdits(back.song, back.inverse, { registry });
        expect(JSON.stringify(again.song)).toBe(JSON.stringify(last));
        expect(JSON.stringify(data)).toBe(before);
      }),
      parameters,
    );
  });

  test('are done all or none', () => {
    fc.assert(
      fc.property(song, draws, fc.nat(8), ({ data }, drawn, at) => {
        const { edits } = walk(data, drawn);
        const bad = edits.toSpliced(at, 0, { op: 'track.remove', track: 'nobody' });
        const refused = applyEdits(data, bad, { registry });
        expect(refused.ok).toBe(false);
        expect(refused.song).toBe(data);
        expect([refused.inverse, refused.sentences]).toEqual([[], []]);
      }),
      parameters,
    );
  });

  test('are written into the text, which says the new song and keeps its comments', () => {
    fc.assert(
      fc.property(song, draws, ({ text, data }, drawn) => {
        const { steps } = walk(data, drawn);
        let now = { text, data };
        for (const { song: after } of steps) {
          const written = rewriteSong(now.text, now.data, after);
          const read = readSong(written, { registry });
          expect(read.ok && JSON.stringify(read.value.data)).toBe(JSON.stringify(after));
          now = { text: written, data: after };
        }
        const head = (each: string) => each.split('\n').filter((line) => /^#/.test(line));
        expect(head(now.text)).toEqual(head(text));
        // what is undone is the same data in the text, whatever way it took
        const back = rewriteSong(now.text, now.data, data);
        expect(JSON.stringify(dataOf(back))).toBe(JSON.stringify(data));
      }),
      parameters,
    );
  });

  test('of one value change one line', () => {
    fc.assert(
      fc.property(song, draw, ({ text, data }, { a, c }) => {
        const tracks = Object.keys(data.tracks);
        const path = `${tracks[a % tracks.length]}.level`;
        const edited = applyEdits(data, [{ op: 'param.set', path, value: -(c % 60) }], {
          registry,
        });
        expect(edited.ok).toBe(true);
        const lines = text.split('\n');
        const written = rewriteSong(text, data, edited.song).split('\n');
        const gone = lines.filter((each) => !written.includes(each));
        const added = written.length - lines.length;
        expect([gone.length, added].map((each) => each <= 1)).toEqual([true, true]);
        const kept = written.filter((each) => lines.includes(each));
        expect(kept.length).toBeGreaterThanOrEqual(lines.length - 1);
      }),
      parameters,
    );
  });
});

describe('texts with comments at random', () => {
  /** A note behind or between lines, where no block scalar goes on. */
  const withNotes = (text: string, at: readonly number[]): string => {
    const lines = text.split('\n');
    const places = at.map((each) => each % lines.length);
    return lines
      .flatMap((line, here) => {
        const isOpen = /^\s*[\w-]+:|^\s*-\s*\w+:|^$/.test(line) && !/[|>]-?$/.test(line);
        if (!places.includes(here) || !isOpen) return [line];
        const margin = /^ */.exec(line)?.[0] ?? '';
        return here % 2 && line !== ''
          ? [`${line}  # note ${here}`]
          : [`${margin}# note ${here}`, line];
      })
      .join('\n');
  };

  test('keep all of them when values change', () => {
    const notes = fc.array(fc.nat(999), { maxLength: 30 });
    fc.assert(
      fc.property(song, notes, fc.array(draw, { maxLength: 6 }), ({ text }, at, drawn) => {
        const noted = withNotes(text, at);
        const read = readSong(noted, { registry });
        if (!read.ok) return;
        let now = { text: noted, data: read.value.data };
        for (const each of drawn) {
          const edit = { ...editFor(now.data, { ...each, kind: 0 }) };
          const edited = applyEdits(now.data, [edit], { registry });
          const written = rewriteSong(now.text, now.data, edited.song);
          if (edited.ok && edit['value'] !== null) {
            const count = (one: string) => one.split('# note ').length;
            expect(count(written)).toBe(count(now.text));
          }
          now = { text: written, data: edited.song };
          expect(JSON.stringify(dataOf(written))).toBe(JSON.stringify(edited.song));
        }
      }),
      parameters,
    );
  });
});
