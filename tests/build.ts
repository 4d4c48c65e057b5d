import { build } from '../scripts/prepare.mjs'

/** Runs once before all tests: what they start is what is shipped, built from the sources as they are now. */
export default function setup(): void {
  build()
}
