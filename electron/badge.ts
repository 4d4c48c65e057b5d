import { app, type BrowserWindow, type NativeImage, nativeImage } from 'electron'
import { getWindow } from './window'

/** A clock, 32 by 32, for the corner of the icon in the taskbar of Windows. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAC8klEQVR4nMWXMWgTURjHv+/AoYm0kYI6CE0HHVpo00FxUeskmBSURHGRprNC46CLQ9tBhzo0gg5OTXGzCQpJBKcqLqJIr4Md6tAEXCqIqZorit7zf5dcvGsvyUsuwR98l/+7hNz/vve9990x/WdaMpC/5A8JQZMk9BAxB0iIEE7jX1iFLhErKjMthZfLKs5K0dTASjwQ0H78msaFE0QigFMScAlGkuG0NodBQxhRl+dR3wWdxAJkkNqjoBDfOJ/RnkG7wghXcjH/AlKdgPQMM8/WywYj9pCL+haR7jh1FE5FMtoUhANGOMhH/UlB+jRkUw4dj+BItPUuh2NzBPPcRFqbJRsOA9U5fwrZlKOXb9MxhMHGkzv0ESEDauKivSZqBoxqL3//uQoZJAlOzr2g/uFTUERfPrymNzPnoKQoRDI7g/g0YYRJNuabZSFmIKXwYMAxFTUDKLyv+CoAKYUXA7hsCQV5AKJiIBvbP87izwqkNN4M4MKKMmbsmKaBVirfwrMBUu6HM+WEaSAb63nJgs5ASuPVgGB6NZHeGTcN5GK+VTSTEKQ0Xg1ge1QjaW2sYiDaI/DREnYD2ucivZ+/Qt8KaxjJg+WIngW8GrDYzD2gjeW79Ltcwqg5NgM+FbMyCinNkbNXafTaIygnRjbWU7do620Wo0bwGpZiyDTQThEa9A+fpqGpeeoNjmDkZDP/kNYXb0K54yjCdpahncHwdbM37PP3YfSPfMyHozuOZWg+aun6KmTb9BwcoKH4PTp8otIhm60Mx0ZkgDooITF9kJ7oDY5S7+AIfVp5jFE9eBvzH4BAJqq02oy84NqMqu1YhRxAdJMill+QqtQMGLTyQNIudR9ILLo5FfbUW+wxYICCTOHnk9RReAmFF6dduBow6GQm3O7coq4Bg2pNJCEHEO1QxJwn7HO+m4YGLCrZMF/N+jCUgLex1Sbr3bUdKQMWxo5JOsV11kMs8HJaa2C8JliUFKGoKPOUscPhpBQtGegGfwHJskow84pcNwAAAABJRU5ErkJggg=='

/** Shows on the app's icon, in the dock or the taskbar, how much is due. Returns the call that says so, and what. */
export function createBadge(): (count: number, title: string) => void {
  let shown: string | null = null

  function mark(window: BrowserWindow): void {
    window.setOverlayIcon(shown === null ? null : clock(), shown ?? '')
  }

  // Windows has no counts, and a mark is on a window, once that is in the taskbar.
  const isOnWindows = process.platform === 'win32'
  if (isOnWindows) app.on('browser-window-created', (_event, window) => window.on('show', () => mark(window)))

  return (count, title) => {
    shown = count === 0 ? null : title
    const window = getWindow()
    if (!isOnWindows) app.setBadgeCount(count)
    else if (window !== undefined) mark(window)
  }
}

function clock(): NativeImage {
  return nativeImage.createFromBuffer(Buffer.from(picture, 'base64'), { scaleFactor: 2 })
}
