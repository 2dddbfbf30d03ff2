import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listedDx7, readSong } from '../../../src/song/index.ts';
import { bankMessage, voiceMessage } from '../../../src/sound/dx7/pack.ts';
import { compileVoice, dx7Instrument, makeVoice, readSyx } from '../../../src/sound/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { addDx7 } from '../../../src/synthdef-files/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { patches } from '../../../synthdefs/instruments/fm6-voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-dx7-'));
afterAll(() => rmSync(folder, { recursive: true }));

const voice = (name: string, level = 99) => makeVoice(name, { 1: { level } });
const write = (file: string, bytes: readonly number[]): void =>
  writeFileSync(join(folder, file), Uint8Array.from(bytes));

const bells = ['TUB BELLS', 'E.PIANO 1', 'TUB BELLS', '12-STRING', 'CHOIR', '   '];
write('bells.syx', bells.map((name) => voice(name)).flatMap(voiceMessage));
mkdirSync(join(folder, 'banks'));
write('banks/one.syx', bankMessage(Array.from({ length: 32 }, (_, at) => voice(`ONE ${at + 1}`))));
write('banks/two.SYX', voiceMessage(voice('TUB BELLS')));
write('banks/note.txt', [0x68, 0x69]);
write('banks/.hidden.syx', [1]);
mkdirSync(join(folder, 'empty'));
write('broken.syx', bankMessage([]).slice(0, 100));
write('wrong.syx', voiceMessage(voice('WRONG')).with(-2, 99));

const added = (...files: readonly string[]) =>
  addDx7(
    makeDefaultRegistry(),
    files.map((file, at) => ({ file: join(folder, file), path: ['dx7', at] })),
  );

/** The names of instruments that files add. */
async function names(...files: readonly string[]): Promise<readonly string[]> {
  const registry = await added(...files);
  if (!registry.ok) throw new Error(registry.problems[0]?.message);
  return registry.value.instruments().slice(makeDefaultRegistry().instruments().length);
}

describe('voices of a file', () => {
  it('are instruments called after them, by numbers where a name is taken', async () => {
    expect(await names('bells.syx')).toEqual([
      'tub-bells',
      'e-piano-1',
      'tub-bells-2',
      'dx-12-string',
      'choir-2',
      'voice',
    ]);
  });

  it('may have a name that gabber has: a warning says what it is called', async () => {
    const { problems } = await added('bells.syx');
    expect(problems).toMatchObject([
      { code: 'sound.name-taken', severity: 'warning', path: ['dx7', 0] },
    ]);
    expect(problems[0]?.message).toContain('the voice CHOIR of bells.syx is `choir-2`');
  });

  it('are played by `s` too', async () => {
    const registry = await added('bells.syx');
    expect(registry.ok && registry.value.sound('e-piano-1')?.instrument.name).toBe('e-piano-1');
    expect(registry.ok && registry.value.effects()).toEqual(makeDefaultRegistry().effects());
  });

  it('are those of all files of a folder, by the names of the files', async () => {
    const found = await names('banks');
    expect(found).toHaveLength(33);
    expect(found[0]).toBe('one-1');
    expect(found.at(-1)).toBe('tub-bells');
    expect((await names('bells.syx', 'banks')).at(-1)).toBe('tub-bells-3');
  });

  it('play under another name of their SynthDef when they are changed', () => {
    const version = async (level: number) => {
      write('changing.syx', voiceMessage(voice('CHIME', level)));
      const registry = await added('changing.syx');
      const instrument = registry.ok ? registry.value.instrument('chime') : undefined;
      return instrument === undefined ? '' : compileVoice(instrument).name;
    };
    return (async () => {
      const [first, second, again] = [await version(99), await version(98), await version(99)];
      expect(first).toMatch(/^voice-chime-\w+$/);
      expect(second).not.toBe(first);
      expect(again).toBe(first);
    })();
  });

  it('are read with a wrong checksum, with a warning', async () => {
    const registry = await added('wrong.syx');
    expect(registry.ok).toBe(true);
    expect(registry.problems).toMatchObject([{ code: 'dx7.checksum', severity: 'warning' }]);
  });

  it('have parameters with their own values', () => {
    const { parameters } = dx7Instrument(voice('ONE', 77), { name: 'one', doc: 'One.' });
    expect(parameters['level1']?.default).toBe(77);
    expect(Object.keys(parameters)).not.toContain('level2');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['missing.syx', 'dx7.file'],
    ['empty', 'dx7.folder'],
    ['broken.syx', 'dx7.truncated'],
    ['banks/note.txt', 'dx7.not-sysex'],
  ])('%s', async (file, code) => {
    const read = await added('bells.syx', file);
    expect(read.ok).toBe(false);
    const [problem] = read.problems.filter(({ severity }) => severity === 'error');
    expect(problem).toMatchObject({ code, path: ['dx7', 1] });
    expect(problem?.hint).toBeDefined();
  });

  it('is told with the nearest file there is', async () => {
    const { problems } = await added('bels.syx');
    expect(problems[0]?.hint).toContain('bells.syx');
  });
});

describe('patterns/dx7/hardcore.syx', () => {
  it('holds the voices of fm6: else run npm run regenerate', () => {
    const bytes = readFileSync(new URL('../../../patterns/dx7/hardcore.syx', import.meta.url));
    const read = readSyx(bytes, 'hardcore.syx');
    const wanted = patches.map((each) => ({ ...each.voice, name: each.voice.name.padEnd(10) }));
    expect(read).toEqual({ ok: true, value: wanted, problems: [] });
  });
});

describe('docs/dx7.md', () => {
  const doc = readFileSync(new URL('../../../docs/dx7.md', import.meta.url), 'utf8');
  const songs = [...doc.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

  it.each(songs.map((text, at) => [at + 1, text] as const))('song %i plays', async (_, text) => {
    const sounds = await added(...listedDx7(text).files);
    if (!sounds.ok) throw new Error(sounds.problems[0]?.message);
    const registry = sounds.value;
    const read = readSong(text, { registry });
    expect(read.problems).toEqual([]);
    if (!read.ok) return;
    expect(read.value.song.dx7).toEqual(listedDx7(text).files);
    const plan = planSong(read.value.song, { registry, layout: 'apart' });
    expect(plan.problems).toEqual([]);
  });

  it('names the presets and parameters of fm6', () => {
    const fm6 = makeDefaultRegistry().instrument('fm6');
    expect(songs).toHaveLength(2);
    for (const name of Object.keys(fm6?.presets ?? {})) expect(doc).toContain(`\`${name}\``);
    const names = Object.keys(fm6?.parameters ?? {}).filter((name) => !/[2-5]$/.test(name));
    for (const name of names) expect(doc).toContain(`\`${name}\``);
  });
});
