import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AtomicFile,
  openAtomicFile,
  readBytes,
  readText,
  removeUnfinishedFiles,
  writeAtomic,
} from '../../../src/store/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

async function open(name: string): Promise<AtomicFile> {
  const file = await openAtomicFile(join(folder, name));
  if (!file.ok) throw new Error(file.problems[0]?.message);
  return file.value;
}

function contentOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('openAtomicFile', () => {
  it('shows nothing under the name until commit', async () => {
    const file = await open('a.txt');
    await file.write('hello ');
    await file.write(new TextEncoder().encode('world'));
    expect(existsSync(join(folder, 'a.txt'))).toBe(false);
    expect(await file.commit()).toMatchObject({ ok: true });
    expect(contentOf('a.txt')).toBe('hello world');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('overwrites a header and goes on at the end', async () => {
    const file = await open('a.txt');
    await file.write('....body');
    await file.writeAt(new TextEncoder().encode('HEAD'), 0);
    await file.write('!');
    await file.commit();
    expect(contentOf('a.txt')).toBe('HEADbody!');
  });

  it('leaves what was there when aborted', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const file = await open('a.txt');
    await file.write('new');
    await file.abort();
    await file.abort();
    expect(contentOf('a.txt')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
    await expect(file.write('more')).rejects.toThrow('committed or aborted');
  });

  it('keeps permissions and follows links', async () => {
    writeFileSync(join(folder, 'real.txt'), 'old');
    chmodSync(join(folder, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    expect((await writeAtomic(join(folder, 'link.txt'), 'new')).ok).toBe(true);
    expect(contentOf('real.txt')).toBe('new');
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  it('takes long names', async () => {
    const name = `${'n'.repeat(240)}.wav`;
    expect((await writeAtomic(join(folder, name), 'x')).ok).toBe(true);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('says in words why a file cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'sub'));
    const cases = {
      'none/a.wav': 'there is no such file or folder',
      sub: 'it is a folder',
      'file/a.wav': 'a part of the path is a file, not a folder',
      [`${'n'.repeat(300)}`]: 'the name is too long',
    };
    for (const [name, reason] of Object.entries(cases)) {
      const path = join(folder, name);
      expect(await writeAtomic(path, 'x')).toEqual({
        ok: false,
        problems: [
          expect.objectContaining({
            code: 'file.write',
            file: path,
            message: `Cannot write ${path}: ${reason}.`,
          }),
        ],
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'sub']);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'writes straight to devices, and reports a full disk',
    async () => {
      const result = await writeAtomic('/dev/full', 'x');
      expect(result.problems[0]?.message).toBe('Cannot write /dev/full: the disk is full.');
      expect((await writeAtomic('/dev/null', 'x')).ok).toBe(true);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    },
  );
});

describe('removeUnfinishedFiles', () => {
  it('removes what is half-written and nothing else', async () => {
    const done = await open('done.txt');
    await done.commit();
    await (await open('half.txt')).write('half');
    expect(readdirSync(folder)).toHaveLength(2);
    removeUnfinishedFiles();
    expect(readdirSync(folder)).toEqual(['done.txt']);
  });

  it('runs when the process exits', () => {
    const script = `
      import { openAtomicFile } from ${JSON.stringify(join(import.meta.dirname, '../../../dist/src/store/index.js'))};
      const file = await openAtomicFile(${JSON.stringify(join(folder, 'x.wav'))});
      await file.value.write('half');
      process.exit(130);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect([run.status, run.stderr.toString()]).toEqual([130, '']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('readText and readBytes', () => {
  it('read', async () => {
    writeFileSync(join(folder, 'a.yaml'), '\ufeffbpm: 175 – über');
    expect(await readText(join(folder, 'a.yaml'), 1000)).toMatchObject({
      value: 'bpm: 175 – über',
    });
    const bytes = await readBytes(join(folder, 'a.yaml'), 1000);
    expect(bytes.ok && bytes.value.length).toBe(21);
  });

  it('refuse what is missing, a folder, too large or no text', async () => {
    writeFileSync(join(folder, 'a.bin'), Uint8Array.of(0xff, 0xfe, 0x00));
    const why = async (name: string, limit = 100) =>
      (await readText(join(folder, name), limit)).problems[0];
    expect(await why('none')).toMatchObject({
      code: 'file.read',
      hint: 'Check the spelling of the path.',
    });
    expect(await why('.')).toMatchObject({ code: 'file.read' });
    expect(await why('a.bin', 2)).toMatchObject({ code: 'file.too-large' });
    expect(await why('a.bin')).toMatchObject({
      code: 'file.not-text',
      span: { line: 1, column: 1 },
      hint: 'Save it as UTF-8.',
    });
    if (existsSync('/dev/zero')) {
      expect((await readBytes('/dev/zero', 3e6)).problems[0]?.code).toBe('file.too-large');
    }
  });
});
