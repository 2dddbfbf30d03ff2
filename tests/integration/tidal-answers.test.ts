import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../our-answers.ts';
import { hasPeer } from '../peers.ts';
import { testSeed } from '../seed.ts';
import { askTidal, normalEvents, type PeerEvent } from '../tidal-peer.ts';

/** What real Tidal 1.7.10 plays in cycles 0 to 3, for what later versions have not changed. */
const fixture = new URL('../fixtures/tidal/answers-1.7.jsonl', import.meta.url);
const answers = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly code: string; readonly events: PeerEvent[] });

describe('statements play what real Tidal plays', () => {
  test.each(answers.map(({ code, events }) => [code, events] as const))('%s', (code, events) => {
    expect(normalEvents(answersOf(code))).toEqual(normalEvents(events));
  });
});

describe.skipIf(!hasPeer('ghc'))('real Tidal, asked now', () => {
  test('still gives the answers that are kept', () => {
    const seed = testSeed % answers.length;
    const asked = Array.from({ length: 25 }, (_, i) => answers[(seed + i * 37) % answers.length]);
    const codes = asked.flatMap((each) => (each === undefined ? [] : [each.code]));
    const theirs = askTidal(codes);
    codes.forEach((code, i) => {
      const kept = asked[i]?.events ?? [];
      expect(normalEvents(theirs[i] ?? []), `${code} (seed ${seed})`).toEqual(normalEvents(kept));
    });
  }, 120_000);
});
