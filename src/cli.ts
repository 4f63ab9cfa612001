#!/usr/bin/env -S node --max-semi-space-size=32
/**
 * The `talkgraph` command: arguments to one call. What many ask at once outlives the young generation that Node.js gives itself
 * on its own; with twice that (in MiB, of each half) the answers to 64 who each ask for a page take two thirds of the time.
 */
import { main } from './cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
