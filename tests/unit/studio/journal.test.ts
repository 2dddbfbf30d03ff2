import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  appendToJournal,
  changeWithRecord,
  fingerprint,
  readJournal,
  recoverChange,
} from '../../../src/studio/index.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-journal-'));
  file = join(folder, 'deep', 'events.jsonl');
});

afterEach(() => rm(folder, { recursive: true }));

async function lines(): Promise<readonly object[]> {
  const read = await readJournal(file);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value.lines;
}

describe('a record', () => {
  it('is empty before it is there, and keeps its lines', async () => {
    expect(await readJournal(file)).toEqual({
      ok: true,
      value: { lines: [], damaged: 0 },
      problems: [],
    });
    await appendToJournal(file, { kind: 'new' });
    await appendToJournal(file, { kind: 'turn', text: 'a\nb “ü”' });
    expect(await lines()).toEqual([{ kind: 'new' }, { kind: 'turn', text: 'a\nb “ü”' }]);
  });

  it.each(['{"kind":"tu', '{"kind":"turn"}', 'x'.repeat(200_000)])(
    'cuts off what a killed program left of a line: %#',
    async (rest) => {
      await appendToJournal(file, { n: 1 });
      await appendFile(file, rest);
      expect(await lines()).toEqual([{ n: 1 }]);
      await appendToJournal(file, { n: 2 });
      expect(await readFile(file, 'utf8')).toBe('{"n":1}\n{"n":2}\n');
    },
  );

  it('tells of damaged lines, and uses the others', async () => {
    await appendToJournal(file, { n: 1 });
    await appendFile(file, 'garbage\n\u0000\u0000\n[1\n"text"\n');
    await appendToJournal(file, { n: 2 });
    const read = await readJournal(file);
    expect(read.problems).toMatchObject([{ code: 'journal.damaged', severity: 'warning' }]);
    expect(read.problems[0]?.message).toBe('4 lines of the record cannot be read.');
    expect(await lines()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('is a Problem where it cannot be written', async () => {
    await writeFile(join(folder, 'deep'), 'a file');
    const written = await appendToJournal(file, { n: 1 });
    expect(written.problems).toMatchObject([{ code: 'file.write' }]);
  });
});

describe('a change with its record', () => {
  const song = (): string => join(folder, 'song.yaml');
  const change = (before: string, after: string) =>
    changeWithRecord({ journal: file, file: song(), before, after, line: { kind: 'turn' } });

  async function recover() {
    const journal = await readJournal(file);
    if (!journal.ok) throw new Error('no record');
    return recoverChange(journal.value, { journal: file, file: song() });
  }

  it('writes both, and leaves nothing beside', async () => {
    await writeFile(song(), 'one');
    expect((await change('one', 'two')).ok).toBe(true);
    expect(await readFile(song(), 'utf8')).toBe('two');
    expect(await lines()).toEqual([
      { kind: 'turn', before: fingerprint('one'), after: fingerprint('two') },
    ]);
    await expect(readFile(`${file}.next`)).rejects.toThrow('ENOENT');
    expect((await recover()).problems).toEqual([]);
  });

  it('is finished where the program was killed before the file was written', async () => {
    await writeFile(song(), 'one');
    await change('one', 'two');
    // as it is after the line was written and before the file was
    await writeFile(song(), 'one');
    await writeFile(`${file}.next`, 'two');
    const recovered = await recover();
    expect(recovered.problems).toMatchObject([{ code: 'journal.recovered' }]);
    expect(await readFile(song(), 'utf8')).toBe('two');
    expect((await recover()).problems).toEqual([]);
  });

  it('is not made again over what somebody wrote since', async () => {
    await writeFile(song(), 'one');
    await change('one', 'two');
    await writeFile(`${file}.next`, 'two');
    await writeFile(song(), 'by hand');
    expect((await recover()).problems).toEqual([]);
    expect(await readFile(song(), 'utf8')).toBe('by hand');
  });

  it('is not made where its line was never written', async () => {
    await writeFile(song(), 'one');
    await change('one', 'two');
    await writeFile(`${file}.next`, 'three');
    expect((await recover()).problems).toEqual([]);
    expect(await readFile(song(), 'utf8')).toBe('two');
  });

  it('leaves the file as it was where the record cannot be written', async () => {
    await writeFile(song(), 'one');
    await writeFile(join(folder, 'deep'), 'a file');
    expect((await change('one', 'two')).problems).toMatchObject([{ code: 'file.write' }]);
    expect(await readFile(song(), 'utf8')).toBe('one');
  });
});
