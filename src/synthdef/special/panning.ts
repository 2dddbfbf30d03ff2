import type { Call } from '../call.ts';
import { AUDIO } from '../rate.ts';
import * as shape from '../shape.ts';
import { asList, expand, flop, type Value, wholeNumber, wrapAt } from '../value.ts';

function linXFade2(call: Call): Value {
  const inputs = [call.value('inA'), call.value('inB'), call.value('pan')];
  return call.build.mul(call.build.multi(call.name, call.rate, inputs), call.value('level'));
}

/** Spreads channels over the stereo field, evenly. */
function splay(call: Call): Value {
  const { build, rate } = call;
  const channels = asList(call.value('inArray'));
  const names = ['spread', 'level', 'center', 'levelComp'];
  const others = names.map((each) => call.value(each));
  return expand(
    [...others, ...channels],
    ([spread = 1, level = 1, center = 0, levelled, ...inputs]) => {
      const size = Math.max(2, inputs.length);
      const even = inputs.map((_, i) => i * (2 / (size - 1)) - 1);
      if (inputs.length < size) even.push(1);
      const positions = build.add(build.mul(even, spread), center);
      const shared =
        rate === AUDIO ? build.mul(level, Math.sqrt(1 / size)) : build.div(level, size);
      const own = levelled === 0 ? level : shared;
      const panned = build.multi('Pan2', rate, [inputs, positions, 1], 2);
      return build.mul(build.mix(panned), own);
    },
  );
}

/** Spreads channels over a ring of speakers, evenly. */
function splayAz(call: Call): Value {
  const { build, rate } = call;
  const channels = asList(call.value('inArray'));
  const count = wholeNumber(call.value('numChans'), `${call.name}: 'numChans'`);
  const [spread, center] = [call.value('spread'), call.value('center')];
  const gain = Math.sqrt(1 / channels.length);
  const even = call.value('levelComp') === 0;
  const positions = channels.length === 1 ? center : between(call, spread, center, channels.length);
  const level = even ? call.value('level') : build.mul(call.value('level'), gain);
  const rest = [call.value('width'), call.value('orientation')];
  const panned = build.multi('PanAz', rate, [channels, positions, level, ...rest], count);
  return flop(asList(panned)).map((each) => build.mix(each));
}

/** Points from `center - spread` to `center + spread`. */
function between({ build }: Call, spread: Value, center: Value, size: number): Value[] {
  const ends = [build.sub(center, spread), build.add(center, spread)];
  return Array.from({ length: size }, (_, i) => {
    const at = i / (size - 1);
    const left = Math.ceil(at) - 1;
    const [a, b] = [ends[Math.max(left, 0)] ?? 0, ends[Math.max(left + 1, 0)] ?? 0];
    return shape.perChannel(a, [b], (wire, [other = 0]) =>
      shape.blend(build, wire, other, Math.abs(at - left)),
    );
  });
}

/** sclang gives every decoder the orientation 0.5, whatever was asked for. */
function decodeB2(call: Call): Value {
  const { build, name, rate } = call;
  const count = wholeNumber(call.value('numChans'), `${name}: 'numChans'`);
  const inputs = [call.value('w'), call.value('x'), call.value('y'), 0.5];
  return build.multi(name, rate, inputs, count);
}

/** A grid of speakers: rows of columns. */
function panX2d(call: Call): Value {
  const { build, rate } = call;
  const [columns = 1, rows = 1] = ['numChansX', 'numChansY'].map((each) =>
    wholeNumber(call.value(each), `${call.name}: '${each}'`),
  );
  const level = call.value('level');
  const inRow = [call.value('in'), call.value('posY'), level, call.value('widthY')];
  const panned = build.multi('PanX', rate, inRow, rows);
  return build.multi(
    'PanX',
    rate,
    [panned, call.value('posX'), level, call.value('widthX')],
    columns,
  );
}

/** Turns two of B-format's four channels by an angle in radians. */
function turn(first: string, second: string, angle: string) {
  return (call: Call): Value => {
    const { build } = call;
    const position = build.mul(call.value(angle), -0.31830988618379);
    const inputs = [call.value(first), call.value(second), position];
    const turned = asList(build.multi('Rotate2', AUDIO, inputs, 2));
    return ['w', 'x', 'y', 'z'].map((each) => {
      if (each === first) return wrapAt(turned, 0);
      return each === second ? wrapAt(turned, 1) : call.value(each);
    });
  };
}

export const panning = {
  LinXFade2: linXFade2,
  Splay: splay,
  SplayAz: splayAz,
  DecodeB2: decodeB2,
  PanX2D: panX2d,
  Rotate: turn('x', 'y', 'rotate'),
  Tilt: turn('x', 'z', 'tilt'),
  Tumble: turn('y', 'z', 'tilt'),
};
