import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gabber } from './harness.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-modify-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

const text = `# mine
title: A   # its name
bpm: 175
tracks:
  kick: {instrument: gabber-kick, pattern: "x*4", set: {drive: 18dB}}
  hat: {instrument: closed-hat, pattern: "x*8"}
arrangement:
  - {section: drop, bars: 8}   # all of it
`;

/** Writes a song and modifies it. */
async function modify(
  argv: readonly string[],
  { name = 'song.yaml', content = text, input = '' } = {},
) {
  const file = join(cwd, name);
  writeFileSync(file, content);
  const outcome = await gabber(['modify', name, ...argv], { cwd, input });
  return { ...outcome, file: readFileSync(file, 'utf8') };
}

describe('gabber modify', () => {
  it('changes values and says what it did', async () => {
    const { status, out, err, file } = await modify(['kick.drive+=3dB', 'bpm=180']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('Kick drive 18 → 21 dB\nTempo 175 → 180 bpm\n');
    expect(file).toBe(text.replace('18dB', '21dB').replace('175', '180'));
  });

  it('changes one section, patterns, instruments and mutes', async () => {
    const changes = [
      'kick.level@drop=-3dB',
      'hat.pattern=x*16',
      'hat.instrument=ride',
      'hat.mute=true',
    ];
    const { status, file } = await modify(changes);
    expect(status).toBe(0);
    expect(file).toContain('- {section: drop, bars: 8, level: {kick: -3dB}}   # all of it');
    expect(file).toContain('hat: {instrument: ride, pattern: "x*16", mute: true}');
  });

  it('takes plain words, of songs and of Tidal code', async () => {
    const { status, out, file } = await modify(['lose', 'the', 'hat,', 'set tempo to 190']);
    expect(status).toBe(0);
    expect(out).toMatch(/removed.*190/i);
    expect(file).toContain('bpm: 190');
    expect(file).not.toContain('closed-hat');
    const tidal = await modify(['faster'], { name: 'set.tidal', content: 'd1 $ s "bd*4"\n' });
    expect(tidal.status).toBe(0);
    expect(tidal.file).toMatch(/setcps|setbpm/);
  });

  it('says what it did not understand, and writes nothing', async () => {
    const { status, err, file } = await modify(['zxqv blorp']);
    expect([status, file]).toEqual([1, text]);
    expect(err).toContain('[cli.words]');
  });

  it('writes nothing with --dry-run, and edits from JSON', async () => {
    const edits = JSON.stringify([{ op: 'track.remove', track: 'hat' }]);
    const { status, out, file } = await modify(['--edits', '-', '--dry-run', '--json'], {
      input: edits,
    });
    expect([status, file]).toEqual([0, text]);
    expect(JSON.parse(out)).toMatchObject({
      file: 'song.yaml',
      edits: [{ op: 'track.remove', track: 'hat' }],
      sentences: ['Hat removed'],
      inverse: [{ op: 'song.patch' }],
    });
  });

  it('writes another file, or standard output', async () => {
    const beside = await modify(['bpm=180', '-o', 'other.yaml']);
    expect([beside.status, beside.file]).toEqual([0, text]);
    expect(readFileSync(join(cwd, 'other.yaml'), 'utf8')).toBe(text.replace('175', '180'));
    const printed = await gabber(['modify', '-', 'bpm=180'], { cwd, input: text });
    expect(printed).toEqual({
      status: 0,
      out: text.replace('175', '180'),
      err: 'Tempo 175 → 180 bpm\n',
    });
  });

  it('leaves the file alone where one change cannot be done', async () => {
    const { status, err, file } = await modify(['bpm=180', 'kick.drvie=3']);
    expect([status, file]).toEqual([1, text]);
    expect(err).toContain('Did you mean `kick.drive`?');
    expect(err).toContain('at typed:1:9\n  1 | bpm=180 kick.drvie=3');
  });

  it('points into a pattern that cannot be read', async () => {
    const { status, err } = await modify(['kick.pattern=x*4 [x']);
    expect(status).toBe(1);
    expect(err).toContain('at typed:1:18');
    expect(err).toContain('kick.pattern=x*4 [x');
  });

  it('places what is wrong with the edits of a file in that file', async () => {
    writeFileSync(join(cwd, 'edits.json'), '{"op": "param.set", "path": "kick.drvie", "value": 3}');
    const { status, err } = await modify(['bpm=180', '--edits', 'edits.json']);
    expect([status, err]).toEqual([1, expect.stringContaining('at edits.json (edits.0)')]);
  });

  it('changes the statements of Tidal code', async () => {
    const content = 'd1 $ s "bd*4" # speed 1\n';
    const { status, out, file } = await modify(['d1.speed=2'], { name: 'set.tidal', content });
    expect([status, out]).toEqual([0, 'D1 speed 1 → 2\n']);
    expect(file).toBe('d1 $ s "bd*4" # speed 2\n');
  });

  it('needs changes, and says how they are written', async () => {
    expect((await modify([])).status).toBe(2);
    const { status, err } = await modify(['louder']);
    expect(status).toBe(1);
    expect(err).toContain('kick.drive=18dB');
  });
});
