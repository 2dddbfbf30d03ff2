import { describe, expect, it } from 'vitest';
import { noHistory, respond, withEntry } from '../../../src/assistant/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { answerTo, songNamed, wrong } from './asked.ts';

const before = songNamed('');

describe('bands by so many decibels', () => {
  it.each([
    ['take 2 dB off the sub of the kick', 'kick', 'sub', -2],
    ['the sub of the kick should be 3 dB lower', 'kick', 'sub', -3],
  ])('%j', (message, strip, param, by) => {
    expect(answerTo(message).edits).toEqual([
      expect.objectContaining({ op: 'param.step', path: `${strip}.${param}`, by }),
    ]);
  });

  it.each([
    ['take 2 dB off the sub', 'master', { low: '-2dB', lowfreq: '60Hz' }],
    ['the low mids of the pad down by 2 dB', 'pad', { lowmid: '-2dB' }],
    ['bring the highs of the hats up 2 dB', 'hat', { high: 2 }],
    ['raise the low end of the kick by 2 dB', 'kick', { low: 2 }],
    ['less mids on the hoover, 4 dB or so', 'hoover', { mid: '-4dB' }],
    ['turn the mids of the lead down', 'lead', { mid: '-3dB' }],
    ['drop the mud in the pad by 3 dB', 'pad', { lowmid: -3 }],
  ])('%j', (message, strip, settings) => {
    expect(answerTo(message).edits).toEqual([
      expect.objectContaining({ op: 'effect.add', strip, effect: 'eq', settings }),
    ]);
  });
});

