/** "HarborMeet #7: Quiet Knots": the meeting of a series by its number, and what was given there; null for any other title. */
export function readNumberedMeeting(title: string): { readonly event: string; readonly title: string } | null {
  const [, event, given] =
    /^\s*(\p{Lu}[\p{L}\p{N} .-]{1,30}#\s?\d{1,4})\s*(?:[=-]>|→|[-–—:|])\s+(\S.*)$/su.exec(title) ?? []
  return event === undefined || given === undefined ? null : { event, title: given }
}
