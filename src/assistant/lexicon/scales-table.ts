import { phrasesOf } from './entries.ts';

/** Scales of the music room and what people call them; a note before them makes a key. */
export const scaleWords = phrasesOf(`
  minor: minor, min, moll, mineur, natural minor, aeolian
  major: major, maj, dur, majeur, ionian
  harmonic minor: harmonic minor
  melodic minor: melodic minor
  dorian: dorian
  phrygian: phrygian, frygisch
  phrygian dominant: phrygian dominant, spanish scale, arabic scale
  lydian: lydian
  mixolydian: mixolydian
  locrian: locrian
  chromatic: chromatic, atonal
  blues: blues scale
  minor pentatonic: pentatonic, minor pentatonic
`);

/** Moods of a melody or chords, with the scale in which they are written. */
export const moodScales: Readonly<Record<string, string>> = Object.freeze({
  euphoric: 'minor',
  happy: 'major',
  sad: 'minor',
  evil: 'phrygian',
  dark: 'phrygian',
  scary: 'locrian',
  angry: 'phrygian',
  epic: 'harmonic minor',
  folky: 'dorian',
  trippy: 'phrygian dominant',
  hypnotic: 'minor',
  cheesy: 'major',
});

/** What a melody or a chord can be like. */
export const moods = phrasesOf(`
  euphoric: euphoric, uplifting, hands in the air, hopeful
  happy: happy, cheerful, joyful, vrolijk, frohlich
  sad: sad, melancholic, emotional, gloomy, mournful, moody
  evil: evil, satanic, demonic, sinister, wicked
  dark: dark, darker, ominous
  scary: scary, menacing, threatening, unsettling, haunting, creepy, horror, haunted, spooky, eerie
  angry: angry, aggressive, brutal, violent
  epic: epic, cinematic, orchestral, anthem, anthemic, dramatic, heroic
  folky: folky, folk, celtic, balkan, irish
  trippy: trippy, psychedelic, alien, spacey
  catchy: catchy, hooky, hookier, memorable, singable, earworm, whistle along
  hypnotic: hypnotic, trancey, repetitive
  cheesy: cheesy, campy, silly, dumb
  random: random, any, surprising
  simple: simple, easy, minimal
`);
