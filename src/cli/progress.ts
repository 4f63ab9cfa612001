/** How far long work is, as a person or a program is told. Pure: the clock and the width come from outside. */

/** Where work is. */
export interface Progress {
  /** For programs, and what tells one step from the next: a rate is that of a step. */
  readonly step: string
  /** For people: "Reading". */
  readonly title: string
  /** From 0 to 1; null where it cannot be told. */
  readonly share: number | null
  /** How much is done, in words: "920 of 2,000 documents". */
  readonly counts: readonly string[]
  /** What the rate is counted in, and how much of it is done. */
  readonly amount: { readonly done: number; readonly unit: string }
  /** The numbers, for programs. */
  readonly data: Readonly<Record<string, number>>
}

/** Where a step began, so many seconds ago. */
export interface Begun {
  readonly seconds: number
  readonly done: number
  readonly share: number | null
}

/** How fast a step is; a value is null where it cannot be told yet. */
export interface Pace {
  /** Of the amount, each second. */
  readonly rate: number | null
  readonly secondsLeft: number | null
}

/** From so many seconds, and so large a share, a rate and the time left are more than a guess. */
const telling = { seconds: 1, share: 0.02 }

/** The pace of a step since it began: what is left is taken to go as what is done went. */
export function paceOf({ share, amount }: Progress, { seconds, done, share: before }: Begun): Pace {
  if (seconds < telling.seconds) return { rate: null, secondsLeft: null }
  const gained = (share ?? 0) - (before ?? 0)
  return {
    rate: amount.done > done ? Math.round((amount.done - done) / seconds) : null,
    secondsLeft: share === null || gained < telling.share ? null : Math.ceil((seconds * (1 - share)) / gained),
  }
}

/** One line of words. */
export function plainLine(progress: Progress, pace: Pace): string {
  const { title, share } = progress
  const words = [...(share === null ? [] : [percent(share)]), wordsOf(progress, pace)].filter((one) => one !== '')
  return words.length === 0 ? title : `${title}: ${words.join(', ')}`
}

/** One line with a bar, of at most `columns` characters; words give way before the bar does. */
export function barLine(progress: Progress, pace: Pace, columns: number): string {
  const { title, share } = progress
  const bar = share === null ? [] : [`${drawn(share)} ${percent(share)}`]
  return [title, ...bar, wordsOf(progress, pace)]
    .join('  ')
    .trimEnd()
    .slice(0, Math.max(0, columns - 1))
}

/** The same for a program. */
export function progressEvent({ step, share, data }: Progress, pace: Pace): Readonly<Record<string, unknown>> {
  return { event: 'progress', step, share, ...data, ...pace }
}

function wordsOf({ counts, amount }: Progress, { rate, secondsLeft }: Pace): string {
  const speed = rate === null ? [] : [`${thousands(rate)}${amount.unit}/s`]
  const left = secondsLeft === null ? [] : [`${duration(secondsLeft)} left`]
  return [...counts, ...speed, ...left].join(', ')
}

const barWidth = 24

function drawn(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

/** A number with commas between thousands. */
export function thousands(number: number): string {
  return number.toLocaleString('en')
}

/** "1 document", "2,000 documents". */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`
}
