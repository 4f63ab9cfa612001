/** Numbers that come one by one, of which nobody knows how many there will be: a list in a quarter of the memory of an array. */

const atFirst = 1024

/** A list of whole numbers from 0 to below 2³². Adding one costs a copy of all whenever they have doubled. */
export class Growing {
  #numbers = new Uint32Array(atFirst)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const twice = new Uint32Array(2 * this.#length)
      twice.set(this.#numbers)
      this.#numbers = twice
    }
    this.#numbers[this.#length] = number
    this.#length += 1
  }

  /** One more at a place that was filled before. */
  increase(place: number): void {
    this.#numbers[place] = (this.#numbers[place] ?? 0) + 1
  }

  /** All of them, as a view: what is added afterwards may be missing from it. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}
