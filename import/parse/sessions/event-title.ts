/** The event in the title of a recap: "QCon NY 2016 Recap", "Notes from Velocity 2015". */

/** The words that name the event; null where the line is no title of notes. */
export function eventOfTitle(line: string): string | null {
  if (line.length > 120) return null
  const after =
    /^(.{3,100}?)\s*[-–—:|]?\s+(?:conference\s+)?(?:notes|recap|summary|highlights|takeaways|trip report|wrap[- ]?up)[\s.!]*$/i.exec(
      line.trim(),
    )?.[1]
  const before =
    /^(?:my\s+)?(?:notes|recap|summary|highlights|takeaways|trip report)\s+(?:from|of|on|for)\s+(?:the\s+)?(.{3,100})$/i.exec(
      line.trim(),
    )?.[1]
  return after ?? before ?? null
}
