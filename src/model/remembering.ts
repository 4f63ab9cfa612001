/**
 * A memory of what was found for the keys last asked, at most `most` of them: readers ask the same of one address several
 * times over, and the documents of one folder all name one event. What is found must follow from the key alone. Keys of more
 * than `longest` characters are not kept.
 */
export function memory<Result extends object | string>(
  most = 64,
  longest = 300,
): (key: string, find: () => Result) => Result {
  const found = new Map<string, Result>()
  // Most ask again at once, and a text is compared in a fraction of the time in which it is looked up.
  let last: { readonly key: string; readonly result: Result } | null = null
  const recall = (key: string, find: () => Result): Result => {
    const known = found.get(key)
    if (known !== undefined) return known
    const result = find()
    if (found.size >= most) found.clear()
    if (key.length <= longest) found.set(key, result)
    return result
  }
  return (key, find) => {
    if (last?.key === key) return last.result
    const result = recall(key, find)
    if (key.length <= longest) last = { key, result }
    return result
  }
}

/** A function of one text with a memory; the function must be pure. */
export function remembering<Result extends object | string>(
  find: (text: string) => Result,
  most?: number,
  longest?: number,
): (text: string) => Result {
  const recall = memory<Result>(most, longest)
  return (text) => recall(text, () => find(text))
}

/** A function of one thing that finds something for each once, as long as the thing is held; the function must be pure. */
export function rememberingEach<Thing extends object, Result>(
  find: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const found = new WeakMap<Thing, { readonly result: Result }>()
  return (thing) => {
    const known = found.get(thing) ?? { result: find(thing) }
    found.set(thing, known)
    return known.result
  }
}

/** What is made the first time that it is asked for, and the same again after that. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
