import type { CommandModule } from './command.ts';

/** A command as the overview shows it, with the module that runs it, loaded only when asked for. */
export interface CatalogueEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order in which a newcomer meets them. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'generate',
    summary: 'compose a song in a genre: gabber, frenchcore, uptempo and thirteen more',
    load: async () => (await import('./commands/generate.ts')).generateCommand,
  },
  {
    name: 'genre',
    summary: 'list, show and check genres; have a language model extend one',
    load: async () => (await import('./commands/genre.ts')).genreCommand,
  },
  {
    name: 'render',
    summary: 'turn a song into a WAV file, with stems if wanted',
    load: async () => (await import('./commands/render.ts')).renderCommand,
  },
  {
    name: 'play',
    summary: 'play songs, and let them follow their files as they change',
    load: async () => (await import('./commands/play.ts')).playCommand,
  },
  {
    name: 'live',
    summary: 'play what is typed: Tidal lines, edits of a song, plain words, commands',
    load: async () => (await import('./commands/live.ts')).liveCommand,
  },
  {
    name: 'tidal',
    summary: 'play what a real Tidal in a GHCi says, with lines passed to it',
    load: async () => (await import('./commands/tidal.ts')).tidalCommand,
  },
  {
    name: 'events',
    summary: 'show what a pattern plays, cycle by cycle',
    load: async () => (await import('./commands/events.ts')).eventsCommand,
  },
  {
    name: 'ask',
    summary: 'change a song by plain words: "make the kick harder"',
    load: async () => (await import('./commands/ask.ts')).askCommand,
  },
  {
    name: 'chat',
    summary: 'talk about a song, a line a message: wishes, undo, why, a/b, export',
    load: async () => (await import('./commands/chat.ts')).chatCommand,
  },
  {
    name: 'memory',
    summary: 'show, edit or erase what gabber remembers of you',
    load: async () => (await import('./commands/memory.ts')).memoryCommand,
  },
  {
    name: 'modify',
    summary: 'change values, patterns and tracks of a song, and write it back',
    load: async () => (await import('./commands/modify.ts')).modifyCommand,
  },
  {
    name: 'diff',
    summary: 'say in musical words in what two songs differ',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'export',
    summary: 'write a song as something else: Tidal code, SuperCollider, MIDI, audio',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'vary',
    summary: "write a song with one track's pattern varied",
    load: async () => (await import('./commands/vary.ts')).varyCommand,
  },
  {
    name: 'evolve',
    summary: 'write a song in which one track has come nearer to its genre',
    load: async () => (await import('./commands/evolve.ts')).evolveCommand,
  },
  {
    name: 'pattern',
    summary: 'go through all patterns that a track had: log, show, listen, back',
    load: async () => (await import('./commands/pattern.ts')).patternCommand,
  },
  {
    name: 'session',
    summary: 'keep songs with all that was done to them: new, list, open, save, branch, export',
    load: async () => (await import('./commands/session.ts')).sessionCommand,
  },
  {
    name: 'library',
    summary: 'find again what was made: patterns, kits, presets, songs; add, tag, use',
    load: async () => (await import('./commands/library.ts')).libraryCommand,
  },
  {
    name: 'reach',
    summary: 'change a song until a measurement says what was wished',
    load: async () => (await import('./commands/reach.ts')).reachCommand,
  },
  {
    name: 'analyze',
    summary: 'measure an audio file: loudness, peaks, spectrum, tempo, kick',
    load: async () => (await import('./commands/analyze.ts')).analyzeCommand,
  },
  {
    name: 'instruments',
    summary: 'list the instruments and their parameters',
    load: async () => (await import('./commands/instruments.ts')).instrumentsCommand,
  },
  {
    name: 'effects',
    summary: 'list the effects and their parameters',
    load: async () => (await import('./commands/effects.ts')).effectsCommand,
  },
  {
    name: 'functions',
    summary: 'list the pattern functions, with type, explanation and example',
    load: async () => (await import('./commands/functions.ts')).functionsCommand,
  },
  {
    name: 'synthdef',
    summary: 'compile one instrument or effect for scsynth, or print its graph',
    load: async () => (await import('./commands/synthdef.ts')).synthdefCommand,
  },
  {
    name: 'midi',
    summary: 'list MIDI ports, show what comes in, send a clock',
    load: async () => (await import('./commands/midi.ts')).midiCommand,
  },
  {
    name: 'doctor',
    summary: 'say what works on this machine, and how to mend what does not',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
];
