import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gabber } from './harness.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-diff-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

const song = `bpm: 175
tracks:
  d1: {instrument: gabber-kick, pattern: "x*4"}
`;
const files = {
  'a.yaml': song,
  'b.yaml': song.replace('175', '180').replace('x*4', 'x*8'),
  'a.tidal': 'setcps (175/60/4)\nd1 $ s "bd*4"\n',
  'b.tidal': 'setcps (175/60/4)\nd1 $ s "bd*3"\nd2 $ s "hh*8"\n',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);

const diff = (...argv: readonly string[]) => gabber(['diff', ...argv], { cwd, input: song });

describe('gabber diff', () => {
  it('says in what songs differ', async () => {
    expect(await diff('a.yaml', 'b.yaml')).toEqual({
      status: 0,
      out: 'Tempo 175 → 180 bpm\nD1 pattern: denser, 4 → 8 hits a bar\n',
      err: '',
    });
  });

  it('says that they are the same, and so in JSON', async () => {
    expect((await diff('a.yaml', '-')).out).toBe('The same song.\n');
    const { out } = await diff('a.yaml', 'a.yaml', '--json');
    expect(JSON.parse(out)).toEqual({ same: true, differences: [] });
  });

  it('gives each difference as data', async () => {
    const { out } = await diff('a.yaml', 'b.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      differences: [
        { about: 'song', kind: 'changed', what: 'bpm' },
        { about: 'track', name: 'd1', kind: 'changed', what: 'pattern' },
      ],
    });
  });

  it('compares Tidal code by what it plays, with a song too', async () => {
    const tidal = await diff('a.tidal', 'b.tidal');
    expect(tidal.out).toBe('New track d2\nD1 pattern: sparser, 4 → 3 hits a bar\n');
    const mixed = await diff('-', 'b.tidal');
    expect(mixed.out).toBe(tidal.out);
  });

  it('reports a song that cannot be read', async () => {
    const { status, err } = await diff('a.yaml', 'c.yaml');
    expect(status).toBe(1);
    expect(err).toContain('c.yaml');
    expect((await diff('-', '-')).status).toBe(2);
  });
});
