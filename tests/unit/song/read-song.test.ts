import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSong } from '../../../src/song/index.ts';
import { registry } from './test-registry.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/songs/${name}`, import.meta.url), 'utf8');

describe('readSong', () => {
  test('reads a song with one of everything', () => {
    const result = readSong(fixture('rotterdam.yaml'), { registry, file: 'rotterdam.yaml' });
    expect(result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['song.not-yet', ['tracks', 'juno', 'output']],
      ['song.not-yet', ['tracks', 'stage-left', 'source', 'tidal']],
    ]);
    if (!result.ok) return;
    const { song } = result.value;
    expect(JSON.parse(JSON.stringify(song))).toEqual(song);
  });
});
