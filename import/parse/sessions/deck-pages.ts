/** A line that is not blank, with its number. */
export interface NumberedLine {
  readonly line: number
  readonly text: string
}

/** The pages of a deck: runs of lines parted by two or more blank ones. */
export function pagesOf(lines: readonly string[]): readonly (readonly NumberedLine[])[] {
  const pages: NumberedLine[][] = []
  let blanks = 2
  lines.forEach((text, index) => {
    if (text.trim() === '') {
      blanks += 1
      return
    }
    if (blanks >= 2) pages.push([])
    blanks = 0
    pages.at(-1)?.push({ line: index + 1, text })
  })
  return pages
}
