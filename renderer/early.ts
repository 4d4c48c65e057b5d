import { languageFor, loadText } from './language'

/*
 * Runs while the window's own script is on its way, and asks for what that script needs first. So nothing in here may need it.
 */

export const answer = window.optOut.load()

/** Most people have chosen no language, so theirs will do. */
export const usualText = loadText(languageFor(null))
