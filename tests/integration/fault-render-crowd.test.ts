import { describe, expect, it } from 'vitest';
import { instruments } from '../../synthdefs/index.ts';
import { planText, renderText } from './render-fixtures.ts';

const chord = Array.from({ length: 1000 }, (_, voice) => (voice % 97) - 48).join(',');
/** A thousand notes: at once, in one bar, and ten times as many. */
const patterns = [
  ['a thousand in one chord', `note "[${chord}]"`],
  ['a thousand in a bar', 'note "0*1000"'],
  ['ten thousand in a bar', 'note "0*10000"'],
] as const;

/** A lead of many oscillators, a kick that chokes, a bass that keeps one synth. */
const names = ['supersaw', 'gabber-kick', 'acid'] as const;

describe.each(names)('%s', (name) => {
  const isMono = instruments.find((each) => each.name === name)?.mono;

  it.each(patterns)(
    '%s: what is left out is said, and what sounds is sound',
    async (_, pattern) => {
      const plan = planText(
        `bpm: 240\ntracks:\n  a: {instrument: ${name}, pattern: '${pattern}'}\nmaster: {gain: 0dB}\n`,
      );
      const begun = performance.now();
      const { pcm, problems } = await renderText('', { plan, jobs: 1 });
      expect(performance.now() - begun).toBeLessThan(30_000);
      const codes = problems
        .filter(({ code }) => code.startsWith('stage.'))
        .map(({ code }) => code);
      // Kicks one after the other are a tone by then.
      const isOneVoice = isMono || (name === 'gabber-kick' && !pattern.includes(','));
      expect(codes).toEqual(isOneVoice ? [] : ['stage.voices']);
      for (const channel of pcm.channels) {
        expect(channel.every(Number.isFinite)).toBe(true);
        expect(channel.some((x) => Math.abs(x) > 0.05)).toBe(true);
      }
    },
  );
});
