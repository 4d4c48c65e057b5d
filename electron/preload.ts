import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type Bridge, channels, type News, newsChannel } from '../shared/api'

const bridge: Bridge = {
  load: () => ipcRenderer.invoke(channels.load),
  record: (deeds) => ipcRenderer.invoke(channels.record, deeds),
  history: (before, topic) => ipcRenderer.invoke(channels.history, before, topic),
  report: () => ipcRenderer.invoke(channels.report),
  saveReport: (as) => ipcRenderer.invoke(channels.saveReport, as),
  openLink: (link) => ipcRenderer.invoke(channels.openLink, link),
  showFolder: () => ipcRenderer.invoke(channels.showFolder),
  testReminder: () => ipcRenderer.invoke(channels.testReminder),
  saveCalendar: () => ipcRenderer.invoke(channels.saveCalendar),
  exportBackup: () => ipcRenderer.invoke(channels.exportBackup),
  previewImport: (text) => ipcRenderer.invoke(channels.previewImport, text),
  importBackup: (text) => ipcRenderer.invoke(channels.importBackup, text),
  backups: () => ipcRenderer.invoke(channels.backups),
  restore: (id) => ipcRenderer.invoke(channels.restore, id),
  erase: (word) => ipcRenderer.invoke(channels.erase, word),
  changeDesktop: (change) => ipcRenderer.invoke(channels.changeDesktop, change),
  changeTheme: (theme) => ipcRenderer.invoke(channels.changeTheme, theme),
  subscribe(listener) {
    const tell = (_event: IpcRendererEvent, news: News) => listener(news)
    ipcRenderer.on(newsChannel, tell)
    listener({ kind: 'connected' })
    return () => ipcRenderer.off(newsChannel, tell)
  },
}

contextBridge.exposeInMainWorld('optOut', bridge)
