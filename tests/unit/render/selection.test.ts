import { describe, expect, it } from 'vitest';
import { wire } from '../../../src/render/selection.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = (more = '') => `tracks:
  kick: {instrument: gabber-kick, pattern: "x*4"}
  hat: {instrument: closed-hat, pattern: "x*4", mute: true}
${more}`;

describe('a solo that is silent', () => {
  const warnings = (text: string, solo: string[], mute: string[] = []) =>
    wire(planText(text), { solo, mute }).problems.map((each) => [each.severity, each.message]);

  it('is warned of where the song mutes the track', () => {
    const message = '`hat` is muted in the song: its solo is silent.';
    expect(warnings(song(), ['kick', 'hat'])).toEqual([['warning', message]]);
    expect(warnings(song(), ['kick'])).toEqual([]);
  });

  it('is warned of where no section plays it', () => {
    const form = (play: string) => song(`arrangement: [{section: a, bars: 1, play: [${play}]}]`);
    const message = '`hat` plays in no section: its solo is silent.';
    expect(warnings(form('kick'), ['hat'])).toEqual([['warning', message]]);
    expect(warnings(form('hat'), ['hat'])).toEqual([]);
  });

  it('is warned of where it is muted on the command line', () => {
    const message = '`kick` is soloed and muted: its solo is silent.';
    expect(warnings(song(), ['kick'], ['kick'])).toEqual([['warning', message]]);
  });
});
