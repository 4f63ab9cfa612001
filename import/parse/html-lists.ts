/** Lists of HTML in Markdown whose items stand apart: to Markdown the first blank line would end them. */

/** Lines in which those that are blank between the items of such a list hold a comment instead. Linear. */
export function withWholeLists(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('<li'))) return lines
  const whole = [...lines]
  let item = -1
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (item >= 0 && beginsItem.test(line)) whole.fill('<!-- -->', item + 1, index)
    item = endsItem.test(line) ? index : -1
  }
  return whole
}

const beginsItem = /^\s*<(?:li\b|\/[uo]l>)/i
const endsItem = /<(?:\/li|[uo]l(?: [^<>]{0,200})?)>\s*$/i
