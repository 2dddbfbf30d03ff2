import { describe, expect, it } from 'vitest';
import {
  compileVoice,
  defineInstrument,
  ratio,
  voiceControls,
  voiceName,
} from '../../../src/sound/index.ts';
import { printText, sizeProblem } from '../../../src/synthdef/index.ts';
import { instruments } from '../../../synthdefs/index.ts';

const beep = defineInstrument({
  name: 'beep',
  doc: 'A sine.',
  parameters: { level: ratio(0, 1, 0.5, 'Level.') },
  voice: (g, note, p) => g.SinOsc.ar(note.freq).mul(p.level),
});

describe('the SynthDef of a voice', () => {
  it('is called after its instrument', () => {
    expect(voiceName(beep)).toBe('voice-beep');
    expect(compileVoice(beep).name).toBe('voice-beep');
  });

  it('has the controls that every voice has, then its parameters with their defaults', () => {
    const { controls } = compileVoice(beep);
    expect(new Set(controls.map(({ name }) => name))).toEqual(new Set([...voiceControls, 'level']));
    const values = Object.fromEntries(controls.map((each) => [each.name, each.defaults[0]]));
    expect(values).toMatchObject({ velocity: 0.8, amp: 1, pan: 0.5, gate: 1, level: 0.5 });
  });

  it('seeds a generator of its own before it makes noise, and starts on its sample', () => {
    for (const instrument of instruments) {
      const text = printText(compileVoice(instrument).data);
      expect(text).toContain('RandID');
      expect(text).toContain('RandSeed');
      expect(text).toContain('OffsetOut');
      const noise = text.search(/Noise|Rand\b/);
      if (noise >= 0) expect(text.indexOf('RandSeed')).toBeLessThan(noise);
    }
  });

  it('fits into a message', () => {
    for (const instrument of instruments) {
      expect(sizeProblem(compileVoice(instrument))).toBeUndefined();
    }
  });

  it('uses no UGen whose first sample is not defined', () => {
    for (const instrument of instruments) {
      expect(printText(compileVoice(instrument).data)).not.toMatch(/\bDelay[12]\b/);
    }
  });
});
