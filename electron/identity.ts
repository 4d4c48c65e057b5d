/** Who the app is to every system. An installer, a shortcut and a desktop file by another name are another app to it. */
export const appId = 'org.opt-out-checklist.app'

/** Whom Windows starts when a notification is clicked. Without one it is another in every run, and clicks after a restart are lost. */
export const toastActivator = '{16ADE78B-49CD-4CFC-960F-1228E19F5234}'

/** With it on its command line the app, or the copy of it that is running, shows the re-check. */
export const recheckArgument = '--recheck'

export const copyright = 'Copyright © 2026 The Opt-Out Checklist authors'
