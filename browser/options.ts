import { parseArgs } from 'node:util'

export interface Options {
  /** 0 for any free one. */
  readonly port: number
  readonly dataDir: string | undefined
  readonly open: boolean
}

/** Reads the command line. Throws an Error that says which option is wrong and what it takes. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      'data-dir': { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a whole number from 0 (any free port) to 65535, not "${values.port}".`)
  }
  if (values['data-dir'] === '') throw new Error('--data-dir takes a folder.')
  return { port, dataDir: values['data-dir'], open: !values['no-open'] }
}
