/**
 * Exact fractions for musical time.
 *
 * A Rational holds two safe integers in lowest terms. Only what does not fit there (0.1 as a
 * double has the denominator 2^55) carries a pair of BigInts; its `n` and `d` are then NaN, so
 * that every fast path falls through its own range check into the slow one.
 */

const LIMIT = Number.MAX_SAFE_INTEGER;
const BIG_LIMIT = BigInt(LIMIT);

interface BigParts {
  readonly n: bigint;
  readonly d: bigint;
}

/** An exact fraction in lowest terms, with a denominator above zero. Immutable. */
export class Rational {
  static readonly zero: Rational = new Rational(0, 1, undefined);
  static readonly one: Rational = new Rational(1, 1, undefined);
  static readonly half: Rational = new Rational(1, 2, undefined);

  /** Numerator, or NaN where it does not fit a safe integer. */
  readonly n: number;
  /** Denominator, or NaN where it does not fit a safe integer. */
  readonly d: number;
  private readonly big: BigParts | undefined;

  /** Not for callers, who use `rational` and its kin: trusts that n/d is in lowest terms. */
  private constructor(n: number, d: number, big: BigParts | undefined) {
    this.n = n;
    this.d = d;
    this.big = big;
  }

  /** n/d reduced; both must be safe integers. Throws RangeError for a denominator of zero. */
  static of(n: number, d: number): Rational {
    if (d === 1) return new Rational(n === 0 ? 0 : n, 1, undefined);
    if (d < 0) return Rational.of(-n, -d);
    if (d === 0) throw new RangeError('a fraction with the denominator 0');
    if (n === 0) return Rational.zero;
    const divisor = gcd(n < 0 ? -n : n, d);
    return new Rational(n / divisor, d / divisor, undefined);
  }

  /** n/d reduced, for integers of any size. Throws RangeError for a denominator of zero. */
  static ofBig(n: bigint, d: bigint): Rational {
    if (d === 0n) throw new RangeError('a fraction with the denominator 0');
    const divisor = bigGcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
    const top = n / divisor;
    const bottom = d / divisor;
    if (top <= BIG_LIMIT && top >= -BIG_LIMIT && bottom <= BIG_LIMIT) {
      return new Rational(Number(top), Number(bottom), undefined);
    }
    return new Rational(Number.NaN, Number.NaN, { n: top, d: bottom });
  }

  /** What arithmetic with it costs, as a multiple of what it costs with a small one, about. */
  cost(): number {
    return this.big ? 8 + (bitsOf(this.big.n) + bitsOf(this.big.d)) / 16 : 1;
  }

  /** Numerator and denominator as BigInts, whatever their size. */
  parts(): BigParts {
    return this.big ?? { n: BigInt(this.n), d: BigInt(this.d) };
  }

  /** @example rational(1, 3).add(rational(1, 6)).toString() // => '1/2' */
  add(other: Rational): Rational {
    const ad = this.d;
    const bd = other.d;
    if (ad === bd) {
      const sum = this.n + other.n;
      if (sum <= LIMIT && sum >= -LIMIT) return Rational.of(sum, ad);
    } else if (bd === 1) {
      // a/b + k is in lowest terms when a/b is, so no common divisor has to be looked for.
      const right = other.n * ad;
      const n = this.n + right;
      if (fits(right) && fits(n)) return new Rational(n, ad, undefined);
    } else if (ad === 1) {
      const left = this.n * bd;
      const n = left + other.n;
      if (fits(left) && fits(n)) return new Rational(n, bd, undefined);
    } else {
      const left = this.n * bd;
      const right = other.n * ad;
      const n = left + right;
      const d = ad * bd;
      if (d <= LIMIT && fits(left) && fits(right) && fits(n)) return Rational.of(n, d);
    }
    const a = this.parts();
    const b = other.parts();
    return Rational.ofBig(a.n * b.d + b.n * a.d, a.d * b.d);
  }

  /** @example rational(1, 2).sub(rational(1, 3)).toString() // => '1/6' */
  sub(other: Rational): Rational {
    return this.add(other.neg());
  }

  /** @example rational(2, 3).mul(rational(3, 4)).toString() // => '1/2' */
  mul(other: Rational): Rational {
    if (other.n === 1 && other.d === 1) return this;
    if (this.n === 1 && this.d === 1) return other;
    const n = this.n * other.n;
    const d = this.d * other.d;
    if (d <= LIMIT && fits(n)) return Rational.of(n, d);
    const a = this.parts();
    const b = other.parts();
    return Rational.ofBig(a.n * b.n, a.d * b.d);
  }

