import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseEngine } from '../../src/render/index.ts';
import {
  findScsynth,
  makeScoreServer,
  type NativeScoreSettings,
  renderNative,
  type ScoreRequest,
  serverOptions,
} from '../../src/scsynth/index.ts';
import { buildSynthDef } from '../../src/synthdef/index.ts';
import { hasPeer } from '../peers.ts';
import { temporaryFolder } from './render-fixtures.ts';
import { loadFixture, note, renderAll } from './scsynth-fixtures.ts';

async function settingsOf(
  changes: Parameters<typeof serverOptions>[0],
): Promise<NativeScoreSettings> {
  const program = await findScsynth();
  if (!program.ok) throw new Error(program.problems[0]?.message);
  const folder = await temporaryFolder();
  return { program: program.value, options: serverOptions(changes), folder };
}

/** One channel of a score on an installed scsynth, with everything that was said. */
async function play(request: ScoreRequest, settings: NativeScoreSettings) {
  const rendered = await renderNative(request, settings);
  if (!rendered.ok) throw new Error(rendered.problems[0]?.message);
  const samples = new Float32Array(request.frames);
  const blocks = rendered.value.blocks();
  let step = blocks.next();
  for (let at = 0; !step.done; step = blocks.next()) {
    samples.set(step.value[0]!, at);
    at += step.value[0]!.length;
  }
  return { samples, report: step.value };
}

function onsets(samples: Float32Array): number[] {
  return [...samples.keys()].filter((frame) => samples[frame] !== 0);
}