describe('levels beside those of others', () => {
  it.each([
    ['take roughly a third off the resonance of the acid', ['acid.resonance down']],
    ['shave some off the drive of the kick', ['kick.drive down']],
    ['make the kick as loud as the snare', ['kick.level = -11']],
    ['the lead should be 2 dB below the hoover', ['lead.level = -13']],
    ['set the clap 1 dB under the snare', ['clap.level = -12']],
    ['the acid should be a bit louder than the lead', ['acid.level = -8.5']],
    ['bring the pad up to the level of the lead', ['pad.level = -10']],
    ['just a touch more of the pad', ['pad.level up']],
    ['a bit less of the screech', ['screech.level down']],
    ['drop the bass track completely', ['gone bass']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('what one section plays, and how fast', () => {
  it.each([
    ['give the second drop another lead melody', 4, ['lead']],
    ['new chords in the break', 1, ['pad']],
  ])('%j leaves the others', (message, at, tracks) => {
    const { song } = answerTo(message);
    expect(song.tracks).toEqual(before.tracks);
    expect(Object.keys(song.arrangement?.[at]?.pattern ?? {})).toEqual(tracks);
    expect(song.arrangement?.toSpliced(at, 1)).toEqual(before.arrangement?.toSpliced(at, 1));
  });

  it('is a tempo of its own', () => {
    const { song } = answerTo('the second drop at 180 bpm');
    expect(song.bpm).toBe(before.bpm);
    expect(song.arrangement?.map(({ bpm }) => bpm)).toEqual([...Array(4), 180, undefined]);
  });

  it('rolls at the end of what is before it', () => {
    const { song } = answerTo('a snare roll before the drop');
    expect(song.arrangement?.map(({ roll }) => roll)).toEqual([
      undefined,
      undefined,
      { snare: 1 },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['push the clap 5 ms later', 'nudge 0.005'],
    ['pull the clap 3 ms earlier', 'nudge (-0.003)'],
  ])('%j is so much late or early', (message, nudge) => {
    expect(answerTo(message).song.tracks['clap']?.pattern).toContain(nudge);
  });
});

describe('spaces that grow', () => {
  it.each([
    ['i want the reverb on the vox to grow during the build', 'vox', 'sends.hall'],
    ['the reverb on the lead should swell over the break', 'lead', 'sends.hall'],
    ['let the delay on the vox swell over the build', 'vox', 'sends.echo'],
  ])('%j', (message, strip, param) => {
    expect(answerTo(message).edits.at(-1)).toMatchObject({
      op: 'modulate.add',
      strip,
      modulator: { param, lane: { 1: '-40dB' } },
    });
  });
});

describe('what only stands beside a wish', () => {
  it.each([
    ['the arp is too bright next to the piano, darken it', ['arp.cutoff down'], 'kermis'],
    ['the hats in the second half of the drop should be louder', ['hat.level = -13'], ''],
    [
      'the screech is too harsh around 3k, cut it by 3 dB',
      ['eq screech', 'screech.level = -12'],
      '',
    ],
    ['the pad drowns in reverb, halve it', ['send pad down'], ''],
    ['get the screech out of the way of the lead', ['duck screech'], ''],
    ['knock a bit off the reverb on the pad', ['send pad down'], ''],
  ])('%j', (message, checks, name) => {
    expect(wrong(message, checks, name)).toEqual([]);
  });

  it.each([
    ['make the kick more like doomcore', { op: 'preset.set', of: 'kick', preset: 'doom' }],
    [
      'a bit more attack on the hoover',
      { op: 'effect.add', strip: 'hoover', effect: 'transient', settings: { punch: 2 } },
    ],
  ])('%j', (message, edit) => {
    expect(answerTo(message).edits).toEqual([edit]);
  });
});

describe('values and steps of effects', () => {
  it.each([
    ['hall decay 1.8s', ['hall.reverb.time = 1.8']],
    ['drive the kick 4 dB harder', ['kick.drive = 37']],
    ['3 dB less drive on the kick', ['kick.drive = 30']],
    ['acid env mod up', ['acid.envmod up', 'acid.level = -14']],
    ['clean the lead up', ['lead.level = -10']],
    ['chop the pad up', ['effect pad trance-gate', 'pad.level = -16']],
    ['cut the rumble below 30 Hz on the master', ['eq master']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });

  it('are a part of a bar where a time is', () => {
    expect(answerTo('echo time 1/8').edits).toEqual([
      { op: 'param.set', path: 'echo.effects.delay.time', value: '1/8' },
    ]);
  });
});

describe('who plays in a section alone', () => {
  it.each([
    ['the intro should only have the kick', 'intro', ['kick']],
    ['solo the lead in the break', 'break', ['lead']],
  ])('%j', (message, section, play) => {
    const { edits } = answerTo(message);
    expect(edits).toEqual([{ op: 'section.change', section, changes: { play } }]);
  });

  it.each([
    ['remove the vox in the second drop only', ['drop#2']],
    ['hats out until the drop', ['intro', 'break', 'build']],
  ])('%j is where somebody is silent', (message, sections) => {
    const { edits } = answerTo(message);
    expect(edits.map((edit) => ({ ...edit }))).toEqual(
      sections.map((section) => expect.objectContaining({ op: 'track.mute', mute: true, section })),
    );
  });

  it.each(['make the song a minute longer', 'cut the whole thing down to three minutes'])(
    '%j asks of which section',
    (message) => {
      const { edits, reply } = answerTo(message);
      expect(edits).toEqual([]);
      expect(reply).toBe('Which section do you mean?');
    },
  );

  it('slows a track down, and not the song', () => {
    const { song } = answerTo('slow the acid down');
    expect(song.bpm).toBe(before.bpm);
    expect(song.tracks['acid']?.pattern).toMatch(/^slow 2 /);
  });
});

describe('what is said in everyday words', () => {
  it.each([
    [
      'the arp and the pad fight, drop both of them by 2 dB',
      ['arp.level down', 'pad.level down'],
      'kermis',
    ],
    ['let me hear the bass alone, so silence everything else', ['solo bass'], ''],
    ['replace the sound of the lead with a plucked one', ['preset lead'], ''],
    ['let the snare be silent for now', ['muted snare'], ''],
    ['set the reverb of the hall to three seconds', ['hall.reverb.time = 3'], 'loods'],
    ['half as many notes on the acid please', ['pattern acid'], ''],
    ['the clapping is too loud, turn it down', ['clap.level down'], ''],
    ['the snare only on the last beat of the bar', ['pattern snare'], ''],
    ['the crash is too hot', ['crash.level down'], ''],
  ])('%j', (message, checks, name) => {
    expect(wrong(message, checks, name)).toEqual([]);
  });
});

describe('all sections of a name', () => {
  it.each([
    ['make the drop brighter', 'master', 'eq.high'],
    ['make the lead wider in the drop', 'lead', 'strip.width'],
  ])('%j is a lane of them all', (message, strip, param) => {
    expect(answerTo(message).edits).toEqual([
      {
        op: 'modulate.add',
        strip,
        modulator: { lane: { 1: expect.any(Number) }, section: 'drop', param },
      },
    ]);
  });

  it('set what a section can set', () => {
    expect(answerTo('make the pad darker in the drop').edits).toEqual(
      ['drop', 'drop#2'].map((section) => expect.objectContaining({ path: 'pad.cutoff', section })),
    );
  });
});

describe('words that mean another thing beside others', () => {
  it.each([
    ['low cut the pad', ['eq pad']],
    ['change the lead into a hoover', ['instrument lead']],
    ['the hats a bit lower', ['hat.level down']],
    ['the hall goes on for days, trim it by a second', ['hall.reverb.time down']],
    ['transpose everything to a minor', ['key = a minor']],
    ['she sings in d minor, so transpose the entire track there', ['key = d minor']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('a section after a track was spoken of', () => {
  it.each([
    ['make the break darker', ['master']],
    ['make the intro quieter', ['kick', 'hat']],
  ])('%j is the section', (message, strips) => {
    const first = answerTo('hoover louder');
    const { edits } = respond(message, {
      song: first.song,
      sounds: { registry: makeDefaultRegistry() },
      history: withEntry(noHistory, first.entry),
    });
    const named = edits.map((edit) => ('strip' in edit ? edit.strip : 'path' in edit && edit.path));
    expect(named.map((path) => String(path).split('.')[0])).toEqual(strips);
  });
});
