import { describe, expect, it } from 'vitest';
import { readSong } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

/** A song with entries of `modulate` on its track `lead`, and with more. */
function textOf(entries: readonly string[], more = '', lead = ''): string {
  const list = entries.map((each) => `      - ${each}\n`).join('');
  return `tracks:
  kick: {instrument: gabber-kick, pattern: "x*4"}
  lead:
    instrument: acid
    pattern: "c3*8"
    effects: [{delay: {id: echo}}, {split: [[], [{compress: {by: kick}}]]}]
    sends: {hall: -12dB}
${lead}${list === '' ? '' : `    modulate:\n${list}`}returns:
  hall: {effects: [{reverb: {}}]}
${more}`;
}

function read(...args: Parameters<typeof textOf>) {
  return readSong(textOf(...args), { registry, file: 'test.yaml' });
}

function modulators(...entries: string[]) {
  const song = read(entries);
  if (!song.ok) throw new Error(song.problems.map((each) => each.message).join('\n'));
  return song.value.song.tracks.find(({ name }) => name === 'lead')!.modulate;
}

describe('modulate from outside', () => {
  it('goes over a parameter’s own range and curve, from its own value', () => {
    const found = modulators(
      '{midi-cc: Keys, cc: 74, channel: 2, param: cutoff}',
      '{midi-cc: Keys, cc: 20, fine: true, param: level}',
      '{osc: /1/fader1, targets: [{param: pan}, {param: echo.feedback, from: 0.1, to: 0.5}], start: 0.2}',
    );
    expect(found).toMatchObject([
      {
        kind: 'outside',
        source: { kind: 'midi-cc', port: 'Keys', controller: 74, channel: 2, fine: false },
        curve: 'exp',
      },
      { source: { controller: 20, fine: true }, from: -60, to: 6, rest: 0, curve: 'lin' },
      { source: { kind: 'osc', address: '/1/fader1' }, from: -1, to: 1, rest: 0.2 },
      { from: 0.1, to: 0.5, rest: 0.2 },
    ]);
    const [cutoff] = found;
    const { min, max, default: own } = registry.instrument('acid')!.parameters['cutoff']!;
    expect(cutoff).toMatchObject({ from: min, to: max, rest: own });
  });

  it.each([
    ['{midi-cc: Keys, param: cutoff}', 'needs the number of its `cc`'],
    ['{midi-cc: Keys, cc: 74, fine: true, param: cutoff}', 'Only the controllers 0 to 31'],
    ['{osc: fader, param: cutoff}', 'an OSC address'],
    ['{osc: /1/fader1, cc: 3, param: cutoff}', '`cc` belongs to `midi-cc`'],
    ['{midi-cc: Keys, cc: 130, param: cutoff}', '119'],
  ])('refuses %s', (entry, message) => {
    const song = read([entry]);
    expect(song.ok).toBe(false);
    expect(song.problems.map((each) => each.message).join('\n')).toContain(message);
  });
});

