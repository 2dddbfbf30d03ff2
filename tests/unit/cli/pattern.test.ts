import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../../src/studio/index.ts';
import { gabber } from './harness.ts';

const song = `title: Rotterdam   # a title
key: f minor
tracks:
  lead: {instrument: acid, pattern: "f4 af4 ~ c5 ef5 ~ df5 c5"}   # the lead
  riff: {instrument: hoover, source: {generate: riff}}
  hat:
    instrument: closed-hat
    pattern: |
      note "f5 ~ af5 c6 f5 ~ af5 [c6 f6]"
        # velocity 0.9
`;
const set = 'd1 $ s "bd*4 sn cp [bd sn]"\nd2 $ note "0 3 7 10 3" # s "supersaw"\n';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gabber-pattern-'));
  writeFileSync(join(cwd, 'song.yaml'), song);
  writeFileSync(join(cwd, 'set.tidal'), set);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

async function done(...args: readonly string[]): Promise<void> {
  const { status, err } = await gabber(args, { cwd });
  expect(status, err).toBe(0);
}

interface Told {
  readonly current: number;
  readonly generations: readonly {
    readonly number: number;
    readonly parent?: number;
    readonly how: { readonly by: string; readonly words?: string };
    readonly text: string;
    readonly fitness?: number;
  }[];
}

async function log(file: string, track: string): Promise<Told> {
  const { out, status } = await gabber(['pattern', 'log', file, track, '--json'], { cwd });
  expect(status).toBe(0);
  return JSON.parse(out);
}

const family = ({ generations }: Told) =>
  generations.map(({ number, parent, how }) => [number, parent, how.by]);

describe('every way to another pattern is a generation', () => {
  test('commands, words and hands, with what each was made from', async () => {
    await done('vary', 'song.yaml', 'lead', '--seed', '3');
    await done('evolve', 'song.yaml', 'lead', '--generations', '6');
    await done('modify', 'song.yaml', 'lead.pattern=f4*2');
    write('song.yaml', read('song.yaml').replace('f4*2', 'f4*3'));
    await done('ask', 'double time lead', '--song', 'song.yaml', '--offline');
    const told = await log('song.yaml', 'lead');
    expect(family(told)).toEqual([
      [0, undefined, 'first'],
      [1, 0, 'vary'],
      [2, 1, 'evolve'],
      [3, 2, 'edit'],
      [4, 3, 'hand'],
      [5, 4, 'words'],
    ]);
    expect(told.current).toBe(5);
    expect(told.generations[0]?.text).toBe('f4 af4 ~ c5 ef5 ~ df5 c5');
    expect(told.generations[5]?.how.words).toBe('double time lead');
    for (const { fitness } of told.generations) expect(fitness).toBeGreaterThan(0);
  });

  test('what is asked to be undone is gone back to', async () => {
    await done('ask', 'double time lead', '--song', 'song.yaml', '--offline');
    await done('ask', 'undo', '--song', 'song.yaml', '--offline');
    expect(read('song.yaml')).toBe(song);
    const told = await log('song.yaml', 'lead');
    expect(told).toMatchObject({ current: 0, generations: [{ number: 0 }, { number: 1 }] });
  });

  test('a hand that edits between two looks is not missed', async () => {
    await done('vary', 'song.yaml', 'lead');
    for (const text of ['a4', 'b4']) {
      await done('modify', 'song.yaml', 'bpm=180');
      write(
        'song.yaml',
        read('song.yaml').replace(/lead: .*/, `lead: {instrument: acid, pattern: ${text}}`),
      );
      await log('song.yaml', 'lead');
    }
    const { generations } = await log('song.yaml', 'lead');
    expect(generations.slice(2).map(({ how, text }) => [how.by, text])).toEqual([
      ['hand', 'a4'],
      ['hand', 'b4'],
    ]);
  });

  test('nothing is written down of a song whose patterns stay', async () => {
    await done('modify', 'song.yaml', 'bpm=180');
    await done('pattern', 'log', 'song.yaml');
    await done('vary', 'song.yaml', 'lead', '-o', 'other.yaml');
    expect(readdirSync(cwd).sort()).toEqual(['other.yaml', 'set.tidal', 'song.yaml']);
  });
});

