/** A song that cannot be played, with what must be said about it. */
export interface BadSong {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  /** What the span of the Problem covers. */
  readonly mark: string;
  /** A piece of the hint. */
  readonly hint?: string;
  /** Only the stage can tell: it evaluates the patterns. */
  readonly byStage?: boolean;
}

const instrument = 'instrument: gabber-kick';
/** A track of a kick in one line, with more in it. */
const kick = (name: string, more = ''): string => `${name}: {${instrument}, pattern: "x*4"${more}}`;
const kickLine = `tracks: {${kick('kick')}}`;
/** Lines beside the tracks. */
const beside = (...lines: readonly string[]): string => [...lines, kickLine, ''].join('\n');
/** Lines of a track that has no pattern yet. */
const track = (...lines: readonly string[]): string =>
  [
    'bpm: 170',
    'tracks:',
    '  kick:',
    `    ${instrument}`,
    ...lines.map((each) => `    ${each}`),
    '',
  ].join('\n');
/** Lines beside a track's pattern. */
const withPattern = (...lines: readonly string[]): string => track('pattern: "x*4"', ...lines);
const tracks = (...each: readonly string[]): string => `tracks: {${each.join(', ')}}\n`;

type Row = readonly [name: string, text: string, code: string, mark: string, hint?: string];

