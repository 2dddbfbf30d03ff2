import { describe, expect, it } from 'vitest';
import { answerTo, songNamed, wrong } from './asked.ts';

const before = songNamed('');

/** What a message makes of a track’s instrument or preset. */
function playedBy(message: string, track: string, key: 'instrument' | 'preset'): unknown {
  return answerTo(message).song.tracks[track]?.[key];
}

describe('a sound in place of another', () => {
  it.each([
    ['swap the rotterdam kick for a doom one', 'doom'],
    ['the rotterdam kick is tired, replace it with a terror one', 'terror'],
    ['use a zaag kick instead of the rotterdam one', 'zaag'],
    ['instead of that rotterdam kick use a raw one', 'zaag'],
    ['change the rotterdam kick to a piep one', 'piep'],
    ['put the doom kick in place of the rotterdam', 'doom'],
    ['trade the kick for an industrial one', 'industrial'],
    ['replace the kick with a speedcore one', 'speedcore'],
    ['give me a frenchcore kick instead', 'frenchcore'],
  ])('%j is the kick that shall be', (message, preset) => {
    expect(playedBy(message, 'kick', 'preset')).toBe(preset);
  });

  it('is asked for where it is that already', () => {
    const { reply, edits } = answerTo('use the rotterdam kick');
    expect(edits).toEqual([]);
    expect(reply).toContain('What should it be instead?');
  });

  it.each([
    ['how about using an organ for the pad instead', 'pad', 'organ'],
    ['use a piano for the lead instead of the supersaw', 'lead', 'rave-piano'],
    ['swap the lead for a piano', 'lead', 'rave-piano'],
    ['a choir rather than the pad', 'pad', 'choir'],
    ['what if the pad was an organ', 'pad', 'organ'],
  ])('%j is the instrument that shall be', (message, track, instrument) => {
    expect(playedBy(message, track, 'instrument')).toBe(instrument);
  });
});