describe('going back', () => {
  test('writes the song as it was, comments and order too, and on from there', async () => {
    await done('vary', 'song.yaml', 'lead', '--seed', '3');
    await done('vary', 'song.yaml', 'lead', '--seed', '4');
    await done('pattern', 'back', 'song.yaml', 'lead', '0');
    expect(read('song.yaml')).toBe(song);
    expect((await log('song.yaml', 'lead')).current).toBe(0);
    await done('vary', 'song.yaml', 'lead', '--seed', '5');
    expect(family(await log('song.yaml', 'lead')).at(-1)).toEqual([3, 0, 'vary']);
  });

  test('keeps a pattern of several lines on its lines', async () => {
    await done('vary', 'song.yaml', 'hat', '--amount', '1');
    await done('modify', 'song.yaml', 'hat.pattern=x*4');
    await done('pattern', 'back', 'song.yaml', 'hat', '0');
    const { out } = await gabber(['pattern', 'show', 'song.yaml', 'hat', '0'], { cwd });
    expect(out).toBe('note "f5 ~ af5 c6 f5 ~ af5 [c6 f6]"\n  # velocity 0.9\n');
    expect((await log('song.yaml', 'hat')).current).toBe(0);
  });

  test('puts the notes that a source had written in the place of the source', async () => {
    await done('vary', 'song.yaml', 'riff', '--amount', '0.5');
    await done('pattern', 'back', 'song.yaml', 'riff', '0');
    const { generations, current } = await log('song.yaml', 'riff');
    expect(current).toBe(0);
    expect(read('song.yaml')).toContain(`pattern: '${generations[0]?.text}'`);
  });

  test('goes through statements of Tidal code', async () => {
    await done('vary', 'set.tidal', 'd1', '--amount', '0.8');
    await done('modify', 'set.tidal', 'd2.pattern=note "0"');
    expect(read('set.tidal')).not.toBe(set);
    await done('pattern', 'back', 'set.tidal', 'd1', '0');
    await done('pattern', 'back', 'set.tidal', 'd2', '0');
    expect(read('set.tidal')).toBe(set);
  });
});

describe('in a session', () => {
  const made = async () => {
    await done('session', 'new', './night', '--song', 'song.yaml');
  };

  test('generations are in its own record, and go into its branches', async () => {
    await made();
    await done('vary', 'night/song.yaml', 'lead');
    await done('session', 'branch', './night', './two');
    expect(family(await log('two/song.yaml', 'lead'))).toEqual([
      [0, undefined, 'first'],
      [1, 0, 'vary'],
    ]);
    expect(readdirSync(join(cwd, 'night')).includes('.gabber')).toBe(false);
  });

  test('another program that holds it may be looked past, not written over', async () => {
    await made();
    await done('vary', 'night/song.yaml', 'lead');
    const lock = await lockFolder(join(cwd, 'night'), 'gabber chat');
    if (!lock.ok) throw new Error('not locked');
    expect(family(await log('night/song.yaml', 'lead'))).toHaveLength(2);
    const before = read('night/song.yaml');
    for (const args of [
      ['vary', 'night/song.yaml', 'lead'],
      ['pattern', 'back', 'night/song.yaml', 'lead', '0'],
    ]) {
      const { out, status } = await gabber([...args, '--json'], { cwd });
      expect([status, JSON.parse(out).problems[0].code]).toEqual([1, 'session.locked']);
    }
    expect(read('night/song.yaml')).toBe(before);
    await lock.value.release();
  });
});

test('shows them to people in columns, the one of now with a star', async () => {
  await done('vary', 'song.yaml', 'lead', '--seed', '3');
  const { out } = await gabber(['pattern', 'log', 'song.yaml', 'lead'], { cwd });
  const [first, second] = out.split('\n');
  expect(first).toMatch(/^ {2}0 +\d{4}-\d\d-\d\d \d\d:\d\d {2}\d+ % {2}as it was found +f4 af4/);
  expect(second).toMatch(/^\* 1 {2}of 0 .*varied, 30 %, seed 3/);
  expect((await gabber(['pattern', 'log', 'song.yaml'], { cwd })).out).toContain(
    'lead  2 generations  now 1',
  );
});

test('draws what one plays', async () => {
  await done('pattern', 'show', 'song.yaml', 'lead', '0', '--plot', 'lead.svg', '--bars', '2');
  const svg = read('lead.svg');
  // six notes a bar, in the colour of notes
  expect(svg.match(/<rect [^>]*fill="#f4f0e8"/g)).toHaveLength(12);
  await done('pattern', 'show', 'song.yaml', 'hat', '0', '--plot', 'hat.png');
  expect(readFileSync(join(cwd, 'hat.png')).subarray(1, 4).toString()).toBe('PNG');
});

