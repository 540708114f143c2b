/** An interval of shares, both ends between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson score interval of a share: honest for small counts, never outside 0 and 1.
 *
 * @param n how many have it, @param total of how many; @param z 1.96 for 95 %
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @throws RangeError when n is not between 0 and total
 */
export function wilson(n: number, total: number, z = 1.96): Interval {
  if (!(n >= 0 && n <= total)) throw new RangeError(`${n} of ${total} is no share; n must lie between 0 and the total`);
  if (total === 0) return { low: 0, high: 1 };
  const share = n / total;
  const square = (z * z) / total;
  const middle = share + square / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return {
    low: n === 0 ? 0 : Math.max(0, (middle - reach) / (1 + square)),
    high: n === total ? 1 : Math.min(1, (middle + reach) / (1 + square)),
  };
}

/** Probability of at most `n` events where `expected` are expected, after Poisson. */
export function poissonAtMost(n: number, expected: number): number {
  if (n < 0) return 0;
  if (expected === 0) return 1;
  let logTerm = -expected;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= n; k++) {
    logTerm += Math.log(expected / k);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** Probability of at least `n` events where `expected` are expected, after Poisson. */
export function poissonAtLeast(n: number, expected: number): number {
  if (n <= 0) return 1;
  if (expected === 0) return 0;
  if (n <= expected) return Math.max(0, 1 - poissonAtMost(n - 1, expected));
  let logTerm = -expected;
  for (let k = 1; k <= n; k++) logTerm += Math.log(expected / k);
  let sum = 0;
  for (let k = n, term = Math.exp(logTerm); term > sum * 1e-16; k++, term *= expected / k) sum += term;
  return Math.min(1, sum);
}

/**
 * Log-likelihood ratio G² of a count in a target text against a reference text; 0 when their rates are equal. Above 6.63
 * the difference is significant at 1 %, above 10.83 at 0.1 % (χ², one degree of freedom).
 *
 * @see P. Rayson and R. Garside, Comparing corpora using frequency profiling (2000)
 */
export function logLikelihood(n: number, size: number, referenceN: number, referenceSize: number): number {
  const rate = (n + referenceN) / (size + referenceSize);
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected));
  return Math.max(0, 2 * (part(n, size * rate) + part(referenceN, referenceSize * rate)));
}
