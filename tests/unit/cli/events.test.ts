import { describe, expect, test } from 'vitest';
import { gabber } from './harness.ts';

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const batch = async (rows: readonly object[], cycles = '0..1', more: readonly string[] = []) => {
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const { out, status } = await gabber(['events', '--jsonl', '--cycles', cycles, ...more], {
    input,
  });
  expect(status).toBe(0);
  return lines(out) as { id: unknown; ok: boolean; [key: string]: unknown }[];
};

describe('gabber events --json', () => {
  test('what begins together is told in the order of its ends', async () => {
    const { out } = await gabber(['events', '-e', 's "[bd, sn*2]"', '--json']);
    expect(lines(out)).toMatchObject([
      { value: { s: 'sn' }, part: ['0/1', '1/2'] },
      { value: { s: 'bd' }, part: ['0/1', '1/1'] },
      { value: { s: 'sn' }, part: ['1/2', '1/1'] },
    ]);
  });

  test('prints one event a line with exact fractions, in order', async () => {
    const code = 'd1 $ s "bd*3" # n 1\n\nd2 $ s "sn" # pan (1/0)';
    const { out, status } = await gabber(['events', '-e', code, '--json']);
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      '{"track":"d1","whole":["0/1","1/3"],"part":["0/1","1/3"],"value":{"n":1,"s":"bd"}}',
      '{"track":"d2","whole":["0/1","1/1"],"part":["0/1","1/1"],"value":{"pan":"Infinity","s":"sn"}}',
      '{"track":"d1","whole":["1/3","2/3"],"part":["1/3","2/3"],"value":{"n":1,"s":"bd"}}',
      '{"track":"d1","whole":["2/3","1/1"],"part":["2/3","1/1"],"value":{"n":1,"s":"bd"}}',
      '',
    ]);
  });

  test('asks each cycle by itself, so that no part crosses a cycle', async () => {
    const { out } = await gabber(['events', '-e', 's "bd/2"', '--cycles', '1..3', '--json']);
    expect(lines(out)).toMatchObject([
      { whole: ['0/1', '2/1'], part: ['1/1', '2/1'] },
      { whole: ['2/1', '4/1'], part: ['2/1', '3/1'] },
    ]);
  });

  test('a signal has no whole', async () => {
    const { out } = await gabber(['events', '-e', 'pan saw', '--json']);
    expect(lines(out)).toEqual([
      { track: 'd1', whole: null, part: ['0/1', '1/1'], value: { pan: 0 } },
    ]);
  });

  test('prints Problems and nothing else when there is nothing to play', async () => {
    const { out, status } = await gabber(['events', '-e', 'd1 $ s "[bd"', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'mini.unclosed', span: { line: 1, column: 9 } }],
    });
  });

  test.each([
    ['d1 $ s "bd"\n\nd2 $ fast 100000 $ s "bd"', { line: 3, column: 1, endColumn: 26 }],
    ['s "bd*20000"', { line: 1, column: 1, endColumn: 13 }],
  ])('says where a pattern stands that is too dense: %j', async (code, span) => {
    const { out, status } = await gabber(['events', '-e', code, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([
      { code: 'pattern.too-dense', file: '-e', span },
    ]);
  });

  test('plays the good statements of a text with a bad one, and fails', async () => {
    const code = 'd1 $ s "bd"\n\nd2 $ s "[sn"';
    const { out, err, status } = await gabber(['events', '-e', code, '--json']);
    expect(lines(out)).toHaveLength(1);
    expect(err).toContain('never closed');
    expect(status).toBe(1);
  });

  test('refuses a million events a cycle within a second or two', async () => {
    const start = performance.now();
    for (const code of [
      's "bd*1000000"',
      'fast 1000000 $ s "bd"',
      'ply 30000 $ s "bd*30"',
      's "bd*10001"',
    ]) {
      const { out, status } = await gabber(['events', '-e', code, '--json']);
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'pattern.too-dense' }] });
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('gabber events', () => {
  test('lists cycles for people', async () => {
    const { out } = await gabber(['events', '-e', 's "bd [sn cp]"', '--cycles', '0..2']);
    expect(out).toBe(
      [
        'cycle 0',
        '  0 for 1/2    s: bd',
        '  1/2 for 1/4  s: sn',
        '  3/4 for 1/4  s: cp',
        'cycle 1',
        '  0 for 1/2    s: bd',
        '  1/2 for 1/4  s: sn',
        '  3/4 for 1/4  s: cp',
        '',
      ].join('\n'),
    );
  });

  test('reads standard input and warns of hush', async () => {
    const { out, err, status } = await gabber(['events', '-'], {
      input: 'd1 $ s "bd"\nhush\nd2 $ s "sn"',
    });
    expect(out).toContain('s: sn');
    expect(out).not.toContain('s: bd');
    expect(err).toContain('silences all that stands before it: d1');
    expect(status).toBe(0);
  });

  test.each([[[]], [['x.tidal', '-e', 's "bd"']], [['-e', 's "bd"', '--cycles', '2..1']]])(
    'wrong usage: %j',
    async (argv) => {
      expect((await gabber(['events', ...argv])).status).toBe(2);
    },
  );
});

describe('gabber events --jsonl', () => {
  test('answers rows in order, each in an environment of its own', async () => {
    const answers = await batch([
      { id: 'a', code: 'let x = "bd"\n\nd1 $ s x' },
      { id: 2, code: 'd1 $ s x' },
      { id: 'c', code: 's "sn"' },
    ]);
    expect(answers).toMatchObject([
      { id: 'a', ok: true, events: [{ track: 'd1', value: { s: 'bd' } }] },
      { id: 2, ok: false, problems: [{ code: 'tidal.unknown-name' }] },
      { id: 'c', ok: true, events: [{ track: 'd1', value: { s: 'sn' } }] },
    ]);
  });

  test('mini-notation has bare values', async () => {
    const answers = await batch([
      { id: 1, kind: 'mini', code: 'bd:3 ~' },
      { id: 2, kind: 'mini', as: 'note', code: 'cs5' },
      { id: 3, kind: 'mini', as: 'number', code: '1%4' },
      { id: 4, kind: 'mini', code: '[bd' },
    ]);
    expect(
      answers.slice(0, 3).map(({ events }) => (events as { value: unknown }[])[0]?.value),
    ).toEqual(['bd:3', 1, 0.25]);
    expect(answers[0]?.['events']).toEqual([
      { whole: ['0/1', '1/2'], part: ['0/1', '1/2'], value: 'bd:3' },
    ]);
    expect(answers[3]).toMatchObject({ ok: false, problems: [{ code: 'mini.unclosed' }] });
  });

  test('keeps so many events a cycle', async () => {
    const [answer] = await batch([{ id: 1, code: 's "bd*8"' }], '0..2', ['--max-events', '3']);
    expect(answer).toMatchObject({ ok: true, truncated: true });
    expect(answer?.['events']).toHaveLength(6);
  });

  test('no row takes longer than its budget', async () => {
    const start = performance.now();
    const answers = await batch([
      { id: 1, code: 'let f x = f (x + 1)\n\nd1 $ n (f 1)' },
      { id: 2, code: 'd1 $ s "bd*1e9"' },
      { id: 3, code: 'd1 $ n (fromList [0 ..])' },
      { id: 4, code: 'd1 $ every "<2 3>" (ply 9999) $ chop 9999 $ s "bd*9999"' },
      { id: 5, code: 's "bd"' },
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, true]);
    expect(performance.now() - start).toBeLessThan(12_000);
  });

  test('rows that are no rows are Problems', async () => {
    const input = '{"id":1}\nnonsense\n{"id":3,"kind":"maxi","code":"x"}\n';
    const { out } = await gabber(['events', '--jsonl'], { input });
    expect(lines(out)).toMatchObject([
      { id: 1, ok: false, problems: [{ code: 'events.row' }] },
      { id: null, ok: false, problems: [{ code: 'events.json' }] },
      { id: 3, ok: false, problems: [{ code: 'events.row' }] },
    ]);
  });
});

describe('gabber events --spans', () => {
  const span = (line: number, column: number, length: number) => {
    return { line, column, endLine: line, endColumn: column + length };
  };

  test('tells where each event came from, each place once', async () => {
    const code = 'let x = "bd sn"\n\nd1 $ s x # n ("1" + "1")';
    const { out } = await gabber(['events', '-e', code, '--json', '--spans']);
    const numbers = [span(3, 16, 1), span(3, 22, 1)];
    expect(lines(out)).toMatchObject([
      { value: { s: 'bd' }, spans: [span(1, 10, 2), ...numbers] },
      { value: { s: 'sn' }, spans: [span(1, 13, 2), ...numbers] },
    ]);
    const twice = await gabber(['events', '-e', 'let x = "1"\n\nn (x + x)', '--json', '--spans']);
    expect(lines(twice.out)).toMatchObject([{ spans: [span(1, 10, 1)] }]);
  });

  test('goes with --jsonl, and without it nothing changes', async () => {
    const row = { id: 1, code: 'bd*2', kind: 'mini' };
    const [told] = await batch([row], '0..1', ['--spans']);
    expect(told?.['events']).toMatchObject([
      { value: 'bd', spans: [span(1, 1, 2), span(1, 4, 1)] },
      { value: 'bd', spans: [span(1, 1, 2), span(1, 4, 1)] },
    ]);
    const [untold] = await batch([row]);
    expect(JSON.stringify(untold)).not.toContain('spans');
  });

  test('says so where it has nothing to add to', async () => {
    const { err, status } = await gabber(['events', '-e', 's "bd"', '--spans']);
    expect(status).toBe(2);
    expect(err).toContain('--spans goes with --json or --jsonl');
  });

  test.each([
    ['a quoted text', `'s "bd sn"'`, [span(4, 18, 2), span(4, 21, 2)]],
    ['escapes', String.raw`"s \"bd sn\""`, [span(4, 19, 2), span(4, 22, 2)]],
    ['a block', '|\n      -- é\n      s "bd\n        sn"', [span(6, 10, 2), span(7, 9, 2)]],
    ['mini-notation', '"x X"', [span(4, 15, 1), span(4, 17, 1)]],
  ])('finds them in a song: %s', async (_, pattern, expected) => {
    const song = `# é\ntracks:\n  kick:\n    pattern: ${pattern}\n    instrument: gabber-kick\n`;
    const { out, err } = await gabber(['events', '-', '--json', '--spans'], { input: song });
    expect(err).toBe('');
    expect(lines(out)).toMatchObject(expected.map((each) => ({ spans: [each] })));
  });

  test("finds a section's patterns in a song", async () => {
    const song = `tracks:
  kick: {instrument: gabber-kick, pattern: "x"}
arrangement:
  - {section: a, bars: 1}
  - {section: b, bars: 1, pattern: {kick: "[x x]"}}
`;
    const argv = ['events', '-', '--json', '--spans', '--cycles', '0..2'];
    const { out } = await gabber(argv, { input: song });
    expect(lines(out)).toMatchObject([
      { spans: [span(2, 45, 1)] },
      { spans: [span(5, 45, 1)] },
      { spans: [span(5, 47, 1)] },
    ]);
  });
});
