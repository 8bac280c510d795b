// How many people one site can hold: above this a count is a slip of the keyboard. The DSA tool of
// Somalia stops at 108,000 individuals; the largest CAR site, M'Poko, was said to hold 100,000 in
// January 2014.

export const MOST_INDIVIDUALS = 120_000;
export const MOST_HOUSEHOLDS = 20_000;
