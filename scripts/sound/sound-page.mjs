// The part of docs/sound.md that follows from the instruments and their figures.
import { heldPattern, phraseOf } from './phrases.mjs';
import { frequency, number, parameterTable, picture, table, time } from './text.mjs';

/** Instruments whose presets and parameters have a page of their own. */
const ownPages = { 'gabber-kick': 'kicks.md', fm6: 'dx7.md' };

/** Words enough for a line of names that play an instrument only as a variant. */
const mostVariants = 12;

/** The families and their instruments: `[family, instruments]`, each linked to its section. */
export function contents(families) {
  const rows = Object.entries(families).map(([family, names]) => [
    family,
    names.map((name) => `[${name}](#${name})`).join(' · '),
  ]);
  return table(['family', 'instruments'], rows);
}

/** Every family with its instruments, one section each. */
export function sections({ families, instruments, names, figures, costs }) {
  const byName = new Map(instruments.map((each) => [each.name, each]));
  return Object.entries(families)
    .flatMap(([family, members]) => [
      `## ${family}`,
      ...members.map((name) =>
        section(byName.get(name), { names, figures: figures[name], cost: costs.get(name) }),
      ),
    ])
    .join('\n\n');
}

function section(instrument, { names, figures, cost }) {
  const { name, doc } = instrument;
  if (figures === undefined) throw new Error(`measure it first: npm run sound-pages -- ${name}`);
  return [
    `### ${name}`,
    doc,
    picture(name, `${name}: waveform and spectrogram`),
    heard(name),
    figureTable(figures, cost),
    namesLine(instrument, names),
    ...presetLines(instrument),
    ...parameterLines(instrument),
  ].join('\n\n');
}

function heard(name) {
  const { pattern, bars } = phraseOf(name);
  const length = bars === 1 ? 'a bar' : `${bars} bars`;
  return `Drawn: \`${pattern}\`, ${length}. Measured: \`${heldPattern(name)}\`.`;
}

function figureTable(figures, cost) {
  const { peakDb, lufs, cents, centroidHz, attack, length, correlation, dc } = figures;
  const cells = {
    peak: `${number(peakDb, 1)} dB`,
    loudness: lufs === null ? '' : `${number(lufs, 1)} LUFS`,
    ...(cents === null ? {} : { 'off pitch': `${number(cents, 1)} ct` }),
    brightness: frequency(centroidHz),
    attack: time(attack),
    length: time(length),
    correlation: number(correlation, 2),
    DC: number(dc, 4),
    'a voice': `${cost} %`,
  };
  return table(Object.keys(cells), [Object.values(cells)]);
}

/** Names of Tidal's world: those that are this instrument, and those that have it as a variant. */
function namesLine({ name }, names) {
  const own = [`\`${name}\``];
  const variants = [];
  for (const [each, sounds] of names) {
    const index = sounds.findIndex(({ instrument }) => instrument === name);
    if (index === 0) own.push(`\`${each}\``);
    else if (index > 0) variants.push(`\`${each}:${index}\``);
  }
  const some = variants.slice(0, mostVariants).join(' ');
  const more = variants.length > mostVariants ? ' …' : '';
  return `Names: ${own.join(' ')}${some === '' ? '' : `; as a variant ${some}${more}`}`;
}

function presetLines({ name, presets }) {
  const entries = Object.entries(presets);
  if (entries.length === 0) return [];
  const page = ownPages[name];
  if (page !== undefined) {
    return [`Presets: ${entries.map(([key]) => `\`${key}\``).join(' ')}: see [${page}](${page}).`];
  }
  return [entries.map(([key, { doc }]) => `- \`${key}\`: ${doc}`).join('\n')];
}

/** The parameters that words ask for; the others by name. */
function parameterLines({ name, parameters }) {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return [];
  if (name === 'gabber-kick') return ['Its parameters: [kicks.md](kicks.md#parameters).'];
  const isMain = ([, { words }]) => words !== undefined;
  const main = entries.some(isMain) ? entries.filter(isMain) : entries;
  const others = entries.filter((entry) => !main.includes(entry));
  const rest = others.map(([key]) => `\`${key}\``).join(' ');
  return [parameterTable(main), ...(rest === '' ? [] : [`Also: ${rest}.`])];
}
