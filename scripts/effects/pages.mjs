// docs/effects.md as it is to be: what people wrote, with what follows from the declarations and the figures between
// its marks.
import { frequency, number, parameterTable, putBetween, table, valueText } from '../sound/text.mjs';
import { pedalboard } from './pedalboard.mjs';
import { families, inputs, shown } from './shown.mjs';

/** The text of the page. `page` is the text that it has. */
export function writtenPage({ page, effects, figures }) {
  const missing = effects.find(({ name }) => !shown.has(name) || figures[name] === undefined);
  if (missing !== undefined) {
    throw new Error(
      `give ${missing.name} a place in scripts/effects/shown.mjs, then: npm run effect-pages -- ${missing.name}`,
    );
  }
  const parts = {
    contents: contents(),
    pedalboard: besidePedalboard(),
    inputs: inputTable(),
    effects: sections(effects, figures),
  };
  return Object.entries(parts).reduce((text, [name, part]) => putBetween(text, name, part), page);
}

function contents() {
  const rows = Object.entries(families).map(([family, members]) => [
    family,
    Object.keys(members)
      .map((name) => `[${name}](#${name})`)
      .join(' · '),
  ]);
  return table(['family', 'effects'], rows);
}

function besidePedalboard() {
  const rows = Object.entries(pedalboard).map(([name, [here, how]]) => [
    name,
    here.replace(/`([a-z-]+)`/g, (all, effect) =>
      shown.has(effect) ? `[${effect}](#${effect})` : all,
    ),
    how,
  ]);
  return table(['pedalboard', 'here', ''], rows);
}

function inputTable() {
  const rows = Object.entries(inputs).map(([name, tracks]) => [
    name,
    Object.values(tracks)
      .map(({ instrument, pattern }) => `${instrument}: \`${pattern}\``)
      .join('; '),
  ]);
  return table(['sound', 'what plays'], rows);
}

function sections(effects, figures) {
  const byName = new Map(effects.map((each) => [each.name, each]));
  return Object.entries(families)
    .flatMap(([family, members]) => [
      `## ${family}`,
      ...Object.keys(members).map((name) => section(byName.get(name), figures[name])),
    ])
    .join('\n\n');
}

function section(effect, rows) {
  const { name, doc } = effect;
  const { input, set, later, figure } = shown.get(name);
  const drawn = typeof set === 'string' ? `preset \`${set}\`` : `\`{${settingText(effect, set)}}\``;
  return [
    `### ${name}`,
    doc,
    `![${name}: before and after](pictures/effects/${name}.png)`,
    `Drawn: ${input}, ${drawn}${laterText(effect, later)}.`,
    ...presetLines(effect),
    parameterTable(Object.entries(effect.parameters)),
    figureText(effect, figure, rows),
    ...factLines(effect),
  ].join('\n\n');
}

function laterText(effect, later) {
  return later === undefined
    ? ''
    : `, \`{${settingText(effect, later.set)}}\` from ${later.at} s on`;
}

function presetLines({ presets }) {
  const entries = Object.entries(presets);
  if (entries.length === 0) return [];
  return [entries.map(([key, { doc }]) => `- \`${key}\`: ${doc}`).join('\n')];
}

/** What is out of the ordinary: how much is mixed in, what it delays, whether it can hear another track. */
function factLines(effect) {
  const usual = Object.entries(effect.parameters).map(([key, spec]) => [key, spec.default]);
  const latency = effect.latency(Object.fromEntries(usual));
  const facts = [
    ...(effect.wet === 1 ? [] : [`\`wet\` is ${effect.wet} when absent.`]),
    ...(latency === 0
      ? []
      : [`It comes ${number(1000 * latency, 1)} ms late, and so all beside it.`]),
    ...(effect.sidechain ? ['It can listen to another track: `by`.'] : []),
  ];
  return facts.length === 0 ? [] : [facts.join(' ')];
}

/** Values as a song has them: `drive: 24dB, shaper: fold`. */
function settingText({ parameters }, set) {
  return Object.entries(set)
    .map(([key, value]) => `${key}: ${writtenValue(parameters[key], value)}`)
    .join(', ');
}

function writtenValue(spec, value) {
  if (spec === undefined || typeof value === 'string') return value;
  return valueText(spec, Number(value));
}

const titles = {
  response: ({ place }) =>
    ({
      middle: 'Gain by frequency, dB',
      left: 'Gain by frequency on the left, dB',
      sides: 'Gain by frequency of what differs between left and right, dB',
    })[place],
  levels: () => 'Level of a sine of 220 Hz by that of the input, dB',
  partials: ({ hz, level }) => `Harmonics of a sine of ${frequency(hz)} at ${number(level)} dB, dB`,
  echoes: () => 'Echoes of one sample: when, and how loud',
  decay: () => 'Time in which one sample fades by so many dB, s',
  level: (figure, effect) => `Level over time, ${ofSine(figure, effect)}, dB beside it`,
  cents: (figure, effect) => `Pitch over time, ${ofSine(figure, effect)}, cents beside it`,
};

function ofSine({ hz, envelope, later }, effect) {
  const steps = Object.entries(envelope).map(([from, level], index) =>
    index === 0 ? `${number(level)} dB` : `${number(level)} dB from ${from} s on`,
  );
  const changed = later ? [`\`${settingText(effect, later.set)}\` from ${later.at} s on`] : [];
  return [`a sine of ${frequency(hz)} at ${steps.join(', ')}`, ...changed].join(', ');
}

const columnTexts = {
  response: (hz) => frequency(hz),
  levels: (db) => number(db),
  partials: (index) => `${index}`,
  echoes: (index) => `${index}`,
  decay: (db) => `${db} dB`,
  level: (time) => `${time} s`,
  cents: (time) => `${time} s`,
};

function figureText(effect, figure, rows) {
  const head = ['', ...figure.columns.map(columnTexts[figure.kind])];
  const body = figure.settings.map((set, index) => {
    const cells = figure.columns.map((_, column) => cellText(figure.kind, rows[index][column]));
    return [
      Object.keys(set).length === 0 ? 'as it is' : `\`${settingText(effect, set)}\``,
      ...cells,
    ];
  });
  return `${titles[figure.kind](figure, effect)}:\n\n${table(head, body)}`;
}

const digits = { decay: 3, cents: 0 };

function cellText(kind, value) {
  if (value === null || value === undefined) return '';
  if (kind !== 'echoes') return number(value, digits[kind] ?? 1);
  const [time, level, side] = value;
  return `${time} s, ${number(level, 1)} dB${side === '' ? '' : ` ${side}`}`;
}
