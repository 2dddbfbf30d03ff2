import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileVoice } from '../../../src/sound/index.ts';
import { namedSynthDefs } from '../../../src/stage/index.ts';
import { buildSynthDef, encodeSynthDefs, readSynthDefs } from '../../../src/synthdef/index.ts';
import { instruments, makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { gabber } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-synthdef-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('gabber synthdef', () => {
  it('knows every sound by its own name and by that of its SynthDef', async () => {
    const registry = makeDefaultRegistry();
    const defs = [...namedSynthDefs(registry).keys()];
    for (const name of [...registry.instruments(), ...registry.effects(), ...defs]) {
      const { status, out } = await gabber(['synthdef', name, '--json']);
      expect(status).toBe(0);
      const answer = JSON.parse(out);
      expect([name, `voice-${name}`, `effect-${name}`]).toContain(answer.name);
      expect(answer.missingInEmbedded).toEqual([]);
    }
  });

  it('writes a file that holds the compiled bytes', async () => {
    const { status, out } = await gabber(['synthdef', 'click', '-o', 'click.scsyndef'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^click.scsyndef: voice-click, \d+ bytes\n$/);
    const bytes = new Uint8Array(readFileSync(join(folder, 'click.scsyndef')));
    const click = instruments.find(({ name }) => name === 'click')!;
    expect(bytes).toEqual(compileVoice(click).bytes());
    expect(readSynthDefs(bytes)).toMatchObject({ ok: true, value: [{ name: 'voice-click' }] });
  });

  it('prints source for sclang, UGens one a line, or a summary', async () => {
    const sclang = await gabber(['synthdef', 'duck-linear', '--sclang']);
    expect(sclang.out).toMatch(/^SynthDef\('duck-linear', \{\n.*OffsetOut\.ar.*\}\)\n$/s);
    const text = await gabber(['synthdef', 'duck-linear', '--text']);
    expect(text.out).toMatch(/^duck-linear: 5 UGens/);
    expect(text.out.match(/^ +%\d+ {2}[iakd]r {2}.*$/gm)).toHaveLength(5);
    const summary = await gabber(['synthdef', 'duck-linear']);
    expect(summary.out).toContain('Controls: attack, hold, release, depth, out');
    expect(summary.out).toContain('The embedded engine has all of them.');
  });

  it('puts the text asked for into the JSON answer', async () => {
    const { out } = await gabber(['synthdef', 'lfo-sine-lin', '--sclang', '--json']);
    const answer = JSON.parse(out);
    expect(answer.sclang).toContain("SynthDef('lfo-sine-lin'");
    expect(answer.controls).toContainEqual({ name: 'rate', rate: 'kr', defaults: [1] });
  });

  it.each([
    ['acidd', 'acid'],
    ['revreb', 'reverb'],
    ['duck-liner', 'duck-linear'],
  ])('answers %s with the nearest name', async (given, meant) => {
    const { status, out, err } = await gabber(['synthdef', given]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`There is no SynthDef \`${given}\``);
    expect(err).toContain(`Did you mean \`${meant}\`?`);
  });

  it('reads files of either version', async () => {
    const click = instruments.find(({ name }) => name === 'click')!;
    const { data } = compileVoice(click);
    writeFileSync(join(folder, 'old.scsyndef'), encodeSynthDefs([data], 1));
    const old = await gabber(['synthdef', 'old.scsyndef', '--text'], { cwd: folder });
    expect(old.out).toBe((await gabber(['synthdef', 'click', '--text'])).out);
    const source = await gabber(['synthdef', 'old.scsyndef', '--sclang'], { cwd: folder });
    expect(source.out).toMatch(/^SynthDef\('voice-click', \{\n/);
    const foreign = buildSynthDef('foreign', (g) => g.Out.ar(0, g.DFM1.ar(g.Saw.ar())));
    writeFileSync(join(folder, 'foreign.scsyndef'), foreign.bytes());
    expect((await gabber(['synthdef', 'foreign.scsyndef'], { cwd: folder })).out).toContain(
      'Instead of `DFM1` take `MoogFF`.',
    );
    writeFileSync(join(folder, 'two.scsyndef'), encodeSynthDefs([data, data]));
    const two = await gabber(['synthdef', 'two.scsyndef'], { cwd: folder });
    expect(two.status).toBe(1);
    expect(two.err).toContain('holds 2 SynthDefs');
    const none = await gabber(['synthdef', 'none.scsyndef'], { cwd: folder });
    expect(none.status).toBe(1);
    expect(none.err).toContain('none.scsyndef');
  });

  it('says that a file cannot be written', async () => {
    const { status, err } = await gabber(['synthdef', 'acid', '-o', 'no/such/folder/x'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(err).toContain('Cannot write');
  });

  it('refuses two answers at once', async () => {
    expect((await gabber(['synthdef', 'acid', '--text', '--sclang'])).status).toBe(2);
  });
});
