import { phrasesOf } from './entries.ts';

/** What a wish can be about beside sounds, effects and sections. */
export const topics = phrasesOf(`
  tempo: tempo, bpm, speed, pace
  key: key, tonality, scale, in key
  pitch: pitch, tuning, note of
  octave: octave, oct, octaves
  melody: melody, riff, rif, melodie, topline, top line, line, lick, hook
  chords: chord, chords, chord progression, progression, harmony, harmonies, tension
  pattern: pattern, rhythm, groove pattern, steps, sequence
  roll: roll, kick roll, snare roll, drumroll, drum roll, machine gun
  fill: fill, fills, drum fill
  swing: swing, shuffle
  timing: timing, feel, groove
  sidechain: sidechain, side chain, ducking, duck, pump, pumping, sc
  eq: mud, top end, low end, high end, highs, lows, mids, mid range, treble, bass end, bottom end, low mids, high mids, air
  loudness: lufs, loudness, headroom
  measure: crest factor, crest, spectrum, waveform, rms, dynamic range, frequency balance, correlation, clip runs
  ceiling: peaks, keep peaks, max peak, peaks under, peaks below, peak under, peak below, peak at, peaks at, peak level, true peak, truepeak, dbtp, ceiling
  mastering: mastering, mastered
  stems: stems, stem, multitracks, separate tracks
  format: wav, mp3, flac, ogg, midi file, audio file, audio, file
  midi: midi
  project: project, session, projects, sessions, songs
  version: version, versions, take
  variation: variation, different take, other take, another take, new take, different spin, another spin, fresh take, variations, variant, varient, rendition, alternate, alternative
  effects: effects, all effects, fx, all fx, plugins, all plugins, inserts, processing
  chain: chain, effects chain, fx chain, signal chain
  settings: settings, params, parameters, values, knobs
  tracks: tracks, layers, channels, instruments, elements, sounds
  style: style, styles, genre, genres, vibe, flavour
  form: arrangement, structure, form, length of the song
  volume: volume, level, levels, fader, gain
  loudly: balance
  automation: automation, over time
  gap: silence, gap, pause
  tape-stop: tape stop, tapestop, vinyl stop, turntable stop
  notes: notes, often, hits per bar
  stuff: stuff, things, stuff going on, going on
  sample: sample, recording
  reference: reference, ref, ref track, reference track
  tail: tail, tails
  bar: 
  theory: music theory
  drop-out: kickout, kick out
  preset: preset, presets, patch
  thank: thanks, thank you, thx, cheers, ty, bedankt, danke
`);

/** Genres by the ids of the music room, as people write them. */
export const genreWords = phrasesOf(`
  gabber: gabber, gabba, gabber house, early hardcore, oldschool hardcore, rotterdam, hardcore
  happy: happy hardcore, happycore, happy hc
  mainstream: mainstream, mainstream hardcore, millennium hardcore, millenium, millennium
  industrial: industrial hardcore, industrial
  doomcore: doomcore, darkcore, doom, dark hardcore
  terror: terrorcore, terror
  speed: speedcore
  splitter: splittercore, extratone
  french: frenchcore, french core, frenchcoretrack
  uptempo: uptempo, uptempo hardcore, up tempo hardcore
  ukhc: uk hardcore, ukhc, freeform
  breakcore: breakcore
  crossbreed: crossbreed
  hardtechno: hard techno, hardtechno, schranz, techno
  raw: rawstyle, raw hardstyle, hardstyle
  acidcore: acidcore
`);

/** People, labels and parties whose sound is asked for, with the genre that is nearest. */
export const artists = phrasesOf(`
  gabber: rotterdam records, ruffneck, euromasters, neophyte, dj paul elstak, elstak, mokum, thunderdome, rotterdam terror corps, rtc, lenny dee, industrial strength, dj promo, buzz fuzz, dark raver
  mainstream: angerfist, masters of hardcore, evil activities, endymion, tha playah, mad dog, miss k8, korsakoff, nosferatu, outblast, art of fighters, partyraiser
  doomcore: pcp, marc acardipane, mescalinum united, mover, the mover, cold rush, dance ecstasy
  french: dr peacock, peacock, sefa, le bask, radium, micropoint, billx
  uptempo: dimitri k, gpf, barbaric, spitnoise, f noize, lil texas, deadly guns
  industrial: ophidian, enzyme, promo, the outside agency
  happy: scott brown, hixxy, charly lownoise, party animals, critical mass
  terror: noisekick, drokz, delta 9
  raw: rebelion, warface, radical redemption
  acidcore: woody mcbride, drop bass network
  hardtechno: chris liebing, dj rush
  breakcore: venetian snares
`);

/** Kinds of kicks that are presets, and what they are called. */
export const presetWords = phrasesOf(`
  rotterdam: rotterdam, rotterdam kick, oldschool kick
  hard909: 909 kick, hard 909, 909, nine oh nine
  mainstream: mainstream kick, millennium kick
  zaag: zaag, zaag kick, saw kick, zaagkick, raw kick, rawstyle kick
  uptempo: uptempo kick
  piep: piep, piep kick, piepkick, squeak kick
  frenchcore: frenchcore kick, french kick
  terror: terror kick, terrorcore kick
  doom: doom kick, doomcore kick
  hardtechno: techno kick, hard techno kick, schranz kick
  reverse: reverse kick, reversed kick
  gated: gated kick
`);

/** What files may be. */
export const formats = phrasesOf(`
  wav: wav, wave file
  flac: flac
  mp3: mp3
  ogg: ogg
  stems: stems, stem, multitracks, separate tracks
  midi: midi file, as midi, to midi, midi
  tidal: tidal
  scd: supercollider, scd
  yaml: yaml
`);