describe('more and less', () => {
  it.each([
    ['the screech is wicked, it could just be 10 percent louder', ['screech.level up']],
    ['that pad works for me, it just wants to be a tiny bit quieter', ['pad.level down']],
    ['the acid is nearly there. give it a third more resonance', ['acid.resonance up']],
    ['the lead sounds great, more reverb please', ['send lead up']],
    ['turn the backround hoover up a bit', ['hoover.level up']],
    ['push the lead into the background', ['lead.level down']],
    ['please raise the vox a bit', ['vox.level up']],
    ['i hardly notice the screech, raise it quite a lot', ['screech.level up']],
    ['a couple of dB less on the ride', ['ride.level = -16']],
    ['a few db more for the pad', ['pad.level = -13']],
    ['give me the vox 2 dB up', ['vox.level = -6']],
    ['the snare should sit 2 dB lower', ['snare.level = -13']],
    ['the acid resonance is out of hand, tame it', ['acid.resonance down']],
    ['make the pad darker without making it quieter', ['pad.cutoff down', 'pad.level = -16']],
    ['the hall dies too soon, make its tail a second longer', ['hall.reverb.time up']],
    ['the hall is too long, make it shorter', ['hall.reverb.time down']],
    ['calm the tempo down a few bpm', ['bpm = 172']],
    ['ich höre das acid kaum, mach es ein gutes Stück lauter', ['acid.level up']],
    ['de pad klinkt dof, iets helderder maar niet overdrijven', ['pad.cutoff up']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('things that are called by how they are', () => {
  it.each([
    ['get rid of that screechy thing', ['gone screech'], ''],
    ['that squelchy thing is too loud, turn it down', ['acid.level down'], ''],
    ['mute the hoovery one', ['muted hoover'], ''],
    ['the boomy thing should be shorter', ['kick.gatelength down'], ''],
    ['that stabby thing needs more reverb', ['stab.level = -4'], 'rotterdam'],
    // where the song has none, it is how all of it sounds
    ['less of that stabby sound on the lead', ['lead.level = -10'], ''],
  ])('%j', (message, checks, name) => {
    expect(wrong(message, checks, name)).toEqual([]);
  });
});

describe('bands by what people call them', () => {
  it.each([
    ['less of the high stuff on the hats', ['eq hat'], ''],
    ['more high stuff on the whole song please', ['eq master'], ''],
    ['cut the low stuff out of the pad', ['eq pad'], ''],
    ['take the low rumble out of the hoover', ['eq hoover'], ''],
    ['too much rumble in the lead', ['eq lead'], ''],
    ['less pumping on the rumble', ['duck rumble down'], 'loods'],
    ['add a rumble under the kick', ['new rumble'], ''],
    ['i hear nothing below 60 Hz in the kick, i want more sub in it', ['kick.sub up'], ''],
    ['notch out 400 Hz on the lead', ['eq lead'], ''],
  ])('%j', (message, checks, name) => {
    expect(wrong(message, checks, name)).toEqual([]);
  });

  it('are raised below a frequency where more of it is wanted, and cut off where it is not', () => {
    const effects = (message: string) => answerTo(message).song.tracks['kick']?.effects;
    expect(effects('more below 80 Hz on the kick')).toMatchObject([{ eq: { lowfreq: '80Hz' } }]);
    expect(effects('nothing below 40 Hz on the kick')).toMatchObject([{ eq: { lowcut: '40Hz' } }]);
  });
});

describe('rooms and echoes', () => {
  it.each([
    ['i want the screech to repeat after itself', ['effect screech delay']],
    ['make the vox sound like in a canyon', ['effect vox delay']],
    ['make the acid sound like its in a cathedral', ['effect acid reverb']],
    ['less of that bathroom sound on the clap', ['send clap down']],
    ['the reverb on the pad a bit less', ['send pad down']],
    ['die galm op de snare mag wat minder', ['send snare down']],
    ['the delay never stops, less feedback on it', ['echo.delay.feedback down']],
    ['gooi de ride er helemaal uit', ['gone ride']],
    ['de hoover moet wegduiken voor de kick', ['duck hoover']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('what ducks, and what is ducked', () => {
  /** By what a track is ducked after a message, and how deep. */
  const duckOf = (message: string, track: string): unknown =>
    answerTo(message).song.tracks[track]?.duck;

  it.each([
    ['duck the bass with the snare', 'bass', 'snare'],
    ['sidechain the acid to the clap', 'acid', 'clap'],
    ['the screech should duck under the lead', 'screech', 'lead'],
    ['the snare should duck the bass', 'bass', 'snare'],
    ['let the kick duck the hoover', 'hoover', 'kick'],
    ['the screech is in the way of the kick, let the kick duck it', 'screech', 'kick'],
    ['make the acid duck under the kick so they dont fight', 'acid', 'kick'],
  ])('%j', (message, track, by) => {
    expect(duckOf(message, track)).toMatchObject({ by });
  });

  it.each([
    ['lead ducks to much', ['duck lead down']],
    ['i want the pad to duck away 3 dB more', ['duck pad up']],
    ['when the kick hits the lead should duck 4 dB more than now', ['duck lead up']],
    ["the pad shouldn't duck anymore", ['noduck pad']],
    ["don't duck the lead", ['noduck lead']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('silent, alone and heard again', () => {
  it.each([
    ['mute the hoover for the time being, i might want it back later', ['muted hoover']],
    ['silence the pad for a bit, we bring it back later', ['muted pad']],
    ['the ride is muted, bring it back', ['unmuted ride']],
    ['how would it be without the snare, dont delete it, only mute it', ['muted snare']],
    ['go ahead and bring the ride back in', ['unmuted ride']],
    ['ride on please', ['unmuted ride']],
    ['ride aan', ['unmuted ride']],
    ['i want to check the bass by itself, so solo it', ['solo bass']],
    ['solo the kick and the bass, i want to check the lows', ['solo kick|bass']],
    ['i heard it four times now, take the vox out altogether', ['gone vox']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('lengths and places of sections', () => {
  it.each([
    ['another 8 bars on the break', ['section break = 24'], ''],
    ['put 4 more bars on the build', ['section build = 12'], ''],
    ['the build is only 8 bars, make it 16', ['section build = 16'], ''],
    ['make the break 32', ['section break = 32'], ''],
    ['make the break 8 bars longer', ['section break = 24'], ''],
    ['add an extra 8 bars of break before the outro', ['section new'], ''],
    ['throw the break section out', ['section gone break'], ''],
    ['the break kills the momentum, throw that whole section out', ['section gone break'], ''],
    ['that breakdown is great! repeat that whole section', ['section copy'], ''],
    ['lose the outro, if its all the same to you', ['section gone outro'], ''],
  ])('%j', (message, checks, name) => {
    expect(wrong(message, checks, name)).toEqual([]);
  });

  it.each(['8 more bars on drop two', 'another 8 bars for drop 2'])(
    '%j is the second',
    (message) => {
      const { song: after } = answerTo(message);
      expect(after.arrangement?.map(({ section, bars }) => `${section} ${bars}`)).toEqual([
        'intro 16',
        'break 16',
        'build 8',
        'drop 16',
        'drop 24',
        'outro 16',
      ]);
    },
  );
});

describe('tempo and key on the way, together and before', () => {
  it.each([
    ['in the build it should get faster and faster till 200', ['tempo']],
    ['speed up in the build until its at 190', ['tempo']],
    ['get faster in the build', ['tempo']],
    ['the whole thing at 180 please', ['bpm = 180']],
    ['the song needs to be at 168 bpm and transposed to f minor', ['bpm = 168', 'key = f minor']],
    ['she sings best in d minor, transpose the song there', ['key = d minor']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('how a section sounds', () => {
  it('is a lane of it on the master, and nothing elsewhere', () => {
    const { song, edits } = answerTo('make the break darker');
    expect(edits).toEqual([
      {
        op: 'modulate.add',
        strip: 'master',
        modulator: { lane: { 1: expect.any(Number) }, section: 'break', param: 'eq.highcut' },
      },
    ]);
    expect(song.tracks).toEqual(before.tracks);
    expect(song.master?.effects).toEqual(before.master?.effects);
  });

  it('is of who plays there where another section has its name', () => {
    const { song } = answerTo('make the second drop brighter');
    expect(song.master).toEqual(before.master);
    expect(song.tracks).toEqual(before.tracks);
    expect(song.arrangement?.[4]?.set?.['lead']).toEqual({ cutoff: expect.anything() });
    expect(song.arrangement?.[3]).toEqual(before.arrangement?.[3]);
  });

  it('leaves a track as it is in the others', () => {
    const { edits } = answerTo('make the lead wider in the break');
    expect(edits).toEqual([
      {
        op: 'modulate.add',
        strip: 'lead',
        modulator: { lane: { 1: 1.3 }, section: 'break', param: 'strip.width' },
      },
    ]);
  });

  it('adds no effect that would be heard elsewhere', () => {
    const { song } = answerTo('kick dirtier in the build');
    expect(song.tracks['kick']?.effects).toBeUndefined();
    expect(song.arrangement?.[2]?.set?.['kick']).toHaveProperty('drive');
  });
});

describe('what was named in the sentence before', () => {
  it.each([
    ['a riser would be great before the drop, put one in the build', ['new riser']],
    ['do you have a flanger? a slow one on the pad please', ['effect pad flanger']],
    ['the hoover honks at 900 Hz, notch it by 4 dB', ['eq hoover']],
    ['at 175 the hall smears, set its reverb time to 1.5 seconds', ['hall.reverb.time = 1.5']],
    ['the hoover is dull, write an evil riff for it', ['pattern hoover']],
    ['the hall is lovely, make its tail twice as long', ['hall.reverb.time = 4.8']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('how much', () => {
  it.each([
    ['the screech should be 10 percent louder', ['screech.level = -11']],
    ['raise the snare by 2', ['snare.level = -9']],
    ['give the hoover 20 percent more width', ['hoover.width = 1.2']],
    ["the pad's width is silly, rein it in", ['pad.width down', 'pad.level = -16']],
    ['reverb time half a second longer', ['hall.reverb.time = 2.9']],
    ['the tail of the snare is too long, cut it by half', ['snare.decay down', 'unmuted snare']],
    ["shorter release on the pad's sidechain", ['duck pad']],
    ['add 8 bars to the intro', ['section intro = 24']],
    ['make drop two 32 bars', ['section drop = 16']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});

describe('a whole section', () => {
  it('is quieter in all who play there', () => {
    const { edits } = answerTo('make the intro quieter');
    expect(edits).toEqual(
      ['kick', 'hat'].map((track) => ({
        op: 'param.step',
        path: `${track}.strip.level`,
        by: -3,
        section: 'intro',
      })),
    );
  });

  it.each([
    ['try it without the hoover', ['muted hoover']],
    ['the ride is muted, bring it back in the drop', ['unmuted ride']],
    ['hats only in between the kicks', ['pattern hat']],
  ])('%j', (message, checks) => {
    expect(wrong(message, checks)).toEqual([]);
  });
});