  /** Throws RangeError when the other is zero. @example rational(1).div(rational(4)).d // => 4 */
  div(other: Rational): Rational {
    if (other.n === 1 && other.d === 1) return this;
    const n = this.n * other.d;
    const d = this.d * other.n;
    if (fits(n) && fits(d)) return Rational.of(n, d);
    const a = this.parts();
    const b = other.parts();
    return Rational.ofBig(a.n * b.d, a.d * b.n);
  }

  /** `this * factor + offset`, reduced once. @example rational(1, 2).mulAdd(half, one).d // => 4 */
  mulAdd(factor: Rational, offset: Rational): Rational {
    const n = this.n * factor.n;
    const d = this.d * factor.d;
    if (offset.d === d) {
      const top = n + offset.n;
      if (d <= LIMIT && fits(n) && fits(top)) return Rational.of(top, d);
    } else {
      const left = n * offset.d;
      const right = offset.n * d;
      const top = left + right;
      const bottom = d * offset.d;
      if (bottom <= LIMIT && fits(n) && fits(left) && fits(right) && fits(top)) {
        return Rational.of(top, bottom);
      }
    }
    return this.mul(factor).add(offset);
  }

  /** The remainder with the sign of the divisor, as Haskell's mod'. Throws RangeError for zero. */
  mod(other: Rational): Rational {
    return this.sub(other.mul(this.div(other).floor()));
  }

  /** @example rational(1, 2).neg().toString() // => '-1/2' */
  neg(): Rational {
    if (this.big) return Rational.ofBig(-this.big.n, this.big.d);
    return this.n === 0 ? this : new Rational(-this.n, this.d, undefined);
  }

  /** @example rational(-1, 2).abs().toString() // => '1/2' */
  abs(): Rational {
    return this.sign() < 0 ? this.neg() : this;
  }

  /** -1, 0 or 1. */
  sign(): number {
    if (this.big) return this.big.n < 0n ? -1 : 1;
    return Math.sign(this.n);
  }

  /** The greatest whole number not above it. @example rational(-1, 2).floor().n // => -1 */
  floor(): Rational {
    if (this.d === 1) return this;
    if (this.big) return Rational.ofBig(floorDiv(this.big.n, this.big.d), 1n);
    return new Rational(Math.floor(this.n / this.d), 1, undefined).exactFloor(this);
  }

  /** The smallest whole number not below it. @example rational(1, 2).ceil().n // => 1 */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** The nearest whole number; halves go to the even one, as in Haskell. */
  round(): Rational {
    const low = this.floor();
    const rest = this.sub(low).compare(Rational.half);
    if (rest < 0) return low;
    if (rest > 0) return low.add(Rational.one);
    return low.parts().n % 2n === 0n ? low : low.add(Rational.one);
  }

  /** Below zero, zero or above zero, for sorting. @example half.compare(one) < 0 // => true */
  compare(other: Rational): number {
    if (this.d === other.d) return this.n - other.n;
    const left = this.n * other.d;
    const right = other.n * this.d;
    if (fits(left) && fits(right)) return left - right;
    const a = this.parts();
    const b = other.parts();
    const difference = a.n * b.d - b.n * a.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    if (this === other) return true;
    if (this.big && other.big) return this.big.n === other.big.n && this.big.d === other.big.d;
    return this.n === other.n && this.d === other.d;
  }

  lt(other: Rational): boolean {
    return this.compare(other) < 0;
  }

  lte(other: Rational): boolean {
    return this.compare(other) <= 0;
  }

  gt(other: Rational): boolean {
    return this.compare(other) > 0;
  }

  gte(other: Rational): boolean {
    return this.compare(other) >= 0;
  }

  min(other: Rational): Rational {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Rational): Rational {
    return this.compare(other) >= 0 ? this : other;
  }

  isInteger(): boolean {
    return this.big ? this.big.d === 1n : this.d === 1;
  }

  /** The nearest double, correctly rounded. @example rational(1, 4).toNumber() // => 0.25 */
  toNumber(): number {
    return this.big ? bigRatioToNumber(this.big.n, this.big.d) : this.n / this.d;
  }

  valueOf(): number {
    return this.toNumber();
  }

  /** `n/d`, whole numbers too. @example rational(3).toString() // => '3/1' */
  toString(): string {
    return this.big ? `${this.big.n}/${this.big.d}` : `${this.n}/${this.d}`;
  }

