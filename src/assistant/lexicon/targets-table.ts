import { phrasesOf } from './entries.ts';

/** Things that are heard: what people call tracks, groups of them, and the whole. */
export const targets = phrasesOf(`
  kick: kick, kickdrum, kick drum, bass drum, bassdrum, bd, kik, gabber kick, kickbass
  open-hat: open hat, open hihat, open hi hat, open hh
  closed-hat: closed hat, closed hihat, closed hi hat
  hat: hat, hihat, hi hat, hh
  ride: ride, ride cymbal
  crash: crash, crash cymbal, cymbal, splash, splash cymbal, china, china cymbal
  clap: clapping, clap, handclap, hand clap
  snare: snare, snare drum, sd
  rim: rim, rimshot, rim shot, sidestick, side stick, rimclick, rim click, rimshots
  tom: tom, tomtom, tom tom, floor tom, timpani, taiko, roto tom, rototom
  perc: perc, percussion, bongo, tambourine, woodblock, wood block, agogo, djembe, timbale, percussion loop, perc loop, percussive loop
  conga: conga
  cowbell: cowbell, cow bell
  clave: clave, claves
  shaker: shaker, maraca, cabasa, egg shaker
  metal: clank, clang, pipe hit, metal clank, metallic clank, anvil hit, metal hit, metallic hit, metal percussion, anvil, sheet metal, oil drum, scrap metal
  amen: amen, breakbeat, break beat, drum break, amen break, drum loop
  drums: drum, beat, rhythm section, drumkit, drum kit, kit, tops
  bass: bass, bassline, bass line, offbeat bass, reverse bass, bass synth, synth bass, bass sound
  sub: sub, sub bass, subbass, 808
  reese: reese, reese bass
  rumble: rumble
  psy-bass: psy bass, rolling bass
  wobble: wobble bass, wub bass
  lead: lead, lead synth, main lead, synth lead, synth, synthline, synth line, main synth, lead line, synthlead, lead sound
  hoover: hoover, hoover lead, what the hoover, alpha juno
  mentasm: mentasm
  acid: acid, 303, tb303, tb 303, acid line, acid bass
  supersaw: supersaw, super saw, saw lead, saws
  screech: screech, screech lead, screecher
  stab: stab, rave stab, chord stab, orchestra hit, orch hit, brass, horns, brass stab, horn section, trumpet, trombone, horn stab, rave chord
  piano: piano, rave piano, keys, keyboard, rhodes, wurlitzer, electric piano, epiano, e piano, harpsichord, clavinet, clav
  arp: arp, arpeggio, arpeggiator
  pluck: pluck synth, pluck lead
  pad: pad, synth pad, drone, atmosphere, atmos, atmo, soundscape, ambient bed, synth bed
  strings: string, strings section, dark strings, violins, orchestra, violin, viola, cello, string section, string ensemble
  choir: choir, choirs
  organ: organ, church organ, pipe organ, hammond, hammond organ, barrel organ, accordion, harmonium
  bell: bell, church bell, fm bell, fmbell, gong, chime, tubular bell, glockenspiel, singing bowl, music box, sleigh bell, xylophone, marimba, vibraphone, kalimba, celesta
  guitar: guitar, metal guitar
  chip: chip lead, chiptune
  formant: formant lead, talking lead
  fm: fm, fm synth, fm lead, fm bass
  vocal: chant, chanting, chants, whisper, whispering, spoken word, singer, singing, crowd, preacher, monks, laugh, laughter, growl voice, scream sample, vocal chop, vocals, vocal, vox, voice, mc, shout, acapella, speech, vocal sample, adlib, rapper, vocal line, vocal hook, snippet, vocal snippet, sound bite, soundbite, vox chop, vocal stab
  riser: riser, uplifter, noise sweep, white noise riser, noise riser, something rising, something that rises, rising sound, whoosh, swoosh, swell, upsweep, noise swell, sweep fx, noise build
  downlifter: downlifter, down lifter, downer, downsweep, down sweep, noise fall, falling noise
  impact: impact, boom, big hit, big boom, cinematic hit, impact hit, explosion, cannon, thunderclap, big bang
  sub-drop: sub drop, bass drop, sub boom, sub hit, sub bomb, bass bomb, sub thud
  reverse-cymbal: reverse crash, reverse cymbal, reversed crash, reversed cymbal, rev crash, rev cymbal, reverse
  siren: siren, air raid, alarm, airhorn, air horn, foghorn, klaxon, horn
  laser: laser zap, laser gun, laser sound, laser effect, lasers, laser beam, laser shot, zap, bleep, blip, pew pew
  noise: white noise, noise track
  glitch: glitch track, glitches
  vinyl: vinyl crackle, vinyl noise, record crackle, needle noise, vinyl hiss
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
  intro: intro, introduction, opening, beginning, begin, start of the track, start of the song, start of the tune, opening bit, opening section
  verse: verse, tease
  break: break, breakdown, break down, break it down, bridge, interlude, quiet part, quiet bit, calm part, calm bit, mellow part, chill part, breather
  build: build, buildup, build up, snare build
  drop: drop, main part, main drop, chorus, the real one, main bit, main section, refrain
  climax: climax, peak
  anticlimax: anti climax, anticlimax
  fakedrop: fake drop, fakedrop, false drop
  kickout: kickout section
  mid: midintro, mid section, middle, middle part, mid intro
  outro: outro, ending, end part, wrap it up, wrap up, end it, end of the track, end of the song, end of the tune, finale, closing section
  part: section, part, phrase, first riff part
`);
