import { phrasesOf } from './entries.ts';

/** What is wrong, as people say it. */
export const flaws = phrasesOf(`
  weak: weak, no energy, lacks energy, no balls, no oomph, has no force, no force, toothless, tired, sluggish sounding, wimpy, puny, limp, flabby, no power, powerless, lame, lifeless, feeble, soft as hell, no weight, has no weight, not hitting, doesnt hit, isnt hitting, underwhelming, too tame, kinda tame, is tame, are tame, bit tame, sounds tame, feels tame, too polite, anemic, anaemic, gutless, weedy, wussy, soggy, spineless, floppy, punchless, no beef, no meat, no guts, lacks guts, lacks power, has no power, doesnt slap, doesnt slam, doesnt bang, doesnt knock, no life, has no life, no grunt
  no-punch: no attack, no transient, no definition, lacks attack, no kick to it, doesnt punch, not punching, no thump, no impact, has no impact, lacks impact, no punch, lacks punch, wheres the punch, punch is gone, lost its punch
  no-snap: no snap, no crack, lacks snap, lacks crack
  no-click: no click, no tok, lacks click
  no-bite: no bite, lacks bite, no edge, no teeth
  clipping: clipping, clips, does it clip, is it clipping, crackling, crackle, crackles, crackly, popping, pops, distorting, breaking up, digital distortion, peaking, in the red, glitching out, clicks and pops, redlining, hear clicks, hear a click, hear pops, weird click, weird noise, strange noise, clicking noise, farting out, fuzzing out, overloads, overloading, keeps distorting
  out-of-key: out of key, off key, wrong note, wrong notes, out of tune, doesnt fit the key, sounds off key, not in key, dissonant, clashes, clashing, clash, sour, off pitch, pitchy, out of pitch, wrong key
  mud: muddy, mess, a mess, messy, soup, soupy, blurry, smeared, cloudy, undefined, mud, muddled, mushy, mush, boomy, woolly, swampy, congested, woofy mix
  harsh: ears hurt, hurting my ears, ear fatigue, kills my ears, killing my ears, killing me, deafening, sharp on the ears, harsh, ear bleeding, hurts my ears, hurt my ears, hurts, painful, piercing, shrill, ear piercing, grating, fatiguing, brittle, abrasive, ice pick, icepick, scratchy, spitty, hurting, hurt to listen, painfully bright
  thin: thin, tinny, hollow, no body, no low end, no bass
  dull: muffled, dull, no air, no highs, blanket, behind a curtain, behind a blanket, under a blanket
  boxy: boxy, cardboard, cardboardy
  honky: honky, nasal
  noisy: hissy, hum, humming, buzzing noise
  clash: fighting, masking each other, fighting each other, masked, dont work together, doesnt work together, dont sit together, dont fit together, dont go together, stepping on each other, getting in the way, in each others way, competing, compete, collide, colliding, talking over each other, dont gel, doesnt gel, dont blend
  flat: flat, boring, bland, lifeless mix, cold, static, no depth, lacks depth, one dimensional, two dimensional
  phasey: phase issues, phase problem, phase
  bad: sounds cheap, sounds amateur, sounds amateurish, sounds plasticky, sounds fake, sounds like a toy, sounds rubbish, sounds crap, sounds lame, sounds bad, sounds wrong, sounds off, sounds weird, sounds terrible, sounds awful, sounds like crap, sounds shit, sounds horrible, sounds cheap, something is wrong, something wrong, doesnt work
  squashed: squashed, overcompressed, too compressed, pumping too much
`);

