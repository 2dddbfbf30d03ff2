import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, problem, success } from '../../../src/base/index.ts';
import { type Cache, openCache } from '../../../src/store/index.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gabber-cache-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
});

async function put(cache: Cache, key: string, content: string): Promise<string> {
  const result = await cache.put(key, (sink) => sink.write(content), '.wav');
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => each.name);
}

describe('openCache', () => {
  it('finds what was put, from another opening too', async () => {
    const path = await put(openCache({ dir, limitBytes: 1e6 }), 'kick', 'boom');
    const cache = openCache({ dir, limitBytes: 1e6 });
    expect(await cache.get('kick')).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('boom');
    expect(path.endsWith('.wav')).toBe(true);
    expect(await cache.get('snare')).toBeUndefined();
    expect(await cache.size()).toBe(4);
  });

  it('takes any key', async () => {
    const cache = openCache({ dir, limitBytes: 1e6 });
    for (const key of ['', '../../etc/passwd', 'ü'.repeat(10_000), '\u0000']) {
      const path = await put(cache, key, `of ${key.length}`);
      expect(path.startsWith(dir)).toBe(true);
      expect(await cache.get(key)).toBe(path);
    }
  });

  it('replaces what a key had', async () => {
    let time = Date.now();
    const cache = openCache({ dir, limitBytes: 1e6, now: () => time });
    await put(cache, 'kick', 'old');
    time += 1000;
    const path = await put(cache, 'kick', 'new');
    expect(await cache.get('kick')).toBe(path);
  });

  it.each(['cut', 'changed'])('drops an entry that was %s behind its back', async (how) => {
    const cache = openCache({ dir, limitBytes: 1e6 });
    const path = await put(cache, 'kick', 'boom');
    if (how === 'cut') truncateSync(path, 2);
    else writeFileSync(path, 'bomb');
    utimesSync(path, 1, 1);
    expect(await cache.get('kick')).toBeUndefined();
    expect(existsSync(path)).toBe(false);
    await put(cache, 'kick', 'boom');
    expect(await cache.get('kick')).toBe(path);
  });

  it('keeps nothing when filling fails', async () => {
    const cache = openCache({ dir, limitBytes: 1e6 });
    const refused = await cache.put('a', async (sink) => {
      await sink.write('half');
      return failure([problem('render.stopped', 'Stopped.')]);
    });
    expect(refused.problems[0]?.code).toBe('render.stopped');
    const thrown = cache.put('b', async (sink) => {
      await sink.write('half');
      throw new Error('bug');
    });
    await expect(thrown).rejects.toThrow('bug');
    expect(filesIn(dir)).toEqual([]);
  });

  it('evicts the least recently used, never what was used within the last minute', async () => {
    let time = Date.now();
    const cache = openCache({ dir, limitBytes: 10, now: () => time });
    await put(cache, 'a', '1234');
    time += 100_000;
    await put(cache, 'b', '1234');
    time += 100_000;
    await cache.get('a');
    time += 70_000;
    await put(cache, 'c', '1234');
    expect(await cache.get('b')).toBeUndefined();
    expect(await cache.get('a')).toBeDefined();
    expect(await cache.get('c')).toBeDefined();
    await put(cache, 'd', '12345678');
    expect(await cache.get('a')).toBeDefined();
    time += 70_000;
    await put(cache, 'e', '1');
    expect(await cache.size()).toBeLessThanOrEqual(10);
  });

  it('removes what dead writers left, and leaves what is not its own', async () => {
    const cache = openCache({ dir, limitBytes: 1, now: () => Date.now() + 1e7 });
    const shard = dirname(await put(cache, 'a', '1'));
    writeFileSync(join(shard, '.x.123.gabber-part'), 'half');
    writeFileSync(join(shard, 'notes.txt'), 'mine');
    mkdirSync(join(dir, 'music'));
    writeFileSync(join(dir, 'music', 'song.wav'), 'mine too');
    await put(cache, 'b', '2');
    await cache.clear();
    expect(filesIn(dir).sort()).toEqual(['notes.txt', 'song.wav']);
    expect(await cache.size()).toBe(0);
  });

  it('answers with a Problem where it cannot write, and finds nothing', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    const cache = openCache({ dir: file, limitBytes: 1e6 });
    const result = await cache.put('a', () => Promise.resolve(success(1)));
    expect(result.problems[0]?.code).toBe('file.write');
    expect(await cache.get('a')).toBeUndefined();
    await cache.clear();
    expect(existsSync(file)).toBe(true);
  });

  it('stays within its limit, but for what is in use, while several processes fill it', async () => {
    const store = join(import.meta.dirname, '../../../dist/src/store/index.js');
    const script = join(dir, 'writer.mjs');
    const shared = join(dir, 'shared');
    // A clock that runs a thousand times as fast for both: what is in use is so for 60 ms.
    writeFileSync(
      script,
      `import { readdirSync, statSync } from 'node:fs';
       import { join } from 'node:path';
       import { openCache } from ${JSON.stringify(store)};
       const [, , dir, writer, begin] = process.argv;
       const now = () => Number(begin) + (Date.now() - begin) * 1000;
       const cache = openCache({ dir, limitBytes: 10_000, now });
       const entries = () => readdirSync(dir, { recursive: true, withFileTypes: true })
         .filter((each) => each.isFile() && !each.name.endsWith('part'))
         .flatMap((each) => statSync(join(each.parentPath, each.name), { throwIfNoEntry: false }) ?? []);
       let over = 0;
       for (let i = 0; Date.now() - begin < 1200; i++) {
         const then = now() - 60_000;
         const put = await cache.put('k' + writer + i, (sink) => sink.write('x'.repeat(500 + i % 7 * 100)));
         if (!put.ok) throw new Error(put.problems[0].message);
         const all = entries();
         const idle = all.filter((each) => each.mtimeMs < then);
         over = Math.max(over, idle.reduce((sum, each) => sum + each.size, 0));
       }
       console.log(over, entries().length);`,
    );
    const begin = String(Date.now());
    const runs = ['a', 'b'].map((writer) =>
      fork(script, [shared, writer, begin], { silent: true }),
    );
    const said = await Promise.all(
      runs.map(async (run) => {
        let out = '';
        run.stdout?.on('data', (data) => {
          out += data;
        });
        const [code] = await once(run, 'close');
        return [code, ...out.trim().split(' ').map(Number)];
      }),
    );
    for (const [code, idle] of said) {
      expect(code).toBe(0);
      expect(idle).toBeGreaterThan(0);
      expect(idle).toBeLessThanOrEqual(10_000);
    }
  });

  it('is safe for several processes', async () => {
    const store = join(import.meta.dirname, '../../../dist/src/store/index.js');
    const script = join(dir, 'worker.mjs');
    writeFileSync(
      script,
      `import { readFileSync } from 'node:fs';
       import { openCache } from ${JSON.stringify(store)};
       const cache = openCache({ dir: ${JSON.stringify(join(dir, 'shared'))}, limitBytes: 3000 });
       for (let i = 0; i < 60; i++) {
         const key = 'k' + (i * 7 + Number(process.argv[2]) * 3) % 20;
         const path = await cache.get(key) ??
           (await cache.put(key, (sink) => sink.write(key.repeat(100)))).value;
         if (readFileSync(path, 'utf8') !== key.repeat(100)) process.exit(3);
       }`,
    );
    const codes = await Promise.all(
      [0, 1, 2, 3].map(
        (n) => new Promise((done) => fork(script, [String(n)]).on('exit', (code) => done(code))),
      ),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const left = filesIn(join(dir, 'shared'));
    expect(left.filter((name) => name.includes('part'))).toEqual([]);
    expect(new Set(left.map((name) => basename(name).slice(0, 40))).size).toBe(20);
  });
});
