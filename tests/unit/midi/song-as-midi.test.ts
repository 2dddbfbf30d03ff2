import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import { type MidiFile, noteFile, readMidi, songAsMidi } from '../../../src/midi/index.ts';
import { parseMeter } from '../../../src/music/index.ts';
import { plainControls, queryWithin } from '../../../src/pattern/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

function written(song: string, bars = 1, from = 0) {
  const plan = planText(song, 'apart', { live: {} });
  const span = { begin: rational(from), end: rational(from + bars) };
  const file = songAsMidi(plan, span);
  if (!file.ok) throw new Error(file.problems[0]?.message);
  return file;
}

function readBack(bytes: Uint8Array): MidiFile {
  const read = readMidi(bytes, 'a.mid');
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

/** Notes of a track as quarter notes from the beginning. */
function notesOf(song: string, track: string, bars = 1) {
  const { tracks, division } = readBack(written(song, bars).value);
  const found = tracks.find(({ name }) => name === track);
  return (found?.notes ?? []).map(({ begin, end, ...rest }) => ({
    begin: begin / division,
    end: end / division,
    ...rest,
  }));
}

const lead = (pattern: string, more = ''): string =>
  `bpm: 180\n${more}tracks:\n  lead:\n    instrument: supersaw\n    pattern: ${pattern.startsWith('|') ? pattern : `'${pattern}'`}\n`;

describe('a song as a MIDI file', () => {
  it('has a track for each of the song, with places, lengths and keys', () => {
    expect(notesOf(lead('note "c5 [e5 g4]" # velocity 1'), 'lead')).toEqual([
      { begin: 0, end: 2, key: 60, velocity: 127, channel: 1 },
      { begin: 2, end: 3, key: 64, velocity: 127, channel: 1 },
      { begin: 3, end: 4, key: 55, velocity: 127, channel: 1 },
    ]);
  });

  it('counts so finely that steps of 7, 9 and 11 are exact', () => {
    const starts = notesOf(lead('stack [note "c5*7", note "e5*9", note "g5*11"]'), 'lead');
    const counts = [7, 9, 11].flatMap((of) => Array.from({ length: of }, (_, at) => (4 * at) / of));
    expect(starts.map(({ begin }) => begin)).toEqual(counts.sort((a, b) => a - b));
  });

  it('has drums on channel 10 with the keys of General MIDI, and melodies elsewhere', () => {
    const song = `bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: x*4}
  tune: {instrument: gabber-kick, pattern: 'note "f2 g2"'}
  hat: {instrument: closed-hat, pattern: '~ x'}
  drums: {pattern: 's "bd sn 808oh"'}
  laser: {instrument: laser, pattern: 'note "3"'}
`;
    const keys = (track: string) => notesOf(song, track).map(({ channel, key }) => [channel, key]);
    expect(keys('kick')).toEqual([
      [10, 36],
      [10, 36],
      [10, 36],
      [10, 36],
    ]);
    expect(keys('tune')).toEqual([
      [2, 29],
      [2, 31],
    ]);
    expect(keys('hat')).toEqual([[10, 42]]);
    expect(keys('drums').map(([, key]) => key)).toEqual([36, 38, 46]);
    expect(keys('laser')).toEqual([[5, 63]]);
  });

  it('keeps the channel of a MIDI track, and no other track takes it', () => {
    const song = `bpm: 180
tracks:
  juno: {output: {midi: Juno, channel: 1}, pattern: 'note "c5" # modwheel 1'}
  lead: {instrument: supersaw, pattern: 'note "c5"'}
`;
    expect(notesOf(song, 'juno')[0]?.channel).toBe(1);
    expect(notesOf(song, 'lead')[0]?.channel).toBe(2);
    const text = [...written(song).value].join(' ');
    expect(text).toContain([0xb0, 1, 127].join(' '));
  });

  it('ends a note when its key is struck again, and all notes with the last bar', () => {
    const places = notesOf(lead('note "c5 c5" # legato 3'), 'lead');
    expect(places.map(({ begin, end }) => [begin, end])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('leaves one of two notes that are the same', () => {
    const song = lead('stack [note "c5" # velocity 0.5, note "c5" # velocity 1]');
    expect(notesOf(song, 'lead').map(({ velocity }) => velocity)).toEqual([127]);
  });

  it('begins at the bar that is asked for', () => {
    const file = readBack(written(lead('note "<c5 e5>"'), 1, 1).value);
    expect(file.tracks[1]?.notes.map(({ begin, key }) => [begin, key])).toEqual([[0, 64]]);
  });

  it('tells of notes between the keys, but not of drums between them', () => {
    expect(written(lead('note "0.5"')).problems.map(({ code }) => code)).toEqual([
      'midi.between-keys',
    ]);
    const snare = `bpm: 180\ntracks: {s: {instrument: snare, pattern: 'note "0.5"'}}\n`;
    expect(written(snare).problems).toEqual([]);
  });

  it('plays as the song does when it is read again', () => {
    const steps = fc.constantFrom('c5', 'e5', '~', '[g5 a5]', 'c6*3', '[c4,e4]', 'd5@3', '[~ b4]');
    fc.assert(
      fc.property(
        fc.array(steps, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('4/4', '7/8', '3/4'),
        (list, meter) => {
          const pattern = `note "${list.join(' ')}"`;
          const file = readBack(written(lead(pattern, `meter: ${meter}\n`), 2).value);
          expect(file.meter).toEqual(parsed(meter));
          if (file.tracks[1]?.notes.length === 0) return;
          const choice = { from: 1, loop: true, transpose: 0, bars: 2, track: 'lead' };
          const again = noteFile(file).pattern(choice, parsed(meter));
          if (!again.ok) throw new Error(again.problems[0]?.message);
          expect(played(again.value.text, meter)).toEqual(played(pattern, meter));
        },
      ),
      { numRuns: 40 },
    );
  });
});

function parsed(meter: string) {
  const read = parseMeter(meter);
  if (!read.ok) throw new Error(meter);
  return read.value;
}

/** What an expression plays in two bars: whole and note of each event. */
function played(code: string, meter: string): string[] {
  const song = lead(`|\n${code.replaceAll(/^/gm, '      ')}`, `meter: ${meter}\n`);
  const [track] = planText(song).tracks;
  if (track === undefined) throw new Error('no track');
  const events = queryWithin(track.pattern, Rational.zero, rational(2));
  if (!events.ok) throw new Error('too much');
  return events.value
    .filter(({ hasOnset }) => hasOnset)
    .map(({ wholeOrPart: { begin, end }, value }) => {
      const { note } = plainControls(value);
      return `${begin} ${end} ${String(note)}`;
    })
    .sort();
}
