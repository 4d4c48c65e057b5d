// Holds the lock of a folder: until it is killed, or as long as the lock alone keeps a process alive. Vite reads the TypeScript, since Node 20 cannot.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [folder, platform, until] = process.argv.slice(2)
const { module } = await runnerImport(fileURLToPath(new URL('../../backend/lock.ts', import.meta.url)))
await module.lockFolder(folder, platform)
process.stdout.write('held')
if (until === 'killed') setInterval(() => {}, 60_000)