describe('modulate', () => {
  it('takes oscillators, envelopes, followers, lanes and patterns', () => {
    const found = modulators(
      '{lfo: sine, rate: 2 bars, by: kick, param: cutoff, from: 400Hz, to: 4kHz}',
      '{envelope: {attack: 5ms, release: 1/8}, param: sends.hall, from: -40dB, to: -6dB}',
      '{follow: kick, param: strip.level, from: 0dB, to: -6dB}',
      '{lane: {1: 100Hz, 9.5: 2kHz}, param: echo.lowcut}',
      '{pattern: "<0 1>", glide: 1/4, param: pan}',
    );
    expect(found).toMatchObject([
      { kind: 'lfo', by: 'kick', from: 400, to: 4000, rate: { kind: 'cycles', cycles: 2 } },
      { kind: 'envelope', by: 'lead', attack: 0.005, hold: 0, release: { cycles: 0.125 } },
      { kind: 'follow', of: 'kick', gain: 0, attack: 0.005, release: 0.1, to: -6 },
      {
        kind: 'lane',
        points: [
          { cycle: 0, value: 100 },
          { cycle: 8.5, value: 2000 },
        ],
        steps: false,
        rest: 300,
        curve: 'exp',
      },
      { kind: 'pattern', pattern: { text: '<0 1>' }, glide: { cycles: 0.25 }, min: -1, max: 1 },
    ]);
    expect(found.map(({ target }) => target)).toEqual([
      { kind: 'instrument', parameter: 'cutoff' },
      { kind: 'send', to: 'hall' },
      { kind: 'strip', parameter: 'level' },
      { kind: 'effect', place: [0], parameter: 'lowcut' },
      { kind: 'strip', parameter: 'pan' },
    ]);
  });

  it('reads the values of a lane between two ends where it has them', () => {
    const [lane] = modulators(
      '{lane: {1: 0, 2: 50%, 3: 1}, param: cutoff, from: 100Hz, to: 1600Hz}',
    );
    expect(lane).toMatchObject({ points: [{ value: 100 }, { value: 400 }, { value: 1600 }] });
  });

  it('moves several parameters by one entry', () => {
    const found = modulators(
      '{lfo: hold, rate: 1/4, targets: [{param: cutoff, from: 400, to: 800}, {param: pan, from: -1, to: 1}]}',
    );
    expect(found.map(({ entry }) => entry)).toEqual([0, 0]);
  });

  it('says what an effect listens to', () => {
    const song = read([]);
    if (!song.ok) throw new Error(song.problems[0]?.message);
    const lead = song.value.song.tracks.find(({ name }) => name === 'lead');
    expect(lead?.effects[1]).toMatchObject({ chains: [[], [{ by: 'kick' }]] });
  });

  const cases: readonly (readonly [
    string,
    string,
    readonly (string | number)[],
    string,
    string?,
  ])[] = [
    ['nothing that moves', '{param: cutoff}', ['modulate', 0], 'song.modulate'],
    ['two things', '{follow: kick, lane: {1: 1}, param: pan}', ['modulate', 0], 'song.modulate'],
    [
      'a key of another kind',
      '{follow: kick, rate: 1, param: pan, from: 0, to: 1}',
      ['modulate', 0, 'rate'],
      'song.modulate',
      'belongs to `lfo`',
    ],
    ['no target', '{lane: {1: 1}}', ['modulate', 0], 'song.modulate'],
    [
      'an unknown target',
      '{lane: {1: 1}, param: cutof}',
      ['modulate', 0, 'param'],
      'song.modulate',
    ],
    ['no ends', '{lfo: sine, rate: 1, param: pan}', ['modulate', 0], 'song.modulate', '`from`'],
    [
      'no rate',
      '{lfo: sine, param: pan, from: 0, to: 1}',
      ['modulate', 0],
      'song.modulate',
      'rate',
    ],
    [
      'an end out of range',
      '{lfo: sine, rate: 1, param: pan, from: -3, to: 1}',
      ['modulate', 0, 'from'],
      'quantity.range',
    ],
    [
      'a value out of range',
      '{lane: {1: 0, 2: 7}, param: pan}',
      ['modulate', 0, 'lane', '2'],
      'quantity.range',
    ],
    [
      'no bar',
      '{lane: {intro: 0}, param: pan}',
      ['modulate', 0, 'lane', 'intro'],
      'song.modulate',
      'no bar',
    ],
    [
      'bar 0',
      '{lane: {0: 0}, param: pan}',
      ['modulate', 0, 'lane', '0'],
      'song.modulate',
      'no bar',
    ],
    ['an empty lane', '{lane: {}, param: pan}', ['modulate', 0, 'lane'], 'song.modulate'],
    ['one end of two', '{pattern: "0 1", param: pan, from: 0}', ['modulate', 0], 'song.modulate'],
    [
      'an unknown track',
      '{follow: kik, param: pan, from: 0, to: 1}',
      ['modulate', 0, 'follow'],
      'song.unknown-name',
    ],
    [
      'an unknown starter',
      '{envelope: {}, by: kik, param: pan, from: 0, to: 1}',
      ['modulate', 0, 'by'],
      'song.unknown-name',
    ],
    [
      'itself',
      '{follow: lead, param: pan, from: 0, to: 1}',
      ['modulate', 0, 'follow'],
      'song.cycle',
    ],
    [
      'what it feeds',
      '{follow: hall, param: pan, from: 0, to: 1}',
      ['sends', 'hall'],
      'song.cycle',
    ],
    [
      'targets and a target',
      '{lfo: sine, rate: 1, param: pan, targets: [{param: cutoff, from: 400, to: 500}]}',
      ['modulate', 0, 'param'],
      'song.modulate',
    ],
  ];
  for (const [name, entry, path, code, words = ''] of cases)
    it(`reports ${name}`, () => {
      const song = read([entry]);
      expect(song.ok).toBe(false);
      const found = song.problems.find((each) => each.code === code);
      expect(found, JSON.stringify(song.problems)).toBeDefined();
      expect(JSON.stringify(found!.path)).toContain(JSON.stringify(path).slice(1, -1));
      expect(found!.message + (found!.hint ?? '')).toContain(words);
      expect(found!.span).toBeDefined();
    });

  it('reports a parameter that is moved from two places', () => {
    const entry = '{lane: {1: 400Hz}, param: cutoff}';
    expect(read([entry, entry]).problems).toMatchObject([
      { code: 'song.automated-twice', path: ['tracks', 'lead', 'modulate', 1] },
    ]);
    const sections = `arrangement:
  - {section: drop, bars: 4, level: {lead: -3dB}, set: {lead: {cutoff: 500Hz}}}`;
    const level = '{lane: {1: -6dB}, param: level}';
    const warning = { code: 'song.automated-twice', severity: 'warning' };
    expect(read([entry, level], sections).problems).toMatchObject([
      { ...warning, path: ['arrangement', 0, 'level', 'lead'] },
      { ...warning, path: ['arrangement', 0, 'set', 'lead', 'cutoff'] },
    ]);
  });

  it('reports a lane of a section that there is not', () => {
    const lane = '{lane: {1: 400Hz}, section: bild, param: cutoff}';
    const problem = {
      code: 'song.unknown-name',
      path: ['tracks', 'lead', 'modulate', 0, 'section'],
    };
    const form = 'arrangement: [{section: build, bars: 4}]';
    const [misspelt] = read([lane], form).problems;
    expect(misspelt).toMatchObject({ ...problem, hint: 'Did you mean `build`?' });
    const [formless] = read([lane]).problems;
    expect(formless).toMatchObject(problem);
    expect(formless?.hint).toContain('leave out `section`');
    expect(read([lane.replace('bild', 'build')], form).problems).toEqual([]);
  });

  it('reports a sidechain from itself, from nowhere, and of what has none', () => {
    const chain = (entry: string) =>
      readSong(textOf([]).replace('{compress: {by: kick}}', entry), {
        registry,
        file: 'test.yaml',
      });
    expect(chain('{compress: {by: lead}}')).toMatchObject({ problems: [{ code: 'song.cycle' }] });
    expect(chain('{compress: {by: snare}}')).toMatchObject({
      problems: [
        {
          code: 'song.unknown-name',
          path: ['tracks', 'lead', 'effects', 1, 'split', 1, 0, 'compress', 'by'],
        },
      ],
    });
    expect(chain('{chorus: {by: kick}}')).toMatchObject({
      problems: [{ code: 'song.unknown-parameter' }],
    });
  });

  it.each([
    ['{0: 1, 1/4: 0}', undefined],
    ['{0: 1, 10ms: 0.5, 1/4: 0}', 'in seconds and in musical time'],
    ['{0: 1, 1/4: 0.5}', 'ends at 0'],
    ['{0: 1}', '2 to 16 points'],
  ])('reads the drawn curve %s', (draw, words) => {
    const song = read([], '', `    duck: {by: kick, draw: ${draw}}\n`);
    if (words === undefined) expect(song.problems).toEqual([]);
    else expect(song.problems).toMatchObject([{ code: 'song.duck' }]);
    expect(song.problems[0]?.message ?? '').toContain(words ?? '');
  });

  it('reports a drawn curve beside the usual ones', () => {
    const song = read([], '', '    duck: {by: kick, hold: 10ms, draw: {0: 1, 1/4: 0}}\n');
    expect(song.problems).toMatchObject([
      { code: 'song.duck', path: ['tracks', 'lead', 'duck', 'hold'] },
    ]);
  });
});

