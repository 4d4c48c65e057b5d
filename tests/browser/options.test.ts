import { describe, expect, test } from 'vitest'
import { type Options, readOptions } from '../../browser/options'

const usual: Options = { port: 0, dataDir: undefined, open: true }

describe('The command line of the browser edition', () => {
  test.each<[string[], Partial<Options>]>([
    [[], {}],
    [['--port', '8080'], { port: 8080 }],
    [['--port=0'], { port: 0 }],
    [['--port', '65535'], { port: 65_535 }],
    [['--port', '1', '--port', '2'], { port: 2 }],
    [['--data-dir', 'my data'], { dataDir: 'my data' }],
    [['--data-dir=/tmp/a=b'], { dataDir: '/tmp/a=b' }],
    [['--no-open'], { open: false }],
    [['--no-open', '--data-dir', 'x', '--port', '9'], { port: 9, dataDir: 'x', open: false }],
  ])('may be %j', (args, options) => {
    expect(readOptions(args)).toEqual({ ...usual, ...options })
  })

  const takes = '--port takes a whole number from 0 (any free port) to 65535, not '

  test.each([
    [['--port', '65536'], `${takes}"65536".`],
    [['--port', '123456'], `${takes}"123456".`],
    [['--port=-1'], `${takes}"-1".`],
    [['--port', '80.5'], `${takes}"80.5".`],
    [['--port', '1e3'], `${takes}"1e3".`],
    [['--port', '0x50'], `${takes}"0x50".`],
    [['--port', ' 80'], `${takes}" 80".`],
    [['--port', '80\n'], `${takes}"80\n".`],
    [['--port', 'http'], `${takes}"http".`],
    [['--port='], `${takes}"".`],
    [['--data-dir='], '--data-dir takes a folder.'],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--data-dir'], "Option '--data-dir <value>' argument missing"],
    [['--no-open=yes'], "Option '--no-open' does not take an argument"],
    [['--open'], "Unknown option '--open'"],
    [['--data-dri', 'x'], "Unknown option '--data-dri'"],
    [['8080'], "Unexpected argument '8080'"],
  ])('may not be %j', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence)
  })
})
