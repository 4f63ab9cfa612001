/**
 * An index of texts by their words, which gives for a text those nearest to it: rare words count most (TF-IDF), and how
 * much of both texts is common (cosine). As good at finding what belongs together as any learned method, see Paulsen et
 * al., "Sparkly: A Simple yet Surprisingly Strong TF/IDF Blocker for Entity Matching", 2023.
 */

/** A word of a text by its number, and how much it counts beside others of its rarity. */
export interface Token {
  readonly word: number
  readonly share: number
}

export interface NearestIndex {
  /** Places of the nearest texts, nearest first, ties by place; `but` is left out. Cost bounded; see `mostVisited`. */
  nearest(tokens: readonly Token[], limit: number, but?: number): readonly number[]
}

/**
 * So many texts are visited for a question. Its words are looked up from the rarest on, until the next would exceed this;
 * what shares nothing but words of thousands of texts is not near.
 */
const mostVisited = 2_000
/** Texts less like than this are not given. */
const leastLike = 0.25

/** An index of the texts, by place. Linear in tokens. */
export function createIndex(texts: readonly (readonly Token[])[], words: number): NearestIndex {
  const { starts, places } = postingsOf(texts, words)
  const frequency = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0)
  const rarity = (word: number): number => Math.log(1 + texts.length / (1 + frequency(word)))
  const weightOf = ({ word, share }: Token): number => rarity(word) * share
  const norms = Float64Array.from(texts, (tokens) => normOf(tokens.map(weightOf)))
  const sums = new Float64Array(texts.length)

  return {
    nearest(tokens, limit, but = -1) {
      const visited: number[] = []
      let budget = mostVisited
      for (const token of [...tokens].sort((a, b) => frequency(a.word) - frequency(b.word) || a.word - b.word)) {
        budget -= frequency(token.word)
        if (budget < 0) break
        const weight = weightOf(token)
        for (let at = starts[token.word] ?? 0; at < (starts[token.word + 1] ?? 0); at += 1) {
          const place = places[at] as number
          if (sums[place] === 0) visited.push(place)
          sums[place] = (sums[place] as number) + weight * weight
        }
      }
      const norm = normOf(tokens.map(weightOf))
      const like = (place: number): number => (sums[place] as number) / (norm * (norms[place] as number))
      const best = bestOf(visited, like, limit, but)
      for (const place of visited) sums[place] = 0
      return best
    },
  }
}

function normOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
}

/** For every word the places of its texts, one word after the other. */
function postingsOf(texts: readonly (readonly Token[])[], words: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(words + 2)
  for (const tokens of texts) for (const { word } of tokens) starts[word + 2] = (starts[word + 2] ?? 0) + 1
  for (let word = 1; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0)
  const places = new Int32Array(starts.at(-1) ?? 0)
  for (const [place, tokens] of texts.entries())
    for (const { word } of tokens) {
      const next = starts[word + 1] ?? 0
      places[next] = place
      starts[word + 1] = next + 1
    }
  return { starts, places }
}

function bestOf(
  visited: readonly number[],
  like: (place: number) => number,
  limit: number,
  but: number,
): readonly number[] {
  const best: { readonly place: number; readonly like: number }[] = []
  for (const place of visited) {
    const likeness = like(place)
    const worst = best.length < limit ? null : best[limit - 1]
    if (likeness < leastLike || place === but) continue
    if (worst && (worst.like > likeness || (worst.like === likeness && worst.place < place))) continue
    if (worst) best.pop()
    let at = best.length
    for (; at > 0; at -= 1) {
      const above = best[at - 1]
      if (above === undefined || above.like > likeness || (above.like === likeness && above.place < place)) break
    }
    best.splice(at, 0, { place, like: likeness })
  }
  return best.map(({ place }) => place)
}
