/** A real browser, for tests of pages. */
import { type Browser, chromium } from 'playwright-core'

/** Chromium without a window and without asking anything of its makers; CHROMIUM_PATH names another than the system's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
}
