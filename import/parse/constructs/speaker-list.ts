/** Who speaks: "Jane Doe (@jane), Acme", "Jane Doe and Rob Roe", "Jane Doe, Rob Roe", "Jane Doe <jane@a.example>". */
import { readNames } from './person-name.ts'
import { readSpeakerLine, type Speaker, speakerNamed } from './speaker-line.ts'

/** The people whom a value names, of "Speakers" where `several`; empty where it names none. */
export function readSpeakers(written: string, several: boolean): readonly Speaker[] {
  const text = written
    .slice(0, 300)
    .replace(/<[^<>]*>|\S+@\S+\.\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')
  const alone = several ? null : readSpeakerLine(text)
  if (alone !== null) return [alone]
  const names = readNames(text)
  if (names !== null) return names.names.map(speakerNamed)
  return text.split(/\s+(?:and|&)\s+|\s*;\s*|(?<=\)),\s+/).flatMap((one) => readOne(one) ?? [])
}

function readOne(text: string): Speaker | null {
  const line = readSpeakerLine(text)
  if (line !== null) return line
  const match =
    /^([^(),@–—-]{3,60}?)(?:,? \(?@(\w{1,30})\)?)?(?:\s*\(([^()@]{2,60})\)|,\s.*|\s[-–—|]\s.*|\s+(?:at|from|of)\s.*|\s+on\s.*)?$/u.exec(
      text,
    )
  const name = readNames(match?.[1] ?? '')?.names[0]
  if (match === null || name === undefined) return null
  return {
    name,
    handles: match[2] === undefined ? [] : [`twitter:${match[2].toLowerCase()}`],
    affiliations: match[3] === undefined ? [] : [match[3]],
  }
}
