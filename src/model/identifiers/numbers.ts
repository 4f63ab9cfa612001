/** Registered numbers of works and people in their canonical form; null for what is none. All linear in the text. */

/**
 * Crossref's pattern for DOIs, with the signs that older DOIs hold beside it; lower case, since DOIs disregard case, and
 * without the punctuation of the sentence around it. The four digits refuse CiteSeerX's 10.1.1.….
 */
export function doiValue(written: string): string | null {
  const match = /^10\.\d{4,9}\/[-._;()/:a-z0-9<>[\]#+&@]+/i.exec(written)?.[0]
  if (match === undefined) return null
  const value = withoutPunctuation(match).toLowerCase()
  return /^10\.\d{4,9}\/./.test(value) ? value : null
}

/** Cuts what ends a sentence or an address, and a bracket that was opened before the text. */
function withoutPunctuation(text: string): string {
  let end = text.length
  let open = 0
  for (const sign of text) open += sign === '(' ? 1 : sign === ')' ? -1 : 0
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? ''
    if (last === ')' && open < 0) open += 1
    else if (!'.,;:/'.includes(last)) break
  }
  return text.slice(0, end)
}

/**
 * arXiv's two forms, without version and subject class: 1503.00421 since April 2007, with four digits until 2014;
 * cs/9901001 before. Months are 01 to 12.
 */
export function arxivValue(written: string): string | null {
  const match =
    /^(?:(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})|([a-z-]{2,10})(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3}))(?:v\d{1,3})?$/i.exec(
      written,
    )
  if (match === null) return null
  const [, year, month, number, archive, earlyNumber] = match
  if (archive !== undefined) return `${archive.toLowerCase()}/${earlyNumber}`
  const date = Number(`${year}${month}`)
  const digits = date < 1501 ? 4 : 5
  return date >= 704 && number?.length === digits ? `${year}${month}.${number}` : null
}

/** The number of an RFC, without zeros before it. */
export function rfcValue(written: string): string | null {
  const number = /^\d{1,5}$/.test(written) ? Number(written) : 0
  return number > 0 ? String(number) : null
}

/** ISBN-13 in digits; an ISBN-10 is converted. Check digits must hold (ISO 2108). */
export function isbnValue(written: string): string | null {
  const digits = written.replace(/[\s-]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(digits)) return isbnCheckDigit(digits) === digits[12] ? digits : null
  if (!/^\d{9}[\dX]$/.test(digits)) return null
  const sum = [...digits].reduce((total, digit, i) => total + (10 - i) * (digit === 'X' ? 10 : Number(digit)), 0)
  const stem = `978${digits.slice(0, 9)}`
  return sum % 11 === 0 ? stem + isbnCheckDigit(stem) : null
}

function isbnCheckDigit(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

/** ORCID in groups of four, with its check digit (ISO 7064, mod 11-2) right. */
export function orcidValue(written: string): string | null {
  const digits = written.replaceAll('-', '').toUpperCase()
  if (!/^\d{15}[\dX]$/.test(digits)) return null
  const sum = [...digits.slice(0, 15)].reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - (sum % 11)) % 11
  if ((check === 10 ? 'X' : String(check)) !== digits[15]) return null
  return [0, 4, 8, 12].map((start) => digits.slice(start, start + 4)).join('-')
}
