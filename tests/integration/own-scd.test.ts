import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/store/index.ts';
import { compileScd } from '../../src/synthdef-files/compile-scd.ts';
import { ownSynthDefs, withSynthDefs } from '../own-synthdefs.ts';
import { hasPeer } from '../peers.ts';
import { temporaryFolder } from './render-fixtures.ts';

const chime = `${ownSynthDefs}/chime.scd`;

/** What sclang says of some source. */
async function refusal(source: string, seconds?: number): Promise<(string | undefined)[]> {
  const compiled = await compileScd('/songs/mine.scd', new TextEncoder().encode(source), seconds);
  return compiled.problems.flatMap(({ code, message }) => [code, message]);
}

describe.skipIf(!hasPeer('sclang'))('SuperCollider source, with sclang', () => {
  test('is compiled block by block, without a server, and once', async () => {
    const folder = await temporaryFolder();
    const cache = openCache({ dir: folder, limitBytes: 1e8 });
    const registry = await withSynthDefs(['chime.scd'], 'embedded', cache);
    if (!registry.ok) throw new Error(registry.problems[0]?.message);
    const { parameters } = registry.value.instrument('chime') ?? {};
    expect(parameters?.['decay']?.default).toBe(0.3);
    expect(registry.value.effect('hush')).toBeDefined();

    const started = performance.now();
    const again = await withSynthDefs(['chime.scd'], 'embedded', cache);
    expect(again.ok && again.value.instrument('chime')?.version).toBe(
      registry.value.instrument('chime')?.version,
    );
    // sclang alone takes longer to start
    expect(performance.now() - started).toBeLessThan(500);
  }, 60_000);

  test.each([
    [
      'a mistake in writing',
      '\n\nSynthDef(\\a, { |out| Out.ar(out, }).add;',
      /mine\.scd, line 3: /,
    ],
    ['one in a later block', '(\n1\n)\n\n(\n2;\nnil +;\n)\n', /mine\.scd, line [78]: /],
    ['a class that is not there', 'Sinosc.ar;', /line 1: Class not defined \(`Sinosc`\)\.$/],
    ['one in its program', '(\n1\n)\n(\nnil.foo\n)', /line 4: Message 'foo' not understood\.$/],
  ])(
    '%s is told with its line',
    async (_, source, message) => {
      const [code, said] = await refusal(source);
      expect(code).toBe('synthdefs.source');
      expect(said).toMatch(message);
    },
    60_000,
  );

  test('that makes no SynthDef is told', async () => {
    expect((await refusal('1 + 1'))[0]).toBe('synthdefs.none');
  }, 60_000);

  test('that never ends is ended', async () => {
    expect((await refusal('loop { 1 }', 3))[0]).toBe('sclang.endless');
  }, 60_000);
});

test('without sclang it is told what to install', async () => {
  const { PATH } = process.env;
  process.env['PATH'] = await temporaryFolder();
  try {
    const compiled = await compileScd(chime, readFileSync(chime));
    expect(compiled.problems.map(({ code }) => code)).toEqual(['sclang.missing']);
    expect(compiled.problems[0]?.hint).toContain('supercollider-language');
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('sources with bytes that are no text are told', async () => {
  const file = join(await temporaryFolder(), 'x.scd');
  await writeFile(file, new Uint8Array([0xff, 0xfe, 0xff]));
  const read = await withSynthDefs([file]);
  expect(read.problems.map(({ code }) => code)).toEqual(['file.not-text']);
});
