/** Memory of a process that answers: what an answer is made of lives no longer than the answer. */
import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 make every object young. It otherwise learns while a server warms up that lists which the driver decodes outlive
 * a collection, makes them old from then on, and with them what they hold: three quarters of what is decoded, and two fifths
 * of a server's work over large answers go to collecting that. Counts for the whole process, from now on.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
