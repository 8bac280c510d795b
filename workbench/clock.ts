// The clock that the add-in and the functions see. Once set it stands still, so that a
// demonstration of 2014 is the same every day; real time is for everything else.

export class Clock {
  /** Milliseconds since 1970, NaN for real time. Shared, so that worker threads read it at once. */
  readonly shared = new SharedArrayBuffer(8);
  readonly #at = new Float64Array(this.shared);

  constructor() {
    this.#at[0] = Number.NaN;
  }

  /** Milliseconds since 1970. */
  now(): number {
    const set = this.#at[0] ?? Number.NaN;
    return Number.isNaN(set) ? Date.now() : set;
  }

  /** The moment the clock was set to, null in real time. */
  setting(): number | null {
    const set = this.#at[0] ?? Number.NaN;
    return Number.isNaN(set) ? null : set;
  }

  /** Stops the clock at a moment; null lets real time run again. */
  set(milliseconds: number | null): void {
    this.#at[0] = milliseconds ?? Number.NaN;
  }
}
