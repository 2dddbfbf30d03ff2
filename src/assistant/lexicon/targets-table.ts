import { phrasesOf } from './entries.ts';

/** Things that are heard: what people call tracks, groups of them, and the whole. */
export const targets = phrasesOf(`
  kick: kick, kickdrum, kick drum, bass drum, bassdrum, bd, kik, gabber kick, kickbass
  open-hat: open hat, open hihat, open hi hat, open hh
  closed-hat: closed hat, closed hihat, closed hi hat
  hat: hat, hihat, hi hat, hh
  ride: ride, ride cymbal
  crash: crash, crash cymbal, cymbal
  clap: clap, handclap, hand clap
  snare: snare, snare drum, sd
  rim: rim, rimshot, rim shot
  tom: tom, tomtom, tom tom, floor tom
  perc: perc, percussion, bongo, tambourine
  conga: conga
  cowbell: cowbell, cow bell
  clave: clave, claves
  shaker: shaker, maraca
  metal: clank, clang, pipe hit, metal clank, metallic clank, anvil hit, metal hit, metallic hit, metal percussion, anvil, sheet metal, oil drum, scrap metal
  amen: amen, breakbeat, break beat, drum break, amen break, drum loop
  drums: drum, beat, rhythm section, drumkit, drum kit, kit, tops
  bass: bass, bassline, bass line, offbeat bass, reverse bass
  sub: sub, sub bass, subbass, 808
  reese: reese, reese bass
  rumble: rumble
  psy-bass: psy bass, rolling bass
  wobble: wobble bass, wub bass
  lead: lead, lead synth, main lead, synth lead, synth
  hoover: hoover, hoover lead, what the hoover, alpha juno
  mentasm: mentasm
  acid: acid, 303, tb303, tb 303, acid line, acid bass
  supersaw: supersaw, super saw, saw lead, saws
  screech: screech, screech lead, screecher
  stab: stab, rave stab, chord stab, orchestra hit, orch hit
  piano: piano, rave piano
  arp: arp, arpeggio, arpeggiator
  pluck: pluck synth, pluck lead
  pad: pad, synth pad
  strings: string, strings section, dark strings, violins, orchestra
  choir: choir, choirs
  organ: organ, church organ, pipe organ, hammond, hammond organ, barrel organ
  bell: bell, church bell, fm bell, fmbell, gong, chime, tubular bell, glockenspiel, singing bowl, music box, sleigh bell
  guitar: guitar, metal guitar
  chip: chip lead, chiptune
  formant: formant lead, talking lead
  fm: fm, fm synth, fm lead, fm bass
  vocal: chant, chanting, chants, whisper, whispering, spoken word, singer, singing, crowd, preacher, monks, laugh, laughter, growl voice, scream sample, vocal chop, vocals, vocal, vox, voice, mc, shout, acapella, speech, vocal sample
  riser: riser, uplifter, noise sweep, white noise riser, noise riser, something rising, something that rises, rising sound
  downlifter: downlifter, down lifter
  impact: impact, boom, big hit, big boom, cinematic hit, impact hit
  sub-drop: sub drop, bass drop, sub boom, sub hit, sub bomb, bass bomb, sub thud
  reverse-cymbal: reverse crash, reverse cymbal, reversed crash, reversed cymbal, reverse
  siren: siren, air raid, alarm
  laser: laser zap, laser gun, laser sound, laser effect, lasers, laser beam, laser shot
  noise: white noise, noise track
  glitch: glitch track, glitches
  vinyl: vinyl crackle, vinyl noise
  melody: melody, riff, rif, melodic line, melodie, topline, top line, hook
  chords: chord, chord progression, progression, harmony
  mix: mix, whole mix, mixdown, everything, whole thing, sound, entire track
  master: master, master bus, mastering chain, master channel, output
  all: all of them, all tracks, everyone, all, everything else, the rest
  song: song, track, tune here, piece, banger, anthem track
  fx: fx, sfx, effects track
`);

/** What stands for something said before. */
export const anaphors = phrasesOf(`
  it: it, this, that, that one, this one, the thing, that thing
  both: both, those, these, they, them, em, the two
  rest: the others, the rest, everything else
`);

/** Places in a list of tracks or sections. */
export const ordinals = phrasesOf(`
  1: first, 1st, number one
  2: second, 2nd, other
  3: third, 3rd
  4: fourth, 4th
  last: last, final
`);

/** Parts of a song's form. */
export const sections = phrasesOf(`
  intro: intro, introduction, opening, beginning, begin
  verse: verse, tease
  break: break, breakdown, break down, break it down, bridge, interlude
  build: build, buildup, build up, snare build
  drop: drop, main part, main drop, chorus, the real one
  climax: climax, peak
  anticlimax: anti climax, anticlimax
  fakedrop: fake drop, fakedrop, false drop
  kickout: kickout section
  mid: midintro, mid section, middle, middle part, mid intro
  outro: outro, ending, end part, wrap it up, wrap up, end it
  part: section, part, phrase, first riff part
`);
