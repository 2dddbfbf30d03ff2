import { phrasesOf } from './entries.ts';

/** What people do, by classes that mean the same. */
export const verbs = phrasesOf(`
  add: pack, cram, squeeze in, add, put, throw, chuck, stick, gimme, give me, give us, send me, hand me, insert, include, layer, sprinkle, slap, lay, lay down, get me, get us, introduce, bring in, drop in, throw in, put in, bring me, can we have, can i get, can i have, could we have, hit me with, get, pop, hook me up with, place, toss, bung, bung in, lob, lob in, whack, whack in, plonk, plonk in, slip in, slot in, sneak in, sneak, stack, weave in, work in, blend in, tack on, fire in, jam in, feed in, lend me, drop me
  want: want, im thinking, im thinking of, how about, what about, could use, could do with, i want, i need, need, needs, i would like, id like, lets have, we need, would be nice, would be great, would be cool, would be sick, would be good, would be lovely, would fit, could really use, could really do with, wouldnt mind, would not mind, fancy a, fancy some, i fancy, im after, id love, would love, crying out for, begging for, calls for, cries out for, id kill for, deserves
  give: give, give it, give the
  make: make, create, generate, produce, cook, cook up, whip up, craft, start, do me, do a, do an, build me, construct
  design: design, sculpt, synthesise, synthesize, synth up, from scratch, sound design
  remove: has got to go, have got to go, has to go, have to go, gotta go, needs to go, need to go, must go, remove, delete, skip, lose, ditch, scrap, get rid of, rid, take out, take away, throw out, throw away, no more, bin, trash, chuck out, erase, dump, without, cut out, strip out, kick out the, wipe, clear out, toss out, nuke, strip, axe, discard, yeet, purge, banish, ban, evict, omit, eliminate, exclude, cull, do away with, off with, chop out, get rid, say goodbye to, wave goodbye to, scratch the, in the bin, to the bin, in the trash, out of the window, no need for
  mute: be silent, go silent, stay silent, mute, silence, shut, shut up, kill, hush, quiet please, turn off the track, shush
  unmute: unsolo, un solo, solo off, unmute, un mute, bring back, back in, get back, put back in, unsilence
  solo: solo, isolate, just the, only the, by itself, by themselves, on its own, on their own, nothing but, alone, only
  cut: cut, tame, pull down, scoop, notch, roll off, carve, dip
  boost: boost, lift, emphasise, emphasize
  set: set, put at, equals, fix, lock
  tune: tune, tuned, retune, tune to, in tune
  change: change, alter, tweak into, swap, switch, replace, turn into, convert, change to, swap for, exchange, turn the, use, instead, make it a, instead of, substitute, substitute for, trade, trade for, swap out, switch out, sub out, change out, transform, transform into
  write: write, compose, come up with, invent, improvise, harmonise, harmonize, jam, cook up a, knock up a, dream up, think up
  repeat: repeat, duplicate, one more time, once more, a second time, copy, loop again, once more, again, double up, clone, paste, dupe, copy paste
  extend: extend, lengthen, stretch, prolong, stretch out, elongate, drag out, expand
  shorten: shorten, trim, shrink, chop, chop off, lop off, truncate, condense
  move: move, come earlier, come later, should come, come at, come before, come after, reorder, bring forward, push back, relocate
  rename: rename, call it, call this
  undo: undo, revert, roll back, rollback, take that back, take it back, take this back, put it back, go back, step back, ctrl z, oops, back to before, reverse that, restore, unroll, changed my mind, scratch that, strike that, cancel, cancel that, scrap that, forget it, forget that, never mind, nevermind, nvm, undo everything, walk it back, walk that back, walk back, how it was, the way it was
  redo: redo, redo that, do it again after all, put it in again
  play: play, start playing, let me hear, hear, listen, listen to, preview, audition, playback, roll it, run it
  play-from: start at, begin at, begin from, play at, start playing at, start playing from, from bar, play it from, take it from, start from, play from, loop the, loop it from, from the top
  stop: stop, pause, halt, stop it, stop playing, shut it off, be quiet
  goto: goto, go to, jump to, skip to, jump, rewind, seek
  save: save, store, save it, keep a copy, keep this version, keep this as, save as, store it as, keep as, save and close, save and quit
  load: load, open, resume, reopen, continue with
  new: start a new one, new project, new song, start over, start fresh, from zero, blank
  export: export, render, bounce, mixdown, download, print, mix down, give me the stems, spit out
  show: whatve we got, what have we got, what do we have, whats there, give me a list of, run me through, give me an overview of, show, list, display, tell me, print out, what are, which, show me, see, view, recap, summarise, summarize, summary of, rundown of, give me the rundown
  explain: explain, why, how come, what does, how does, how do, how can, teach, describe, what is a, whats a, whats the point of
  analyze: analyze, analyse, measure, inspect, check, scan, tell me whats wrong, say whats wrong, listen to the mix, test the, meter, take a look at the levels
  transpose: transpose, pitch, pitched, shift, repitch
  automate: louder and louder, brighter and brighter, darker and darker, more and more, automate, automation, ramp, sweep, climb, rise, creep up, go up over, build up to, gradually, slowly, over time, bit by bit, fade, fade in, fade out, morph, evolve
  sidechain: punch hole, punch holes, cut hole, carve hole, make hole, poke hole, knock hole, blow hole, dig hole, leave hole, carve space for, carve some space for, carve out space for, make some room for, make some space for, leave room for, leave some room for, leave space for, sidechain, side chain, breathe with, breathe, make room for, make space for, get out of the way of, get out of the way, move out of the way of, move out of the way, out of the way of, out of the way, duck, ducking, pump, ducked, sidechained
  say: say, says, saying, shout, scream, sing, rap, speak, talk, yell, sing me
  match: match, like my
  balance: balance, level out, even out, balance out, gain stage, mix it properly, balanced, level it out, even mix, even it out
  bypass: bypass, disable, turn off, switch off, off, deactivate
  enable: enable, turn on, switch on, reactivate, activate
  mend: fix it, fix that, fix this, sort it out, sort that out, do something about it, do something about that, work on it, improve it, let it breathe
  max: max, max out, maximum, full, all the way, to the max, 100 percent, crank it to the max
  keep: keep, leave, hold on to, dont touch, dont change
  rest-redo: redo the rest, change the rest, rest again
  follow: follow, follows, following
  hit: hit, reach, aim for, target
  pan: pan, panned, pan out
  double: double, doubled, twice, twice as fast
  halve: halve, half, half as fast
  humanize: humanize, humanise, loosen, loosen up, quantize, quantise
  randomize: randomize, randomise, random, shuffle around, surprise me, mutate, vary
  reverse: reverse, reversed, backwards
  drop-out: pull everything, kick out, drop out, everything out, cut everything, take everything out, kill everything, mute everything, stop everything, all out, drop everything out, everything drops out, drop everything, everything stops, everything silent, all silent, everything quiet
  balance-all: level everything
  distort: distort, overdrive, saturate
  louder: amplify, hike, jack up
  quieter: attenuate, drop both by, drop both of them by, drop it by, drop them by, drop that by, bring it down by, take it down by
  compress: squash it, compress
  master: master, finalise, finalize
`);