  /** Division of doubles may round up to the next whole number: go back by one if it did. */
  private exactFloor(of: Rational): Rational {
    return this.n * of.d > of.n ? new Rational(this.n - 1, 1, undefined) : this;
  }
}

/** About how many bits an integer has. */
function bitsOf(integer: bigint): number {
  const size = Math.abs(Number(integer));
  if (size < 1) return 0;
  return size < Number.POSITIVE_INFINITY ? Math.log2(size) : 4 * integer.toString(16).length;
}

/**
 * The fraction n/d of two safe integers, in lowest terms.
 * Throws RangeError when d is 0 or when either is not a safe integer.
 *
 * @example rational(2, 4).toString() // => '1/2'
 */
export function rational(n: number, d = 1): Rational {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) {
    throw new RangeError(`a fraction of numbers that are not whole: ${n}/${d}`);
  }
  return Rational.of(n, d);
}

/**
 * The exact value of a double, as Haskell's toRational gives it: 0.1 is not 1/10.
 * Infinity is 2^1024 and NaN is -1.5 * 2^1024, as there.
 *
 * @example rationalFromNumber(0.75).toString() // => '3/4'
 */
export function rationalFromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return Rational.of(value, 1);
  if (Number.isNaN(value)) return Rational.ofBig(-(3n << 1023n), 1n);
  if (!Number.isFinite(value)) return Rational.ofBig(value > 0 ? 1n << 1024n : -(1n << 1024n), 1n);
  let numerator = value;
  let exponent = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    exponent += 1;
  }
  if (exponent <= 52 && Number.isSafeInteger(numerator))
    return Rational.of(numerator, 2 ** exponent);
  return Rational.ofBig(BigInt(numerator), 1n << BigInt(exponent));
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * Reads a decimal number exactly: `0.1` is 1/10. Undefined when the text is not such a number
 * or its exponent is beyond 400.
 *
 * @example rationalFromDecimal('1.25e1')?.toString() // => '25/2'
 */
export function rationalFromDecimal(text: string): Rational | undefined {
  const found = DECIMAL.exec(text);
  if (!found) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const digits = whole + fraction;
  if (digits === '' || digits.length > 400) return undefined;
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > 400) return undefined;
  const size = 10n ** BigInt(Math.abs(exponent));
  const n = BigInt(sign === '-' ? `-${digits}` : digits);
  return exponent >= 0 ? Rational.ofBig(n * size, 1n) : Rational.ofBig(n, size);
}

/**
 * Reads `n/d` or a whole number, as `toString` writes them. Undefined when it is neither.
 *
 * @example rationalFromText('3/4')?.toNumber() // => 0.75
 */
export function rationalFromText(text: string): Rational | undefined {
  const found = /^(-?\d{1,400})(?:\/(\d{1,400}))?$/.exec(text);
  if (!found) return undefined;
  const d = BigInt(found[2] ?? '1');
  return d === 0n ? undefined : Rational.ofBig(BigInt(found[1] ?? '0'), d);
}

/**
 * The smallest positive fraction that both divide evenly.
 *
 * @example lcm(rational(1, 2), rational(1, 3)).toString() // => '1/1'
 */
export function lcm(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1 && a.n > 0 && b.n > 0) {
    const multiple = (a.n / gcd(a.n, b.n)) * b.n;
    if (multiple <= LIMIT) return Rational.of(multiple, 1);
  }
  const x = a.abs().parts();
  const y = b.abs().parts();
  if (x.n === 0n || y.n === 0n) return Rational.zero;
  const top = (x.n / bigGcd(x.n, y.n)) * y.n;
  return Rational.ofBig(top, bigGcd(x.d, y.d));
}

function fits(value: number): boolean {
  return value <= LIMIT && value >= -LIMIT;
}

function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function bigGcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function floorDiv(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** Rounds half to even at 54 bits and more, so the double is the nearest one. */
function bigRatioToNumber(n: bigint, d: bigint): number {
  if (n < 0n) return -bigRatioToNumber(-n, d);
  const shift = Math.max(0, 66 - (bitLength(n) - bitLength(d)));
  const scaled = n << BigInt(shift);
  const quotient = scaled / d;
  // A sticky last bit keeps what was cut off from being taken for an exact half.
  const sticky = scaled % d === 0n ? quotient : quotient | 1n;
  const half = Math.floor(shift / 2);
  return Number(sticky) / 2 ** half / 2 ** (shift - half);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
