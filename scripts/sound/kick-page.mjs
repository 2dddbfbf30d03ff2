// The part of docs/kicks.md that follows from the presets of the kick and their figures.
import { standards } from './standards.mjs';
import { frequency, number, parameterTable, picture, table, valueText } from './text.mjs';

/** The figures of a kick in the order of the page, with what they are called there. */
const columns = {
  f0Hz: 'pitch, Hz',
  dropSt: 'fall, st',
  settleMs: 'settles, ms',
  clickDb: 'click, dB',
  thdPercent: 'distortion, %',
  crestDb: 'crest, dB',
  t20Beats: 'length, beats',
  centroidHz: 'brightness, Hz',
  sub: 'sub, %',
  body: 'body, %',
  mid: 'mid, %',
  top: 'top, %',
  lufs: 'LUFS',
};

/** The presets, each with its genre. */
export function kickContents({ kick, genres, genreNames }) {
  const rows = Object.entries(kick.presets).map(([name, { doc }], index) => {
    const { genre, bpm } = genres[name];
    return [`[${name}](#${name})`, `${index + 1}`, genreNames.get(genre) ?? genre, `${bpm}`, doc];
  });
  return table(['preset', '`n`', 'genre', 'bpm', ''], rows);
}

/** One section for each preset. */
export function kickSections({ kick, genres, genreNames, figures }) {
  return Object.entries(kick.presets)
    .map(([name, preset]) =>
      [
        `### ${name}`,
        preset.doc,
        picture(`kick-${name}`, `${name}: waveform and spectrogram of two beats`),
        `Genre: ${genreNames.get(genres[name].genre)}, ${genres[name].bpm} bpm.`,
        figureTable(figures[name], genres[name].genre),
        recipe(kick.parameters, preset.values),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** What was measured above what the genre's kicks have. */
function figureTable(figures, genre) {
  const ranges = standards.kicks[genre];
  const names = Object.keys(columns);
  const head = ['', ...names.map((name) => columns[name])];
  const measured = ['measured', ...names.map((name) => number(figures[name]))];
  const wanted = [`\`${genre}\``, ...names.map((name) => rangeOf(ranges[name]))];
  return table(head, [measured, wanted]);
}

function rangeOf(range) {
  if (range === undefined) return '';
  const [low, high] = range;
  return `${number(low)} to ${number(high)}`;
}

/** How a kick is made, in the order in which its sound meets it. */
function recipe(parameters, values) {
  const value = (name) => values[name] ?? parameters[name].default;
  const text = (name) => prose(valueText(parameters[name], value(name)));
  const share = (part) => `${Math.round(100 * part)} %`;
  const middle = Math.max(0, 1 - value('early') - value('late'));
  const sentences = [
    `A sine${value('buzz') > 0 ? `, bent towards a saw by ${value('buzz')},` : ''} falls ${value('sweep')} semitones to the note: ${share(value('knock'))} of it with a time constant of ${text('snap')}, the rest of ${text('fall')}.`,
    `${text('drive')} of drive: ${share(value('early'))} in the first stage (bias ${value('bias')}), ${share(middle)} in the middle one (${text('shaper')}, behind a high-pass at ${text('tighten')} and a peak of ${text('bark')} at ${frequency(value('barktone'))}), ${share(value('late'))} in the last.`,
    ...(value('grind') > 0
      ? [`Before the last, ${text('grinddrive')} more into a fourth (${text('grind')}).`]
      : []),
    `The clean fundamental is put back at ${text('sub')}, the gate closes after ${share(value('gatelength'))} of the note, and nothing above ${text('top')} is left.`,
    ...(value('piep') > parameters.piep.min
      ? [`A squeak of ${text('pieptone')} lies over it, at ${text('piep')}.`]
      : []),
  ];
  return sentences.join(' ');
}

/** A value in a sentence: `-6dB` as −6 dB. */
function prose(written) {
  return written.replace('-', '−').replace(/(\d)([a-z])/i, '$1 $2');
}

/** All parameters of the kick. */
export function kickParameters(kick) {
  return parameterTable(Object.entries(kick.parameters));
}

/** What stands around an example of a track, to make it a song: it is a kick where it names no instrument. */
const around = {
  song: (text) => text,
  track: (text) => {
    const whole = text.includes('instrument:') ? text : `instrument: gabber-kick\n${text}`;
    return `bpm: 170\nkey: g minor\ntracks:\n  track:\n${whole.replaceAll(/^(?=.)/gm, '    ')}`;
  },
};

/** The examples of a page: `[name of the picture below it, or undefined, song]`. */
export function examplesOf(page) {
  const blocks = page.matchAll(
    /^```yaml (track|song)\n([\s\S]*?)^```$(?:\n\n!\[[^\]]*\]\(pictures\/sound\/([\w-]+)\.png\))?/gm,
  );
  return [...blocks].map(([, kind, text, name]) => ({ name, song: around[kind](text) }));
}
