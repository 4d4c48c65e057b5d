import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type Bridge, channels, type News, newsChannel } from '../shared/api'

const bridge: Bridge = {
  load: () => ipcRenderer.invoke(channels.load),
  record: (person, deeds) => ipcRenderer.invoke(channels.record, person, deeds),
  history: (before, topic, person) => ipcRenderer.invoke(channels.history, before, topic, person),
  report: (person) => ipcRenderer.invoke(channels.report, person),
  saveReport: (person, as) => ipcRenderer.invoke(channels.saveReport, person, as),
  attach: (person, to, base64) => ipcRenderer.invoke(channels.attach, person, to, base64),
  picture: (image) => ipcRenderer.invoke(channels.picture, image),
  openLink: (link) => ipcRenderer.invoke(channels.openLink, link),
  showFolder: () => ipcRenderer.invoke(channels.showFolder),
  testReminder: () => ipcRenderer.invoke(channels.testReminder),
  saveCalendar: (person) => ipcRenderer.invoke(channels.saveCalendar, person),
  exportBackup: () => ipcRenderer.invoke(channels.exportBackup),
  previewImport: (text) => ipcRenderer.invoke(channels.previewImport, text),
  importBackup: (text) => ipcRenderer.invoke(channels.importBackup, text),
  backups: () => ipcRenderer.invoke(channels.backups),
  restore: (id) => ipcRenderer.invoke(channels.restore, id),
  erase: (word) => ipcRenderer.invoke(channels.erase, word),
  changeDesktop: (change) => ipcRenderer.invoke(channels.changeDesktop, change),
  changePerson: (person) => ipcRenderer.invoke(channels.changePerson, person),
  changeTheme: (theme) => ipcRenderer.invoke(channels.changeTheme, theme),
  changeLanguage: (language) => ipcRenderer.invoke(channels.changeLanguage, language),
  subscribe(listener) {
    const tell = (_event: IpcRendererEvent, news: News) => listener(news)
    ipcRenderer.on(newsChannel, tell)
    listener({ kind: 'connected' })
    return () => ipcRenderer.off(newsChannel, tell)
  },
}

contextBridge.exposeInMainWorld('optOut', bridge)
