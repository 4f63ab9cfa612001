/** A path with "/" between its names as it stands in an address. Half a surrogate pair, which no address holds, is U+FFFD. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