const syntax: readonly Row[] = [
  ['an empty file', '', 'song.type', ''],
  ['a file of one word', 'kick\n', 'song.type', 'kick'],
  ['a list', '- a\n- b\n', 'song.type', '- a\n- b'],
  ['an open list', 'title: [unclosed\nbpm: 170\n', 'song.yaml', '[', '`]`'],
  ['an open map', 'tracks: {kick: {pattern: x\nbpm: 170\n', 'song.yaml', '{', '`}`'],
  ['an open quote', beside('title: "Rotterdam'), 'song.yaml', '"', '`"Rotterdam"`'],
  ['an open quote at the end', `${kickLine}\ntitle: "Rotterdam`, 'song.yaml', '"', '`"Rotterdam"`'],
  ['an open single quote', `title: 'Rotterdam\n${withPattern()}`, 'song.yaml', "'", "`'Rott"],
  ['an open quote in braces', tracks(`a: {${instrument}, pattern: "x*4}`), 'song.yaml', '"', '`"`'],
  [
    'a quote that ends too far left',
    `${track(`pattern: 's "bd"`)}# n 3'\n`,
    'song.yaml',
    "'",
    'Indent',
  ],
  [
    'a key too far left',
    track('pattern: x').replace('    pattern', '   pattern'),
    'song.yaml',
    'pattern',
    'same column',
  ],
  ['a key too far right', track('  level: 3', 'pattern: x'), 'song.yaml', 'level', 'same column'],
  ['too many levels', beside(`title: ${'['.repeat(70)}${']'.repeat(70)}`), 'song.nesting', ''],
  ['a tab', `tracks:\n\tkick: {${instrument}}\n`, 'song.yaml', '\t', 'spaces'],
  ['a key in a value', beside('title: a: b'), 'song.yaml', ':', '`: `'],
  ['a second document', `${beside('bpm: 170')}---\nbpm: 1\n`, 'song.yaml', '', '`---`'],
  ['a key that is there twice', `${kickLine}\n${kickLine}\n`, 'song.duplicate-key', 'tracks'],
  ['merged keys', withPattern('<<: {level: 3}'), 'song.unknown-key', '<<', 'Merges'],
  ['a key that objects hide', tracks(kick('__proto__')), 'song.key', '__proto__', 'another name'],
  ['a key too long', tracks(kick('k'.repeat(300))), 'song.key', 'k'.repeat(300), 'another name'],
  ['binary data', beside('bpm: !!binary x'), 'song.tag', 'x'],
  ['an alias of nothing as a tempo', beside('bpm: *x'), 'song.alias', '*x', '`&x`'],
  ['an alias of nothing as a list', beside('arrangement: *x'), 'song.alias', '*x', '`&x`'],
  ['an apostrophe in single quotes', beside(`title: 'don't stop'`), 'song.yaml', "t stop'", '`'],
  [
    'a bracket in a comment',
    tracks(`a: {${instrument}, pattern: "c4" # pan 0.3}`),
    'song.yaml',
    '{',
    '# pan 0.3}',
  ],
  ['a tag', beside('title: !word x'), 'song.yaml', '!word', 'Quote'],
  ['an alias without an anchor', beside('title: *x'), 'song.alias', '*x'],
  ['an alias in itself', beside('title: &x [*x]'), 'song.alias', '[*x]'],
  ['a key that is a list', beside('[a]: b'), 'song.key', '[a]'],
  ['a key without a space', beside('bpm:170'), 'song.yaml', 'bpm:170', '`bpm: 170`'],
  ['a key of a track without one', track('pattern:"x"'), 'song.yaml', 'pattern:"x"', ': "x"`'],
  ['one in braces', tracks('a: {pattern:"x"}'), 'song.unknown-key', 'pattern:"x"', ': "x"`'],
  ['one alone in a map', withPattern('set:', '  drive:3'), 'song.type', 'drive:3', '`drive: 3`'],
  ['one alone in braces', withPattern('set: {drive:3}'), 'song.type', 'drive:3', '`drive: 3`'],
];

const names: readonly Row[] = [
  ['a key', beside('bmp: 170'), 'song.unknown-key', 'bmp', '`bpm`'],
  ['a key of a track', withPattern('lvel: 3'), 'song.unknown-key', 'lvel', '`level`'],
  [
    'a key of a send',
    withPattern('sends: {a: {level: 1, per: true}}'),
    'song.unknown-key',
    'per',
    '`pre`',
  ],
  ['a key that objects have', beside('constructor: 1'), 'song.unknown-key', 'constructor'],
  [
    'an instrument',
    tracks(`a: {instrument: gaber-kick, pattern: x}`),
    'song.unknown-instrument',
    'gaber-kick',
    '`gabber-kick`',
  ],
  ['a parameter', withPattern('set: {drvie: 3dB}'), 'song.unknown-parameter', 'drvie', '`drive`'],
  ['a preset', withPattern('preset: rotterdm'), 'song.unknown-preset', 'rotterdm', '`rotterdam`'],
  ['an effect', withPattern('effects: [{clpi: {}}]'), 'song.unknown-effect', 'clpi', '`clip`'],
  [
    'a parameter of an effect',
    withPattern('effects: [{clip: {drvie: 3}}]'),
    'song.unknown-parameter',
    'drvie',
    '`drive`',
  ],
  [
    'an effect in a split',
    withPattern('effects: [{split: [[{clpi: {}}]]}]'),
    'song.unknown-effect',
    'clpi',
    '`clip`',
  ],
  ['a genre', beside('genre: gaber'), 'music.genre', 'gaber', '`gabber`'],
  ['a scale', beside('key: f minro'), 'music.scale', 'minro', '`minor`'],
  [
    'a scale of a section',
    beside('arrangement: [{section: a, bars: 1, key: "f# minr"}]'),
    'music.scale',
    'minr',
    '`minor`',
  ],
  ['an id', withPattern('effects: [{clip: {id: "b ad"}}]'), 'song.name', '"b ad"', 'letter'],
  ['a loudness target', beside('master: {target: clb}'), 'music.target', 'clb', '`club`'],
  [
    'a return',
    `${withPattern('sends: {hal: -3}')}returns: {hall: {}}\n`,
    'song.unknown-name',
    'hal',
    '`hall`',
  ],
  [
    'a track that ducks',
    tracks(kick('kick'), kick('b', ', duck: {by: kik}')),
    'song.unknown-name',
    'kik',
    '`kick`',
  ],
  [
    'a group',
    `${withPattern('group: drmus')}groups: {drums: {of: [kick]}}\n`,
    'song.unknown-name',
    'drmus',
    '`drums`',
  ],
  [
    'a member of a group',
    beside('groups: {drums: {of: [kik]}}'),
    'song.unknown-name',
    'kik',
    '`kick`',
  ],
  [
    'a track in a section',
    beside('arrangement: [{section: a, bars: 1, play: [kik]}]'),
    'song.unknown-name',
    'kik',
    '`kick`',
  ],
  [
    'a target of a modulator',
    withPattern('modulate: [{lfo: sine, rate: 1, param: driv, from: 1, to: 2}]'),
    'song.modulate',
    'driv',
    '`drive`',
  ],
  [
    'a shape of a modulator',
    withPattern('modulate: [{lfo: sin, rate: 1, param: drive, from: 1, to: 2}]'),
    'song.value',
    'sin',
    '`sine`',
  ],
  ['a name with a meaning of its own', tracks(kick('master')), 'song.name', 'master'],
  ['a name that objects have', tracks(kick('toString')), 'song.name', 'toString'],
  ['a name used twice', beside('returns: {kick: {}}'), 'song.name', 'kick'],
];

const values: readonly Row[] = [
  ['a tempo of 0', beside('bpm: 0'), 'quantity.range', '0', '10 bpm'],
  ['a tempo that is no number', beside('bpm: NaN'), 'quantity.syntax', 'NaN', '175 bpm'],
  ['a tempo of .nan', beside('bpm: .nan'), 'song.type', '.nan', 'bpm: 175'],
  ['an endless tempo', beside('bpm: .inf'), 'song.type', '.inf', 'bpm: 175'],
  [
    'a tempo of a thousand million',
    beside('bpm: 1000000000'),
    'quantity.range',
    '1000000000',
    '10000 bpm',
  ],
  ['a tempo over nothing', beside('bpm: 1/0'), 'quantity.zero', '1/0', '175 bpm'],
  ['a tempo that is a date', beside('bpm: 2024-01-01'), 'quantity.syntax', '2024-01-01'],
  ['nothing over nothing', withPattern('set: {drive: 0/0}'), 'quantity.zero', '0/0', 'dB'],
  [
    'an endless value in a section',
    beside('arrangement: [{section: a, bars: 1, set: {kick: {drive: 1/0}}}]'),
    'quantity.zero',
    '1/0',
    'dB',
  ],
  ['a date as a value', withPattern('set: {drive: 2024-01-01}'), 'quantity.syntax', '2024-01-01'],
  ['a date as a choice', withPattern('set: {shaper: 2024-01-01}'), 'song.option', '2024-01-01'],
  ['a fraction as a choice', withPattern('set: {shaper: 1/0}'), 'song.option', '1/0', '`tanh`'],
  [
    'a pattern of choices by name',
    withPattern('set: {shaper: "<tanh fold>"}'),
    'song.option',
    '"<tanh fold>"',
    '`<0 ',
  ],
  ['a date as a pattern', track('pattern: 2024-01-01'), 'song.pattern', '2024-01-01', 'x*4'],
  ['a value too high', withPattern('set: {drive: 300dB}'), 'quantity.range', '300dB'],
  ['a value in another unit', withPattern('set: {drive: 3Hz}'), 'quantity.unit', '3Hz', 'dB'],
  [
    'a value in no unit',
    withPattern('set: {drive: 3 bananas}'),
    'quantity.syntax',
    '3 bananas',
    'dB',
  ],
  ['a value of an effect', withPattern('effects: [{delay: {time: 90s}}]'), 'quantity.range', '90s'],
  [
    'musical time too long',
    beside('bpm: 10', 'master: {effects: [{delay: {time: 4 bars}}]}'),
    'quantity.range',
    '4 bars',
  ],
  [
    'a value that is a list',
    withPattern('set: [drive]'),
    'song.type',
    '[drive]',
    'set: {drive: 18dB}',
  ],
  ['a switch', withPattern('mute: maybe'), 'song.type', 'maybe', 'mute: true'],
  ['a pan', withPattern('pan: 3'), 'song.range', '3'],
  ['a level', withPattern('level: 99dB'), 'quantity.range', '99dB'],
  ['a meter', beside('meter: 4/5'), 'music.meter', '4/5', '4/4'],
  ['a seed', beside('seed: 1.5'), 'song.type', '1.5'],
  ['bars', beside('arrangement: [{section: a, bars: 0}]'), 'song.range', '0'],
  [
    'a blank section',
    beside('arrangement: [{section: "  ", bars: 1}]'),
    'song.value',
    '"  "',
    'intro',
  ],
  ['a section without bars', beside('arrangement: [{section: a}]'), 'song.missing', '', 'bars: 8'],
  [
    'effects that are no list',
    withPattern('effects: {clip: {}}'),
    'song.type',
    '{clip: {}}',
    'effects: [',
  ],
  [
    'two effects in one entry',
    withPattern('effects: [{clip: {}, delay: {}}]'),
    'song.effect',
    '{clip: {}, delay: {}}',
  ],
  [
    'values in the column of their effect',
    withPattern('effects:', '  - distort:', '    drive: 3'),
    'song.indent',
    'drive',
    'distort: {drive: 3}',
  ],
  [
    'a time without its unit',
    withPattern('effects: [{delay: {time: 300}}]'),
    'quantity.range',
    '300',
    '`300ms`',
  ],
  ['a huge seed', beside('seed: 99999999999999999999'), 'song.range', '99999999999999999999'],
  ['no tracks', 'tracks: {}\n', 'song.no-tracks', '{}', 'gabber-kick'],
  ['tracks left out', 'bpm: 170\n', 'song.missing', '', 'tracks: {kick'],
  ['a track without an instrument', tracks('a: {pattern: "x*4"}'), 'song.missing', 'a'],
  ['a track without a pattern', tracks(`a: {${instrument}}`), 'song.missing', 'a', 'x*4'],
];

const circles: readonly Row[] = [
  ['a track that ducks itself', tracks(kick('a', ', duck: {by: a}')), 'song.cycle', 'a'],
  [
    'tracks that duck each other',
    tracks(kick('one', ', duck: {by: two}'), kick('two', ', duck: [{by: one}]')),
    'song.cycle',
    'one',
  ],
  [
    'returns that feed each other',
    beside('returns: {hall: {sends: {echo: 0}}, echo: {sends: {hall: 0}}}'),
    'song.cycle',
    'echo',
  ],
  [
    'groups in each other',
    beside('groups: {one: {of: [two]}, two: {of: [one]}}'),
    'song.cycle',
    'one',
  ],
  [
    'two groups of one track',
    beside('groups: {one: {of: [kick]}, two: {of: [kick]}}'),
    'song.two-groups',
    'kick',
  ],
];

const eaten: readonly Row[] = [
  [
    'a comment',
    track('pattern: n "0 3" # s "x"'),
    'song.unquoted-pattern',
    'n "0 3" # s "x"',
    `pattern: 'n "0 3" # s "x"'`,
  ],
  [
    'a parameter in a comment',
    track('pattern: note "f2*4" # drive 3'),
    'song.unquoted-pattern',
    'note "f2*4" # drive 3',
    `'note "f2*4" # drive 3'`,
  ],
  ['nothing but a comment', track('pattern: # s "x"'), 'song.unquoted-pattern', '# s "x"'],
  [
    'a comment on the next line',
    track('pattern: n "0 3"', '  # s "x"'),
    'song.unquoted-pattern',
    'n "0 3"\n      # s "x"',
    'pattern: |\n  n "0 3"\n  # s "x"',
  ],
  [
    'a comment in braces',
    `tracks: {a: {${instrument}, pattern: n "0 3" # s "x"}}\nbpm: 170\n`,
    'song.yaml',
    '{',
    `'n "0 3" # s "x"'`,
  ],
  ['a rest', track('pattern: ~'), 'song.unquoted-pattern', '~', `pattern: '~'`],
  ['a list', track('pattern: [x x]'), 'song.unquoted-pattern', '[x x]', `pattern: '[x x]'`],
  ['a map', track('pattern: {x x}'), 'song.unquoted-pattern', '{x x}', `pattern: '{x x}'`],
  ['an alias', track('pattern: *x'), 'song.unquoted-pattern', '*x', `pattern: '*x'`],
  ['nothing', track('pattern:'), 'song.unquoted-pattern', 'pattern', 'x*4'],
  [
    'a quote that ends early',
    track('pattern: "1 2" + n "3"'),
    'song.yaml',
    '+ n "3"',
    `'"1 2" + n "3"'`,
  ],
  ['a list that goes on', track('pattern: [x x] * 2'), 'song.yaml', '*', `'[x x] * 2'`],
  ['a colon', track('pattern: s: x'), 'song.yaml', ':', `'s: x'`],
  [
    'a section’s pattern',
    beside('arrangement: [{section: a, bars: 1, pattern: {kick: [x x]}}]'),
    'song.unquoted-pattern',
    '[x x]',
    `kick: '[x x]'`,
  ],
  [
    'values',
    withPattern('set: {drive: [6 12]}'),
    'song.unquoted-pattern',
    '[6 12]',
    `drive: '[6 12]'`,
  ],
  ['an empty pattern', track('pattern: ""'), 'song.pattern', '""', '"~"'],
  ['an unknown word', track(`pattern: 'x*4 hihat'`), 'song.pattern-word', 'hihat', 's "hihat"'],
  [
    'an unknown word in a block',
    track('pattern: |', '  x*4', '  hihat'),
    'song.pattern-word',
    'hihat',
  ],
];

const patterns: readonly Row[] = [
  ['an open bracket', track('pattern: "x*4 [x"'), 'mini.unclosed', '['],
  ['an open bracket after escapes', track('pattern: "note \\"f2 [f2\\""'), 'mini.unclosed', '['],
  ['a rhythm left open', track('pattern: \'s "cp(3,8"\''), 'mini.unclosed', '(', 'bd(3,8)'],
  ['a rhythm closed by another', track('pattern: \'s "[cp(3,8]"\''), 'mini.unclosed', ']', ')'],
  [
    'an open bracket in a block',
    track('pattern: |', '  every 2 rev $', '    note "f2 [f2"'),
    'mini.unclosed',
    '[',
  ],
  [
    'an open bracket in a folded block',
    track('pattern: >', '  every 2 rev $', '  note "f2 [f2"'),
    'mini.unclosed',
    '[',
  ],
  ['a type error of Tidal', track('pattern: \'every "a b" 4 $ note "0"\''), 'tidal.', ''],
  ['a value that is half Tidal', withPattern('set: {drive: "<3 fast>"}'), 'tidal.', '<'],
  [
    'a name that Tidal lacks',
    track('pattern: \'evry 4 rev $ note "0"\''),
    'tidal.',
    'evry',
    '`every`',
  ],
];

const tempi: readonly Row[] = [
  ['a tempo of 0 later', beside('bpm: "<170 0>"'), 'song.bpm', '<170 0>', '10 to 10000'],
  ['a tempo below 0', beside('bpm: "<170 -5>"'), 'song.bpm', '<170 -5>', '10 to 10000'],
  ['a tempo too high', beside('bpm: "<1e9 170>"'), 'song.bpm', '<1e9 170>', '10 to 10000'],
  ['a tempo that sinks', beside('bpm: "range 0 300 sine"'), 'song.bpm', 'range 0 300 sine'],
  ['a tempo over nothing', beside(`bpm: '"1" / "0"'`), 'song.not-finite', '"1" / "0"'],
  [
    'a value over nothing',
    withPattern(`set: {drive: '"<1 0>" / "0"'}`),
    'song.not-finite',
    '"<1 0>" / "0"',
  ],
  [
    'a value that is endless',
    withPattern('set: {drive: "<3 1e999>"}'),
    'song.not-finite',
    '<3 1e999>',
  ],
  ['a chord of a progression', beside('progression: "<i IX>"'), 'music.chord', '<i IX>'],
  [
    'a word in a progression',
    beside('progression: "<i kick>"'),
    'music.numeral',
    '<i kick>',
    '`i VI',
  ],
  ['an open progression', beside('progression: "<i VI"'), 'mini.', '<'],
  [
    'a progression of a section',
    beside('arrangement: [{section: a, bars: 1, progression: "<i H>"}]'),
    'music.numeral',
    '<i H>',
  ],
  ['a tempo of silence', beside('bpm: "[170/0]"'), 'song.bpm', '[170/0]'],
  [
    'a tempo of a section',
    beside('arrangement: [{section: a, bars: 1}, {section: b, bars: 1, bpm: "<170 0>"}]'),
    'song.bpm',
    '<170 0>',
    '10 to 10000',
  ],
];

const ramp = (bpm: string, ...more: readonly string[]): string =>
  beside(...more, `arrangement: [{section: a, bars: 4, bpm: ${bpm}}]`);

const ending = (part: string): string =>
  `${beside(`arrangement: [{section: a, bars: 4, ${part}}]`)}`;

const form: readonly Row[] = [
  ['a fill of nothing', withPattern('fills: {every: 8}'), 'song.missing', 'fills'],
  ['fills without bars', withPattern('fills: {pattern: "x"}'), 'song.missing', 'fills'],
  ['a fill of half bars', withPattern('fills: {every: 2.5, pattern: "x"}'), 'song.type', '2.5'],
  ['a long fill', withPattern('fills: {every: 2, bars: 3, pattern: "x"}'), 'song.range', '3'],
  [
    'a word in a fill',
    withPattern('fills: {every: 2, pattern: "x yy"}'),
    'song.pattern-word',
    'yy',
  ],
  [
    'a chance of 2',
    withPattern('fills: {every: 2, pattern: x, probability: 2}'),
    'quantity.range',
    '2',
  ],
  [
    'a fill as a list',
    withPattern('fills: {every: 2, pattern: [x x]}'),
    'song.unquoted-pattern',
    '[x x]',
  ],
  [
    'a second fill',
    withPattern('fills: [{every: 2, pattern: x}, {evry: 2}]'),
    'song.unknown-key',
    'evry',
  ],
  ['a kick-out too long', ending('kickout: 5'), 'song.range', '5', 'at most `4`'],
  ['a kick-out of nothing', ending('kickout: 0'), 'quantity.range', '0'],
  ['a kick-out in seconds', ending('kickout: 2s'), 'quantity.unit', '2s'],
  [
    'a kick-out of nobody',
    ending('kickout: {bars: 1, of: [kik]}'),
    'song.unknown-name',
    'kik',
    '`kick`',
  ],
  [
    'a kick-out without kicks',
    'tracks: {a: {instrument: ride, pattern: x}}\narrangement: [{section: a, bars: 4, kickout: 1}]\n',
    'song.kickout',
    '1',
    'of: [kick]',
  ],
  ['a roll of nobody', ending('roll: {snare: 4}'), 'song.unknown-name', 'snare'],
  ['a roll too long', ending('roll: {kick: 8}'), 'song.range', '8', 'at most `4`'],
  ['a roll that slows', ending('roll: {kick: {bars: 1, from: 1/16, to: 1/8}}'), 'song.roll', '1/8'],
  ['a roll of fifths', ending('roll: {kick: {bars: 1, to: 1/5}}'), 'song.value', '1/5'],
  [
    'a key of a roll',
    ending('roll: {kick: {bars: 1, too: 1/8}}'),
    'song.unknown-key',
    'too',
    '`to`',
  ],
  [
    'a roll that rises too far',
    ending('roll: {kick: {bars: 1, rise: 60st}}'),
    'quantity.range',
    '60st',
  ],
  ['a build of nobody', ending('build: {riser: 4}'), 'song.unknown-name', 'riser'],
  ['a drop of nobody', ending('drop: [crash]'), 'song.unknown-name', 'crash'],
  ['a drop of one', ending('drop: kick'), 'song.type', 'kick', 'drop: ['],
];

const feel: readonly Row[] = [
  ['a groove', beside('groove: mpc-59'), 'music.groove', 'mpc-59', 'mpc-5'],
  ['a groove of a track', withPattern('groove: shufle'), 'music.groove', 'shufle', '`shuffle`'],
  ['a template', beside('groove: {template: mpc}'), 'music.groove', 'mpc', 'mpc-5'],
  ['swing beyond a step', withPattern('groove: {swing: 1.5}'), 'quantity.range', '1.5'],
  ['swing in time', beside('groove: {swing: 20ms}'), 'quantity.unit', '20ms'],
  ['more than all of a groove', beside('groove: {swing: 0, amount: 2}'), 'quantity.range', '2'],
  ['a groove of nothing', beside('groove: {amount: 1}'), 'song.groove', '{amount: 1}', 'swing'],
  [
    'two grooves in one',
    beside('groove: {swing: 0, offsets: [0]}'),
    'song.groove',
    '{swing: 0, offsets: [0]}',
  ],
  ['a step too early', beside('groove: {offsets: [0, -0.6]}'), 'quantity.range', '-0.6'],
  [
    'a step behind the next',
    beside('groove: {offsets: [0.9, -0.2]}'),
    'song.groove',
    '0.9',
    'less',
  ],
  ['a groove without steps', beside('groove: {offsets: []}'), 'song.range', '[]'],
  ['a step of a fifth', beside('groove: {swing: 0.1, step: 1/5}'), 'song.value', '1/5'],
  ['a ramp to nowhere', ramp('{from: 170}'), 'song.missing', 'bpm'],
  ['a ramp too fast', ramp('{to: 20000}'), 'quantity.range', '20000'],
  ['a ramp from 0', ramp('{from: 0, to: 200}'), 'quantity.range', '0'],
  ['a ramp from a pattern', ramp('{to: 200}', 'bpm: "<170 180>"'), 'song.bpm', '{to: 200}', 'from'],
  ['a key of a ramp', ramp('{to: 200, curve: lin}'), 'song.unknown-key', 'curve'],
  ['a ramp in brackets', ramp('{170 200}'), 'song.unquoted-pattern', '{170 200}', "'{170 200}'"],
  ['a meter of a track', withPattern('meter: 3/5'), 'music.meter', '3/5', '3/4'],
  ['a meter of nothing', withPattern('meter: 0/4'), 'music.meter', '0/4'],
  ['a root of no chords', withPattern('follow: root'), 'song.follow', 'root', 'progression'],
  ['following what', withPattern('follow: bass'), 'song.value', 'bass'],
  ['an empty progression', beside('progression: " "'), 'song.pattern', '" "', '<i VI III VII>'],
  ['a progression as a list', beside('progression: [i, VI]'), 'song.unquoted-pattern', '[i, VI]'],
  ['a progression of numbers', beside('progression: 145'), 'song.type', '145'],
  ['a key of a groove', beside('groove: {swnig: 0.1}'), 'song.unknown-key', 'swnig', '`swing`'],
  ['humanising by a beat', beside('humanise: {time: 1/512}'), 'song.value', '1/512'],
  ['humanising too far', withPattern('humanise: {time: 200ms}'), 'quantity.range', '200ms'],
  ['humanising doubly', withPattern('humanise: {velocity: 200%}'), 'quantity.range', '200%'],
  ['a humanise of nothing', withPattern('humanise: 5ms'), 'song.type', '5ms', 'humanise'],
  [
    'its other spelling',
    beside('humanize: {time: 5ms}'),
    'song.unknown-key',
    'humanize',
    '`humanise`',
  ],
];

const dense: readonly Row[] = [['ten million hits', track('pattern: "x*10000000"'), '', '']];

function rows(kind: string, list: readonly Row[], byStage = false): BadSong[] {
  return list.map(([name, text, code, mark, hint]) => ({
    name: `${kind}: ${name}`,
    text,
    code,
    mark,
    byStage,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** Every kind of mistake in a song file, each with the place and the words it must be met with. */
export const badSongs: readonly BadSong[] = [
  ...rows('syntax', syntax),
  ...rows('unknown', names),
  ...rows('value', values),
  ...rows('circle', circles),
  ...rows('feel', feel),
  ...rows('form', form),
  ...rows('eaten', eaten),
  ...rows('pattern', patterns, true),
  ...rows('tempo', tempi, true),
  ...rows('density', dense, true),
];
