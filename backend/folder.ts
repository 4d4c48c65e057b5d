import os from 'node:os'
import path from 'node:path'

/** Where the data is kept: the folder asked for, else the system's usual place for app data, the same for both shells. */
export function dataFolder(
  asked: string | undefined,
  { platform, env, home }: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string } = {
    platform: process.platform,
    env: process.env,
    home: os.homedir(),
  },
): string {
  return asked === undefined ? path.join(appData(platform, env, home), 'Opt-Out Checklist') : path.resolve(asked)
}

/** As Electron's `app.getPath('appData')` has it. */
function appData(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return env.APPDATA || path.join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support')
  return configFolder(env, home)
}

/** On Linux. The XDG specification says to ignore a path that is not absolute. */
export function configFolder({ XDG_CONFIG_HOME }: NodeJS.ProcessEnv, home: string): string {
  return XDG_CONFIG_HOME?.startsWith('/') ? XDG_CONFIG_HOME : path.join(home, '.config')
}
