import { app, Menu, type NativeImage, nativeImage, Tray } from 'electron'
import type { Translate } from '../shared/messages'
import { showRecheck, showWindow } from './window'

/** A switch turned off, 32 by 32, in a green that shows on light and dark. macOS takes its shape only, and colours it itself. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAvUlEQVR42u1WwQ3DIAzMh3GQJd7ZgKE8Awv4xy4dIu9swDtVJCpZVUpErdZ++KT7ADofxgaWxeFwWAUQZiCsQLgB4fElt66RZwJHIHwIgn7iqRnvgq9A2H4Q/MVTex3tvL0tLkCYgDB0pj7WhCbilQGe9n2Urm52lxzHVcGNHd5nbJaZi1U2USYKtggMVC7EWy1NGEiSFuVCfCJMGAiSrjBlQP0I1ItQtw3VLyITV7H6Y2TiOTbxIXE4HP/GEwNWcHKHZiv7AAAAAElFTkSuQmCC'

let tray: Tray | undefined

/** Shows the icon in the tray or menu bar, its menu in these words, or takes it away. */
export function setTray(isOn: boolean, words: Translate): void {
  if (isOn) {
    tray ??= createTray()
    tray?.setToolTip(words('app.name'))
    tray?.setContextMenu(menuIn(words))
    return
  }
  tray?.destroy()
  tray = undefined
}

function menuIn(words: Translate): Menu {
  return Menu.buildFromTemplate([
    { label: words('tray.open'), click: () => showWindow() },
    { label: words('due.recheckAction'), click: () => void showRecheck() },
    { type: 'separator' },
    { label: words('tray.quit'), click: () => app.quit() },
  ])
}

function createTray(): Tray | undefined {
  try {
    const created = new Tray(icon())
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') created.on('click', () => showWindow())
    return created
  } catch {
    // A desktop without a place for icons, as plain GNOME is: there, starting the app again brings back its window.
    return undefined
  }
}

function icon(): NativeImage {
  const image = nativeImage.createFromBuffer(Buffer.from(picture, 'base64'), { scaleFactor: 2 })
  image.setTemplateImage(true)
  return image
}
