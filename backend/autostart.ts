import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ApiError } from '../shared/api'
import { reasonOf } from './files'
import { configFolder } from './folder'

/** How Linux starts the app at login. */
export interface Autostart {
  /** The autostart entry. */
  readonly file: string
  /** The program it starts. */
  readonly program: string
}

/** Null under Flatpak and Snap, where a program cannot write what the session reads. */
export function findAutostart(env: NodeJS.ProcessEnv, home: string, program: string): Autostart | null {
  if (env.FLATPAK_ID || env.SNAP) return null
  return {
    file: path.join(configFolder(env, home), 'autostart', 'opt-out-checklist.desktop'),
    program: appImageOf(env, program) ?? program,
  }
}

/**
 * The program of an AppImage is in a folder that is gone when the app ends. What an AppImage starts inherits its variables, though,
 * and is not in that folder.
 */
function appImageOf({ APPIMAGE, APPDIR }: NodeJS.ProcessEnv, program: string): string | undefined {
  return APPIMAGE && APPDIR && program.startsWith(`${APPDIR}/`) ? APPIMAGE : undefined
}

/** Whether the entry is there, starts this program, and was not switched off in the system's own settings. */
export function isAutostarted({ file, program }: Autostart): boolean {
  const lines = read(file)
  return isSwitchedOn(lines) && lines.includes(execLine(program))
}

/** Writes or removes the entry. Throws an ApiError when it cannot. */
export function setAutostart({ file, program }: Autostart, isOn: boolean): void {
  try {
    if (isOn) {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, autostartEntry(program))
    } else {
      rmSync(file, { force: true })
    }
  } catch (error) {
    throw new ApiError('not-saved', reasonOf(error))
  }
}

/** Points an entry that starts the program from where it no longer is to where it is now. */
export function renewAutostart(autostart: Autostart): void {
  if (!isSwitchedOn(read(autostart.file)) || isAutostarted(autostart)) return
  try {
    setAutostart(autostart, true)
  } catch {
    // The app starts all the same, and Settings shows that it does not at login.
  }
}

/** The entry as the Desktop Entry Specification has it. */
export function autostartEntry(program: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Opt-Out Checklist',
    execLine(program),
    'Terminal=false',
    '',
  ].join('\n')
}

/** The program's path is quoted as an argument, and that escaped as any text of an entry is. */
function execLine(program: string): string {
  const quoted = `"${program.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`
  const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
  return `Exec=${quoted.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character)} --hidden`
}

function isSwitchedOn(lines: readonly string[]): boolean {
  return lines.length > 0 && !lines.includes('Hidden=true') && !lines.includes('X-GNOME-Autostart-enabled=false')
}

function read(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