describe('what goes wrong', () => {
  test.each<[readonly string[], number, string]>([
    [['log', 'song.yaml', 'leed'], 1, 'pattern.track'],
    [['back', 'song.yaml', 'lead', '7'], 1, 'pattern.generation'],
    [['log', 'nothing.yaml', 'lead'], 1, 'file.read'],
    [['listen', 'set.tidal', 'd1', '0'], 1, 'pattern.tidal'],
    [['back', 'song.yaml', 'lead'], 2, 'cli.usage'],
    [['log', 'song.yaml', 'lead', '1'], 2, 'cli.usage'],
    [['log', '-'], 2, 'cli.usage'],
    [['show', 'song.yaml', 'lead', '0', '--plot', 'a.gif'], 2, 'cli.usage'],
    [['back', 'song.yaml', 'lead', '0', '-o', 'a.wav'], 2, 'cli.usage'],
    [['listen', 'song.yaml', 'lead', '0', '-o', 'a.mp3'], 2, 'cli.usage'],
  ])('%j', async (args, status, code) => {
    const ran = await gabber(['pattern', ...args, '--json'], { cwd });
    expect([ran.status, JSON.parse(ran.out).problems[0].code]).toEqual([status, code]);
    expect([read('song.yaml'), read('set.tidal')]).toEqual([song, set]);
  });

  test('a record that cannot be read to its end is used as far as it goes', async () => {
    await done('vary', 'song.yaml', 'lead', '--seed', '3');
    const record = join('.gabber', 'song.yaml.jsonl');
    write(record, `{"patterns":[{"track":"lead"}]}\nnot json\n${read(record)}{"half`);
    const { out } = await gabber(['pattern', 'log', 'song.yaml', 'lead', '--json'], { cwd });
    expect(family(JSON.parse(out))).toEqual([
      [0, undefined, 'first'],
      [1, 0, 'vary'],
    ]);
  });

  test('what a crash interrupted is finished, and told of', async () => {
    await done('vary', 'song.yaml', 'lead', '--seed', '3');
    const varied = read('song.yaml');
    // as a program leaves it that is killed before it wrote the song
    write('song.yaml', song);
    write(join('.gabber', 'song.yaml.jsonl.next'), varied);
    const { out, err } = await gabber(['pattern', 'log', 'song.yaml', 'lead'], { cwd });
    expect(err).toContain('[journal.recovered]');
    expect(out).toMatch(/^\* 1 {2}of 0/m);
    expect(read('song.yaml')).toBe(varied);
  });

  test('a track that is gone is shown, and comes back only when it is there again', async () => {
    await done('vary', 'song.yaml', 'lead');
    write('song.yaml', read('song.yaml').replace(/ {2}lead: .*\n/, ''));
    expect((await log('song.yaml', 'lead')).generations).toHaveLength(2);
    const { out } = await gabber(['pattern', 'back', 'song.yaml', 'lead', '0', '--json'], { cwd });
    expect(JSON.parse(out).problems[0].code).toBe('pattern.track');
  });
});

describe('patterns of sections', () => {
  const form = `key: f minor
tracks:
  lead: {instrument: acid, pattern: "f4 af4 ~ c5"}
arrangement:
  - {section: intro, bars: 2}
  - {section: drop, bars: 2, pattern: {lead: "f4*4"}}   # loud
  - {section: break, bars: 2, pattern: {lead: "c5"}}
  - {section: drop, bars: 2, pattern: {lead: "f4*4"}}
  - {section: drop, bars: 2, pattern: {lead: "f4*8"}}
`;

  test('are followed as those of tracks are, those that are equal together', async () => {
    write('song.yaml', form);
    await done('modify', 'song.yaml', 'lead.pattern@break=ef5*2');
    const { out } = await gabber(['pattern', 'log', 'song.yaml', '--json'], { cwd });
    const { tracks } = JSON.parse(out) as { tracks: readonly { track: string }[] };
    expect(tracks.map(({ track }) => track)).toEqual([
      'lead',
      'drop/lead',
      'break/lead',
      'drop 2/lead',
    ]);
    expect(family(await log('song.yaml', 'break/lead'))).toEqual([
      [0, undefined, 'first'],
      [1, 0, 'edit'],
    ]);
    await done('pattern', 'back', 'song.yaml', 'break/lead', '0');
    expect(read('song.yaml')).toBe(form);
  });

  test('go back in all sections that have them, and nowhere else', async () => {
    write('song.yaml', form);
    await log('song.yaml', 'drop/lead');
    await done('modify', 'song.yaml', 'lead.pattern@break=ef5*2');
    write('song.yaml', read('song.yaml').replaceAll('"f4*4"', '"g4*4"'));
    const { current, generations } = await log('song.yaml', 'drop/lead');
    expect([current, generations.map(({ text }) => text)]).toEqual([1, ['f4*4', 'g4*4']]);
    for (const { fitness } of generations) expect(fitness).toBeGreaterThan(0);
    await done('pattern', 'back', 'song.yaml', 'drop/lead', '0');
    expect(read('song.yaml')).toBe(form.replace('"c5"', '"ef5*2"'));
  });
});

describe('a track that is called otherwise', () => {
  test('keeps its generations', async () => {
    await done('vary', 'song.yaml', 'lead', '--seed', '3');
    await done(
      'modify',
      'song.yaml',
      '--edits',
      edits({ op: 'track.rename', track: 'lead', to: 'tune' }),
    );
    await done('vary', 'song.yaml', 'tune', '--seed', '4');
    expect(family(await log('song.yaml', 'tune'))).toEqual([
      [0, undefined, 'first'],
      [1, 0, 'vary'],
      [2, 1, 'vary'],
    ]);
    await done('pattern', 'back', 'song.yaml', 'tune', '0');
    expect(read('song.yaml')).toContain(
      'tune: {instrument: acid, pattern: "f4 af4 ~ c5 ef5 ~ df5 c5"}',
    );
  });
});

/** A file of one edit. */
function edits(edit: object): string {
  write('edits.json', JSON.stringify([edit]));
  return 'edits.json';
}
