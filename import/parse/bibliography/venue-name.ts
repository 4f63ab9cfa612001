/** The name of a journal or a series of conferences without what tells its years and numbers apart. */

/**
 * "Proceedings of the 31st Symposium on Ropes (SOR '12)" as "Symposium on Ropes" where `isProceedings`; journals may be
 * called proceedings for good. Null where no name is left, and for archives of preprints, which are none.
 */
export function venueName(written: string, isProceedings: boolean): string | null {
  const whole = written.slice(0, longest).replace(/\s+/g, ' ').trim()
  if (/^(?:arxiv|corr|ssrn|biorxiv)\b/i.test(whole)) return null
  const series = isProceedings ? seriesOf(whole) : whole
  const name = numbers
    .reduce((rest, pattern) => rest.replace(pattern, ' '), series)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;–—-]+|[\s.,:;–—(-]+$/g, '')
  return /\p{L}{2}/u.test(name) ? name : null
}

/** What is longer is cut, in characters. */
const longest = 300

/** Proceedings without that word, and without the acronym, place and days that follow the name. */
function seriesOf(written: string): string {
  return written
    .replace(/^[A-Z][\w-]{1,15}(?: ?['’]?\d{2,4})?: (?=Proc)/, '')
    .replace(
      /^(?:in:? )?(?:(?:19|20)\d\d )?(?:the )?(?:(?:extended |conference )?(?:abstracts|proceedings|companion|record)|proc\.)(?: of)?(?: the)? /i,
      '',
    )
    .replace(/ \(\p{Lu}[^()]{1,30}\)(?:,.*)?$/u, '')
    .replace(/, \p{Lu}[\w!/-]*\p{Lu}[\w!/-]*(?: ?['’]?\d{2,4})?(?:,.*)?$/u, '')
    .replace(/, (?:[^,]+, ){0,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d.*$/i, '')
}

const tens = '(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)[- ]?'
const ones =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)'
/** Years, ordinals, volumes and acronyms in brackets. */
const numbers: readonly RegExp[] = [
  /\s[([][^()[\]]{1,60}[)\]]\s*(?:\(.*)?$/,
  /,? (?:vol(?:ume|\.)?|no\.|number|issue|part|pp?\.) ?[\dIVX]+\b.*$/i,
  /(?<!\d)(?:19|20)\d\d(?!\d)/g,
  /\s['’]\d\d\b/g,
  /\b\d{1,3}(?:st|nd|rd|th)\b/gi,
  new RegExp(`^(?:the )?(?:${tens})?${ones}\\b`, 'i'),
]
