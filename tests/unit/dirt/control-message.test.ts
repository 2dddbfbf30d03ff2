import { describe, expect, it } from 'vitest';
import { readControl } from '../../../src/dirt/control-message.ts';

function read(address: string, ...args: unknown[]): unknown {
  const result = readControl(address, args);
  return result.ok ? result.value : result.problems[0]?.message;
}

describe('Tidal’s control port', () => {
  it('names patterns as people do, by number or name', () => {
    expect(read('/mute', 1)).toEqual({ kind: 'mute', track: 'd1' });
    expect(read('/solo', '12')).toEqual({ kind: 'solo', track: 'd12' });
    expect(read('/unmute', 'hats')).toEqual({ kind: 'unmute', track: 'hats' });
  });

  it('takes values, tempo and cycles', () => {
    expect(read('/ctrl', 'cutoff', 0.5)).toEqual({ kind: 'ctrl', name: 'cutoff', value: 0.5 });
    expect(read('/ctrl', 7, 'x')).toEqual({ kind: 'ctrl', name: '7', value: 'x' });
    expect(read('/setcps', 0.75)).toEqual({ kind: 'cps', value: 0.75 });
    expect(read('/setbpm', 180)).toEqual({ kind: 'cps', value: 0.75 });
    expect(read('/setCycle', 16)).toEqual({ kind: 'cycle', value: 16 });
    expect(read('/hush')).toEqual({ kind: 'hush' });
  });

  it('refuses the rest in words', () => {
    expect(read('/setcps', 'fast')).toBe('The message /setcps to the control port needs a number.');
    expect(read('/setcps', Number.NaN)).toContain('needs a number');
    expect(read('/mute')).toBe('The message /mute to the control port names no pattern.');
    expect(read('/ctrl', {}, 1)).toContain('names nothing');
    expect(read('/constructor')).toContain('is not known');
    expect(read('toString')).toContain('is not known');
  });
});
