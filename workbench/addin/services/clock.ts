// The clock of the script: `new Date()` and `Date.now()` follow the workbench's clock, not the
// machine's. The class itself stays the context's own, so that `instanceof Date` keeps its meaning.

/** Replaces the context's Date by one whose "now" is moved by so many milliseconds. */
export function moveClock(context: { Date: DateConstructor }, by: number): void {
  const Real = context.Date;
  const now = (): number => Real.now() + by;
  context.Date = new Proxy(Real, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
