/** What may be at hand: going on at once where it is spares a turn of the event loop, and much of what a promise costs. */

/** A value, or a promise of one. */
export type Awaitable<Value> = Value | Promise<Value>

/** What `next` makes of the value: at once where it is at hand. */
export function whenKnown<Value, Next>(
  value: Awaitable<Value>,
  next: (value: Value) => Next,
): Awaitable<Awaited<Next>> {
  return (value instanceof Promise ? value.then(next) : next(value)) as Awaitable<Awaited<Next>>
}
