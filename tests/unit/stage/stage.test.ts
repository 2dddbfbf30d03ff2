import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rational, rational } from '../../../src/base/index.ts';
import { makeTranscript } from '../../../src/scsynth/index.ts';
import {
  beginState,
  finish,
  type Plan,
  type State,
  setup,
  stage,
  type TimedMessage,
} from '../../../src/stage/index.ts';
import { SMOOTHING } from '../../../src/stage/strip.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = `bpm: 240
seed: 1
tracks:
  kick: {instrument: click, pattern: 'x x'}
  hoover: {instrument: hoover, pattern: '<c4 e4>', duck: {by: kick}, sends: {hall: -12dB}}
  hats: {instrument: open-hat, pattern: 'x ~'}
  tops: {instrument: closed-hat, pattern: '~ x'}
returns: {hall: {effects: [{reverb: {}}]}}
`;

/** What two cycles of the song send on one server, names of strips left out. */
const twoCycles = `
0.000000  synth.new voice-click 100000 tail 1002 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=4 generator=1 seed=1821017
0.000000  synth.new duck-cosine -1 tail 1104 out=9 depth=8 attack=0.001 hold=0.03 release=0.15
0.000000  synth.new voice-hoover 1100000 tail 1105 freq=130.8127826502993 velocity=0.8 amp=1 pan=0.5 sustain=1 out=7 generator=65 seed=14266424
0.000000  group.new 1213 tail 1208
0.000000  synth.new voice-open-hat 2100000 tail 1213 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=10 generator=129 seed=10501573
0.500000  synth.new voice-click 100001 tail 1002 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=4 generator=2 seed=12737232
0.500000  synth.new duck-cosine -1 tail 1104 out=9 depth=8 attack=0.001 hold=0.03 release=0.15
0.500000  node.set 1213 gate=0
0.500000  group.new 1316 tail 1311
0.500000  synth.new voice-closed-hat 3100000 tail 1316 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=13 generator=193 seed=841596
1.000000  synth.new voice-click 100002 tail 1002 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=4 generator=3 seed=9087634
1.000000  synth.new duck-cosine -1 tail 1104 out=9 depth=8 attack=0.001 hold=0.03 release=0.15
1.000000  node.set 1100000 gate=0
1.000000  synth.new voice-hoover 1100001 tail 1105 freq=164.81377845643496 velocity=0.8 amp=1 pan=0.5 sustain=1 out=7 generator=66 seed=4706203
1.000000  node.set 1213 gate=0
1.000000  node.set 1316 gate=0
1.000000  synth.new voice-open-hat 2100001 tail 1213 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=10 generator=130 seed=4558406
1.500000  synth.new voice-click 100003 tail 1002 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=4 generator=4 seed=3116590
1.500000  synth.new duck-cosine -1 tail 1104 out=9 depth=8 attack=0.001 hold=0.03 release=0.15
1.500000  node.set 1213 gate=0
1.500000  node.set 1316 gate=0
1.500000  synth.new voice-closed-hat 3100001 tail 1316 freq=261.6256 velocity=0.8 amp=1 pan=0.5 sustain=0.5 out=13 generator=194 seed=11087455
`;

/** Stages spans that end at the given cycles, one after the other, passing the state on as JSON. */
function stageUpTo(plan: Plan, ends: readonly Rational[]): TimedMessage[] {
  const messages: TimedMessage[] = [];
  let begin = rational(0);
  let state = beginState(begin);
  for (const end of ends) {
    const staged = stage(plan, state, { begin, end });
    expect(staged.problems).toEqual([]);
    messages.push(...staged.messages);
    state = JSON.parse(JSON.stringify(staged.state)) as State;
    begin = end;
  }
  return messages;
}

/** Messages as a server would be told them. */
function transcript(messages: readonly TimedMessage[]): string[] {
  const server = makeTranscript();
  for (const { time, commands } of messages) server.send(time, commands);
  return server
    .text()
    .split('\n')
    .map((line) => line.trim());
}

describe('a stage', () => {
  it('sends exactly these messages', () => {
    const messages = stageUpTo(planText(song, 'shared'), [rational(2)]);
    expect(transcript(messages).join('\n').trim()).toBe(twoCycles.trim());
  });

  it('sends the same however its cycles are cut into spans', () => {
    const plan = planText(song.replace('x x', 'x*7').replace('<c4 e4>', '<c4 e4>*3/2'), 'shared');
    const whole = transcript(stageUpTo(plan, [rational(3)])).sort();
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: 35 }), { maxLength: 6 });
    fc.assert(
      fc.property(cut, (twelfths) => {
        const ends = [...twelfths.sort((a, b) => a - b), 36].map((each) => rational(each, 12));
        expect(transcript(stageUpTo(plan, ends)).sort()).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('lets go of a mono note when nothing follows it', () => {
    const plan = planText(song, 'shared');
    const span = { begin: rational(0), end: rational(2) };
    const { state } = stage(plan, beginState(span.begin), span);
    expect(transcript(finish(plan, state)).join('\n').trim()).toBe(
      '2.000000  node.set 1100001 gate=0',
    );
  });

  it('tells servers apart from one server by buses and generators alone', () => {
    const plain = (line: string) => line.replaceAll(/ (out|generator)=\d+/g, '');
    const [shared, apart] = (['shared', 'apart'] as const).map((layout) =>
      transcript(stageUpTo(planText(song, layout), [rational(2)])).map(plain),
    );
    expect(apart).toEqual(shared);
  });

  it('loads nothing that it does not name, and names nothing that it cannot load', () => {
    const plan = planText(song, 'shared');
    const sent = [...setup(plan, beginState(rational(0))), ...stageUpTo(plan, [rational(1)])];
    const names = sent.flatMap(({ commands }) =>
      commands.flatMap((command) => (command.op === 'synth.new' ? [command.def] : [])),
    );
    for (const name of names) expect(plan.synthdef(name)?.name).toBe(name);
    expect(plan.synthdef('voice-nothing')).toBeUndefined();
  });
});

describe('sections', () => {
  const arranged = `bpm: 240
tracks:
  a: {instrument: click, pattern: 'x*2'}
  b: {instrument: click, pattern: 'x', level: -3dB}
arrangement:
  - {section: intro, bars: 1, play: [a]}
  - {section: drop, bars: 2, play: all, level: {b: -9dB}}
`;

  it('mute, unmute and override, and the form repeats', () => {
    const plan = planText(arranged);
    const messages = stageUpTo(plan, [rational(4)]);
    const voices = (node: string) =>
      messages
        .filter((each) => each.node === node)
        .flatMap(({ time, commands }) =>
          commands.flatMap((each) => (each.op === 'synth.new' ? [time] : [])),
        );
    expect(voices('a')).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]);
    expect(voices('b')).toEqual([1, 2]);
    const levels = messages.flatMap(({ time, node, commands }) =>
      commands.flatMap((each) =>
        node === 'b' && each.op === 'node.set' ? [[time, each.controls['level']]] : [],
      ),
    );
    // strips are where they must be when the section begins
    expect(levels).toEqual([
      [1 - SMOOTHING, -9],
      [3 - SMOOTHING, -3],
    ]);
  });
});