/** Praise and its opposite. */
export const verdicts = phrasesOf(`
  praise: yeah, yup, woohoo, hell yes, sick, nice, dope, love it, love this, love that, i like it, i like that, i like this, great, awesome, amazing, perfect, cool, excellent, brilliant, fire, lit, banging tune, wicked stuff, this slaps, slaps, hell yeah, yeah thats it, thats it, good stuff, good one, well done, beautiful, fantastic, thats the one, bam, spot on, this rocks, sweet, lovely, good job, yes, yep, thats good, sounds good, sounds great, sounds sick, sounds amazing, superb, gorgeous, insane in a good way, now were talking, youre the best, goosebumps, exactly what i wanted, what i wanted, exactly what i meant, what i was looking for, just right, thats more like it, fuck yes, fuck yeah, chefs kiss, mint, belter, nailed it, ace, loving it, loving this, loving that, im loving, loving the, digging it, dig it, digging this, digging the, feeling this, vibing with, sounds mint, sounds ace, sounds wicked, sounds massive, what a banger, absolute banger, big up, thats mental, this is mental, cant stop listening
  reject: drives me nuts, drives me mad, drives me crazy, drives me insane, drives me up the wall, driving me nuts, driving me mad, driving me crazy, driving me insane, kills the momentum, kills the vibe, kills the energy, kills the mood, kills the flow, kills the groove, killing the momentum, killing the vibe, killing the energy, killing the mood, eww, ew, yuck, nah, nope, hmm no, no no, um no, thats worse, no good, dont like, don not like, hate it, hate this, hate that, sucks, this sucks, meh, awful, terrible, crap, trash this, not feeling it, not feeling that, not good, bad idea, no good, not what i meant, thats not it, not my thing, ugly, horrible, garbage, rubbish, not into it, dont love, not a fan, i dont like, thats worse, worse, wtf is that, disappointing, was better, not what i wanted, not it, i hate, hate the, annoying, annoys me, bores me, bugs me, irritates me, gets on my nerves, cant stand, had enough of, sick of, tired of, sounds worse, was nicer, liked it better before, liked it better, was nicer before, cringe, ruined it, you ruined, not vibing, not great, not a vibe, generic, bleh, blah, ugh, pff, naff, dire, shite, this is shit, thats shit, sounds generic, lost the vibe, overcooked, not loving, doesnt work for me, not working for me, isnt working
`);

/** Talk that is not about the song. */
export const chat = phrasesOf(`
  hello: hello, hi, hey, yo, hiya, sup, whats up, good morning, good evening, hoi, hallo, moin, servus, ahoy, howdy, wassup, wazzup, oi, greetings
  help: help, what can you do, what can u do, what are you able to, how does this work, how do i use this, commands, what do i say, what can i say, what can i ask, manual, instructions, what else can you do, what else can u do, what do you do, what are you good for, how do i start, where do i start, any tips, what should i say, how to use
  who: who are you, what are you, are you a bot, are you human, are you real, whats your name, who made you, are you an ai, whos this, are you chatgpt, are you alive
  confused: what do you mean, what do u mean, i dont understand, huh, pardon, come again, dont get it, what does that mean, wdym, explain yourself
  joke: joke, lol, haha, rofl, lmao, funny, story, tell me something, hardcore will never die, gabber is not dead, hakken, hakkuh, knock knock, meaning of life
  thanks: happy man, happy bunny, happy camper, happy chap, happy girl, happy lad, thanks, thank you, thx, cheers, ty, tnx, much appreciated, appreciate it, ta, cheers mate
  bye: bye, goodbye, see you, see ya, cya, later, good night, im done, doei, tschuss, ttyl, peace out, gn, laters
  how-are-you: how are you, how are u, hows it going, how you doing, you good, you ok, hows life, you alright, u alright, how r u, how are ya
  styles: which styles, what styles, which genres, what genres, styles do you know, styles do u know, genres do you know, what kicks do you have, which kicks, what sounds do you have, which instruments do you have, what instruments do you have, which effects do you have, what effects do you have, do drum and bass, make drum and bass, know drum and bass, dnb, dubstep, jungle, psytrance, hip hop, trap beat, reggaeton, reggae, jazz, big room, tech house, deep house
`);

/** Distances in pitch by their semitones. */
export const intervals = phrasesOf(`
  1: 1 semitone, semi, semitone, half step, half tone, minor second
  2: whole step, whole tone, a tone, major second
  3: minor third
  4: major third, a third
  5: fourth, a fourth, perfect fourth, a forth, perfect forth
  8: minor sixth
  9: sixth, a sixth, major sixth
  10: minor seventh
  11: seventh, a seventh, major seventh
  7: fifth, a fifth, 5th, perfect fifth
  12: octave, oct, octaves
  24: two octaves, 2 octaves
`);

/** Places in time. */
export const wheres = phrasesOf(`
  before: before, right ahead of, just ahead of, into, ahead of, leading into, leading up to, going into, right before, just before, prior to, towards, coming into, heading into, on the way into, leads into, lead into, right up to
  after: after, following, once the, right after, behind the
  at: at the start of, at the start, at the beginning of, at the beginning, on the 1, on the one, on one, on the first beat, on beat 1, on beat one, at the drop, when the drop hits, on the drop, when it drops, where the drop starts, when the drop starts, where the drop begins, when the drop begins, as the drop hits, when the drop comes, as the drop starts, when the drop lands, as the drop lands, on the downbeat of, on the first beat of, at the top of, as soon as
  at-end: the final bar, final bar, at the end of, at the end, end of each, the last bar, last bar, last beat, last half bar, last two bars, end of every, end of the, on the end of, at the tail of, the tail end of, closing bars
  every: every, each, every bar, per bar
  during: during, through, throughout, across, over the, all through, all the way through, for the whole
  over: over, within, across, over the course of
`);
