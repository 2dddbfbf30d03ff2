/**
 * What sclang's operators do with plain numbers, so that constants fold to the same values. The
 * formulas are those of SuperCollider's `SC_InlineUnaryOp.h` and `SC_InlineBinaryOp.h`.
 */

const { abs, ceil, floor, max, min, sign, sqrt } = Math;

/** SuperCollider's logarithm to base 2 is that of a number's size. */
function log2(x: number): number {
  return Math.log2(abs(x));
}

/** Brings a value into lo..hi by jumping, as `sc_wrap`. */
export function wrapNumber(x: number, lo: number, hi: number): number {
  const range = hi - lo;
  if (x >= hi) {
    const once = x - range;
    if (once < hi) return once;
    return range === 0 ? lo : once - range * floor((once - lo) / range);
  }
  if (x >= lo) return x;
  const once = x + range;
  if (once >= lo) return once;
  return range === 0 ? lo : once - range * floor((once - lo) / range);
}

/** Brings a value into lo..hi by mirroring, as `sc_fold`. */
export function foldNumber(x: number, lo: number, hi: number): number {
  if (x >= lo && x < hi) return x;
  if (x >= hi && hi + hi - x >= lo) return hi + hi - x;
  if (x < lo && lo + lo - x < hi) return lo + lo - x;
  if (hi === lo) return lo;
  const offset = x - lo;
  const range = hi - lo;
  const double = range + range;
  const folded = offset - double * floor(offset / double);
  return (folded >= range ? double - folded : folded) + lo;
}

function mod(x: number, hi: number): number {
  if (x >= hi) {
    if (x - hi < hi) return x - hi;
  } else if (x < 0) {
    if (x + hi >= 0) return x + hi;
  } else return x;
  const rest = x >= hi ? x - hi : x + hi;
  return hi === 0 ? 0 : rest - hi * floor(rest / hi);
}

function hypotApx(x: number, y: number): number {
  const a = abs(x);
  const b = abs(y);
  return a + b - Math.fround(Math.SQRT2 - 1) * min(a, b);
}

function gcd(a: number, b: number): number {
  let [x, y] = [abs(Math.trunc(a)), abs(Math.trunc(b))];
  while (y > 0) [x, y] = [y, x % y];
  return a <= 0 && b <= 0 ? -x : x;
}

function lcm(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (Math.trunc(a) * Math.trunc(b)) / gcd(a, b);
}

/** Bits moved to the left; a negative count moves them to the right. */
function shift(a: number, count: number): number {
  return count < 0 ? a >> -count : a << count;
}

const twelfth = 0.08333333333333333;

const unary: Readonly<Record<string, (x: number) => number>> = {
  neg: (x) => -x,
  reciprocal: (x) => 1 / x,
  bitNot: (x) => ~x,
  abs,
  asFloat: (x) => x,
  asInteger: Math.trunc,
  ceil,
  floor,
  frac: (x) => x - floor(x),
  sign,
  squared: (x) => x * x,
  cubed: (x) => x * x * x,
  sqrt,
  exp: Math.exp,
  midicps: (x) => 440 * 2 ** ((x - 69) * twelfth),
  cpsmidi: (x) => log2(x * 0.0022727272727272726) * 12 + 69,
  // SuperCollider wrote fewer digits here and for cpsoct, and so shall we
  midiratio: (x) => 2 ** (x * 0.083333333333),
  ratiomidi: (x) => log2(x) * 12,
  ampdb: (x) => Math.log10(x) * 20,
  dbamp: (x) => 10 ** (x * 0.05),
  octcps: (x) => 440 * 2 ** (x - 4.75),
  cpsoct: (x) => log2(x * 0.0022727272727) + 4.75,
  log: Math.log,
  log2,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  distort: (x) => x / (1 + abs(x)),
  softclip: (x) => (abs(x) <= 0.5 ? x : (abs(x) - 0.25) / x),
  rectWindow: (x) => (x < 0 || x > 1 ? 0 : 1),
  hanWindow: (x) => (x < 0 || x > 1 ? 0 : 0.5 - 0.5 * Math.cos(x * 2 * Math.PI)),
  welWindow: (x) => (x < 0 || x > 1 ? 0 : Math.sin(x * Math.PI)),
  triWindow: (x) => {
    if (x < 0 || x > 1) return 0;
    return x < 0.5 ? 2 * x : -2 * x + 2;
  },
  scurve: (x) => {
    if (x <= 0) return 0;
    return x >= 1 ? 1 : x * x * (3 - 2 * x);
  },
  ramp: (x) => min(1, max(0, x)),
};

const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  div: (a, b) => floor(a / b),
  mod,
  pow: (a, b) => a ** b,
  min,
  max,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  bitAnd: (a, b) => a & b,
  bitOr: (a, b) => a | b,
  bitXor: (a, b) => a ^ b,
  lcm,
  gcd,
  round: (a, b) => (b === 0 ? a : floor(a / b + 0.5) * b),
  roundUp: (a, b) => (b === 0 ? a : ceil(a / b) * b),
  trunc: (a, b) => (b === 0 ? a : floor(a / b) * b),
  atan2: Math.atan2,
  hypot: Math.hypot,
  hypotApx,
  leftShift: shift,
  rightShift: (a, b) => shift(a, -b),
  unsignedRightShift: (a, b) => shift(a, -b),
  ring1: (a, b) => a * b + a,
  ring2: (a, b) => a * b + a + b,
  ring3: (a, b) => a * a * b,
  ring4: (a, b) => a * a * b - a * b * b,
  difsqr: (a, b) => a * a - b * b,
  sumsqr: (a, b) => a * a + b * b,
  sqrsum: (a, b) => (a + b) * (a + b),
  sqrdif: (a, b) => (a - b) * (a - b),
  absdif: (a, b) => abs(a - b),
  thresh: (a, b) => (a < b ? 0 : a),
  amclip: (a, b) => a * 0.5 * (b + abs(b)),
  scaleneg: (a, b) => (abs(a) - a) * (0.5 * b + 0.5) + a,
  clip2: (a, b) => max(min(a, b), -b),
  fold2: (a, b) => foldNumber(a, -b, b),
  wrap2: (a, b) => wrapNumber(a, -b, b),
  excess: (a, b) => a - max(min(a, b), -b),
  firstArg: (a) => a,
};

/**
 * An operator on one number. Throws for operators that are random: those need a UGen.
 *
 * @example unaryNumber('midicps', 69) // => 440
 */
export function unaryNumber(operator: string, x: number): number {
  const run = unary[operator];
  if (!run) throw new Error(`${operator} of the plain number ${x} cannot be computed in advance`);
  return run(x);
}

/**
 * An operator on two numbers. Throws for operators that are random: those need a UGen.
 *
 * @example binaryNumber('mod', -1, 3) // => 2
 */
export function binaryNumber(operator: string, a: number, b: number): number {
  const run = binary[operator];
  if (!run) {
    throw new Error(`${operator} of the plain numbers ${a} and ${b} cannot be computed in advance`);
  }
  return run(a, b);
}
