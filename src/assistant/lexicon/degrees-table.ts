import { phrasesOf } from './entries.ts';

/** How much, as a factor of the usual step. */
export const degrees: Readonly<Record<string, number>> = Object.freeze({
  tad: 0.33,
  bit: 0.5,
  quite: 1.3,
  lot: 2,
  very: 3,
});

export const degreeWords = phrasesOf(`
  tad: tad, a tad, touch, a touch, hair, a hair, smidge, a smidge, tiny bit, a tiny bit, lil, lil bit, a lil, a lil bit, subtle, subtly, slight, smidgen, teeny bit, wee bit, a wee bit, a shade, ever so slightly, a skosh, just a hair
  bit: a notch, one notch, a step, a hint, a pinch, a whisker, a fraction, a dash, marginally, bit, a bit, slightly, somewhat, bit more, kinda, a little, little, little bit, a little bit, kind of, sort of, bit of, some more, gently, mildly
  quite: quite, pretty, rather, fairly, noticeably, a fair bit, a good bit
  lot: miles, way way, a whole lot, considerably, drastically, massively, a great deal, lot, a lot, alot, much, way, way more, far, loads, tons, really, so much, heaps, properly, seriously, big time, waaay, waay, wayy, hella, lots, significantly, a lot more, much more, a ton, by a mile, by far, a fuckton, a shitload, bigtime
  very: extreme, to the extreme, very, very very, insanely, super, mega, ridiculous, ridiculously, stupidly, as hell, asf, af, extremely, absolutely, brutally, crazy amounts, as fuck, fucking, insane amounts
`);

/** Words that turn a wish, or say what is wrong. */
export const stances = phrasesOf(`
  more: more, extra, additional, increase, raise, higher amount, plus, another bit of, add more, up the, double down on, another dose of
  less: less, tame it, tame that, tame them, ease off on, go easy, take it easy on, hold back on, dial down, dial it back, dial it down, wind back, cut down on, not quite so, reduce, decrease, lower the amount, fewer, ease off, back off, dial back, tone down, cut back, not so, not as, less of, lower the, go easy on, ease up on, rein in the, lay off the, pull back on, chill on the, chill out on, go lighter on, lighten up on, cut back on, not so much
  too: too, too much, overly, way too, drowning in, drowned in, drown in, drowns in, swimming in, drenched in, soaked in, full of, excessively
  not-enough: not enough, lacks, lacking, missing, wheres, where is, where did, isnt enough, needs more, need more, could be more, could use more, could do with, not really
  not: shouldnt, mustnt, no longer, anymore, any more, should not, must not, wont, not, isnt, dont want, dont like, aint, never, no, arent, shouldnt be, doesnt sound, doesnt, dont
  but-not: but not too, but not, but keep, not too, without making, without it getting, without them getting, without getting
  same: same, the same, same thing, same again, similar
  even: even, still more, another notch, even more
  than: than, than that
  instead: instead, rather than
  like: like, sounds like, more like, in the style of, a la, similar to, reminds
  all: all, every, each, whole, entire, everything, full
  question: what, whats, which, why, how, hows, where, when, who, does, do you, is it, is this, are there, is there, can you tell
  please: to fill the gap, go ahead, if its all the same to you, if its all the same, please, pls, plz, pleas, plss, if its not too much trouble, if thats not too much trouble, if you dont mind, if you would be so kind, if youd be so kind, if you please, if you can
  new: new, another, different, other, fresh, alternative, extra
  some: some, a couple, few, a few, couple of
  max: max, maximum, full, to the max, all the way, 100 percent
  min: zero, minimum, min, none, completely off, all the way down
  half: half, half of, half as much, half as many
  double: double, twice, twice as
`);
