import { setTimeout as pause } from 'node:timers/promises'

/** Resolves when the condition holds, looked at every 50 ms; rejects after `seconds`. */
export async function eventually(
  what: string,
  seconds: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}`)
    await pause(50)
  }
}
