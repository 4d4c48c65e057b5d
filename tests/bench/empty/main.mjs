import { app, BrowserWindow } from 'electron'

/* The least that a main process can be: what the app's is measured beside. */

if (app.requestSingleInstanceLock()) app.whenReady().then(() => new BrowserWindow().loadFile('index.html'))
else app.quit()
