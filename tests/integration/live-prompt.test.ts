import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { part, recorded } from './live-fixtures.ts';
import { nullDb, powerDb } from './null-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const silently = ['--engine', 'embedded', '--sound', 'none', '--latency', '1000'];
const rate = 48_000;

const song = `# my song
bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4', set: {drive: 12dB}}
  hats: {instrument: closed-hat, pattern: '~ x ~ <x [x x]>'}
arrangement:
  - {section: intro, bars: 2, play: [hats]}
  - {section: drop, bars: 2, play: all}
master: {gain: -12dB}
`;

interface Evening {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; out: string; err: string }>;
}

function live(folder: string, argv: readonly string[]): Evening {
  const child = spawn(process.execPath, [gabber, 'live', ...silently, ...argv], {
    cwd: folder,
    env: {
      ...process.env,
      GABBER_CACHE_DIR: `${folder}/cache`,
      GABBER_DATA_DIR: `${folder}/data`,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  const ended = new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, ...said }));
  });
  return { child, ended };
}

/** What comes of lines that are entered one after the other. */
function entered(folder: string, argv: readonly string[], lines: readonly string[]) {
  const evening = live(folder, argv);
  evening.child.stdin?.end(`${lines.join('\n')}\n`);
  return evening.ended;
}

interface Row {
  readonly line: string;
  readonly at: string;
  readonly failed?: boolean;
}

function logOf(folder: string, name: string): readonly Row[] {
  const rows = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return rows.slice(1).map((row) => JSON.parse(row) as Row);
}

describe.concurrent('lines through a pipe', () => {
  it('play Tidal from the next bar on, and what is wrong is told while the rest plays', async () => {
    const folder = await temporaryFolder();
    const { status, out, err } = await entered(
      folder,
      ['--record', 'out.wav', '--log', 'log.jsonl', '--bpm', '240'],
      [
        'd1 $ s "bd*4"',
        ':wait 2',
        'd1 $ s "bd [',
        '',
        'd2 $ stack [',
        '  s "hh*8"]',
        ':wait 1',
        'no such words at all',
      ],
    );
    expect(status).toBe(0);
    expect(err).toContain('tidal.string');
    expect(err).toContain('at prompt:1:8');
    expect(out.match(/from bar \d+/g)).toHaveLength(2);
    const log = logOf(folder, 'log.jsonl');
    expect(log.map(({ failed = false }) => failed)).toEqual([false, true, false, false]);
    const from = Number(log[0]?.at.split('/')[0]);
    const sound = recorded(join(folder, 'out.wav'));
    // the master looks ahead: its sound comes some milliseconds later
    expect(powerDb(part(sound, 0, from * rate))).toBeLessThan(-100);
    expect(powerDb(part(sound, from * rate, (from + 1) * rate))).toBeGreaterThan(-40);
  });

  it('edit a song that plays, and its file when they are saved', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), song);
    const { status, out, err } = await entered(
      folder,
      ['song.yaml'],
      [
        'kick.drive = 24dB',
        'kick.drve = 3',
        'undo',
        'redo',
        'make the hats louder',
        ':save',
        'd1 $ s "cp*2"',
        ':save other.yaml',
        ':save other.tidal',
        ':list',
      ],
    );
    expect(status).toBe(0);
    expect(out).toContain('Kick drive 12 → 24 dB');
    expect(err).toContain('Did you mean `kick.drive`?');
    expect(err).toContain('typed:1:');
    expect(err).not.toContain('edits.0');
    const saved = readFileSync(join(folder, 'song.yaml'), 'utf8');
    expect(saved).toContain('drive: 24dB');
    expect(saved).toContain('# my song');
    expect(saved).toMatch(/hats: \{.*level: 3dB\}/);
    expect(readFileSync(join(folder, 'other.yaml'), 'utf8')).toContain('d1: {pattern:');
    expect(readFileSync(join(folder, 'other.tidal'), 'utf8')).toContain('s "cp*2"');
    expect(out).toMatch(/hats +closed-hat/);
  });

  it('say what they would need where there is nothing to do', async () => {
    const folder = await temporaryFolder();
    const { out, err } = await entered(
      folder,
      [],
      [':save', ':mute', ':mute kick', ':foo', 'undo', ':jump drop', 'help nothng', 'help every'],
    );
    for (const code of ['save', 'command', 'track', 'undo', 'section']) {
      expect(err).toContain(`[live.${code}]`);
    }
    expect(err).toContain('Did you mean `nothing`?');
    expect(out).toContain('every 3 (fast 2) $ s "bd sn"');
  });
});

describe('a log', () => {
  it('is played again exactly', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), song);
    const first = await entered(
      folder,
      ['song.yaml', '--record', 'a.wav', '--log', 'log.jsonl'],
      [
        ':jump drop',
        ':wait 1',
        'kick.drive = 24dB',
        'd1 $ s "cp*2"',
        ':wait 1',
        ':mute hats',
        'xfadeIn 1 2 $ s "hh*4"',
        ':wait 0.4',
        ':tempo 200',
        ':wait 1.3',
        'setcps (190/60/4)',
        'undo',
        ':ctrl knob 0.5',
        ':wait 2',
      ],
    );
    expect(first.status).toBe(0);
    writeFileSync(join(folder, 'song.yaml'), 'changed since');
    const again = await entered(folder, ['--replay', 'log.jsonl', '--record', 'b.wav'], []);
    expect(again.status).toBe(0);
    const [a, b] = [recorded(join(folder, 'a.wav')), recorded(join(folder, 'b.wav'))];
    // both fade out where they end
    const frames = Math.min(a[0]!.length, b[0]!.length) - rate;
    expect(frames).toBeGreaterThan(5 * rate);
    expect(powerDb(part(a, 0, frames))).toBeGreaterThan(-40);
    expect(nullDb(part(a, 0, frames), part(b, 0, frames))).toBeLessThanOrEqual(-100);
  });

  it('that is none is refused', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'log.jsonl'), '{"format":"gabber-live-1"}\n{"at":"x"}\n');
    const { status, err } = await entered(folder, ['--replay', 'log.jsonl'], []);
    expect(status).toBe(1);
    expect(err).toContain('line 2 cannot be read');
  });
});

describe('transport', () => {
  it('stops, goes on and panics', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), song);
    const { out, err, status } = await entered(
      folder,
      ['song.yaml', '--record', 'out.wav', '--latency', '200'],
      [
        ':jump drop',
        ':wait 2',
        ':stop',
        'status',
        ':wait 1',
        'play',
        ':wait 1',
        ':panic',
        'status',
        'play',
        ':wait 1',
        'status',
      ],
    );
    expect(status).toBe(0);
    expect(out.match(/stopped, bar/g)).toHaveLength(2);
    expect(out.match(/plays, bar/g)).toHaveLength(1);
    expect(err).not.toContain('error');
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it('ends it all, with a whole recording and a log', async () => {
    const folder = await temporaryFolder();
    const evening = live(folder, ['--record', 'out.wav', '--log', 'log.jsonl']);
    evening.child.stdin?.write('d1 $ s "bd*4"\n');
    while (!existsSync(join(folder, 'log.jsonl')) || logOf(folder, 'log.jsonl').length === 0) {
      await sleep(50);
    }
    evening.child.kill('SIGINT');
    const { status, err } = await evening.ended;
    expect(status).toBe(130);
    expect(err).toContain('recorded out.wav');
    expect(recorded(join(folder, 'out.wav'))[0]!.length).toBeGreaterThan(1000);
  });
});
