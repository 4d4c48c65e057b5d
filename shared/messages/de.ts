import type { Messages } from '../messages'

/** Every word the app shows, in German. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Ausstieg',
    'clean-up': 'Aufräumen',
    recheck: 'Kontrolle',
    history: 'Verlauf',
    settings: 'Einstellungen',
    applies: 'Was für Sie gilt',
    report: 'Ihr Protokoll',
  },
  navigation: 'Seiten',
  progress: {
    label: 'Fortschritt beim Ausstieg',
    text: '{{done}} von {{total}} Schritten erledigt',
    short: '{{done}} von {{total}}',
  },
  saving: {
    saved: 'Auf diesem Computer gespeichert',
    saving: 'Wird gespeichert …',
    notSaved: 'Noch nicht gespeichert',
    lost: 'Nicht verbunden',
  },
  optOut: {
    title: 'Halten Sie Ihre Daten aus dem KI-Training von LinkedIn heraus',
    steps: 'Schritte zum Ausstieg',
  },
  welcome: {
    title: 'Sieben kleine Schritte, etwa zwei Minuten',
    linkedin: 'Was LinkedIn tut',
    app: 'Was diese App tut',
    shows: 'Sie zeigt Ihnen den Weg, Schritt für Schritt. Den Schalter schalten Sie selbst aus.',
    keeps: 'Sie speichert Ihren Fortschritt, und zwar nur auf diesem Computer.',
    never: 'Sie fragt nie nach einem Passwort und sendet nirgendwohin etwas.',
    guide: 'Schritt für Schritt zeigen',
  },
  region: {
    ask: 'Wo wohnen Sie?',
    label: 'Wo Sie wohnen',
    suggested:
      'Eine Vermutung nach den Einstellungen Ihres Computers: Ändern Sie sie, wenn sie nicht stimmt. Davon hängt ab, welche Regeln und Rechte die App Ihnen nennt.',
    why: 'Davon hängt ab, welche Regeln und Rechte die App Ihnen nennt.',
    choose: 'Bitte wählen …',
    eea: 'Europäische Union und EWR',
    others: 'Anderswo',
    elsewhere: 'Woanders',
  },
  guide: {
    position: 'Schritt {{number}} von {{total}}',
    device: 'Womit Sie LinkedIn nutzen',
    computer: 'Computer',
    phone: 'Smartphone',
    previous: 'Zurück',
    next: 'Weiter',
    notDone: 'Doch nicht erledigt',
    done: {
      'log-in': 'Ich bin angemeldet',
      'open-profile-menu': 'Das Menü ist offen',
      'open-settings': 'Ich bin in den Einstellungen',
      'open-data-privacy': 'Ich sehe „Datenschutz“',
      'open-ai-setting': 'Die Einstellung ist offen',
      'find-switch': 'Ich sehe den Schalter',
      'turn-switch-off': 'Er ist aus',
    },
  },
  fastLane: {
    offer: 'Haben Sie es eilig? Ein Link öffnet die Einstellung selbst.',
    there:
      'Die Einstellung hat sich in Ihrem Browser geöffnet. Sobald Sie sie sehen, sind die ersten fünf Schritte erledigt.',
    go: 'Direkt zur Einstellung',
    tick: 'Ich bin dort',
  },
  different: {
    title: 'Diese Seite sieht anders aus',
    intro: 'Seiten ziehen um, und Namen ändern sich. Einer dieser Wege sollte Sie ans Ziel führen.',
    computer: 'Am Computer',
    phone: 'Am Smartphone',
    find: 'Suchen Sie nach diesen Wörtern',
    elsewhere: 'Oder nehmen Sie einen anderen Weg',
    seen: 'Was haben Sie stattdessen gesehen? Eine Notiz für Ihr eigenes Protokoll; sie bleibt auf diesem Computer.',
    keep: 'Notieren, dass es anders aussieht',
    kept: 'Sie haben am {{date}} notiert, dass es anders aussah.',
  },
  localLabels: {
    title: 'LinkedIn in einer anderen Sprache? Dann heißt es vielleicht …',
  },
  note: {
    title: 'Notiz',
    hint: 'Für Sie selbst. Wird beim Schreiben gespeichert.',
  },
  finish: {
    title: 'Alle sieben Schritte sind erledigt',
    when: 'Den letzten haben Sie am {{date}} als erledigt markiert.',
    text: 'Nach dem, was Sie gesehen haben, ist der Schalter aus.',
    recheck: 'Sehen Sie ab und zu wieder nach',
    recheckText: 'Sie werden am {{date}} erinnert. Nachsehen dauert eine Minute.',
    recheckOff: 'Die Erinnerungen sind aus. Sehen Sie ab und zu selbst nach oder schalten Sie sie ein.',
    proof: 'Bewahren Sie Ihr Protokoll auf',
    proofText: 'Was Sie wann getan haben, zum Lesen oder Drucken.',
    cleanUp: 'Aufräumen',
    cleanUpText: 'Vier freiwillige Aufgaben: Profil, Beiträge, Lebensläufe, Bewerbungen.',
  },
  people: {
    title: 'Personen an diesem Computer',
    intro:
      'Auch andere können hier eine eigene Liste haben, mit eigenem Fortschritt, eigener Region und eigenen Erinnerungen.',
    me: 'Ich',
    unnamed: 'Jemand ohne Namen',
    shown: 'Wessen Liste: {{name}}',
    switchTo: 'Wechseln zu: {{name}}',
    manage: 'Personen hinzufügen oder ändern',
    steps: '{{done}} von {{total}} Schritten erledigt',
    nowShown: 'wird gerade gezeigt',
    newName: 'Name einer weiteren Person',
    add: 'Hinzufügen',
    name: 'Name',
    rename: 'Namen ändern',
    taken: 'Hier heißt schon jemand {{name}}.',
    show: 'Diese Liste zeigen',
    remove: 'Entfernen …',
    removing:
      'Die Liste „{{name}}“ verschwindet, mit Fortschritt, Notizen, Bildern und Verlauf. Sie können das rückgängig machen, bis die App das nächste Mal startet; danach ist die Liste endgültig weg. Die eigenen Sicherungen der App enthalten sie noch, bis sie ersetzt sind, höchstens neun Wochen lang.',
    removeNow: '{{name}} entfernen',
    keep: 'Behalten',
  },
  applies: {
    title: 'Was für Sie gilt',
    intro: 'Was bekannt ist, woher und wie sicher. Das Zeichen neben einer Aussage führt zu ihrer Quelle.',
    link: 'Was für Sie gilt',
    linkIn: 'Was für Sie gilt: {{region}}',
    topics: {
      since: 'Seit wann',
      data: 'Welche Daten',
      ground: 'Auf welcher Grundlage',
      sharing: 'Microsoft und andere',
      rights: 'Ihre Rechte',
      limits: 'Was der Ausstieg nicht bewirkt',
    },
  },
  cleanUp: {
    title: 'Aufräumen',
    intro:
      'Vier Dinge, die sich lohnen, sobald der Schalter aus ist. Alle sind freiwillig: Tun Sie, was Ihnen passt, und legen Sie den Rest beiseite.',
    tasks: 'Freiwillige Aufgaben',
    progress: 'Fortschritt beim Aufräumen',
    progressText: '{{done}} von {{total}} Aufgaben erledigt',
    notForMe: 'Nichts für mich',
    forMe: 'Wieder auf meine Liste',
    setAside: 'Nichts für mich',
    controls: 'Weitere Einstellungen, die einen Besuch wert sind',
    controlsIntro: 'Sie gehören nicht zu den vier Aufgaben. Öffnen Sie, was Sie betrifft.',
    objection: 'Ein Text zum Einfügen in das Formular',
  },
  recheck: {
    title: 'Ist der Schalter noch aus?',
    intro:
      'Einstellungen ziehen um, und Unternehmen überlegen es sich anders. Sehen Sie sich den Schalter ab und zu an und notieren Sie hier, was Sie vorgefunden haben. Das dauert eine Minute.',
    look: 'Öffnen Sie zuerst die Einstellung und lesen Sie das Wort neben dem Schalter.',
    question: 'Was zeigt der Schalter?',
    off: 'Immer noch aus',
    on: 'Er war wieder an',
    unsure: 'Ich konnte es nicht erkennen',
    never: 'Sie haben noch keine Kontrolle gemacht.',
    last: {
      off: 'Letzte Kontrolle: {{date}}. Der Schalter war immer noch aus.',
      on: 'Letzte Kontrolle: {{date}}. Der Schalter war wieder an.',
      unsure: 'Letzte Kontrolle: {{date}}. Sie konnten es nicht erkennen.',
    },
    advice: {
      off: 'Bis zur nächsten Erinnerung ist nichts weiter zu tun.',
      nothing: 'Es ist nichts weiter zu tun.',
      on: 'Schalten Sie den Schalter wieder aus und vermerken Sie es hier.',
      turnedOff: 'Sie haben ihn wieder ausgeschaltet.',
      object: 'Sie können auch schriftlich widersprechen.',
      objectOrComplain: 'Sie können auch schriftlich widersprechen und sich danach an Ihre Behörde wenden.',
      stepsLeft: 'Haken Sie die Schritte ab, die noch offen sind.',
      unsure: 'Das ist notiert. Folgendes kann helfen:',
      askedAgain: 'Das ist notiert; am {{date}} werden Sie wieder gefragt. Das kann helfen:',
    },
    repeat: 'Zu den Schritten',
    turnedOff: 'Ich habe ihn ausgeschaltet',
    cleanUp: 'Wenn Sie schon dabei sind: Auch die Aufgaben zum Aufräumen können Sie noch einmal durchgehen.',
    cleanUpAgain: 'Erledigte wieder öffnen',
  },
  reminder: {
    title: 'Erinnerungen',
    every: 'Erinnern',
    months_one: 'jeden Monat',
    months_other: 'alle {{count}} Monate',
    ofWeeks: 'alle paar Wochen',
    weeks: 'Alle wie viele Wochen',
    time: 'Uhrzeit',
    never: 'nie',
    isOff: 'Die Erinnerungen sind aus. Die App erinnert Sie an nichts.',
    notBegun: 'Der Termin der nächsten Kontrolle wird festgelegt, wenn alle sieben Schritte erledigt sind.',
    next: {
      recheck: 'Die nächste Erinnerung kommt am {{date}} um {{time}} Uhr.',
      finish: 'Einige Schritte sind noch offen. Die App erinnert Sie am {{date}} um {{time}} Uhr daran.',
    },
    test: 'Erinnerung testen',
    calendar: 'In meinen Kalender',
    beyond: 'Die App kann Sie nur erinnern, solange sie läuft. Eine Kalenderdatei erinnert Sie auch ohne sie.',
    tested: {
      shown:
        'Eine Testerinnerung wurde gesendet. Wenn nichts erschienen ist, sehen Sie in den Benachrichtigungseinstellungen Ihres Systems nach und prüfen Sie, ob „Nicht stören“ an ist. Was fällig ist, steht in jedem Fall hier.',
      blocked:
        'Ihr System oder Browser erlaubt der App keine Benachrichtigungen. Erlauben Sie sie in dessen Einstellungen oder übernehmen Sie die Termine in Ihren Kalender. Was fällig ist, steht in jedem Fall hier.',
      unsupported:
        'Hier gibt es keine Benachrichtigungen. Übernehmen Sie die Termine in Ihren Kalender; was fällig ist, steht in jedem Fall hier.',
    },
  },
  due: {
    recheck: 'Zeit, wieder nach dem Schalter zu sehen',
    finish: 'Einige Schritte sind noch offen',
    since: 'Fällig seit dem {{date}}.',
    recheckAction: 'Jetzt kontrollieren',
    finishAction: 'Mit den Schritten weitermachen',
    others: 'Hier für andere fällig',
    mark: 'Etwas ist fällig',
    other: {
      recheck: '{{name}}: Zeit, wieder nach dem Schalter zu sehen',
      finish: '{{name}}: Einige Schritte sind noch offen',
    },
    later: 'Später',
    snooze: {
      later: 'Später am Tag',
      tomorrow: 'Morgen',
      week: 'Nächste Woche',
      date: 'An einem Datum',
      putOff: 'Verschieben',
    },
  },
  notify: {
    title: 'Es ist Zeit, wieder nach dem Schalter zu sehen',
    body: 'Öffnen Sie Opt-Out Checklist. Dort steht, was zu tun ist.',
    bodyFor: 'Für: {{names}}. Öffnen Sie Opt-Out Checklist. Dort steht, was zu tun ist.',
    test: 'Das ist eine Testerinnerung',
  },
  tray: {
    open: 'Öffnen',
    quit: 'Beenden',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'Datei',
    editMenu: 'Bearbeiten',
    viewMenu: 'Ansicht',
    windowMenu: 'Fenster',
    about: 'Über Opt-Out Checklist',
    services: 'Dienste',
    hide: 'Opt-Out Checklist ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Beenden',
    close: 'Fenster schließen',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
    help: 'Hilfe',
  },
  calendar: {
    summary: 'Opt-Out Checklist: Ist der Schalter noch aus?',
    summaryFor: 'Opt-Out Checklist ({{name}}): Ist der Schalter noch aus?',
    description:
      'Sehen Sie sich das Wort neben dem Schalter an: {{address}}\n\nÖffnen Sie dann Opt-Out Checklist und notieren Sie dort, was Sie vorgefunden haben.',
    fileType: 'Kalenderdatei',
    remindersOff:
      'Die Erinnerungen sind aus, also gibt es keine Termine zu speichern. Wählen Sie zuerst, wie oft Sie erinnert werden möchten.',
    stepsOpen:
      'Zurzeit gibt es keine Termine zu speichern. Der Termin der nächsten Kontrolle wird festgelegt, wenn alle sieben Schritte erledigt sind.',
  },
  backup: {
    fileType: 'Sicherung von Opt-Out Checklist',
    noText: 'Das ist nicht der Text einer Datei.',
    tooLong: 'Diese Datei ist zu groß: Die App nimmt Dateien bis {{limit}} MB an.',
    notJson:
      'Diese Datei ist keine Sicherung dieser App: Sie ist kein JSON. Vielleicht ist sie abgeschnitten oder eine Datei anderer Art.',
    foreign: 'Diese Datei ist JSON, aber keine Sicherung dieser App.',
    newer:
      'Diese Datei stammt von einer neueren Version dieser App. Aktualisieren Sie die App und übernehmen Sie die Datei dann.',
    broken: 'Diese Datei ist beschädigt: Die App versteht ihr Feld {{field}} nicht. Es wurde nichts übernommen.',
    unknown: 'Diese Sicherung gibt es nicht, oder sie lässt sich nicht mehr lesen.',
    wrongWord: 'Es wurde nichts gelöscht. Um alles zu löschen, geben Sie {{word}} in Großbuchstaben ein.',
  },
  evidence: {
    title: 'Bildschirmfotos',
    count_one: 'Bildschirmfotos (1)',
    count_other: 'Bildschirmfotos ({{count}})',
    hint: 'PNG, JPEG oder WebP bis {{limit}} MB, aus einer Datei oder eingefügt. Das Bild wird neu gezeichnet, ohne verborgene Daten wie den Ort, und bleibt auf diesem Computer.',
    choose: 'Bildschirmfoto anhängen',
    working: 'Das Bild wird gelesen …',
    remove: 'Bild entfernen (Datum: {{date}})',
    removeShort: 'Entfernen',
    alt: 'Angehängtes Bild: {{what}}',
    enlarge: 'Größer oder kleiner zeigen: {{what}}',
    gone: 'Dieses Bild ist nicht auf diesem Computer.',
    recheck: 'Kontrolle',
    refused: {
      foreign: 'Diese Datei kann die App nicht annehmen: Wählen Sie ein Bild in PNG, JPEG oder WebP.',
      animated: 'Dieses Bild bewegt sich. Wählen Sie eines, das stillsteht, etwa ein Bildschirmfoto.',
      damaged:
        'Dieses Bild ist abgeschnitten oder beschädigt. Machen Sie das Bildschirmfoto noch einmal oder wählen Sie eine andere Datei.',
      large: 'Dieses Bild ist zu groß: Die App nimmt Dateien bis {{limit}} MB an.',
      pixels: 'Dieses Bild ist zu groß: Die App nimmt bis zu {{limit}} Millionen Pixel an.',
      sides: 'Dieses Bild ist zu groß: Die App behält bis zu {{limit}} Pixel Seitenlänge.',
    },
    noText: 'Das ist nicht der Text eines Bildes.',
    full: 'Für ein weiteres Bild ist kein Platz: Zusammen dürfen die Bilder {{limit}} MB haben. Entfernen Sie eines und versuchen Sie es dann erneut.',
    tooMany:
      'Die Bilder der Datei und die, die schon hier sind, haben zusammen mehr als {{limit}} MB. Entfernen Sie hier einige und übernehmen Sie die Datei dann erneut. Es wurde nichts übernommen.',
    broken:
      'Diese Datei ist beschädigt: Das Bild {{image}} darin ist nicht so, wie es gespeichert wurde. Es wurde nichts übernommen.',
  },
  history: {
    title: 'Verlauf',
    intro: 'Alles, was Sie hier getan haben, das Neueste zuerst.',
    print: 'Drucken',
    show: 'Zeigen',
    all: 'Alles',
    whose: 'Von wem',
    everybody: 'Alle',
    topics: {
      items: 'Schritte und Aufgaben',
      rechecks: 'Kontrollen',
      notes: 'Notizen',
      pictures: 'Bilder',
      reminders: 'Erinnerungen',
    },
    none: 'Noch nichts dieser Art.',
    empty: 'Noch nichts. Was Sie abhaken, erscheint hier, mit der Uhrzeit.',
    undone: 'rückgängig gemacht',
    undo: 'Rückgängig machen: {{what}}',
    notRead: 'Der Verlauf konnte nicht gelesen werden.',
    more: 'Früheres zeigen',
    marked: { done: 'Erledigt: {{item}}', open: 'Wieder offen: {{item}}', 'not-for-me': 'Nichts für mich: {{item}}' },
    rechecked: {
      off: 'Kontrolliert: immer noch aus',
      on: 'Kontrolliert: Er war wieder an',
      unsure: 'Kontrolliert: nicht erkennbar',
    },
    choseRegion: 'Region: {{region}}',
    noted: 'Notiz zu: {{item}}',
    tookNoteAway: 'Notiz entfernt bei: {{item}}',
    sawDifferent: 'Die Seite sah anders aus bei: {{item}}',
    setReminder: 'Erinnerung geändert',
    reminderOff: 'Erinnerungen ausgeschaltet',
    attached: 'Bild angehängt: {{to}}',
    detached: 'Bild entfernt',
    snoozed: 'Erinnerung verschoben auf den {{date}}, {{time}} Uhr',
    reminded: 'Die App hat Sie erinnert',
    named: 'Name: {{name}}',
    removedPerson: 'Von diesem Computer entfernt',
    undid_one: 'Eine Änderung rückgängig gemacht',
    undid_other: '{{count}} Änderungen rückgängig gemacht',
  },
  report: {
    title: 'Ihr Protokoll',
    intro:
      'Was Sie wann getan haben, auf einem Blatt zum Drucken, Speichern oder Weitergeben. Die App sendet es nirgendwohin.',
    link: 'Ihr Protokoll, zum Drucken oder Speichern',
    savePdf: 'Als PDF speichern',
    print: 'Drucken oder als PDF speichern',
    saveMarkdown: 'Als Markdown speichern',
    fileName: 'ausstieg-protokoll',
    fileTypes: { pdf: 'PDF-Dokument', markdown: 'Markdown-Text' },
    heading: 'Protokoll des Ausstiegs',
    optedOut: 'Ausgestiegen am {{date}}',
    notOptedOut: 'Nicht ausgestiegen',
    stepsDone: '{{done}} von {{total}} Schritten erledigt.',
    first: 'Zum ersten Mal am {{date}}.',
    firstOnly: 'Alle sieben waren am {{date}} schon einmal erledigt.',
    last: {
      off: 'Kontrolle am {{date}}: immer noch aus.',
      on: 'Kontrolle am {{date}}: Er war wieder an.',
      unsure: 'Kontrolle am {{date}}: nicht erkennbar.',
    },
    turnedOff: 'Wieder ausgeschaltet am {{date}}.',
    never: 'Noch keine Kontrolle.',
    person: 'Person',
    region: 'Region',
    noRegion: 'Nicht angegeben',
    content: 'Anleitung zuletzt überprüft',
    app: 'App',
    date: 'Datum dieses Protokolls',
    steps: 'Die sieben Schritte',
    open: 'Nicht erledigt',
    rechecks: 'Kontrollen',
    found: { off: 'Immer noch aus', on: 'Wieder an', unsure: 'Nicht erkennbar' },
    earlier_one: 'Und eine frühere Kontrolle.',
    earlier_other: 'Und {{count}} frühere Kontrollen.',
    notes: 'Notizen',
    different: 'Was anders aussah',
    noWords: 'Ohne Worte notiert.',
    pictures: 'Bilder',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Das eigene Protokoll einer Person darüber, was sie getan hat, geführt auf ihrem eigenen Computer mit Opt-Out Checklist, einer unabhängigen App.',
    noConfirmation: 'Es ist keine Bestätigung von LinkedIn.',
  },
  data: {
    transferTitle: 'Auf einen anderen Computer und von dort hierher',
    transfer:
      'Eine Sicherungsdatei enthält alles: Fortschritt, Notizen, Bilder, Verlauf, Erinnerungen. Bewahren Sie sie an einem sicheren Ort auf oder übernehmen Sie sie in die App auf einem anderen Computer: Beides wird zusammengeführt, nichts geht verloren oder ist doppelt da.',
    export: 'Sicherungsdatei speichern',
    import: 'Sicherungsdatei übernehmen',
    span_one: 'Die Datei enthält einen Eintrag, vom {{from}}.',
    span_other: 'Die Datei enthält {{count}} Einträge, vom {{from}} bis zum {{to}}.',
    isNew_one: 'Einer davon ist noch nicht hier.',
    isNew_other: '{{count}} davon sind noch nicht hier.',
    newPictures_one: 'Ein Bild kommt mit.',
    newPictures_other: '{{count}} Bilder kommen mit.',
    nothingNew: 'Alles darin ist schon hier.',
    olderIn:
      'Die Datei enthält nur, was zuletzt getan wurde. Was davor getan wurde, steht in der Datei {{file}}, die daneben lag: Übernehmen Sie auch diese.',
    newPeople_one: 'Eine Person darin ist hier neu: {{names}}.',
    newPeople_other: '{{count}} Personen darin sind hier neu: {{names}}.',
    bringIn_one: 'Einen Eintrag übernehmen',
    bringIn_other: '{{count}} Einträge übernehmen',
    cancel: 'Abbrechen',
    backupsTitle: 'Sicherungen',
    backups:
      'Die App legt eigene Kopien an: vom letzten guten Start, eine Woche lang von jedem Tag, danach von jeder Woche.',
    noBackups: 'Es gibt noch keine. Die erste entsteht beim nächsten Start.',
    backup_one: 'ein Eintrag, {{steps}}',
    backup_other: '{{count}} Einträge, {{steps}}',
    personsSteps: '{{name}}: {{done}} von 7',
    restoring:
      'Dann ist alles so, wie es damals war. Was später kam, bleibt im Verlauf, und dies lässt sich rückgängig machen.',
    restore: 'Hierhin zurückkehren',
    eraseTitle: 'Alles löschen',
    erase:
      'Entfernt Ihren Fortschritt, Ihre Notizen, Bilder, Ihren Verlauf und Ihre Einstellungen sowie die eigenen Sicherungen der App von diesem Computer. Sicherungsdateien, die Sie woanders gespeichert haben, bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.',
    eraseWord: 'Geben Sie {{word}} ein, um fortzufahren',
    eraseNow: 'Jetzt alles löschen',
  },
  settings: {
    title: 'Einstellungen',
    regionTitle: 'Ihre Region',
    languageTitle: 'Sprache',
    language: 'Sprache dieser App',
    systemLanguage: 'Wie das System ({{language}})',
    lookTitle: 'Hell oder dunkel',
    look: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    desktopTitle: 'Im Hintergrund',
    background: 'Im Hintergrund weiterlaufen, damit Erinnerungen auch bei geschlossenem Fenster kommen',
    login: 'Starten, wenn ich mich an diesem Computer anmelde',
    remindersTitle: 'Erinnerungen',
    toReminders: 'Erinnerungen ändern',
    dataTitle: 'Ihre Daten',
    data: 'Was Sie hier tun, wird in einem Ordner auf diesem Computer gespeichert, zusammen mit Sicherungen und den Bildern, die Sie anhängen, und sonst nirgends. Die App hat kein Konto, fragt nicht nach Ihrem LinkedIn-Passwort und sendet nirgendwohin etwas. Sie öffnet LinkedIn in Ihrem eigenen Browser, und nur, wenn Sie auf eine Schaltfläche drücken, auf der das steht.',
    folder: 'Datenordner',
    showFolder: 'Ordner zeigen',
    aboutTitle: 'Über die App',
    version: 'Version {{version}}',
    independent: 'Ein unabhängiges Projekt. Nicht von LinkedIn oder Microsoft erstellt, empfohlen oder geprüft.',
  },
  items: {
    'log-in': {
      title: 'Bei Ihrem LinkedIn-Konto anmelden',
      text: 'Melden Sie sich wie immer an, in Ihrem eigenen Browser; diese App fragt nie nach Ihrem Passwort. Wenn Sie mehrere Konten haben, machen Sie die Schritte in jedem.',
      phone:
        'Öffnen Sie die LinkedIn-App und melden Sie sich wie immer an. Wenn Sie mehrere Konten haben, machen Sie die Schritte in jedem.',
      picture:
        'Ein Browserfenster mit einem Anmeldeformular in der Mitte; die Schaltfläche unter den beiden Feldern ist hervorgehoben.',
      picturePhone:
        'Ein Smartphone-Bildschirm mit einem Anmeldeformular; die Schaltfläche unter den beiden Feldern ist hervorgehoben.',
    },
    'open-profile-menu': {
      title: 'Auf Ihr Profilbild klicken',
      text: 'Es ist oben rechts auf der Seite und heißt „Me“. Klicken Sie darauf, und ein Menü öffnet sich.',
      phone: 'Es ist oben links auf dem Bildschirm. Tippen Sie darauf, und ein Bereich öffnet sich.',
      picture:
        'Eine Seite mit einer Leiste am oberen Rand; das kleine runde Bild an ihrem rechten Ende ist hervorgehoben.',
      picturePhone:
        'Ein Smartphone-Bildschirm mit einer Leiste am oberen Rand; das kleine runde Bild an ihrem linken Ende ist hervorgehoben.',
    },
    'open-settings': {
      title: '„Einstellungen & Datenschutz“ wählen',
      text: 'Es steht in dem Menü, das sich geöffnet hat, unter „Account“.',
      phone:
        'Es steht unten in dem Bereich, der sich geöffnet hat. Die App auf dem Smartphone nennt es nur „Settings“.',
      picture: 'Ein Menü unter dem Bild oben rechts; eine Zeile in seinem Teil „Account“ ist hervorgehoben.',
      picturePhone: 'Ein geöffneter Bereich auf einem Smartphone-Bildschirm; die unterste Zeile ist hervorgehoben.',
    },
    'open-data-privacy': {
      title: '„Datenschutz“ öffnen',
      text: 'Es steht in der Liste auf der linken Seite der Einstellungen.',
      phone: 'Es steht in der Liste der Einstellungen, die sich geöffnet hat.',
      picture:
        'Eine Einstellungsseite mit einer Liste auf der linken Seite; darin ist die Zeile „Datenschutz“ hervorgehoben.',
      picturePhone:
        'Eine Liste von Einstellungen auf einem Smartphone-Bildschirm; darin ist die Zeile „Datenschutz“ hervorgehoben.',
    },
    'open-ai-setting': {
      title: '„Daten zur Verbesserung generativer KI“ öffnen',
      text: 'Es steht in der ersten Gruppe der Seite, „How LinkedIn uses your data“.',
      phone:
        'Es steht in der Liste, die sich geöffnet hat. Eine Anleitung warnt, dass die App auf dem Smartphone es vielleicht nicht zeigt: Wenn es fehlt, nehmen Sie für diesen Schritt und die nächsten zwei einen Computer.',
      picture:
        'Die Seite „Datenschutz“; in ihrer ersten Gruppe, „How LinkedIn uses your data“, ist eine Zeile hervorgehoben.',
      picturePhone:
        'Die Liste „Datenschutz“ auf einem Smartphone-Bildschirm; darin ist die Zeile der Einstellung hervorgehoben.',
    },
    'find-switch': {
      title: '„Use my data for training content creation AI models“ finden',
      text: 'Dieser Schalter ist auf der Seite, die sich geöffnet hat, und er ist an, wenn Sie ihn nicht schon früher ausgeschaltet haben. Das Wort daneben muss „Off“ (aus) sein.',
      phone:
        'Dieser Schalter ist auf dem Bildschirm, der sich geöffnet hat, und er ist an, wenn Sie ihn nicht schon früher ausgeschaltet haben. Das Wort daneben muss „Off“ (aus) sein.',
      picture:
        'Die Seite der Einstellung; der Schalter am rechten Ende ihrer einzigen Zeile ist hervorgehoben, samt dem Wort daneben.',
      picturePhone:
        'Die Einstellung auf einem Smartphone-Bildschirm; der Schalter am rechten Ende ihrer einzigen Zeile ist hervorgehoben, samt dem Wort daneben.',
    },
    'turn-switch-off': {
      title: 'Den Schalter ausschalten',
      text: 'Wenn dort „On“ (an) steht, klicken Sie darauf: Am Ende muss das Wort „Off“ (aus) sein. Richten Sie sich nach dem Wort, nicht nach der Farbe und nicht nach den Anleitungen, die diesen Schritt verkehrt herum beschreiben.',
      phone:
        'Wenn dort „On“ (an) steht, tippen Sie darauf: Am Ende muss das Wort „Off“ (aus) sein. Richten Sie sich nach dem Wort, nicht nach der Farbe und nicht nach den Anleitungen, die diesen Schritt verkehrt herum beschreiben.',
      picture:
        'Die Seite der Einstellung; der Schalter steht jetzt auf „Off“ (aus), und das Wort „Off“ daneben ist hervorgehoben.',
      picturePhone:
        'Die Einstellung auf einem Smartphone-Bildschirm; der Schalter steht jetzt auf „Off“ (aus), und das Wort „Off“ daneben ist hervorgehoben.',
    },
    'review-profile': {
      title: 'Profil durchsehen und aufräumen',
      text: 'LinkedIn zählt vieles aus dem Profil zu den Daten, die es nutzt: Foto, Positionen, Ausbildung, Kenntnisse, Empfehlungen, Zusammenfassung und mehr. Ein kürzeres Profil gibt weniger preis.',
      parts: {
        details: 'Öffnen Sie Ihr Profil und entfernen Sie, was Sie Fremden nicht erzählen würden.',
        'old-news': 'Kürzen Sie, was veraltet ist, etwa alte Positionen oder die Zusammenfassung.',
        public: 'Wählen Sie in den Einstellungen des öffentlichen Profils, was öffentlich ist.',
      },
    },
    'review-posts': {
      title: 'Öffentliche Beiträge durchsehen',
      text: 'Auch Beiträge, Artikel, Kommentare und Antworten auf Umfragen stehen auf der Liste von LinkedIn. Die Quellen sind sich nicht einig, ob ein später Ausstieg auch ältere erfasst.',
      parts: {
        'look-through':
          'Sehen Sie Ihre Beiträge durch, auch alte, und löschen Sie die, hinter denen Sie nicht mehr stehen.',
        comments: 'Machen Sie dasselbe mit Ihren Kommentaren.',
        groups: 'Denken Sie an Ihre Gruppen: Was Sie dort tun und schreiben, steht ebenfalls auf der Liste.',
      },
    },
    'delete-resumes': {
      title: 'Hochgeladene Lebensläufe löschen',
      text: 'Lebensläufe, die LinkedIn für spätere Bewerbungen gespeichert hat, stehen auf seiner Liste, ebenso gespeicherte Antworten auf Fragen zur Vorauswahl. Beides finden Sie in Ihren Bewerbungseinstellungen.',
      parts: {
        'keep-copy': 'Behalten Sie von jedem Lebenslauf, den Sie noch brauchen, eine eigene Kopie.',
        resumes: 'Löschen Sie die Lebensläufe, die dort gespeichert sind.',
        answers: 'Löschen Sie auch die gespeicherten Antworten.',
      },
    },
    'manage-job-applications': {
      title: 'Bewerbungseinstellungen anpassen',
      text: 'Dieselbe Seite bestimmt, ob LinkedIn Lebensläufe und Antworten aus Ihren nächsten Bewerbungen speichert. Nur gespeicherte stehen auf seiner Liste.',
      parts: {
        saving: 'Schalten Sie das Speichern von Lebensläufen und Antworten aus.',
        recruiters:
          'Suchen Sie den Schalter „Share resume data with recruiters“, der ein eigener Schalter ist, und stellen Sie ihn ein, wie Sie möchten.',
        accounts: 'Sehen Sie Ihre gespeicherten Bewerberkonten durch und entfernen Sie die, die Sie nicht brauchen.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Auf dieser Seite stehen die Wahlmöglichkeiten von LinkedIn zur Werbung. Gehen Sie auch bis zur letzten Gruppe hinunter; dort steht, zumindest außerhalb Europas, „Share data with affiliates and partners“.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'Die Wahl zur Werbung an anderen Stellen als LinkedIn. Die Schaltfläche führt zu der Seite, auf der sie Berichten zufolge steht.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'Die Wahl, ob das, was andere von Ihnen wissen, für Werbung genutzt wird. Anscheinend führt die Schaltfläche zur richtigen Seite; wenn nicht, sehen Sie in der letzten Gruppe von „Advertising data“ nach.',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'Die Wahl, ob gemessen wird, was Werbung bewirkt. Anscheinend führt die Schaltfläche zur richtigen Seite; wenn nicht, sehen Sie in der letzten Gruppe von „Advertising data“ nach.',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'Die Wahl, ob Ihre Daten für Forschung genutzt werden. Die Schaltfläche führt zu der Seite, auf der sie Berichten zufolge steht; der Eintrag ist unter „Datenschutz“.',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Sehen Sie, was LinkedIn über Sie gespeichert hat. Holen Sie sich die Kopie, bevor Sie etwas löschen.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Apps und Dienste anderer, die Ihre LinkedIn-Daten nutzen dürfen. Prüfen Sie, ob Sie jeden davon noch möchten.',
    },
    visibility: {
      title: 'Öffentliches Profil und Sichtbarkeit',
      text: 'Wählen Sie, was von Ihrem Profil öffentlich ist. Die Artikel erklären das und wie Profile in Suchmaschinen erscheinen.',
    },
    objection: {
      title: 'Schriftlich widersprechen',
      text: 'Beim Schalter geht es um KI, die Inhalte erzeugt. Mit diesem Formular können Sie auch dem schriftlich widersprechen, ebenso anderen Nutzungen Ihrer Daten für KI durch LinkedIn und der Nutzung dessen, was andere über Sie posten; es steht auch Menschen ohne Konto offen.',
    },
    deletion: {
      title: 'Löschung von Daten beantragen',
      text: 'Das Formular von LinkedIn, mit dem Sie die Löschung von Daten über Sie beantragen.',
    },
  },
  facts: {
    'on-by-default': 'Die Einstellung ist an, solange Sie sie nicht ausschalten.',
    'since-europe':
      'In der EU, in Island, Liechtenstein, Norwegen und der Schweiz trainiert LinkedIn seit dem 3. November 2025 KI mit Daten der Mitglieder.',
    'since-uk':
      'Im Vereinigten Königreich hat LinkedIn das Training im September 2024 ausgesetzt und am 3. November 2025 wieder aufgenommen.',
    'hidden-before':
      'Vor November 2025 soll die Einstellung in Europa verborgen gewesen sein, und manche alten Anleitungen sagen noch, Ihre Daten würden nicht genutzt, wenn Sie die Einstellung nicht finden. Wenn sie bei Ihnen jetzt fehlt, nutzen Sie das Widerspruchsformular.',
    'since-canada': 'In Kanada trainiert LinkedIn seit dem 3. November 2025 KI mit Daten der Mitglieder.',
    'pause-canada':
      'Spätestens im Dezember 2024 hatte LinkedIn das Training in Kanada ausgesetzt, was der Privacy Commissioner of Canada begrüßte.',
    'since-hong-kong':
      'In Hongkong hat LinkedIn das Training am 11. Oktober 2024 ausgesetzt und am 3. November 2025 wieder aufgenommen.',
    'since-india':
      'In Indien soll die Einstellung seit 2024 an sein. Die Änderung beim KI-Training vom November 2025 soll Indien nicht betroffen haben.',
    'since-us':
      'In den Vereinigten Staaten fiel die Einstellung, bereits eingeschaltet, am 18. September 2024 auf. Eine Änderung der Nutzervereinbarung von LinkedIn folgte am 20. November 2024.',
    'since-elsewhere':
      'Auch in den meisten anderen Ländern fiel die Einstellung, bereits eingeschaltet, im September 2024 auf. Eine Änderung der Nutzervereinbarung von LinkedIn folgte am 20. November 2024.',
    'no-change-2025':
      'Die Änderung vom November 2025 betraf andere Regionen: Für die Vereinigten Staaten und die meisten anderen Länder hat LinkedIn keine Änderung beim KI-Training angekündigt.',
    'first-countries': 'Australien, Neuseeland, Japan und Brasilien sollen 2024 unter den ersten gewesen sein.',
    'mainland-china':
      'Festlandchina soll vor November 2025 ausgenommen gewesen sein. Was dort jetzt gilt, ließ sich nicht herausfinden.',
    trains:
      'LinkedIn trainiert KI-Modelle, die Inhalte erzeugen, unter anderem mit Profilangaben und öffentlichen Beiträgen der Mitglieder.',
    profile:
      'Aus Ihrem Profil nutzt es Name, Foto, jetzige und frühere Positionen, Ausbildung, Ort, Kenntnisse, Zertifikate, Lizenzen, Ehrenämter, Veröffentlichungen, Patente, Kenntnisbestätigungen, Empfehlungen und Zusammenfassung.',
    posts: 'Es nutzt Beiträge, Artikel, Kommentare, Antworten auf Umfragen und andere Beteiligungen.',
    groups: 'Es nutzt, was Sie in Gruppen tun, und Gruppennachrichten.',
    'job-data':
      'Es nutzt Lebensläufe und Antworten auf Fragen zur Vorauswahl, die für spätere Bewerbungen gespeichert sind.',
    prompts: 'Es nutzt, was Sie in die KI-Funktionen von LinkedIn eingeben.',
    feedback: 'Es nutzt Rückmeldungen, auch das, was Sie dem Kundendienst von LinkedIn schreiben.',
    'not-messages': 'Laut LinkedIn werden private Nachrichten dafür nicht genutzt, InMail auch nicht.',
    'not-secrets':
      'Ebenfalls nicht genutzt werden Passwörter und Anmeldedaten, Zahlungs- und Kartendaten, ein von Ihnen eingegebenes Gehalt und Bewerbungsdaten, die einer Person zugeordnet sind.',
    'not-devices':
      'Manche Artikel nennen auch IP-Adressen, Geräte und Zahlungen. Sie verwechseln das Anbieten von KI-Funktionen mit dem Training von KI: Der Datenschutzhinweis von LinkedIn trennt beides.',
    'under-18':
      'LinkedIn sagt, dass es Ihre Daten nicht nutzt, wenn es Grund zu der Annahme hat, dass Sie unter 18 sind, auch wenn der Schalter „On“ (an) zeigt.',
    narrowed:
      'Nach Bedenken der irischen Datenschutzbehörde hat LinkedIn die Daten und den Zeitraum eingeschränkt und Filter für sensible Seiten und Gruppen, etwa Gewerkschaften, hinzugefügt. Die Behörde sagte, sie habe das Training weder genehmigt noch für rechtmäßig befunden.',
    'ground-europe':
      'LinkedIn bittet nicht um Einwilligung. Es beruft sich auf ein „berechtigtes Interesse“: Ein Unternehmen darf Daten aus eigenen guten Gründen nutzen, wenn die betroffenen Personen keine besseren haben.',
    'controller-europe': 'Verantwortlich für Ihre Daten ist LinkedIn Ireland.',
    'controller-uk':
      'Verantwortlich für Ihre Daten ist die LinkedIn Corporation in den Vereinigten Staaten, nicht LinkedIn Ireland.',
    affiliates:
      'Beim Schalter geht es um KI, die von LinkedIn und seinen verbundenen Unternehmen trainiert wird, also den Unternehmen, mit denen es zusammengehört.',
    'affiliates-europe':
      'Auf einer Seite von LinkedIn soll im September 2025 gestanden haben, dass Daten aus dem EWR und der Schweiz dafür nicht ohne weitere Ankündigung an verbundene Unternehmen gehen.',
    'microsoft-training-uk':
      'LinkedIn kann Beiträge, Kommentare, Artikel, Videos, Lernvideos, Daten von Unternehmensseiten und Stellenanzeigen an Microsoft geben, um KI-Modelle von Microsoft zu trainieren. Derselbe Schalter gilt auch dafür.',
    'microsoft-ads-europe':
      'Dass ab dem 3. November 2025 mehr Daten für Werbung an Microsoft gehen, wurde für andere Regionen angekündigt, nicht für die EU, den EWR, das Vereinigte Königreich oder die Schweiz. Manche Artikel schrieben, als gälte es für alle.',
    'personal-ads-europe':
      'Für personalisierte Werbung enthält der europäische Hinweis von LinkedIn seit Juni 2025 eigene Regeln, die auf Ihrer Einwilligung beruhen.',
    'microsoft-ads-canada-hong-kong':
      'Anscheinend gibt LinkedIn seit dem 3. November 2025 auch in Kanada und Hongkong mehr Daten für Werbung an Microsoft. Der Schalter dafür soll „Share data with affiliates and partners“ sein, am Ende von „Advertising data“.',
    'microsoft-ads-us':
      'LinkedIn soll seit dem 3. November 2025 mehr Daten für Werbung an Microsoft geben. Der Schalter dafür ist „Share data with affiliates and partners“, am Ende von „Advertising data“; manche nennen ihn „Data sharing with Microsoft“.',
    'microsoft-ads-elsewhere':
      'In den meisten Regionen außerhalb Europas soll LinkedIn seit dem 3. November 2025 mehr Daten für Werbung an Microsoft geben. Der Schalter dafür ist „Share data with affiliates and partners“, am Ende von „Advertising data“; manche nennen ihn „Data sharing with Microsoft“.',
    'privacy-signal':
      'Manche Browser können ein Signal namens Global Privacy Control senden. In den Vereinigten Staaten soll LinkedIn es als Wunsch behandeln, dass Daten nicht für Werbung weitergegeben werden.',
    'object-eea':
      'Sie dürfen einer Nutzung, die auf berechtigtem Interesse beruht, jederzeit widersprechen (Artikel 21 DSGVO). Schalten Sie zuerst den Schalter aus und nutzen Sie dann das Widerspruchsformular für alles, was er nicht erfasst.',
    'answer-eea':
      'LinkedIn muss innerhalb eines Monats antworten und kann diese Frist um zwei weitere Monate verlängern (Artikel 12 Absatz 3 DSGVO).',
    'reasons-eea':
      'Ob Sie Gründe nennen müssen, darüber sind sich die Quellen nicht einig. Eine sagt, der Form nach ja, „Ich möchte das nicht“ genüge in der Praxis aber; die italienische Behörde soll sagen, dass keine nötig sind, und laut einer Anleitung fragt das Formular nach einem kurzen Grund.',
    'complain-eea':
      'Sie dürfen sich bei der Behörde Ihres eigenen Landes beschweren, in Deutschland bei der Ihres Bundeslandes (Artikel 77 DSGVO). Diese gibt die Beschwerde an die irische Behörde weiter, die für LinkedIn federführend ist.',
    'object-uk':
      'Sie haben ein Recht auf Widerspruch (Artikel 21 der UK GDPR). Schalten Sie zuerst den Schalter aus und nutzen Sie dann das Widerspruchsformular für alles, was er nicht erfasst.',
    'complain-uk':
      'Seit dem 19. Juni 2026 geht eine Beschwerde zuerst an LinkedIn, das innerhalb von 30 Tagen bestätigen muss, dass es sie erhalten hat. Danach können Sie sich an das Information Commissioner’s Office (ICO) wenden.',
    'object-switzerland':
      'Anscheinend darf LinkedIn Ihre Daten nicht gegen Ihren ausdrücklichen Willen nutzen, wenn es dafür keinen Rechtfertigungsgrund hat (Artikel 30 und 31 des Datenschutzgesetzes). Schalten Sie den Schalter aus und erklären Sie Ihren Willen im Widerspruchsformular.',
    'complain-switzerland':
      'Der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB) soll Meldungen entgegennehmen, aber nicht jede Beschwerde so behandeln wie Behörden in der EU. Ihren Willen durchzusetzen, ist Sache der Zivilgerichte.',
    'withdraw-canada':
      'Nach dem Datenschutzgesetz des Bundes (PIPEDA) können Sie Berichten zufolge Ihre Einwilligung widerrufen. Schalten Sie den Schalter aus und nutzen Sie dann das Widerspruchsformular.',
    'complain-canada':
      'Wenden Sie sich damit zuerst an LinkedIn, zum Beispiel an dessen Datenschutzbeauftragten. Danach können Sie sich beim Privacy Commissioner of Canada beschweren.',
    'provinces-canada':
      'Québec, British Columbia und Alberta sollen eigene Datenschutzgesetze und eigene Behörden haben.',
    'consent-hong-kong':
      'Anscheinend erfordert ein neuer Zweck Ihre ausdrückliche und freiwillige Einwilligung, die Sie schriftlich widerrufen können (Datenschutzgrundsatz 3). Ein allgemeines Widerspruchsrecht wie in Europa gibt es nicht.',
    'complain-hong-kong':
      'Sie können sich beim Privacy Commissioner for Personal Data (PCPD) beschweren. Berichten zufolge muss das innerhalb von zwei Jahren geschehen.',
    'rights-india':
      'Der Digital Personal Data Protection Act tritt schrittweise in Kraft. Ihre Rechte daraus und die meisten Pflichten der Unternehmen beginnen erst Mitte Mai 2027; beim Tag weichen die Quellen voneinander ab.',
    'complain-india':
      'Bis dahin gibt es anscheinend keine Möglichkeit, sich nach diesem Gesetz zu beschweren; Ansprechpartner ist also LinkedIn selbst. Später wird es das Data Protection Board of India sein.',
    'rights-us':
      'Anscheinend gibt Ihnen kein Bundesgesetz ein Widerspruchsrecht, aber manche Bundesstaaten haben eigene Gesetze. Berichten zufolge kann man sich beim Attorney General des eigenen Bundesstaats und bei der Federal Trade Commission (FTC) beschweren.',
    'rights-elsewhere':
      'Ihre Rechte hängen vom Recht Ihres Landes ab. Was auch immer darin steht: LinkedIn hat den Schalter, das Widerspruchsformular und eine Seite darüber, wie man sich beschwert.',
    'form-asks':
      'Das Widerspruchsformular soll nach Vorname, Nachname, E-Mail-Adresse und Art des Widerspruchs fragen. Eine Art ist das Training von KI-Modellen, die Inhalte erzeugen; eine andere ist „Other“.',
    'form-confirms':
      'Auf das Formular soll eine Bestätigung per E-Mail folgen. Bewahren Sie sie auf: Ein anderer fertiger Nachweis wurde nicht gefunden.',
    'not-retroactive':
      'Der Ausstieg stoppt künftiges Training. Training, das schon stattgefunden hat, wird nicht rückgängig gemacht.',
    'older-posts':
      'Die Quellen sind sich nicht einig, ob ein Ausstieg jetzt Ihre älteren Beiträge aus künftigem Training heraushält. Der Artikel von LinkedIn sagt, es werde von da an nicht mehr nutzen, was Sie bereitgestellt haben; das liest sich, als seien ältere Beiträge eingeschlossen.',
    'older-posts-italy':
      'Die italienische Behörde und mehrere Zeitungen sagen das Gegenteil: Ein Ausstieg nach dem 3. November 2025 erfasst nur, was Sie danach veröffentlichen.',
    'no-deadline':
      'Es gibt keine Frist: Sie können jederzeit aussteigen. Der 3. November 2025 aus vielen Artikeln war ein Beginn, keine Frist.',
    'other-uses':
      'Andere Nutzungen für KI gehen weiter, etwa Personalisierung, Sicherheit, Einordnen von Inhalten, Verbesserung der Produkte und der Abgleich mit dem, was Recruiter suchen. Um diesen zu widersprechen, nutzen Sie das Formular.',
    'features-work':
      'Die KI-Funktionen von LinkedIn funktionieren für Sie weiterhin und verarbeiten, was Sie eingeben.',
    'feedback-after':
      'Berichten zufolge können Rückmeldungen, die Sie geben, etwa ein Daumen nach oben oder unten, weiterhin für die Modelle genutzt werden.',
    'each-account': 'Der Schalter gilt für ein Konto. Wenn Sie mehrere haben, schalten Sie ihn in jedem aus.',
    'posts-by-others':
      'Was andere über Sie posten, erfasst Ihr Schalter nicht. Dafür gibt es das Widerspruchsformular, das auch Menschen ohne Konto offensteht.',
    'no-reset':
      'Dass sich der Schalter von selbst wieder einschaltet, berichtet keine glaubwürdige Quelle; Foren ließen sich aber nicht durchsuchen, es beweist also wenig. Ab und zu nachzusehen ist ratsam, denn Einstellungen können umziehen.',
    recruiters:
      'Ein Artikel sagt, dass Sie durch den Ausstieg für Recruiter schwerer zu finden sind. Anscheinend beruht das auf einem Lesefehler bei einem Text über die Weitergabe von Lebensläufen.',
  },
  objection: {
    eea: 'Gemäß Artikel 21 der Datenschutz-Grundverordnung (DSGVO) widerspreche ich der Nutzung meiner personenbezogenen Daten durch LinkedIn und seine verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen. Ich widerspreche auch Ihren anderen Nutzungen meiner personenbezogenen Daten für KI, die auf berechtigtem Interesse beruhen. Mein Widerspruch umfasst auch die Daten und Inhalte, die ich bereits bereitgestellt habe; mein Grund ist, dass ich nicht möchte, dass meine Daten so genutzt werden. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben, oder nennen Sie mir Ihre Gründe, falls Sie dies ablehnen. Ich erwarte Ihre Antwort innerhalb eines Monats, wie es Artikel 12 Absatz 3 DSGVO vorsieht.',
    CH: 'Es ist mein ausdrücklicher Wille, dass LinkedIn und seine verbundenen Unternehmen meine Personendaten nicht für das Training von KI-Modellen nutzen, die Inhalte erzeugen (Artikel 30 und 31 des revidierten Bundesgesetzes über den Datenschutz). Dasselbe gilt für Ihre anderen Nutzungen meiner Personendaten für KI und für die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben. Falls Sie meinen, einen Rechtfertigungsgrund für die weitere Nutzung zu haben, nennen Sie mir diesen bitte.',
    GB: 'Gemäß Artikel 21 der UK GDPR widerspreche ich der Nutzung meiner personenbezogenen Daten durch LinkedIn und seine verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen, sowie ihrer Weitergabe an Microsoft zu diesem Zweck. Ich widerspreche auch Ihren anderen Nutzungen meiner personenbezogenen Daten für KI, die auf berechtigtem Interesse beruhen. Mein Widerspruch umfasst auch die Daten und Inhalte, die ich bereits bereitgestellt habe; mein Grund ist, dass ich nicht möchte, dass meine Daten so genutzt werden. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben, oder nennen Sie mir Ihre Gründe, falls Sie dies ablehnen.',
    CA: 'Ich widerrufe meine Einwilligung in die Nutzung meiner personenbezogenen Daten durch LinkedIn und seine verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen. Ich widerrufe sie auch für Ihre anderen Nutzungen meiner personenbezogenen Daten für KI sowie für die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben. Falls Sie meinen, die Nutzung ohne meine Einwilligung fortsetzen zu dürfen, nennen Sie mir bitte den Grund.',
    HK: 'Das Training von KI-Modellen, die Inhalte erzeugen, ist ein neuer Zweck, für den ich die Einwilligung nicht erteile, die Datenschutzgrundsatz 3 der Personal Data (Privacy) Ordinance verlangt. Ich widerrufe hiermit schriftlich jede Einwilligung in die Nutzung meiner personenbezogenen Daten zu diesem Zweck, auf die sich LinkedIn oder seine verbundenen Unternehmen berufen. Dasselbe gilt für Ihre anderen Nutzungen meiner personenbezogenen Daten für KI sowie für die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben.',
    IN: 'Bitte nutzen Sie meine personenbezogenen Daten weder bei LinkedIn noch bei seinen verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen. Bitte nehmen Sie sie auch von Ihren anderen Nutzungen für KI aus. Dies umfasst auch die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben, oder nennen Sie mir Ihre Gründe, falls Sie dies nicht tun.',
    US: 'Bitte nutzen Sie meine personenbezogenen Daten weder bei LinkedIn noch bei seinen verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen. Bitte nehmen Sie sie auch von Ihren anderen Nutzungen für KI aus. Dies umfasst auch die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben, oder nennen Sie mir Ihre Gründe, falls Sie dies nicht tun.',
    elsewhere:
      'Bitte nutzen Sie meine personenbezogenen Daten weder bei LinkedIn noch bei seinen verbundenen Unternehmen für das Training von KI-Modellen, die Inhalte erzeugen. Bitte nehmen Sie sie auch von Ihren anderen Nutzungen für KI aus. Dies umfasst auch die Daten und Inhalte, die ich bereits bereitgestellt habe. Bitte bestätigen Sie mir schriftlich, dass Sie die Nutzung eingestellt haben, oder nennen Sie mir Ihre Gründe, falls Sie dies nicht tun.',
  },
  links: {
    linkedin: 'LinkedIn öffnen',
    settings: 'Einstellungen von LinkedIn öffnen',
    'data-privacy': '„Datenschutz“ öffnen',
    'ai-setting': 'Einstellung öffnen',
    profile: 'Ihr Profil öffnen',
    'public-profile': 'Einstellungen des öffentlichen Profils öffnen',
    visibility: '„Visibility“ öffnen',
    activity: 'Ihre Beiträge öffnen',
    'job-applications': 'Bewerbungseinstellungen öffnen',
    'job-accounts': 'Gespeicherte Bewerberkonten öffnen',
    advertising: '„Advertising data“ öffnen',
    'ads-off-linkedin': '„Ads off LinkedIn“ öffnen',
    'data-from-others': '„Data from others for ads“ öffnen',
    'ad-success': '„Measure ad success“ öffnen',
    research: 'Einstellung zur Forschung öffnen',
    'data-copy': '„Get a copy of your data“ öffnen',
    'permitted-services': '„Permitted services“ öffnen',
    'objection-form': 'Widerspruchsformular öffnen',
    'deletion-form': 'Löschformular öffnen',
    'data-protection-officer': 'Datenschutzbeauftragten von LinkedIn anschreiben',
    'help-ai-setting': 'Artikel von LinkedIn zur Einstellung lesen',
    'help-ai': 'Fragen und Antworten von LinkedIn zu KI lesen',
    'help-update': 'Artikel von LinkedIn zur Änderung lesen',
    'help-ads': 'Artikel von LinkedIn zu Werbeeinstellungen lesen',
    'help-data-from-others': 'Artikel von LinkedIn zu Daten von anderen lesen',
    'help-ad-success': 'Artikel von LinkedIn zur Werbemessung lesen',
    'help-data-sharing': 'Artikel von LinkedIn zur Datenweitergabe lesen',
    'help-data-copy': 'Artikel von LinkedIn zu Datenkopien lesen',
    'help-objection': 'Artikel von LinkedIn zu Widersprüchen lesen',
    'help-deletion': 'Artikel von LinkedIn zur Löschung lesen',
    'help-public-profile': 'Artikel von LinkedIn zu öffentlichen Profilen lesen',
    'help-search-engines': 'Artikel von LinkedIn zu Suchmaschinen lesen',
    'help-job-accounts': 'Artikel von LinkedIn zu Bewerberkonten lesen',
    'help-complaints': 'Seite von LinkedIn zu Beschwerden lesen',
    'privacy-policy': 'Datenschutzrichtlinie von LinkedIn lesen',
    'european-notice': 'Europäischen Datenschutzhinweis von LinkedIn lesen',
    'authorities-eea': 'Ihre Behörde in der europäischen Liste finden',
    'authority-at': 'Datenschutzbehörde besuchen',
    'authority-be-fr': 'APD besuchen (Französisch)',
    'authority-be-nl': 'GBA besuchen (Niederländisch)',
    'authority-cz': 'ÚOOÚ besuchen',
    'authority-fr': 'CNIL besuchen',
    'authority-gr': 'Griechische Datenschutzbehörde besuchen',
    'authority-ie': 'Data Protection Commission besuchen',
    'authority-it': 'Garante besuchen',
    'authority-li': 'Datenschutzstelle besuchen',
    'authority-lt': 'VDAI besuchen',
    'authority-lu': 'CNPD besuchen',
    'authority-nl': 'Autoriteit Persoonsgegevens besuchen',
    'authority-es': 'AEPD besuchen',
    'authority-gb': 'Beim ICO beschweren',
    'authority-ch': 'EDÖB besuchen',
    'authority-ca': 'Beim Privacy Commissioner of Canada beschweren',
    'authority-ca-qc': 'CAI von Québec besuchen',
    'authority-ca-bc': 'OIPC von British Columbia besuchen',
    'authority-ca-ab': 'OIPC von Alberta besuchen',
    'authority-hk': 'PCPD besuchen',
    'source-ico': 'Erklärung des ICO lesen',
    'source-irish-legal': 'Bericht bei Irish Legal News lesen',
    'source-edotto': 'Bericht bei Edotto lesen (Italienisch)',
    'source-legal-clarity': 'Anleitung bei LegalClarity lesen',
    'source-left-shift': 'Bericht bei The Left Shift lesen',
    'source-gulf-news': 'Bericht bei Gulf News lesen',
  },
  opensBrowser: 'Öffnet sich in Ihrem Browser',
  source: {
    title: 'Quelle',
    seen: 'Zuletzt überprüft am {{date}}.',
    high: 'Gut belegt.',
    medium: 'Durch eine ordentliche Quelle belegt.',
    low: 'Schwach belegt: nur ein Hinweis.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  sources: {
    'linkedin-notice':
      'Datenschutzrichtlinie und europäischer Hinweis von LinkedIn, in der Kopie von Open Terms Archive',
    'linkedin-policy-2024': 'Richtlinien von LinkedIn aus dem Jahr 2024, in den Kopien von Open Terms Archive',
    'help-article': 'Der Artikel von LinkedIn zur Einstellung, in einer Kopie aus der Zeit nach September 2025',
    'help-centre-review': 'Eine öffentliche Durchsicht des Hilfebereichs von LinkedIn',
    'data-sharing-article': 'Der Artikel von LinkedIn zur Datenweitergabe, in einer alten Kopie ohne Datum',
    'linkedin-quoted': 'Worte von LinkedIn, zitiert von The Left Shift (ohne Datum)',
    'settings-scripts': 'Öffentliche Skripte von Brave für die Datenschutzeinstellungen von LinkedIn, 2026',
    'public-code': 'Öffentlicher Programmcode, der Seiten von LinkedIn nutzt, 2025 und 2026',
    'privacy-guides': 'Der Datenschutzbeauftragte von Hongkong und unabhängige Anleitungen',
    'form-guide': 'Anleitung von LegalClarity zum Widerspruchsformular, 2026',
    'news-reports': 'Nachrichtenberichte über die Änderung bei LinkedIn, darunter Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br und matryca.tech (ohne Datum)',
    'india-reports': 'thinkwithniche.com, 24. September 2025, und matryca.tech',
    ghacks: 'gHacks, in einer Kopie bei ailinux.me (ohne Datum)',
    'ads-report': 'voice.lapaas.com (ohne Datum)',
    'garante-summary': 'particle.news, über das Merkblatt des italienischen Garante (ohne Datum)',
    'irish-authority': 'Die irische Data Protection Commission, nach einem Bericht von Irish Legal News',
    'italian-authority': 'Das Merkblatt des italienischen Garante, nach Berichten von Edotto und anderen',
    'luxembourg-authority': 'Die luxemburgische Datenschutzbehörde (CNPD)',
    'european-board': 'Fragen und Antworten des Europäischen Datenschutzausschusses (ohne Datum)',
    'dutch-lawyer': 'Ein niederländischer IT-Anwalt, auf security.nl',
    'uk-authority': 'Das Information Commissioner’s Office des Vereinigten Königreichs',
    'uk-law': 'cms.law, traverssmith.com und datenschutz-notizen.de (ohne Datum)',
    'swiss-law': 'mondaq.com und der Gesetzestext auf datenrecht.ch (ohne Datum)',
    'canadian-authority-2024': 'Der Privacy Commissioner of Canada, 10. Dezember 2024',
    'canadian-authority': 'Seite des Privacy Commissioner of Canada zu Beschwerden (ohne Datum)',
    'canadian-law': 'myprivacyrights.ca und commoner-law.com (ohne Datum)',
    'hong-kong-authority': 'Der Datenschutzbeauftragte von Hongkong (PCPD)',
    'hong-kong-law': 'Ein Leitfaden des Datenschutzbeauftragten von Hongkong und juristische Leitfäden (ohne Datum)',
    'indian-law': 'azbpartners.com, amlegals.in und getastra.com (ohne Datum)',
    'own-research': 'Eigene Recherchen dieses Projekts in öffentlichen Quellen, 2026',
  },
  commands: {
    undo: 'Rückgängig machen',
    redo: 'Wiederherstellen',
    'ai-setting': 'KI-Einstellung im Browser öffnen',
    'objection-form': 'Widerspruchsformular im Browser öffnen',
    folder: 'Datenordner zeigen',
    region: 'Region ändern',
    search: 'Suchen',
    keyboard: 'Tastenkürzel',
  },
  palette: {
    title: 'Suchen',
    hint: 'Schritte, Seiten und Aktionen suchen',
    list: 'Ergebnisse',
    groups: { steps: 'Schritte', tasks: 'Aufgaben', pages: 'Seiten', actions: 'Aktionen' },
    done: 'Erledigt',
    nothing: 'Nichts gefunden',
    found_one: '{{count}} Ergebnis',
    found_other: '{{count}} Ergebnisse',
  },
  keys: {
    title: 'Tastatur',
    steps: 'Voriger oder nächster Schritt',
    ctrl: 'Strg',
    shift: 'Umschalt',
  },
  undo: 'Rückgängig',
  redo: 'Wiederherstellen',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  letGo: 'Ungespeichert lassen',
  did: {
    done: 'Als erledigt markiert',
    open: 'Als offen markiert',
    'not-for-me': 'Beiseitegelegt',
    rechecked: 'Kontrolle notiert',
    'chose-region': 'Region notiert',
    noted: 'Notiz gespeichert',
    'set-reminder': 'Erinnerung geändert',
    snoozed: 'Verschoben',
    'saw-different': 'Notiert, dass es anders aussah',
    named: 'Name gespeichert',
    attached: 'Bild angehängt',
    detached: 'Bild entfernt',
    'removed-person': 'Entfernt',
    undone: 'Rückgängig gemacht',
    redone: 'Wiederhergestellt',
    restored: 'Zur Sicherung zurückgekehrt',
    imported: 'Die Datei wurde übernommen',
    erased: 'Alles wurde von diesem Computer gelöscht',
  },
  problems: {
    refused: 'Das wurde nicht angenommen, und nichts wurde geändert. ({{detail}})',
    'not-saved':
      'Noch nicht gespeichert: Die Datendatei konnte nicht geschrieben werden ({{detail}}). Schaffen Sie etwas Speicherplatz oder prüfen Sie den Ordner. Die App versucht es weiter und speichert es, sobald sie kann.',
    'read-only':
      'Das wurde nicht gespeichert: Ihre Daten stammen von einer neueren Version dieser App. Aktualisieren Sie die App, um sie zu ändern.',
    unreachable:
      'Opt-Out Checklist hat nicht geantwortet. Wenn die App nicht mehr läuft, starten Sie sie erneut; was als erledigt gezeigt wird, ist gespeichert.',
    stale:
      'Diese Seite hat keinen Schlüssel zu der App, die gerade läuft. Nutzen Sie den Tab, den die App zuletzt geöffnet hat, oder die Adresse, die sie ausgegeben hat.',
    unexpected:
      'Etwas ist schiefgegangen, womit die App nicht gerechnet hat. Nichts Gespeichertes ist verloren. Versuchen Sie es erneut.',
  },
  trouble: {
    'set-aside':
      'Ihre Datendatei konnte nicht gelesen werden, deshalb wurde eine neue begonnen. Die alte liegt unverändert als {{file}} in Ihrem Datenordner.',
    restored:
      'Ihre Datendatei konnte nicht gelesen werden, deshalb ist die neueste Sicherung an ihre Stelle getreten: Sie sehen, was bis zum {{date}} gespeichert war. Die alte Datei liegt unverändert als {{file}} in Ihrem Datenordner.',
    mended:
      'Ein Teil Ihrer Datendatei konnte nicht gelesen werden, aber alles, was Sie getan haben, ist noch da. Die Datei, wie sie war, liegt unverändert als {{file}} in Ihrem Datenordner.',
    incomplete:
      'Ihre älteren Einträge waren in der Datei {{file}} in Ihrem Datenordner. Diese Datei ist weg oder beschädigt, und keine Sicherung enthält alle diese Einträge; alles, was danach kam, ist da. Wenn Sie eine Kopie der Datei haben, fügen Sie sie mit „Sicherungsdatei übernehmen“ in den Einstellungen hinzu.',
    gone: 'Ihre Datendatei war weg, deshalb ist die neueste Sicherung an ihre Stelle getreten: Sie sehen, was bis zum {{date}} gespeichert war.',
    replaced:
      'Ein anderes Programm hat eine andere Datendatei an die Stelle Ihrer Datei gesetzt. Was Sie sehen, ist wieder gespeichert, und jene Datei liegt unverändert als {{file}} in Ihrem Datenordner. Um hinzuzufügen, was sie enthält, nutzen Sie „Sicherungsdatei übernehmen“ in den Einstellungen.',
    unreadable:
      'Ihr Computer hat diese App Ihre Datendatei nicht lesen lassen ({{detail}}), deshalb bleibt sie, wie sie ist. Sie sehen die neueste Sicherung, falls es eine gibt, und es kann nichts gespeichert werden. Sorgen Sie dafür, dass {{file}} in Ihrem Datenordner gelesen werden kann, und starten Sie die App dann erneut.',
    newer:
      'Ihre Daten stammen von einer neueren Version dieser App. Sie können sie hier ansehen; um sie zu ändern, aktualisieren Sie die App.',
  },
  mishap: {
    title: 'Nicht geladen',
    text: 'Dieser Teil des Fensters konnte nicht geladen werden. Alles, was als erledigt gezeigt wird, ist gespeichert. Wenn Opt-Out Checklist nicht mehr läuft, starten Sie die App zuerst erneut.',
    again: 'Neu laden',
  },
  disconnected:
    'Opt-Out Checklist läuft nicht mehr. Alles, was als erledigt gezeigt wird, ist gespeichert. Starten Sie die App erneut, um weiterzumachen, und nutzen Sie die Seite, die sie öffnet.',
} satisfies Messages
