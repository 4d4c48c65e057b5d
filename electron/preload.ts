import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type Bridge, type Change, changeChannel, channels } from '../shared/api'

const bridge: Bridge = {
  load: () => ipcRenderer.invoke(channels.load),
  record: (deeds) => ipcRenderer.invoke(channels.record, deeds),
  history: (before) => ipcRenderer.invoke(channels.history, before),
  openLink: (link) => ipcRenderer.invoke(channels.openLink, link),
  showFolder: () => ipcRenderer.invoke(channels.showFolder),
  subscribe(listener) {
    const tell = (_event: IpcRendererEvent, change: Change) => listener({ kind: 'change', change })
    ipcRenderer.on(changeChannel, tell)
    listener({ kind: 'connected' })
    return () => ipcRenderer.off(changeChannel, tell)
  },
}

contextBridge.exposeInMainWorld('optOut', bridge)
