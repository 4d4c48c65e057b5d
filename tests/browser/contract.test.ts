import { connect } from '../../browser/client'
import { testContract } from '../contract'
import { startEdition, token } from './edition'

testContract('the browser edition', async (folder) => {
  const { origin, shown, close } = await startEdition(folder)
  const opened: string[] = []
  let file: string | undefined
  const bridge = connect({
    origin,
    token,
    // A browser would follow the redirect; here it ends where it would leave this computer.
    openPage: async (page) => {
      const { status, headers } = await fetch(page, { redirect: 'manual' })
      if (status === 302) opened.push(headers.get('Location') ?? '')
    },
    saveFile: ({ text }) => {
      file = text
    },
  })
  return { bridge, opened: () => opened, shown: () => shown, file: () => file, stop: close }
})
