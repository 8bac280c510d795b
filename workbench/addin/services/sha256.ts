// SHA-256 (FIPS 180-4) in plain ECMAScript: the context has no crypto, as Apps Script has none.

const ROUNDS = 64;

// First 32 bits of the fractional parts of the roots of the first primes, as the standard defines.
const primes = firstPrimes(ROUNDS);
const CONSTANTS = primes.map((prime) => fraction(Math.cbrt(prime)));
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The 32 bytes of the digest. */
export function sha256(message: readonly number[]): number[] {
  const hash = [...START];
  const padded = padding(message);
  for (let block = 0; block < padded.length; block += 64) {
    absorb(hash, padded.slice(block, block + 64));
  }
  return hash.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function absorb(hash: number[], block: readonly number[]): void {
  const words = schedule(block);
  let [a, b, c, d, e, f, g, h] = hash as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (CONSTANTS[round] ?? 0) + (words[round] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = ((hash[index] ?? 0) + word) | 0;
  });
}

function schedule(block: readonly number[]): number[] {
  const words: number[] = [];
  for (let at = 0; at < 64; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = block.slice(at, at + 4);
    words.push((a << 24) | (b << 16) | (c << 8) | d);
  }
  for (let at = 16; at < ROUNDS; at += 1) {
    const [x = 0, y = 0] = [words[at - 15], words[at - 2]];
    const sigma0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const sigma1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words.push(((words[at - 16] ?? 0) + sigma0 + (words[at - 7] ?? 0) + sigma1) | 0);
  }
  return words;
}

function padding(message: readonly number[]): number[] {
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = message.length * 8;
  for (let shift = 7; shift >= 0; shift -= 1) padded.push(Math.floor(bits / 256 ** shift) & 255);
  return padded;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
