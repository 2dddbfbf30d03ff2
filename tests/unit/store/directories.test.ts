import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDirectories, readCacheLimit } from '../../../src/store/index.ts';

describe('findDirectories', () => {
  it('follows the customs of each system', () => {
    expect(findDirectories({}, 'linux', '/home/a')).toEqual({
      cache: '/home/a/.cache/gabber',
      data: '/home/a/.local/share/gabber',
      configFile: '/home/a/.config/gabber/gabber.yaml',
    });
    expect(findDirectories({}, 'darwin', '/Users/a').cache).toBe('/Users/a/Library/Caches/gabber');
    const windows = findDirectories({ LOCALAPPDATA: '/L' }, 'win32', '/a');
    expect([windows.cache, windows.data]).toEqual(['/L/gabber/Cache', '/L/gabber/Data']);
  });

  it('lets variables win, XDG only when absolute', () => {
    const env = { GABBER_CACHE_DIR: 'here', XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: 'odd' };
    const found = findDirectories(env, 'linux', '/home/a');
    expect(found.cache).toBe(resolve('here'));
    expect(found.data).toBe('/data/gabber');
    expect(found.configFile).toBe('/home/a/.config/gabber/gabber.yaml');
    expect(findDirectories({ GABBER_CACHE_DIR: '' }, 'linux', '/h').cache).toBe('/h/.cache/gabber');
  });
});

describe('readCacheLimit', () => {
  it.each([
    [undefined, 2e9],
    ['', 2e9],
    ['0', 0],
    ['123456', 123456],
    ['500 MB', 5e8],
    ['1.5gb', 1.5e9],
    ['2G', 2e9],
  ])('reads %s', (text, bytes) => {
    expect(readCacheLimit({ GABBER_CACHE_LIMIT: text })).toMatchObject({ value: bytes });
  });

  it.each(['-1', 'lots', '2 GHz', '1e9', '9'.repeat(99)])('refuses %s', (text) => {
    const result = readCacheLimit({ GABBER_CACHE_LIMIT: text });
    expect(result.problems[0]?.code).toBe('store.cache-limit');
  });
});
