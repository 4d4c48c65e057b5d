import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { answer, callWith } from '../backend/answer'
import { type Api, ApiError, channels, type Handlers, type News, newsChannel } from '../shared/api'
import { origin } from './protocol'

/** Answers the window's calls. A caller that is not the page of our own window is refused before anything is looked at. */
export function answerCalls(handlers: Handlers, getWindow: () => BrowserWindow | undefined): void {
  // electron-store tells every page that asks where the data is, and nobody needs that.
  ipcMain.removeAllListeners('electron-store-get-data')
  for (const name of Object.keys(channels) as (keyof Api)[]) {
    ipcMain.handle(channels[name], (event, ...args: unknown[]) =>
      answer<unknown>(() => {
        refuseStranger(event, getWindow())
        return callWith<unknown>(handlers[name], args)
      }),
    )
  }
}

function refuseStranger({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): void {
  const ours = sender === window?.webContents && senderFrame === sender.mainFrame && senderFrame.origin === origin
  if (!ours) throw new ApiError('refused', 'Only the window of the app may call it.')
}

export function tellWindow(window: BrowserWindow | undefined, news: News): void {
  window?.webContents.send(newsChannel, news)
}
