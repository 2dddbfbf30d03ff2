import { describe, expect, test } from 'vitest';
import { success } from '../../src/base/index.ts';
import { generate } from '../../src/compose/index.ts';
import { noteFile, readMidi } from '../../src/midi/index.ts';
import { readSong } from '../../src/song/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { midiFile } from '../midi-bytes.ts';
import { planText, renderText } from './render-fixtures.ts';

const drums = midiFile([
  {
    name: 'Drums',
    notes: [0, 1, 2, 3].flatMap((beat) => [
      { at: beat * 480, length: 60, key: 36, velocity: 127, channel: 10 },
      { at: beat * 480 + 240, length: 60, key: 42, velocity: 127, channel: 10 },
    ]),
  },
  {
    name: 'Lead',
    notes: [53, 56, 60, 65].map((key, at) => ({ at: at * 480, length: 240, key, velocity: 127 })),
  },
]);
const read = readMidi(drums, 'drums.mid');
if (!read.ok) throw new Error('the file cannot be read');
const registry = {
  ...makeDefaultRegistry(),
  generate,
  noteFiles: new Map([['drums.mid', success(noteFile(read.value))]]),
};

const head = 'bpm: 170\nkey: f minor\nmaster: {gain: 0}\n';
const bar = { extent: { bars: 1 } } as const;

/** Renders a bar of a song. */
async function render(text: string, changes: Parameters<typeof renderText>[1] = {}) {
  return renderText(text, { ...bar, plan: planText(text, 'apart', { registry }), ...changes });
}

describe('sources', () => {
  test('a MIDI file sounds as the patterns that say the same', async () => {
    const played = await render(`${head}tracks:
  kick: {instrument: gabber-kick, source: {midi-file: drums.mid, hits: 36}}
  hat: {instrument: closed-hat, source: {midi-file: drums.mid, hits: 42}}
  lead: {instrument: pluck, source: {midi-file: drums.mid, track: Lead}}
`);
    const written = await render(`${head}tracks:
  kick: {instrument: gabber-kick, pattern: 'velocity "[1@60 ~@420]*4"'}
  hat: {instrument: closed-hat, pattern: 'velocity "[~@240 1@60 ~@180]*4"'}
  lead: {instrument: pluck, pattern: 'note "[f4 ~] [gs4 ~] [c5 ~] [f5 ~]" # velocity 1'}
`);
    expect(played.report.events).toBe(12);
    expect(played.report.peakDb).toBeGreaterThan(-20);
    expect(played.report.sha256).toBe(written.report.sha256);
  });

  test('what is generated sounds as its text', async () => {
    const tracks = `tracks:
  lead: {instrument: pluck, source: {generate: riff}}
  kick: {instrument: gabber-kick, source: {generate: euclid}}
`;
    const song = readSong(head + tracks, { registry });
    if (!song.ok) throw new Error(song.problems[0]?.message);
    const texts = song.value.song.tracks.map(({ pattern }) => pattern?.text ?? '');
    const written = `tracks:
  lead: {instrument: pluck, pattern: "${texts[0]}"}
  kick: {instrument: gabber-kick, pattern: "${texts[1]}"}
`;
    const played = await render(head + tracks);
    expect(played.report.peakDb).toBeGreaterThan(-20);
    expect(played.report.sha256).toBe((await render(head + written)).report.sha256);
  });
});

describe('a strip that is soloed', () => {
  const song = (solo: string) => `${head}tracks:
  kick: {instrument: gabber-kick, pattern: "x*4"${solo === 'kick' ? ', solo: true' : ''}}
  hat: {instrument: closed-hat, pattern: "x*8", duck: {by: kick}, sends: {hall: -6dB}${solo === 'hat' ? ', solo: true' : ''}}
groups: {drums: {of: [hat]${solo === 'drums' ? ', solo: true' : ''}}}
returns: {hall: {effects: [{reverb: {}}]${solo === 'hall' ? ', solo: true' : ''}}}
`;

  test.each(['kick', 'hat', 'drums', 'hall'])('%s sounds as with --solo', async (name) => {
    const own = await render(song(name));
    const asked = await render(song(''), { selection: { solo: [name] } });
    expect(own.report.sha256).toBe(asked.report.sha256);
    expect(own.report.sha256).not.toBe((await render(song(''))).report.sha256);
  });

  test('goes behind what the command line solos', async () => {
    const own = await render(song('kick'), { selection: { solo: ['hat'] } });
    const asked = await render(song(''), { selection: { solo: ['hat'] } });
    expect(own.report.sha256).toBe(asked.report.sha256);
  });

  test.each<[string, readonly string[]]>([
    ['', ['kick', 'hat', 'drums', 'hall']],
    ['kick', ['kick']],
    ['hat', ['hat', 'drums', 'hall']],
    ['drums', ['hat', 'drums']],
    ['hall', ['hat', 'hall']],
  ])('where strips share a server: %s', (name, open) => {
    const { nodes } = planText(song(name), 'shared', { registry });
    const buses = new Map(nodes.map((node) => [node.name, node.place.inBus]));
    const isHeard = (node: (typeof nodes)[number]) =>
      node.ports.some((to, port) => node.place.outBuses[port] === buses.get(to));
    const heard = nodes.filter((node) => node.kind !== 'master' && isHeard(node));
    expect(heard.map((node) => node.name).sort()).toEqual([...open].sort());
  });
});
