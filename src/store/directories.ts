import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { problem, type Result, success } from '../base/index.ts';

/** Where gabber keeps things on this machine. Nothing is made by asking. */
export interface Directories {
  /** What can be made again. `GABBER_CACHE_DIR`. */
  readonly cache: string;
  /** Library and memory. `GABBER_DATA_DIR`. */
  readonly data: string;
  /** The configuration file. `GABBER_CONFIG`. */
  readonly configFile: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folders of this user: gabber's own variables first, then the customs of the system (XDG on
 * Linux, `~/Library` on macOS, `%LOCALAPPDATA%` on Windows).
 *
 * @example findDirectories({ GABBER_CACHE_DIR: '/tmp/c' }, 'linux', '/home/a').cache // => '/tmp/c'
 */
export function findDirectories(
  env: Environment = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): Directories {
  const custom = customs(env, platform, home);
  return {
    cache: own(env['GABBER_CACHE_DIR']) ?? custom.cache,
    data: own(env['GABBER_DATA_DIR']) ?? custom.data,
    configFile: own(env['GABBER_CONFIG']) ?? join(custom.config, 'gabber.yaml'),
  };
}

function own(path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(path);
}

function customs(env: Environment, platform: string, home: string) {
  if (platform === 'darwin') {
    const library = join(home, 'Library');
    return {
      cache: join(library, 'Caches', 'gabber'),
      data: join(library, 'Application Support', 'gabber'),
      config: join(library, 'Preferences', 'gabber'),
    };
  }
  if (platform === 'win32') {
    const local = join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'gabber');
    return { cache: join(local, 'Cache'), data: join(local, 'Data'), config: local };
  }
  const xdg = (variable: string, usual: string) => {
    const folder = env[variable];
    // The XDG rules: a relative path is to be ignored.
    return join(folder?.startsWith('/') ? folder : join(home, usual), 'gabber');
  };
  return {
    cache: xdg('XDG_CACHE_HOME', '.cache'),
    data: xdg('XDG_DATA_HOME', '.local/share'),
    config: xdg('XDG_CONFIG_HOME', '.config'),
  };
}

const defaultCacheLimit = 2e9;
const byteUnits: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
};

/**
 * The most that the cache may hold, in bytes: `GABBER_CACHE_LIMIT` (`500 MB`, `2GB`, `0`), 2 GB
 * when it is not set.
 *
 * Problems: `store.cache-limit`.
 *
 * @example readCacheLimit({ GABBER_CACHE_LIMIT: '500 MB' }) // => success(500_000_000)
 */
export function readCacheLimit(env: Environment = process.env): Result<number> {
  const text = env['GABBER_CACHE_LIMIT']?.trim() ?? '';
  if (text === '') return success(defaultCacheLimit);
  const match = /^(\d{1,15}(?:\.\d{1,6})?)\s*([kmgt]?b?)$/i.exec(text);
  const factor = byteUnits[(match?.[2] ?? '').toLowerCase().replace(/^[kmgt]$/, '$&b')];
  if (match === null || factor === undefined) {
    const message = `GABBER_CACHE_LIMIT must be a size; \`${text.slice(0, 40)}\` is not one.`;
    return {
      ok: false,
      problems: [problem('store.cache-limit', message, { hint: 'Write `500 MB` or `2 GB`.' })],
    };
  }
  return success(Math.round(Number(match[1]) * factor));
}