/** A program of a few words in place of scsynth. */
async function pretend(script: string): Promise<string> {
  const path = join(await temporaryFolder(), 'scsynth');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(!hasPeer('scsynth'))('a score on an installed scsynth', () => {
  it.each([
    // minutes on, the clock that scsynth keeps is off by a frame
    [44_100, 300],
    [48_000, 2],
    [96_000, 2],
  ])('starts every note on its frame at %i Hz', async (rate, seconds) => {
    const frames = [0, 1, 127, 128, 129, rate + 77, rate * seconds + 5, rate * seconds + 640];
    const settings = await settingsOf({ outputs: 1, sampleRate: rate });
    const { samples, report } = await play(
      {
        setup: [loadFixture('click')],
        score: frames.map((frame, step) => ({
          time: frame / rate,
          commands: [note('click', 1000 + step)],
        })),
        frames: rate * (seconds + 1),
      },
      settings,
    );
    expect(report).toEqual({ frames: rate * (seconds + 1), problems: [] });
    expect(onsets(samples)).toEqual(frames);
  });

  it('hears its live input, and gives what the embedded engine gives', async () => {
    const through = buildSynthDef('through', (g) => {
      g.Out.ar(0, g.In.ar(g.control('in', 0), 2).mul(g.control('level', 0.5)));
    });
    const request: ScoreRequest = {
      setup: [{ op: 'synthdef.load', name: 'through', bytes: through.bytes() }],
      score: [
        { time: 0, commands: [note('through', 1000, { in: 2 })] },
        { time: 0.1, commands: [{ op: 'node.set', id: 1000, controls: { level: 0.25 } }] },
      ],
      frames: 50_000,
      inputs: (block, channels) => {
        for (const samples of channels) samples.fill((block % 50) / 64);
      },
    };
    const options = { outputs: 2, inputs: 2 };
    const settings = await settingsOf(options);
    const { samples } = await play(request, settings);
    const { channels } = await renderAll(request, options);
    expect(samples).toEqual(channels[0]);
    expect(samples.reduce((a, b) => Math.max(a, b))).toBeGreaterThan(0.1);
    expect(readdirSync(settings.folder).filter((name) => !name.endsWith('.wav'))).toEqual([]);
  });

  it('names what fails', async () => {
    const { report } = await play(
      {
        setup: [loadFixture('click')],
        score: [
          { time: 0, commands: [{ op: 'node.set', id: 77, controls: { a: 1 } }] },
          { time: 0.01, commands: [note('clack', 1001)] },
        ],
        frames: 1024,
      },
      await settingsOf({ outputs: 1 }),
    );
    expect(report.problems.map((each) => each.message)).toEqual([
      'synth.new clack 1001 head 0: there is no SynthDef "clack"',
      '/n_set: Node 77 not found',
    ]);
  });

  it('is what a server that collects was told', async () => {
    const server = makeScoreServer({ outputs: 1 });
    const heard: string[] = [];
    server.listen((event) => heard.push(event.kind));
    server.send(0.02, [note('click', 1001)]);
    server.send(undefined, [loadFixture('click')]);
    server.send(0.01, [note('click', 1000)]);
    expect(heard).toEqual(['fail']); // told before its SynthDef
    const { program, folder } = await settingsOf({});
    const rendered = await server.finish(0.05, { program, folder });
    if (!rendered.ok) throw new Error(rendered.problems[0]?.message);
    const [first] = rendered.value.blocks();
    expect(onsets(first![0]!)).toEqual([480, 960]);
    await server.quit();
    expect(await server.sync()).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
  });

  it('ends with the program when it is given up', async () => {
    const settings = await settingsOf({ outputs: 1 });
    const given = new AbortController();
    const hour = { score: [], frames: 48_000 * 3600 };
    const rendering = renderNative(hour, { ...settings, signal: given.signal });
    setTimeout(() => given.abort(), 100);
    const started = performance.now();
    expect(await rendering).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(readdirSync(settings.folder)).toEqual([]);
  });
});

describe('an installed scsynth', () => {
  const request = { score: [], frames: 1024 };

  async function withProgram(path: string) {
    const folder = await temporaryFolder();
    return renderNative(request, {
      program: { path, version: '0' },
      options: serverOptions({}),
      folder,
    });
  }

  it('that is not there is a Problem with the way to get it', async () => {
    expect(await findScsynth('/nowhere/scsynth')).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.program-missing', hint: expect.stringContaining('apt-get') }],
    });
    expect(await withProgram('/nowhere/scsynth')).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.program-missing' }],
    });
  });

  it.each([
    ['kill -9 $$', 'SIGKILL ended it'],
    ['exit 3', 'status 3'],
    ['exit 0', 'cannot read'],
  ])('that goes wrong is a Problem: %s', async (script, why) => {
    const rendered = await withProgram(await pretend(script));
    expect(rendered.ok).toBe(false);
    expect(rendered.problems[0]?.message.toLowerCase()).toContain(why.toLowerCase());
  });

  // What scsynth 3.13 does by itself, once in some thousand runs.
  describe('that refuses its input as it starts', () => {
    const refusal = 'echo >&2 "Couldn\'t open non real time input file."; kill -ABRT $$';
    const score: ScoreRequest = { ...request, inputs: () => undefined };

    it.skipIf(!hasPeer('scsynth'))('is run again', async () => {
      const settings = await settingsOf({ inputs: 2, outputs: 1 });
      const flag = join(settings.folder, 'refused');
      const second = `if [ -e ${flag} ]; then exec ${settings.program.path} "$@"; fi; touch ${flag}`;
      const path = await pretend(`${second}; ${refusal}`);
      const rendered = await renderNative(score, { ...settings, program: { path, version: '0' } });
      expect(rendered).toMatchObject({ ok: true, value: { problems: [] } });
      expect(readdirSync(settings.folder)).toContain('refused');
    });

    it('is told of when it does so again and again', async () => {
      const path = await pretend(`echo run >> ${'$'}{0}.runs; ${refusal}`);
      const rendered = await renderNative(score, {
        program: { path, version: '0' },
        options: serverOptions({ inputs: 2 }),
        folder: await temporaryFolder(),
      });
      expect(rendered.problems.map(({ code }) => code)).toEqual(['scsynth.died', 'scsynth.log']);
      expect(readFileSync(`${path}.runs`, 'utf8').split('\n')).toHaveLength(3 + 1);
    });
  });
});

describe('the engine of a render', () => {
  it('is refused in words when it plays elsewhere', async () => {
    expect(await chooseEngine('remote:localhost:57110')).toMatchObject({
      ok: false,
      problems: [{ code: 'render.engine', hint: expect.stringContaining('--engine embedded') }],
    });
  });

  it('is the embedded one wherever nothing else was asked for', async () => {
    expect(await chooseEngine('embedded')).toMatchObject({ ok: true, value: { kind: 'embedded' } });
    const auto = await chooseEngine('auto');
    expect(auto).toMatchObject({ value: { kind: hasPeer('scsynth') ? 'native' : 'embedded' } });
  });
});