/** Particles that make another verb of one: `take … out`. */
export const particles = phrasesOf(`
  up: up, hoch, omhoog
  down: down, runter, omlaag
  out: out
  in: in, into
  on: on, onto, ontop, on top, on top of, over
  off: off
  back: back
  away: away
  under: under, underneath, beneath, below
`);

/** What a verb and a particle that belong together mean, whatever stands between them. */
export const separable: Readonly<Record<string, readonly string[]>> = Object.freeze({
  remove: [
    'take out',
    'take away',
    'throw out',
    'throw away',
    'throw off',
    'get out',
    'pull out',
    'cut away',
    'toss out',
    'strip away',
    'leave out',
    'chuck out',
    'kick out',
    'put away',
    'take from',
    'take of',
    'want out',
    'cut loose',
    'throw overboard',
    'rip out',
    'yank out',
    'weed out',
    'edit out',
    'leave off',
    'chuck bin',
    'throw bin',
  ],
  unmute: [
    'bring back',
    'get back',
    'put back',
    'want back',
    'turn on',
    'switch on',
    'have back',
    'add back',
    'give back',
  ],
  add: [
    'throw in',
    'bring in',
    'drop in',
    'put in',
    'put on',
    'put under',
    'get in',
    'mix in',
    'chuck in',
    'layer in',
    'throw on',
    'slap on',
    'stick on',
    'throw under',
    'lay under',
  ],
  louder: [
    'jack up',
    'hike up',
    'nudge up',
    'inch up',
    'dial up',
    'notch up',
    'move forward',
    'bump up',
    'lift up',
    'raise up',
    'bring forward',
    'turn up',
    'bring up',
    'push up',
    'crank up',
    'pull up',
    'boost up',
    'get up',
  ],
  quieter: [
    'nudge down',
    'knock down',
    'knock back',
    'ease back',
    'drop back',
    'tuck back',
    'tuck in',
    'rein in',
    'reel in',
    'sit back',
    'inch down',
    'notch down',
    'dip down',
    'hold down',
    'back off',
    'knock off',
    'shave off',
    'shave down',
    'ease down',
    'drop down',
    'dial down',
    'dial back',
    'pull back',
    'push back',
    'bring back down',
    'reduce by',
    'turn down',
    'bring down',
    'pull down',
    'push down',
    'take down',
    'get down',
    'tone down',
  ],
  faster: ['speed up', 'pick up'],
  slower: ['slow down'],
  'pitch-up': ['pitch up', 'tune up', 'shift up', 'transpose up', 'move up'],
  'pitch-down': ['pitch down', 'tune down', 'shift down', 'transpose down', 'move down'],
  bypass: ['turn off', 'switch off', 'take off'],
  'switch-off': ['turn off', 'switch off'],
  soften: ['tone down', 'calm down', 'mellow out'],
  mute: ['cut out', 'shut up', 'shut down', 'shut off', 'kill off', 'cut off'],
  late: ['nudge later', 'push later', 'shift later', 'lay back', 'hold back', 'drag behind'],
  early: [
    'nudge earlier',
    'push earlier',
    'shift earlier',
    'nudge forward',
    'push forward',
    'bring forward',
  ],
  thin: ['strip down', 'strip back', 'thin out', 'clear out'],
  'topic:variation': ['switch up', 'mix up', 'change up', 'shake up', 'spice up'],
  'space:drier': ['dry out', 'dry up', 'dry off'],
  'sound:gated': ['chop up', 'slice up'],
  'sound:shorter': ['cut short', 'chop short', 'choke off', 'clip off'],
  'sound:harder': ['toughen up', 'harden up'],
  'sound:thinner': ['slim down'],
  'sound:softer': ['soften up'],
  'sound:open': ['open up'],
  'sound:closed': ['close up', 'close down'],
  'sound:brighter': ['brighten up'],
  'sound:dirtier': ['dirty up', 'rough up', 'mess up', 'dirt up', 'grime up'],
  'sound:cleaner': ['clean up', 'tidy up'],
  'sound:tighter': ['tighten up'],
  'sound:fatter': ['fatten up', 'beef up', 'thicken up', 'bulk up'],
  'sound:fuller': ['fill out'],
  'sound:warmer': ['warm up'],
  'sound:wider': ['spread out'],
  'sound:duller': ['dull down'],
  'sound:smoother': ['smooth out'],
  'drop-out': ['drop out', 'drops out', 'fall out'],
});
