/** The last answers by their addresses, for asking whether they still hold. */

/** An answer that came with a tag. */
export interface Tagged {
  readonly etag: string
  readonly text: string
}

/** A memory of answers. */
export interface Remembered {
  find(url: string): Tagged | undefined
  /** Keeps the answer, or forgets that of the address where there is none with a tag; the longest unused ones make room. */
  keep(url: string, answer: Tagged | null): void
}

/** A memory of at most so many characters, addresses included; 0 remembers nothing. */
export function remember(mostCharacters: number): Remembered {
  const answers = new Map<string, Tagged>() // the longest unused first
  let characters = 0
  const forget = (url: string): void => {
    const known = answers.get(url)
    if (known === undefined) return
    answers.delete(url)
    characters -= sizeOf(url, known)
  }
  const put = (url: string, answer: Tagged): void => {
    answers.set(url, answer)
    characters += sizeOf(url, answer)
  }
  return {
    find(url) {
      const known = answers.get(url)
      if (known === undefined) return undefined
      answers.delete(url)
      answers.set(url, known)
      return known
    },
    keep(url, answer) {
      forget(url)
      if (answer === null || sizeOf(url, answer) > mostCharacters) return
      put(url, answer)
      for (const oldest of answers.keys()) {
        if (characters <= mostCharacters) return
        forget(oldest)
      }
    },
  }
}

function sizeOf(url: string, { etag, text }: Tagged): number {
  return url.length + etag.length + text.length
}
