import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileWithSclang } from '../../scripts/sclang.mjs';
import { buildSynthDef, printSclang, type SynthDef } from '../../src/synthdef/index.ts';
import { ugenTable } from '../../src/synthdef/ugen-table.ts';
import { hasPeer } from '../peers.ts';
import { callText, runCall, type UGenCall, ugenCalls } from './ugen-calls.ts';

/** The calls that `docs/ugens.md` says to differ from sclang's. */
function explained(): string[] {
  const text = readFileSync(new URL('../../docs/ugens.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((each) => each.startsWith('Calls that differ'));
  const rows = [...(section ?? '').matchAll(/^\| (`.*?) \|/gm)];
  return rows.flatMap(([, calls]) =>
    [...calls!.matchAll(/`(\w+\.\w+)`/g)].map(([, call]) => call!),
  );
}

/** The first call of several that the compiler takes. */
function compiled(
  choices: readonly UGenCall[],
): { readonly call: UGenCall; readonly def: SynthDef } | undefined {
  for (const call of choices) {
    const def = tryToCompile(call);
    if (def !== undefined) return { call, def };
  }
  return undefined;
}

function tryToCompile(call: UGenCall): SynthDef | undefined {
  try {
    const def = buildSynthDef(keyOf(call), (g) => runCall(g, call));
    def.bytes();
    return def;
  } catch {
    return undefined;
  }
}

function keyOf({ name, selector }: UGenCall): string {
  return `${name}.${selector}`;
}

function runScript(name: string) {
  const script = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  return spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8', timeout: 100e3 });
}

const hasClasses = hasPeer('sclang') && hasPeer('sc3-plugins-language');

describe('every UGen class', () => {
  it.skipIf(!hasClasses)(
    'makes the bytes of sclang in each of its rates',
    {
      timeout: 240e3,
    },
    () => {
      expect(new Set(ugenCalls.map(([call]) => call!.name))).toEqual(
        new Set(Object.keys(ugenTable)),
      );
      const calls = ugenCalls.map((choices) => ({
        key: keyOf(choices[0]!),
        made: compiled(choices),
      }));
      const theirs = compileWithSclang(
        new Map(
          calls.flatMap(({ key, made }) =>
            made === undefined
              ? []
              : [
                  [`${key} told`, callText(key, made.call)] as const,
                  [`${key} printed`, printSclang(made.def)] as const,
                ],
          ),
        ),
      );
      const different = calls.filter(({ key, made }) => {
        const bytes = made && Buffer.from(made.def.bytes());
        return !['told', 'printed'].every(
          (way) => bytes && theirs.get(`${key} ${way}`)?.equals(bytes),
        );
      });
      expect(different.map(({ key }) => key).sort()).toEqual(explained().sort());
    },
  );

  it.skipIf(!hasPeer('sclang'))('has the row that sclang gives it', { timeout: 120e3 }, () => {
    const { status, stderr } = runScript('ugens.mjs');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.skipIf(!hasPeer('scsynth'))(
    'is marked with the engines that have it',
    {
      timeout: 120e3,
    },
    () => {
      const { status, stderr } = runScript('ugens-engines.mjs');
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );
});
