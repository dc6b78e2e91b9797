/** A number as it is written, free of the rounding of binary fractions: `digits` / 10^`scale`. */
interface Decimal {
  digits: bigint;
  scale: number;
}

const most = 15;

/** The number as written; undefined if it is none, or has more than 15 digits before or after its point. */
export function decimal(value: unknown): Decimal | undefined {
  const [text, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value).trim()) ?? [];
  if (text === undefined) {
    return undefined;
  }
  const plain = (whole + fraction).replace(/^0+/, '');
  const digits = plain.replace(/0+$/, '');
  const scale = fraction.length - Number(exponent) - (plain.length - digits.length);
  if (digits === '') {
    return { digits: 0n, scale: 0 };
  }
  return digits.length - scale > most || scale > most ? undefined : shifted({ digits: BigInt(sign + digits), scale });
}

/** How many decimals it is written with. */
export function decimals(value: unknown): number {
  return decimal(value)?.scale ?? 0;
}

/** The two steps between which the number lies, lower first; undefined if it is a step itself, or there are none. */
export function between(value: unknown, increment: unknown): [string, string] | undefined {
  const [number, step] = [decimal(value), decimal(increment)];
  if (!number || !step || step.digits <= 0n) {
    return undefined;
  }
  const scale = Math.max(number.scale, step.scale);
  const [at, by] = [digitsAt(number, scale), digitsAt(step, scale)];
  const offset = ((at % by) + by) % by;
  return offset === 0n ? undefined : [written(at - offset, scale), written(at - offset + by, scale)];
}

function shifted({ digits, scale }: Decimal): Decimal {
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function digitsAt(number: Decimal, scale: number) {
  return number.digits * 10n ** BigInt(scale - number.scale);
}

function written(digits: bigint, scale: number) {
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  const whole = padded.slice(0, padded.length - scale);
  return (digits < 0n ? '-' : '') + whole + (scale && fraction ? `.${fraction}` : '');
}
