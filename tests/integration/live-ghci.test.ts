import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasPeer } from '../peers.ts';
import { part, play, recorded } from './live-fixtures.ts';
import { powerDb } from './null-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const rate = 48_000;
const silently = ['--engine', 'embedded', '--sound', 'none', '--dirt-port', '0'];

describe.skipIf(!hasPeer('ghc'))('a real GHCi with Tidal', () => {
  it('plays what is typed, answers, complains, and is gone at the end', {
    timeout: 120_000,
  }, async () => {
    const folder = await temporaryFolder();
    const argv = [...silently, '--latency', '200', '--record', 'out.wav'];
    const evening = play(folder, argv, {}, 'tidal');
    await evening.says('Tidal plays through UDP port');
    const type = (text: string) => evening.child.stdin?.write(text);
    type('d1 $ s "bd*4"\n  # speed 1\n');
    type('putStrLn ("ghci " ++ "answers")\n');
    type('d1 $ nonesuch\n');
    await evening.says('Variable not in scope: nonesuch');
    await sleep(4000);
    type(':quit\n');
    const { status, out } = await evening.ended;
    expect(status).toBe(0);
    expect(out).toContain('ghci answers');
    const sound = recorded(join(folder, 'out.wav'));
    const end = sound[0]!.length;
    expect(powerDb(part(sound, end - 3 * rate, end - rate))).toBeGreaterThan(-40);
  });
});

it('without GHCi says what to install', async () => {
  const folder = await temporaryFolder();
  const evening = play(folder, [...silently, '--ghci', 'no-such-ghci'], {}, 'tidal');
  expect((await evening.ended).status).toBe(1);
  expect(evening.said()).toContain('[tidal.no-ghci]');
  expect(evening.said()).toContain('gabber live');
});

it('where GHCi knows no Tidal, says that', async () => {
  const folder = await temporaryFolder();
  const evening = play(folder, [...silently, '--ghci', process.execPath], {}, 'tidal');
  expect((await evening.ended).status).toBe(1);
  expect(evening.said()).toContain('[tidal.no-tidal]');
});