describe('a pattern in place of a number', () => {
  const patterned = `    level: "<-3 -6>"
    gain: 'range (-6) 6 sine'
`;

  it('is a modulator of what it stands for, behind those of the list', () => {
    const text = textOf(['{lfo: sine, rate: 1, param: pan, from: -1, to: 1}'], '', patterned)
      .replace('{delay: {id: echo}}', '{delay: {id: echo, feedback: "0.2 0.6"}}')
      .replace('{compress: {by: kick}}', '{compress: {by: kick, ratio: "2 8"}}')
      .replace('{hall: -12dB}', '{hall: {level: "-12 -20"}}');
    const song = readSong(text, { registry, file: 'test.yaml' });
    if (!song.ok) throw new Error(song.problems.map((each) => each.message).join('\n'));
    const lead = song.value.song.tracks.find(({ name }) => name === 'lead')!;
    const written = lead.modulate.filter((each) => each.kind === 'pattern');
    expect(lead.modulate).toHaveLength(6);
    expect(written.map(({ target }) => target)).toEqual([
      { kind: 'effect', place: [0], parameter: 'feedback' },
      { kind: 'effect', place: [1, 1, 0], parameter: 'ratio' },
      { kind: 'strip', parameter: 'gain' },
      { kind: 'strip', parameter: 'level' },
      { kind: 'send', to: 'hall' },
    ]);
    expect(written.map(({ pattern }) => pattern.kind)).toEqual([
      'mini',
      'mini',
      'tidal',
      'mini',
      'mini',
    ]);
    expect(written.map(({ entry }) => entry)).toEqual([1, 2, 3, 4, 5]);
    expect(written[4]).toMatchObject({ at: ['sends', 'hall', 'level'], min: -120, max: 24 });
    expect([lead.level, lead.gain, lead.sends[0]!.level]).toEqual([0, 0, 0]);
    expect(lead.effects[0]).toMatchObject({ set: {} });
  });

  it('stands in the effects of a master too', () => {
    const song = read([], 'master: {effects: [{clip: {drive: "<0 3>"}}]}\n');
    if (!song.ok) throw new Error('no song');
    expect(song.value.song.master.modulate).toMatchObject([
      { kind: 'pattern', at: ['effects', 0, 'clip', 'drive'], rest: 0 },
    ]);
  });

  it('moves pan and width too', () => {
    const song = read([], '', '    pan: "<-1 1>"\n    width: 0.5\n');
    if (!song.ok) throw new Error('no song');
    const lead = song.value.song.tracks.find(({ name }) => name === 'lead')!;
    expect(lead).toMatchObject({ pan: 0, width: 0.5 });
    expect(lead.modulate).toMatchObject([
      {
        kind: 'pattern',
        at: ['pan'],
        target: { kind: 'strip', parameter: 'pan' },
        min: -1,
        max: 1,
      },
    ]);
  });

  const problem = (lead: string, entries: string[] = []) => {
    const { problems } = read(entries, '', lead);
    return problems.map(({ code, path }) => [code, path?.slice(2).join('.')]);
  };

  it('must be one of numbers', () => {
    expect(problem('    level: "<loud quiet>"\n')).toEqual([['quantity.syntax', 'level']]);
    expect(problem('    level: "x*4"\n')).toEqual([['quantity.syntax', 'level']]);
    expect(problem('    level: -900dB\n')).toEqual([['quantity.range', 'level']]);
    expect(problem('    pan: 1.5\n')).toEqual([['song.range', 'pan']]);
    expect(problem('    width: wide\n')).toEqual([['quantity.syntax', 'width']]);
  });

  it('is not to move what an entry of the list moves', () => {
    const entry = '{lfo: sine, rate: 1, param: strip.level, from: -6, to: 0}';
    expect(problem('    level: "<-3 -6>"\n', [entry])).toEqual([['song.automated-twice', 'level']]);
  });
});
