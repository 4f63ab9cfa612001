import { readFile } from 'node:fs/promises'

/** Why a Neo4j did not start, from what it printed: the lines that matter, and how to read the rest. */
export async function reasonInLog(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = tellingLines(text)
  return `${lines.length === 0 ? 'it printed nothing' : lines.join(' | ')}; all it printed is in ${file}`
}

/** The last `most` lines that say something: errors where there are any, without stack frames, each once, cut at 300. */
export function tellingLines(text: string, most = 4): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |\.\.\. \d+ more)/.test(line))
  const errors = lines.filter((line) => /error|exception|fail|caused by|invalid|unrecogni[sz]ed/i.test(line))
  const chosen = [...new Set(errors.length > 0 ? errors : lines)]
  return chosen.slice(-most).map((line) => line.slice(0, 300))
}
