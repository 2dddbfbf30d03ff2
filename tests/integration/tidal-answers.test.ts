import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../src/base/index.ts';
import { evaluate } from '../../src/tidal/index.ts';
import { eventsOf } from '../our-answers.ts';
import { hasPeer } from '../peers.ts';
import { testSeed } from '../seed.ts';
import { type KeptAnswer, keptAnswers } from '../tidal-answers.ts';
import { playedHere, playedOtherwise } from '../tidal-differences.ts';
import { differenceOf, type PeerEvent } from '../tidal-events.ts';
import { askTidal, type PeerAnswer, peerCycles } from '../tidal-peer.ts';

const kept = [...keptAnswers('answers-1.10.jsonl.gz'), ...keptAnswers('answers-1.7.jsonl')];
const known = new Map(
  [...playedHere, ...playedOtherwise].flatMap(({ reason, codes }) =>
    codes.map((code) => [code, reason] as const),
  ),
);

type Answer = { readonly events: readonly PeerEvent[] | undefined; readonly message?: string };

/** What gabber plays, or the first thing that it says is wrong. */
function ourAnswer(code: string): Answer {
  const { patterns, problems } = evaluate(code);
  const refused = problems.find(({ severity }) => severity === 'error');
  if (refused !== undefined) return { events: undefined, message: refused.message };
  try {
    return { events: [...patterns.values()].flatMap((each) => eventsOf(each, peerCycles)) };
  } catch (failure) {
    return { events: undefined, message: String(failure) };
  }
}

/** Where an answer is not as another, in words. */
function difference(theirs: Answer, ours: Answer): string | undefined {
  if (theirs.events === undefined) return ours.events && 'Tidal refuses it.';
  if (ours.events === undefined) return `Tidal plays it. ${ours.message}`;
  return differenceOf(theirs.events, ours.events);
}

describe('statements play what real Tidal plays', () => {
  const alike = kept.filter(({ code }) => !known.has(code));
  test.each(alike.map((each) => [each.code, each] as const))('%s', (code, theirs) => {
    expect(difference(theirs, ourAnswer(code))).toBeUndefined();
  });
});

describe('known differences', () => {
  test('are of statements whose answers are kept', () => {
    const codes = new Set(kept.map(({ code }) => code));
    expect([...known.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  const different = kept.filter(({ code }) => known.has(code));
  test.each(different.map((each) => [each.code, each] as const))('%s', (code, theirs) => {
    expect(difference(theirs, ourAnswer(code)), 'no longer a difference').toBeDefined();
  });
});

/**
 * Statements that BootTidal's d1 refuses. Tidal 1.10 was asked with a d1 that gives its pattern back.
 */
const played = new Set(['d1 $ d1 (s "bd hh" # n "1")', 'd1 $ (# pan 0.5) $ d1 $ s "bd hh"']);

describe.skipIf(!hasPeer('ghc'))('real Tidal, asked now', () => {
  test('still gives a hundred of the answers that are kept, and gabber gives them', () => {
    const asked = someOf(
      kept.filter(({ code, same }) => same && !played.has(code)),
      100,
    );
    const theirs = askTidal(asked.map(({ code }) => code));
    asked.forEach((each, i) => {
      const now = asAnswer(theirs[i]);
      const { code } = each;
      expect(difference(each, now), `${code} (seed ${testSeed})`).toBeUndefined();
      if (known.has(code)) return;
      expect(difference(now, ourAnswer(code)), `${code} (seed ${testSeed})`).toBeUndefined();
    });
  }, 120_000);
});

/** Some of the answers, others for each seed. */
function someOf(all: readonly KeptAnswer[], count: number): KeptAnswer[] {
  const random = makeRandom(testSeed);
  return all
    .map((each) => ({ each, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ each }) => each);
}

function asAnswer(answer: PeerAnswer | undefined): Answer {
  if (answer === undefined) return { events: undefined, message: 'no answer' };
  return answer.ok ? answer : { events: undefined, message: answer.rejected.join('\n') };
}
