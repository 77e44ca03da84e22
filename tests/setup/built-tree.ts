import { execFileSync } from 'node:child_process'

/** The browser meets what is shipped: the built tree, made anew where sources are newer. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' })
}
