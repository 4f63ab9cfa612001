/** Pairs of numbers, gathered in any order and given each once, in order. */

/** A growing list of pairs below `size`. Eight bytes a pair. */
export class PairList {
  readonly #size: number
  #left = new Int32Array(1024)
  #right = new Int32Array(1024)
  #count = 0

  constructor(size: number) {
    this.#size = size
  }

  /** Adds a pair of two different numbers; which comes first is no matter. */
  add(a: number, b: number): void {
    if (a === b) return
    if (this.#count === this.#left.length) {
      this.#left = doubled(this.#left)
      this.#right = doubled(this.#right)
    }
    this.#left[this.#count] = Math.min(a, b)
    this.#right[this.#count] = Math.max(a, b)
    this.#count += 1
  }

  /** All pairs, each once, the smaller number first: `visit` is called for each. Linear; yields once in a while. */
  *each(visit: (a: number, b: number) => void): Generator<void, void> {
    const { starts, partners } = this.#byLeft()
    const seen = new Int32Array(this.#size).fill(-1)
    let visited = 0
    for (let a = 0; a < this.#size; a += 1) {
      for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at += 1) {
        const b = partners[at] as number
        if (seen[b] === a) continue
        seen[b] = a
        visit(a, b)
        visited += 1
        if (visited % 2_000 === 0) yield
      }
    }
  }

  #byLeft(): { readonly starts: Int32Array; readonly partners: Int32Array } {
    const starts = new Int32Array(this.#size + 2)
    for (let at = 0; at < this.#count; at += 1) {
      const slot = (this.#left[at] as number) + 2
      starts[slot] = (starts[slot] as number) + 1
    }
    for (let slot = 1; slot < starts.length; slot += 1)
      starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number)
    const partners = new Int32Array(this.#count)
    for (let at = 0; at < this.#count; at += 1) {
      const slot = (this.#left[at] as number) + 1
      partners[starts[slot] as number] = this.#right[at] as number
      starts[slot] = (starts[slot] as number) + 1
    }
    return { starts, partners }
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
