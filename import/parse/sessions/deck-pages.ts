/** A line that is not blank, with its number. */
export interface NumberedLine {
  readonly line: number
  readonly text: string
}

/** The pages of a deck: runs of lines parted by two or more blank ones, by a form feed, or by a line "Slide 3". */
export function pagesOf(lines: readonly string[]): readonly (readonly NumberedLine[])[] {
  const pages: NumberedLine[][] = []
  let blanks = 2
  const add = (text: string, line: number): void => {
    if (text.trim() === '' || isPageMark(text.trim())) {
      blanks += isPageMark(text.trim()) ? 2 : 1
      return
    }
    if (blanks >= 2) pages.push([])
    blanks = 0
    pages.at(-1)?.push({ line, text })
  }
  lines.forEach((line, index) => {
    line.split('\f').forEach((text, part) => {
      if (part > 0) blanks = 2
      add(text, index + 1)
    })
  })
  return pages
}

/** "Slide 3", "Page 3 of 40", "--- 3 ---". */
function isPageMark(line: string): boolean {
  return /^(?:-{2,}\s*)?(?:slide|page)\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s*(?:-{2,})?:?$|^-{2,}\s*\d{1,3}\s*-{2,}$/i.test(
    line,
  )
}
