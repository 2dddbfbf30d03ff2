import { expect, test } from 'vitest';
import { noteFile, readMidi } from '../../../src/midi/index.ts';
import { commonTime } from '../../../src/music/index.ts';
import { midiFile, type WrittenNote } from '../../midi-bytes.ts';

function grooveOf(notes: readonly WrittenNote[], division = 16) {
  const read = readMidi(midiFile([{ notes }]), 'feel.mid');
  if (!read.ok) throw new Error('the file cannot be read');
  return noteFile(read.value).groove({}, commonTime, division);
}

const sixteenth = 120;
const hats = (late: (step: number) => number, velocity: (step: number) => number = () => 100) =>
  Array.from({ length: 32 }, (_, step) => ({
    at: step * sixteenth + late(step),
    length: 30,
    key: 42,
    velocity: velocity(step),
  }));

test('straight notes are no groove', () => {
  const groove = grooveOf(hats(() => 0));
  expect(groove).toMatchObject({
    ok: true,
    value: { division: 16, offsets: Array(16).fill(0), velocities: Array(16).fill(1) },
  });
});

test('every second note late is a swing, and accents are velocities', () => {
  const groove = grooveOf(
    hats(
      (step) => (step % 2) * 24,
      (step) => (step % 4 === 0 ? 120 : 80),
    ),
  );
  if (!groove.ok) throw new Error('no groove');
  expect(groove.value.offsets.slice(0, 4)).toEqual([0, 0.2, 0, 0.2]);
  expect(groove.value.velocities.slice(0, 4)).toEqual([1.333333, 0.888889, 0.888889, 0.888889]);
});

test('bars are averaged, what is early is negative, and silent steps are on time', () => {
  const groove = grooveOf([
    { at: 0, length: 30, key: 42 },
    { at: 4 * sixteenth - 12, length: 30, key: 42 },
    { at: 20 * sixteenth - 36, length: 30, key: 42 },
    { at: 32 * sixteenth - 6, length: 30, key: 42 },
  ]);
  if (!groove.ok) throw new Error('no groove');
  const { offsets } = groove.value;
  expect(offsets[0]).toBe(-0.025);
  expect(offsets[4]).toBe(-0.2);
  expect(offsets.filter((each) => each !== 0)).toHaveLength(2);
});

test('a file without notes has no groove', () => {
  expect(grooveOf([]).problems).toMatchObject([{ code: 'midi.empty' }]);
});
