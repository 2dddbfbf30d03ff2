// Strudel, measured. This program is gabber's own; Strudel (AGPL) is loaded by it alone, at run time,
// in a process of its own that shares nothing with gabber but lines of text.
import { register } from 'node:module';
import { sixtyFour, steps } from '../../patterns/patterns.mjs';
import { answerQuestions, readAll } from '../../shared/measure.mjs';

/** Strudel's core asks for a synthesizer that runs in browsers only; no pattern needs it. */
const withoutBrowser = `export async function resolve(name, context, next) {
  if (name !== '@kabelsalat/web') return next(name, context);
  return { url: 'data:text/javascript,export class SalatRepl {}', shortCircuit: true };
}`;
register(`data:text/javascript,${encodeURIComponent(withoutBrowser)}`);

// Standard output is for answers.
console.log = console.error;

const strudel = await import('@strudel/core');
const { mini, miniAllStrings } = await import('@strudel/mini');
miniAllStrings();
const { cutoff, fast, n, note, rev, s, sine, stack } = strudel;

/** Every quoted text is mini-notation, as in Strudel's own editor. */
const patterns = [
  s('bd*4'),
  s('hh*16').gain('0.8 0.5 0.9 0.4'),
  s('bd [sn cp] hh*3 [~ bd]'),
  s('bd(3,8) sn(5,8,2) hh(<7 9>,16)'),
  s('{bd sn hh, cp cp cp cp arpy}%8'),
  s('bd sn hh cp')
    .every(5, (p) => p.early(0.25))
    .every(4, rev)
    .every(3, fast(2)),
  n('0 .. 7').s('arpy').jux(rev),
  s('break amen').chop(8),
  s('break amen').striate(8),
  n('0 3 5 7')
    .s('hoover')
    .off(0.125, (p) => p.crush(4))
    .superimpose(fast(2)),
  s('hh*32').degradeBy(0.3),
  cutoff(sine.range(200, 4000)).segment(32).s('acid'),
  s('bd sn hh cp').ply(2).palindrome().iter(4),
  note(mini('0 .. 15').add('<0 12 7 -5>').add('[0,3,7]')).s('hoover'),
  stack(
    s(steps(['bd', '~', '~', '~'])).gain(1.1),
    s(steps(['~', '~', 'hh', '~'])).gain('0.8 0.9'),
    s(steps(['~', '~', '~', '~', 'sn', '~', '~', '~'])),
    note(steps(['0', '0', '12', '0', '3', '~', '7', '10'])).s('acid'),
    n(steps(['0', '1', '2', '3']))
      .s('perc')
      .pan('0 1'),
    s(steps(['hc', 'hc', 'oh', '~'])).speed('1 1.5'),
    note(steps(['0', '~', '5', '~', '7', '~', '10', '~'])).s('hoover'),
    s(steps(['~', '~', '~', '~', '~', '~', 'cp', '~'])).room(0.2),
  ),
];

function eventsIn(row, cycle) {
  return readAll(patterns[row].queryArc(cycle, cycle + 1));
}

const kinds = {
  query: (row) => ({ work: (cycle) => eventsIn(row, cycle) }),
  mini: () => ({
    prepare: sixtyFour,
    work: (text) => readAll(mini(text).queryArc(0, 1)),
  }),
  statement: () => ({
    prepare: sixtyFour,
    work: (text) => readAll(s(text).queryArc(0, 1)),
  }),
};

await answerQuestions(kinds, eventsIn);
