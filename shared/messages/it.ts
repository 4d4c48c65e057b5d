import type { Messages } from '../messages'

/** Every word the app shows, in Italian. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Esclusione',
    'clean-up': 'Riordino',
    recheck: 'Controllo',
    history: 'Cronologia',
    settings: 'Impostazioni',
    applies: 'Cosa vale per te',
    report: 'Il tuo resoconto',
  },
  navigation: 'Pagine',
  progress: {
    label: 'Avanzamento dell’esclusione',
    text: 'Passi completati: {{done}} su {{total}}',
    short: '{{done}} su {{total}}',
  },
  saving: {
    saved: 'Salvato su questo computer',
    saving: 'Salvataggio…',
    notSaved: 'Non ancora salvato',
    lost: 'Non connesso',
  },
  optOut: {
    title: 'Tieni i tuoi dati fuori dall’addestramento dell’IA di LinkedIn',
    steps: 'Passi dell’esclusione',
  },
  welcome: {
    title: 'Sette piccoli passi, circa due minuti',
    linkedin: 'Cosa fa LinkedIn',
    app: 'Cosa fa questa app',
    shows: 'Ti mostra la strada, passo per passo; l’interruttore lo disattivi tu.',
    keeps: 'Conserva i tuoi progressi, solo su questo computer.',
    never: 'Non chiede mai una password e non invia nulla da nessuna parte.',
    guide: 'Guidami passo per passo',
  },
  region: {
    ask: 'Dove abiti?',
    label: 'Luogo in cui abiti',
    suggested:
      'È un’ipotesi basata sulle impostazioni del tuo computer: cambiala se è sbagliata. Determina quali regole e quali diritti ti presenta l’app.',
    why: 'Determina quali regole e quali diritti ti presenta l’app.',
    choose: 'Scegli…',
    eea: 'Unione europea e SEE',
    others: 'Altrove',
    elsewhere: 'Un altro paese',
  },
  guide: {
    position: 'Passo {{number}} di {{total}}',
    device: 'Dove usi LinkedIn',
    computer: 'Computer',
    phone: 'Telefono',
    previous: 'Indietro',
    next: 'Avanti',
    notDone: 'In realtà non è fatto',
    done: {
      'log-in': 'Ho effettuato l’accesso',
      'open-profile-menu': 'Il menu è aperto',
      'open-settings': 'Sono nelle impostazioni',
      'open-data-privacy': 'Vedo «Data privacy»',
      'open-ai-setting': 'L’impostazione è aperta',
      'find-switch': 'Vedo l’interruttore',
      'turn-switch-off': 'Indica «Off»',
    },
  },
  fastLane: {
    offer: 'Hai fretta? Un link apre direttamente l’impostazione.',
    there: 'L’impostazione si è aperta nel tuo browser. Quando la vedi, i primi cinque passi sono completati.',
    go: 'Vai direttamente all’impostazione',
    tick: 'Ci sono',
  },
  different: {
    title: 'Questa pagina è diversa',
    intro: 'Le pagine si spostano e i nomi cambiano. Una di queste indicazioni dovrebbe portarti lì.',
    computer: 'Su un computer',
    phone: 'Su un telefono',
    find: 'Cerca queste parole',
    elsewhere: 'Oppure segui un’altra strada',
    seen: 'Che cosa hai visto invece? Una nota per il tuo resoconto; resta su questo computer.',
    keep: 'Annota che è diversa',
    kept: 'Hai annotato che era diversa: {{date}}.',
  },
  localLabels: {
    title: 'LinkedIn in un’altra lingua? Potrebbe chiamarsi…',
  },
  note: {
    title: 'Nota',
    hint: 'Solo per te. Si salva mentre scrivi.',
  },
  finish: {
    title: 'Tutti e sette i passi sono completati',
    when: 'Ultimo passo segnato come fatto: {{date}}.',
    text: 'Secondo quanto hai visto, l’interruttore indica «Off».',
    recheck: 'Ricontrolla di tanto in tanto',
    recheckText: 'Prossimo promemoria: {{date}}. Il controllo richiede un minuto.',
    recheckOff: 'I promemoria sono disattivati. Controlla ogni tanto per conto tuo, oppure attivali.',
    proof: 'Conserva il tuo resoconto',
    proofText: 'Che cosa hai fatto e quando, da leggere o stampare.',
    cleanUp: 'Riordina',
    cleanUpText: 'Quattro attività facoltative: profilo, post, curriculum, candidature.',
  },
  people: {
    title: 'Persone su questo computer',
    intro:
      'Anche un’altra persona può avere qui la propria lista, con i suoi progressi, il suo paese o la sua regione e i suoi promemoria.',
    me: 'Io',
    unnamed: 'Una persona senza nome',
    shown: 'Lista mostrata: {{name}}',
    switchTo: 'Passa a: {{name}}',
    manage: 'Aggiungi o modifica persone',
    steps: 'Passi completati: {{done}} su {{total}}',
    nowShown: 'mostrata ora',
    newName: 'Nome di un’altra persona',
    add: 'Aggiungi',
    name: 'Nome',
    rename: 'Cambia il nome',
    taken: 'Qui c’è già una persona con questo nome: {{name}}.',
    show: 'Mostra questa lista',
    remove: 'Rimuovi…',
    removing:
      'Questa lista viene rimossa, con progressi, note, immagini e cronologia: {{name}}. Puoi annullare fino al prossimo avvio dell’app; poi è eliminata per sempre. I backup dell’app la conservano finché non vengono sostituiti, per nove settimane al massimo.',
    removeNow: 'Rimuovi: {{name}}',
    keep: 'Mantieni',
  },
  applies: {
    title: 'Cosa vale per te',
    intro:
      'Che cosa si sa, da quale fonte e con quanta certezza. Il segno accanto a un’affermazione porta alla sua fonte.',
    link: 'Cosa vale per te',
    linkIn: 'Cosa vale per te: {{region}}',
    topics: {
      since: 'Da quando',
      data: 'Quali dati',
      ground: 'Su quale base',
      sharing: 'Microsoft e altri',
      rights: 'I tuoi diritti',
      limits: 'Cosa non fa l’esclusione',
    },
  },
  cleanUp: {
    title: 'Riordino',
    intro:
      'Quattro cose che vale la pena fare una volta disattivato l’interruttore. Sono tutte facoltative: fai quello che ti serve e metti da parte il resto.',
    tasks: 'Attività facoltative',
    progress: 'Avanzamento del riordino',
    progressText: 'Attività completate: {{done}} su {{total}}',
    notForMe: 'Non fa per me',
    forMe: 'Rimetti nella mia lista',
    setAside: 'Non fa per me',
    controls: 'Altre opzioni da vedere',
    controlsIntro: 'Non fanno parte delle quattro attività. Apri quelle che ti riguardano.',
    objection: 'Un testo che puoi incollare nel modulo',
  },
  recheck: {
    title: 'È ancora disattivato?',
    intro:
      'Le impostazioni si spostano e le aziende cambiano idea. Guarda l’interruttore di tanto in tanto e annota qui che cosa hai visto. Ci vuole un minuto.',
    look: 'Prima apri l’impostazione e leggi la parola accanto all’interruttore.',
    question: 'Che cosa indica l’interruttore?',
    off: 'Ancora «Off» (disattivato)',
    on: 'Di nuovo «On» (attivato)',
    unsure: 'Non si capiva',
    never: 'Non hai ancora fatto un controllo.',
    last: {
      off: 'Ultimo controllo: {{date}}. L’interruttore indicava ancora «Off».',
      on: 'Ultimo controllo: {{date}}. L’interruttore indicava di nuovo «On».',
      unsure: 'Ultimo controllo: {{date}}. Non si capiva.',
    },
    advice: {
      off: 'Non c’è altro da fare fino al prossimo promemoria.',
      nothing: 'Non c’è altro da fare.',
      on: 'Disattiva di nuovo l’interruttore e segnalalo qui. Puoi anche opporti per iscritto o rivolgerti alla tua autorità per la protezione dei dati.',
      turnedOff:
        'Lo hai disattivato di nuovo. Puoi anche opporti per iscritto o rivolgerti alla tua autorità per la protezione dei dati.',
      stepsLeft: 'Spunta gli ultimi passi per finire.',
      unsure: 'È annotato. Questo può aiutarti:',
      askedAgain: 'È annotato, e la domanda ti verrà riproposta ({{date}}). Questo può aiutarti:',
    },
    repeat: 'Vai ai passi',
    turnedOff: 'L’ho disattivato',
    cleanUp: 'Già che ci sei, puoi ripassare anche le attività di riordino.',
    cleanUpAgain: 'Riapri quelle fatte',
  },
  reminder: {
    title: 'Promemoria',
    every: 'Frequenza dei promemoria',
    months_one: 'ogni mese',
    months_many: 'ogni {{count}} mesi',
    months_other: 'ogni {{count}} mesi',
    ofWeeks: 'ogni … settimane',
    weeks: 'Numero di settimane',
    time: 'Ora',
    never: 'mai',
    isOff: 'I promemoria sono disattivati. L’app non ti ricorderà nulla.',
    notBegun: 'La prima data viene fissata quando tutti e sette i passi sono completati.',
    next: {
      recheck: 'Prossimo promemoria: {{date}}, ore {{time}}.',
      finish: 'Hai iniziato i passi. L’app ti ricorderà quelli rimasti: {{date}}, ore {{time}}.',
    },
    test: 'Invia un promemoria di prova',
    calendar: 'Aggiungi al mio calendario',
    beyond:
      'L’app può inviarti promemoria solo mentre è in esecuzione. Un file per il calendario te li dà anche senza l’app.',
    tested: {
      shown:
        'È stato inviato un promemoria di prova. Se non è apparso nulla, controlla le impostazioni delle notifiche del tuo sistema e se è attiva la modalità «Non disturbare». Ciò che c’è da fare appare qui in ogni caso.',
      blocked:
        'Il tuo sistema o il tuo browser non permette all’app di mostrare notifiche. Consentile nelle sue impostazioni, oppure aggiungi le date al tuo calendario. Ciò che c’è da fare appare qui in ogni caso.',
      unsupported:
        'Qui le notifiche non sono disponibili. Aggiungi le date al tuo calendario; ciò che c’è da fare appare qui in ogni caso.',
    },
  },
  due: {
    recheck: 'È ora di riguardare l’interruttore',
    finish: 'Restano ancora dei passi',
    since: 'Da fare dal giorno: {{date}}.',
    recheckAction: 'Controlla ora',
    finishAction: 'Continua con i passi',
    others: 'Da fare per altre persone qui',
    mark: 'C’è qualcosa da fare',
    other: {
      recheck: '{{name}}: è ora di riguardare l’interruttore',
      finish: '{{name}}: restano ancora dei passi',
    },
    later: 'Più tardi',
    snooze: {
      later: 'Più tardi oggi',
      tomorrow: 'Domani',
      week: 'La prossima settimana',
      date: 'In una data precisa',
      putOff: 'Rimanda',
    },
  },
  notify: {
    title: 'È ora di riguardare l’interruttore',
    body: 'Apri Opt-Out Checklist per vedere che cosa fare.',
    bodyFor: 'Per: {{names}}. Apri Opt-Out Checklist per vedere che cosa fare.',
    test: 'Questo è un promemoria di prova',
  },
  tray: {
    open: 'Apri',
    quit: 'Esci',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'File',
    editMenu: 'Modifica',
    viewMenu: 'Vista',
    windowMenu: 'Finestra',
    about: 'Informazioni su Opt-Out Checklist',
    services: 'Servizi',
    hide: 'Nascondi Opt-Out Checklist',
    hideOthers: 'Nascondi altre',
    unhide: 'Mostra tutte',
    quit: 'Esci',
    close: 'Chiudi finestra',
    undo: 'Annulla',
    redo: 'Ripeti',
    cut: 'Taglia',
    copy: 'Copia',
    paste: 'Incolla',
    selectAll: 'Seleziona tutto',
    resetZoom: 'Dimensioni reali',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    togglefullscreen: 'Schermo intero',
    minimize: 'Riduci a icona',
    zoom: 'Ridimensiona la finestra',
    front: 'Porta tutto in primo piano',
    help: 'Aiuto',
  },
  calendar: {
    summary: 'Opt-Out Checklist: l’interruttore è ancora disattivato?',
    summaryFor: 'Opt-Out Checklist ({{name}}): l’interruttore è ancora disattivato?',
    description:
      'Guarda la parola accanto all’interruttore: {{address}}\n\nPoi apri Opt-Out Checklist e annota lì che cosa hai visto.',
    fileType: 'File per il calendario',
    remindersOff:
      'I promemoria sono disattivati, quindi non ci sono date da salvare. Scegli prima la frequenza dei promemoria.',
    stepsOpen:
      'Non ci sono ancora date da salvare. La prima viene fissata quando tutti e sette i passi sono completati.',
  },
  backup: {
    fileType: 'Backup di Opt-Out Checklist',
    noText: 'Non è il testo di un file.',
    tooLong: 'Questo file è troppo grande: l’app accetta file fino a {{limit}} MB.',
    notJson:
      'Questo file non è un backup di questa app: non è in formato JSON. Potrebbe essere incompleto o di un altro tipo.',
    foreign: 'Questo file è in formato JSON, ma non è un backup di questa app.',
    newer: 'Questo file è stato creato da una versione più recente di questa app. Aggiorna l’app, poi importalo.',
    broken: 'Questo file è danneggiato: l’app non capisce il suo campo {{field}}. Non è stato importato nulla.',
    unknown: 'Questo backup non esiste, o non si può più leggere.',
    wrongWord: 'Non è stato cancellato nulla. Per cancellare tutto, scrivi {{word}} in maiuscolo.',
  },
  evidence: {
    title: 'Screenshot',
    count_one: 'Screenshot (1)',
    count_many: 'Screenshot ({{count}})',
    count_other: 'Screenshot ({{count}})',
    hint: 'PNG, JPEG o WebP fino a {{limit}} MB, da un file o incollati. L’immagine viene ridisegnata, senza dati nascosti come il luogo, e resta su questo computer.',
    choose: 'Allega uno screenshot',
    working: 'Lettura dell’immagine…',
    remove: 'Rimuovi l’immagine: {{date}}',
    removeShort: 'Rimuovi',
    alt: 'Immagine allegata: {{what}}',
    enlarge: 'Ingrandisci o riduci: {{what}}',
    gone: 'Questa immagine non è su questo computer.',
    recheck: 'Controllo',
    refused: {
      foreign: 'L’app non accetta questo file: scegli un’immagine PNG, JPEG o WebP.',
      animated: 'Questa immagine si muove. Scegline una ferma, per esempio uno screenshot.',
      damaged: 'Questa immagine è incompleta o danneggiata. Rifai lo screenshot, oppure scegli un altro file.',
      large: 'Questa immagine è troppo grande: l’app accetta file fino a {{limit}} MB.',
      pixels: 'Questa immagine è troppo grande: l’app accetta fino a {{limit}} milioni di pixel.',
      sides: 'Questa immagine è troppo grande: l’app accetta fino a {{limit}} pixel per lato.',
    },
    noText: 'Non è il testo di un’immagine.',
    full: 'Non c’è spazio per un’altra immagine: insieme possono occupare {{limit}} MB. Rimuovine una, poi riprova.',
    tooMany:
      'Insieme, le immagini del file e quelle già presenti superano {{limit}} MB. Rimuovine alcune qui, poi importalo di nuovo. Non è stato importato nulla.',
    broken:
      'Questo file è danneggiato: la sua immagine {{image}} non è come era stata salvata. Non è stato importato nulla.',
  },
  history: {
    title: 'Cronologia',
    intro: 'Tutto quello che hai fatto qui, dal più recente al più vecchio.',
    print: 'Stampa',
    show: 'Mostra',
    all: 'Tutto',
    whose: 'Di chi',
    everybody: 'Tutte le persone',
    topics: {
      items: 'Passi e attività',
      rechecks: 'Controlli',
      notes: 'Note',
      pictures: 'Immagini',
      reminders: 'Promemoria',
    },
    none: 'Ancora niente di questo tipo.',
    empty: 'Ancora niente. Quello che spunti appare qui, con l’ora.',
    undone: 'annullato',
    undo: 'Annulla: {{what}}',
    notRead: 'Non è stato possibile leggere la cronologia.',
    more: 'Mostra precedenti',
    marked: { done: 'Fatto: {{item}}', open: 'Di nuovo da fare: {{item}}', 'not-for-me': 'Non fa per me: {{item}}' },
    rechecked: {
      off: 'Controllo: ancora «Off»',
      on: 'Controllo: di nuovo «On»',
      unsure: 'Controllo: non si capiva',
    },
    choseRegion: 'Paese o regione: {{region}}',
    noted: 'Nota su: {{item}}',
    tookNoteAway: 'Nota rimossa da: {{item}}',
    sawDifferent: 'La pagina era diversa in: {{item}}',
    setReminder: 'Promemoria modificato',
    reminderOff: 'Promemoria disattivati',
    attached: 'Immagine allegata: {{to}}',
    detached: 'Immagine rimossa',
    snoozed: 'Promemoria rimandato: {{date}}, ore {{time}}',
    reminded: 'L’app ha inviato un promemoria',
    named: 'Nome: {{name}}',
    removedPerson: 'Lista rimossa da questo computer',
    undid_one: 'Modifica annullata',
    undid_many: '{{count}} modifiche annullate',
    undid_other: '{{count}} modifiche annullate',
  },
  report: {
    title: 'Il tuo resoconto',
    intro:
      'Che cosa hai fatto e quando, su un foglio da stampare, da salvare o da inviare a qualcuno. L’app non lo invia da nessuna parte.',
    link: 'Il tuo resoconto, da stampare o salvare',
    savePdf: 'Salva come PDF',
    print: 'Stampa o salva come PDF',
    saveMarkdown: 'Salva come Markdown',
    fileName: 'resoconto-esclusione',
    fileTypes: { pdf: 'Documento PDF', markdown: 'Testo Markdown' },
    heading: 'Resoconto dell’esclusione',
    optedOut: 'Esclusione fatta: {{date}}',
    notOptedOut: 'Esclusione non ancora fatta',
    stepsDone: 'Passi completati: {{done}} su {{total}}.',
    first: 'Per la prima volta: {{date}}.',
    firstOnly: 'Completati tutti: {{date}}.',
    last: {
      off: 'Controllo ({{date}}): ancora «Off».',
      on: 'Controllo ({{date}}): di nuovo «On».',
      unsure: 'Controllo ({{date}}): non si capiva.',
    },
    never: 'Nessun controllo finora.',
    person: 'Persona',
    region: 'Paese o regione',
    noRegion: 'Non indicato',
    content: 'Ultima verifica della guida',
    app: 'App',
    date: 'Data di questo resoconto',
    steps: 'I sette passi',
    open: 'Non fatto',
    rechecks: 'Controlli',
    found: { off: 'Ancora «Off»', on: 'Di nuovo «On»', unsure: 'Non si capiva' },
    earlier_one: 'E un controllo precedente.',
    earlier_many: 'E {{count}} controlli precedenti.',
    earlier_other: 'E {{count}} controlli precedenti.',
    notes: 'Note',
    different: 'Che cosa era diverso',
    noWords: 'Annotato senza testo.',
    pictures: 'Immagini',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Il resoconto personale di ciò che una persona ha fatto, conservato sul proprio computer con Opt-Out Checklist, un’app indipendente.',
    noConfirmation: 'Non è una conferma da parte di LinkedIn.',
  },
  data: {
    transferTitle: 'Verso un altro computer, e da un altro',
    transfer:
      'Un file di backup contiene tutto: progressi, note, immagini, cronologia, promemoria. Conservalo in un posto sicuro, oppure importalo nell’app su un altro computer: i due contenuti vengono uniti, e nulla va perso o si ripete.',
    export: 'Salva un file di backup',
    import: 'Importa un file di backup',
    tooLarge: 'Questo file è troppo grande per essere un backup di questa app. Il limite è 32 MB.',
    span_one: 'Il file contiene una voce. Data: {{from}}.',
    span_many: 'Il file contiene {{count}} voci. Periodo: {{from}} – {{to}}.',
    span_other: 'Il file contiene {{count}} voci. Periodo: {{from}} – {{to}}.',
    isNew_one: 'Una di queste non è ancora qui.',
    isNew_many: '{{count}} di queste non sono ancora qui.',
    isNew_other: '{{count}} di queste non sono ancora qui.',
    newPictures_one: 'Si aggiunge un’immagine.',
    newPictures_many: 'Si aggiungono {{count}} immagini.',
    newPictures_other: 'Si aggiungono {{count}} immagini.',
    nothingNew: 'Tutto il suo contenuto è già qui.',
    olderIn:
      'Il file contiene solo ciò che è stato fatto per ultimo. Ciò che è stato fatto prima è in {{file}}, che si trovava accanto: importa anche quello.',
    newPeople_one: 'Una persona del file è nuova qui: {{names}}.',
    newPeople_many: '{{count}} persone del file sono nuove qui: {{names}}.',
    newPeople_other: '{{count}} persone del file sono nuove qui: {{names}}.',
    bringIn_one: 'Importa una voce',
    bringIn_many: 'Importa {{count}} voci',
    bringIn_other: 'Importa {{count}} voci',
    cancel: 'Annulla',
    backupsTitle: 'Backup',
    backups:
      'L’app conserva copie proprie: dell’ultimo avvio riuscito, di ogni giorno per una settimana, poi di ogni settimana.',
    noBackups: 'Non ce n’è ancora nessuno. Il primo viene creato al prossimo avvio.',
    backup_one: 'una voce, {{steps}}',
    backup_many: '{{count}} voci, {{steps}}',
    backup_other: '{{count}} voci, {{steps}}',
    personsSteps: '{{name}}: {{done}} su 7',
    restoring:
      'Tutto torna com’era in quel momento. Quello che è venuto dopo resta nella cronologia, e l’operazione si può annullare.',
    restore: 'Torna a questo',
    eraseTitle: 'Cancella tutto',
    erase:
      'Rimuove da questo computer i tuoi progressi, le note, le immagini, la cronologia e le impostazioni, e anche i backup dell’app. I file di backup che hai salvato altrove restano dove sono. L’operazione non si può annullare.',
    eraseWord: 'Scrivi {{word}} per continuare',
    eraseNow: 'Cancella tutto ora',
  },
  settings: {
    title: 'Impostazioni',
    regionTitle: 'Il tuo paese o la tua regione',
    languageTitle: 'Lingua',
    language: 'Lingua di questa app',
    systemLanguage: 'Come il sistema ({{language}})',
    lookTitle: 'Chiaro o scuro',
    look: { system: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
    desktopTitle: 'In background',
    background: 'Continua in background, così i promemoria arrivano anche a finestra chiusa',
    login: 'Avvia quando accedo a questo computer',
    remindersTitle: 'Promemoria',
    toReminders: 'Modifica i promemoria',
    dataTitle: 'I tuoi dati',
    data: 'Quello che fai qui è conservato in una sola cartella su questo computer, con i backup e le immagini che alleghi, e da nessun’altra parte. L’app non ha un account, non chiede la password di LinkedIn e non invia nulla da nessuna parte. Apre LinkedIn nel tuo browser solo quando premi un pulsante che lo dice.',
    folder: 'Cartella dei dati',
    showFolder: 'Mostra la cartella',
    aboutTitle: 'Informazioni',
    version: 'Versione {{version}}',
    independent: 'Un progetto indipendente. Non è realizzato, approvato o esaminato da LinkedIn o Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Accedi al tuo account LinkedIn',
      text: 'Accedi come fai sempre, nel tuo browser; questa app non chiede mai la tua password. Se hai più account, segui i passi in ognuno.',
      phone: 'Apri l’app di LinkedIn e accedi come fai sempre. Se hai più account, segui i passi in ognuno.',
      picture:
        'Una finestra del browser con un modulo di accesso al centro; il pulsante sotto i suoi due campi è evidenziato.',
      picturePhone:
        'Lo schermo di un telefono con un modulo di accesso; il pulsante sotto i suoi due campi è evidenziato.',
    },
    'open-profile-menu': {
      title: 'Fai clic sulla tua foto del profilo',
      text: 'È in alto a destra nella pagina e si chiama «Me». Fai clic: si apre un menu.',
      phone: 'È in alto a sinistra nello schermo. Toccala: si apre un pannello.',
      picture: 'Una pagina con una barra in alto; la piccola immagine rotonda alla sua estremità destra è evidenziata.',
      picturePhone:
        'Lo schermo di un telefono con una barra in alto; la piccola immagine rotonda alla sua estremità sinistra è evidenziata.',
    },
    'open-settings': {
      title: 'Scegli «Settings & Privacy»',
      text: 'È nel menu che si è aperto, sotto «Account».',
      phone: 'È in fondo al pannello che si è aperto. L’app per telefono la chiama solo «Settings».',
      picture: 'Un menu sotto l’immagine in alto a destra; una riga nella sua parte «Account» è evidenziata.',
      picturePhone: 'Un pannello aperto sullo schermo di un telefono; la riga in fondo è evidenziata.',
    },
    'open-data-privacy': {
      title: 'Apri «Data privacy»',
      text: 'È nell’elenco sul lato sinistro delle impostazioni.',
      phone: 'È nell’elenco delle impostazioni che si è aperto.',
      picture: 'Una pagina di impostazioni con un elenco sul lato sinistro; vi è evidenziata la riga «Data privacy».',
      picturePhone: 'Un elenco di impostazioni sullo schermo di un telefono; vi è evidenziata la riga «Data privacy».',
    },
    'open-ai-setting': {
      title: 'Apri «Data for Generative AI Improvement»',
      text: 'È nel primo gruppo della pagina, «How LinkedIn uses your data».',
      phone:
        'È nell’elenco che si è aperto. Una guida avverte che l’app per telefono potrebbe non mostrarla: se manca, usa un computer per questo passo e per i due successivi.',
      picture: 'La pagina «Data privacy»; una riga del suo primo gruppo, «How LinkedIn uses your data», è evidenziata.',
      picturePhone: 'L’elenco «Data privacy» sullo schermo di un telefono; vi è evidenziata la riga dell’impostazione.',
    },
    'find-switch': {
      title: 'Trova «Use my data for training content creation AI models»',
      text: 'Questo interruttore è nella pagina che si è aperta, ed è attivato («On») a meno che tu non l’abbia già disattivato. La parola accanto deve essere «Off» (disattivato).',
      phone:
        'Questo interruttore è nella schermata che si è aperta, ed è attivato («On») a meno che tu non l’abbia già disattivato. La parola accanto deve essere «Off» (disattivato).',
      picture:
        'La pagina dell’impostazione; l’interruttore all’estremità destra della sua unica riga è evidenziato, con la parola accanto.',
      picturePhone:
        'L’impostazione sullo schermo di un telefono; l’interruttore all’estremità destra della sua unica riga è evidenziato, con la parola accanto.',
    },
    'turn-switch-off': {
      title: 'Disattiva l’interruttore',
      text: 'Se indica «On» (attivato), fai clic: alla fine la parola deve essere «Off» (disattivato). Fidati della parola, non del colore, e non delle guide che descrivono questo passo al contrario.',
      phone:
        'Se indica «On» (attivato), toccalo: alla fine la parola deve essere «Off» (disattivato). Fidati della parola, non del colore, e non delle guide che descrivono questo passo al contrario.',
      picture:
        'La pagina dell’impostazione; l’interruttore è passato a «Off», e la parola «Off» accanto è evidenziata.',
      picturePhone:
        'L’impostazione sullo schermo di un telefono; l’interruttore è passato a «Off», e la parola «Off» accanto è evidenziata.',
    },
    'review-profile': {
      title: 'Rivedi e riordina il tuo profilo',
      text: 'LinkedIn elenca gran parte del profilo tra i dati che usa: foto, posizioni, formazione, competenze, segnalazioni, riepilogo e altro. Un profilo più breve rivela meno.',
      parts: {
        details: 'Apri il tuo profilo e togli quello che non diresti a un estraneo.',
        'old-news': 'Accorcia quello che non è più attuale, come le vecchie posizioni o il riepilogo.',
        public: 'Nelle impostazioni del profilo pubblico, scegli che cosa è pubblico.',
      },
    },
    'review-posts': {
      title: 'Rivedi i tuoi post pubblici',
      text: 'Anche post, articoli, commenti e risposte ai sondaggi sono nell’elenco di LinkedIn. Le fonti non concordano sul fatto che un’esclusione tardiva copra quelli più vecchi.',
      parts: {
        'look-through': 'Scorri i tuoi post, anche vecchi, ed elimina quelli in cui non ti riconosci più.',
        comments: 'Fai lo stesso con i tuoi commenti.',
        groups: 'Pensa ai tuoi gruppi: anche quello che fai e scrivi lì è nell’elenco.',
      },
    },
    'delete-resumes': {
      title: 'Elimina i curriculum caricati',
      text: 'I curriculum che LinkedIn ha salvato per candidature future sono nel suo elenco, e così le risposte salvate alle domande di preselezione. Gli uni e le altre sono nelle impostazioni delle candidature.',
      parts: {
        'keep-copy': 'Tieni una tua copia di ogni curriculum che ti serve ancora.',
        resumes: 'Elimina i curriculum che sono salvati lì.',
        answers: 'Elimina anche le risposte salvate.',
      },
    },
    'manage-job-applications': {
      title: 'Gestisci le impostazioni delle candidature',
      text: 'La stessa pagina decide se LinkedIn salva curriculum e risposte dalle tue prossime candidature. Solo quelli salvati sono nel suo elenco.',
      parts: {
        saving: 'Disattiva il salvataggio di curriculum e risposte.',
        recruiters:
          'Cerca l’interruttore «Share resume data with recruiters», che è un altro interruttore, e impostalo come preferisci.',
        accounts: 'Scorri i tuoi account di candidato salvati e rimuovi quelli che non ti servono.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Questa pagina contiene le scelte di LinkedIn sulla pubblicità. Scendi anche fino all’ultimo gruppo, dove si trova «Share data with affiliates and partners», almeno fuori dall’Europa.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'La scelta sulla pubblicità in luoghi diversi da LinkedIn. Il pulsante porta alla pagina che, a quanto riferito, la contiene.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'La scelta sull’uso, per la pubblicità, di ciò che altri sanno di te. Sembra che il pulsante porti alla pagina giusta; se no, guarda nell’ultimo gruppo di «Advertising data».',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'La scelta sulla misurazione dei risultati della pubblicità. Sembra che il pulsante porti alla pagina giusta; se no, guarda nell’ultimo gruppo di «Advertising data».',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'La scelta sull’uso dei tuoi dati per la ricerca. Il pulsante porta alla pagina che, a quanto riferito, la contiene; la voce è in «Data privacy».',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Guarda quali dati LinkedIn ha su di te. Richiedi la copia prima di eliminare qualcosa.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'App e servizi di altri che possono usare i tuoi dati di LinkedIn. Guarda se li vuoi ancora tutti.',
    },
    visibility: {
      title: 'Profilo pubblico e visibilità',
      text: 'Scegli che cosa del tuo profilo è pubblico. Gli articoli lo spiegano, e dicono come i profili appaiono nei motori di ricerca.',
    },
    objection: {
      title: 'Opporsi ad altri usi per l’IA',
      text: 'L’interruttore riguarda l’IA che crea contenuti. Questo modulo riguarda gli altri usi dei tuoi dati da parte di LinkedIn per l’IA, e ciò che altri pubblicano su di te; è aperto anche a chi non ha un account.',
    },
    deletion: {
      title: 'Chiedere la cancellazione di dati',
      text: 'Il modulo di LinkedIn per chiedere la cancellazione dei dati che ti riguardano.',
    },
  },
  facts: {
    'on-by-default': 'L’impostazione è attiva se non la disattivi.',
    'since-europe':
      'Nell’UE, in Islanda, Liechtenstein, Norvegia e Svizzera, dal 3 novembre 2025 LinkedIn addestra l’IA con i dati dei membri.',
    'since-uk':
      'Nel Regno Unito LinkedIn ha sospeso l’addestramento a settembre 2024 e lo ha ripreso il 3 novembre 2025.',
    'hidden-before':
      'Prima di novembre 2025, a quanto riferito, l’impostazione era nascosta in Europa, e alcune vecchie guide dicono ancora che i tuoi dati non vengono usati se non la trovi. Se ora non ti appare, usa il modulo di opposizione.',
    'since-canada': 'In Canada, dal 3 novembre 2025, LinkedIn addestra l’IA con i dati dei membri.',
    'pause-canada':
      'A dicembre 2024 LinkedIn aveva già sospeso l’addestramento in Canada, cosa che il commissario canadese per la privacy ha accolto con favore.',
    'since-hong-kong':
      'A Hong Kong LinkedIn ha sospeso l’addestramento l’11 ottobre 2024 e lo ha ripreso il 3 novembre 2025.',
    'since-india':
      'In India, a quanto riferito, l’impostazione è attiva dal 2024; i cambiamenti di novembre 2025 non riguardavano l’India.',
    'since-us':
      'Negli Stati Uniti l’impostazione è stata notata, già attiva, il 18 settembre 2024. Il 20 novembre 2024 è seguita una modifica delle condizioni d’uso di LinkedIn (User Agreement).',
    'since-elsewhere':
      'Anche nella maggior parte degli altri paesi l’impostazione è stata notata, già attiva, a settembre 2024. Il 20 novembre 2024 è seguita una modifica delle condizioni d’uso di LinkedIn (User Agreement).',
    'no-change-2025':
      'Il cambiamento di novembre 2025 riguardava altre regioni: per gli Stati Uniti e la maggior parte degli altri paesi LinkedIn non ha annunciato cambiamenti nell’addestramento della sua IA.',
    'first-countries':
      'Australia, Nuova Zelanda, Giappone e Brasile, a quanto riferito, sono stati tra i primi, nel 2024.',
    'mainland-china':
      'La Cina continentale, a quanto riferito, era esclusa prima di novembre 2025. Non è stato possibile scoprire che cosa vi si applichi ora.',
    trains:
      'Con i dettagli del profilo e i post pubblici dei membri, tra gli altri dati, LinkedIn addestra modelli di IA che creano contenuti.',
    profile:
      'Del tuo profilo usa nome, foto, posizioni attuali e passate, formazione, luogo, competenze, certificazioni, licenze, volontariato, pubblicazioni, brevetti, conferme delle competenze, segnalazioni e riepilogo.',
    posts: 'Usa post, articoli, commenti, risposte ai sondaggi e altri contributi.',
    groups: 'Usa quello che fai nei gruppi, e i messaggi di gruppo.',
    'job-data': 'Usa i curriculum, e le risposte alle domande di preselezione, salvati per candidature future.',
    prompts: 'Usa quello che scrivi nelle funzioni di IA di LinkedIn.',
    feedback: 'Usa i feedback, compreso quello che scrivi all’assistenza di LinkedIn.',
    'not-messages': 'I messaggi privati non vengono usati per questo, e nemmeno InMail.',
    'not-secrets':
      'Non vengono usati nemmeno password e dati di accesso, dati di pagamento e delle carte, uno stipendio che hai inserito, e dati di candidatura legati a una persona.',
    'not-devices':
      'Alcuni articoli citano anche indirizzi IP, dispositivi e pagamenti. Confondono l’offerta di funzioni di IA con l’addestramento dell’IA: l’informativa di LinkedIn distingue le due cose.',
    'under-18':
      'LinkedIn dice di non usare i tuoi dati se ha motivo di ritenere che tu abbia meno di 18 anni, anche se l’interruttore indica «On».',
    narrowed:
      'Dopo i dubbi espressi dall’autorità irlandese per la protezione dei dati, LinkedIn ha ridotto i dati e il periodo, e ha aggiunto filtri per pagine e gruppi sensibili, come i sindacati. L’autorità ha detto di non avere né approvato l’addestramento né accertato che sia lecito.',
    'ground-europe':
      'LinkedIn non chiede il consenso. Si basa sul «legittimo interesse»: un’azienda può usare dati per buone ragioni proprie, se le persone interessate non ne hanno di migliori.',
    'controller-europe': 'Titolare del trattamento dei tuoi dati è LinkedIn Ireland.',
    'controller-uk':
      'Titolare del trattamento dei tuoi dati è LinkedIn Corporation, negli Stati Uniti, non LinkedIn Ireland.',
    affiliates:
      'L’interruttore riguarda l’IA addestrata da LinkedIn e dalle sue società affiliate, cioè le aziende dello stesso gruppo.',
    'affiliates-europe':
      'A quanto riferito, a settembre 2025 una pagina di LinkedIn diceva che i dati dal SEE e dalla Svizzera non sarebbero andati alle società affiliate per questo scopo senza un ulteriore avviso.',
    'microsoft-training-uk':
      'LinkedIn può cedere a Microsoft post, commenti, articoli, video, video di formazione, dati delle pagine aziendali e annunci di lavoro, per addestrare i modelli di IA di Microsoft. Lo stesso interruttore vale anche per questo.',
    'microsoft-ads-europe':
      'La condivisione di più dati con Microsoft per la pubblicità, dal 3 novembre 2025, è stata annunciata per altre regioni, non per l’UE, il SEE, il Regno Unito o la Svizzera. Alcuni articoli hanno scritto come se valesse per tutti.',
    'personal-ads-europe':
      'In Europa la pubblicità personalizzata ha regole proprie da giugno 2025, basate sul tuo consenso.',
    'microsoft-ads-canada-hong-kong':
      'Sembra che LinkedIn condivida più dati con Microsoft per la pubblicità dal 3 novembre 2025, anche in Canada e a Hong Kong. A quanto riferito, l’interruttore per questo è «Share data with affiliates and partners», alla fine di «Advertising data».',
    'microsoft-ads-us':
      'A quanto riferito, LinkedIn condivide più dati con Microsoft per la pubblicità dal 3 novembre 2025. L’interruttore per questo è «Share data with affiliates and partners», alla fine di «Advertising data»; alcuni lo chiamano «Data sharing with Microsoft».',
    'microsoft-ads-elsewhere':
      'Nella maggior parte delle regioni fuori dall’Europa, a quanto riferito, LinkedIn condivide più dati con Microsoft per la pubblicità dal 3 novembre 2025. L’interruttore per questo è «Share data with affiliates and partners», alla fine di «Advertising data»; alcuni lo chiamano «Data sharing with Microsoft».',
    'privacy-signal':
      'Alcuni browser possono inviare un segnale chiamato Global Privacy Control. Negli Stati Uniti, a quanto riferito, LinkedIn lo tratta come il desiderio che i dati non siano condivisi per la pubblicità.',
    'object-eea':
      'Puoi opporti in qualsiasi momento a un uso che si basa sul legittimo interesse (articolo 21 del GDPR). Prima disattiva l’interruttore, poi usa il modulo di opposizione per tutto ciò che esso non copre.',
    'answer-eea':
      'LinkedIn deve rispondere entro un mese, termine che può prorogare di altri due (articolo 12, paragrafo 3, del GDPR).',
    'reasons-eea':
      'In linea di principio devi indicare motivi che riguardano te. In pratica, a quanto riferito, basta «Non lo voglio».',
    'complain-eea':
      'Puoi presentare un reclamo all’autorità del tuo paese (articolo 77 del GDPR). Questa trasmette il reclamo all’autorità irlandese, che è l’autorità capofila per LinkedIn.',
    'object-uk':
      'Hai il diritto di opporti (articolo 21 del GDPR del Regno Unito, UK GDPR). Prima disattiva l’interruttore, poi usa il modulo di opposizione per tutto ciò che esso non copre.',
    'complain-uk':
      'Dal 19 giugno 2026 un reclamo va presentato prima a LinkedIn, che deve confermare entro 30 giorni di averlo ricevuto. Dopo puoi rivolgerti all’Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'Sembra che LinkedIn non possa usare i tuoi dati contro la tua volontà espressa senza un motivo giustificativo (articoli 30 e 31 della legge sulla protezione dei dati). Disattiva l’interruttore e dichiara la tua volontà nel modulo di opposizione.',
    'complain-switzerland':
      'A quanto riferito, l’Incaricato federale della protezione dei dati e della trasparenza (IFPDT) riceve segnalazioni, ma non tratta ogni reclamo come fanno le autorità dell’UE. Far valere la tua volontà spetta ai tribunali civili.',
    'withdraw-canada':
      'A quanto riferito, in base alla legge federale sulla privacy (PIPEDA) puoi revocare il tuo consenso. Disattiva l’interruttore, poi usa il modulo di opposizione.',
    'complain-canada':
      'Rivolgiti prima a LinkedIn, per esempio al suo responsabile della protezione dei dati. Dopo puoi presentare un reclamo al commissario canadese per la privacy.',
    'provinces-canada':
      'Québec, Columbia Britannica e Alberta, a quanto riferito, hanno leggi e autorità proprie sulla privacy.',
    'consent-hong-kong':
      'Sembra che una nuova finalità richieda il tuo consenso espresso e volontario, che puoi revocare per iscritto (principio 3 della protezione dei dati). Un diritto generale di opposizione, come in Europa, non esiste.',
    'complain-hong-kong':
      'Puoi presentare un reclamo al commissario per la privacy dei dati personali (PCPD). A quanto riferito, va fatto entro due anni.',
    'rights-india':
      'Il Digital Personal Data Protection Act entra in vigore per fasi. I diritti che ti dà, e la maggior parte degli obblighi delle aziende, iniziano solo a metà maggio 2027; le fonti non concordano sul giorno.',
    'complain-india':
      'Fino ad allora sembra che non ci sia modo di presentare un reclamo in base a quella legge, quindi ci si rivolge a LinkedIn stesso. In seguito ci si rivolgerà al Data Protection Board of India.',
    'rights-us':
      'Sembra che nessuna legge federale ti dia un diritto di opposizione, ma alcuni stati hanno leggi proprie. A quanto riferito, i reclami si presentano al procuratore generale del tuo stato e alla Federal Trade Commission (FTC).',
    'rights-elsewhere':
      'I tuoi diritti dipendono dalla legge del tuo paese. Qualunque cosa dica, LinkedIn ha l’interruttore, il modulo di opposizione e una pagina su come presentare un reclamo.',
    'form-asks':
      'A quanto riferito, il modulo di opposizione chiede nome, cognome, indirizzo e-mail e il tipo di opposizione. Un tipo è l’addestramento di modelli di IA che creano contenuti; un altro è «Other».',
    'form-confirms':
      'A quanto riferito, dopo il modulo arriva una conferma per e-mail. Conservala: non è stata trovata nessun’altra prova già pronta.',
    'not-retroactive': 'L’esclusione ferma l’addestramento futuro. L’addestramento già fatto non viene annullato.',
    'older-posts':
      'Le fonti non concordano sul fatto che un’esclusione tardiva tenga i tuoi vecchi post fuori dall’addestramento futuro. L’articolo di LinkedIn dice che da quel momento smetterà di usare ciò che hai fornito, e si legge come se i vecchi post fossero compresi.',
    'older-posts-italy':
      'Il Garante italiano e diversi giornali dicono il contrario: un’esclusione tardiva vale solo per ciò che pubblichi dopo.',
    'no-deadline':
      'Non c’è una scadenza: puoi escludere i tuoi dati in qualsiasi momento. Il 3 novembre 2025 di molti articoli era un inizio, non una scadenza.',
    'other-uses':
      'Altri usi per l’IA continuano, come la personalizzazione, la sicurezza, l’ordinamento dei contenuti, il miglioramento dei prodotti e l’abbinamento con i selezionatori. Per opporti a questi, usa il modulo.',
    'features-work': 'Le funzioni di IA di LinkedIn continuano a funzionare per te, e trattano quello che vi scrivi.',
    'feedback-after':
      'A quanto riferito, i feedback che dai, come un pollice su o giù, possono ancora essere usati per i modelli.',
    'each-account': 'L’interruttore vale per un solo account. Se ne hai più di uno, disattivalo in ognuno.',
    'posts-by-others':
      'Ciò che altre persone pubblicano su di te non è coperto dal tuo interruttore. Per quello c’è il modulo di opposizione, aperto anche a chi non ha un account.',
    'no-reset':
      'Sembra che l’interruttore non si riattivi da solo: non è stata trovata nessuna segnalazione credibile in tal senso. È comunque consigliabile guardare ogni tanto, perché le impostazioni possono spostarsi.',
    recruiters:
      'Un articolo dice che l’esclusione ti rende più difficile da trovare per i selezionatori. Sembra che sia una lettura errata di un testo sulla condivisione dei curriculum.',
  },
  objection: {
    eea: 'Ai sensi dell’articolo 21 del regolamento generale sulla protezione dei dati (GDPR) mi oppongo all’utilizzo dei miei dati personali, da parte di LinkedIn e delle sue società affiliate, per l’addestramento di modelli di IA che creano contenuti. Mi oppongo inoltre agli altri utilizzi dei miei dati personali per l’IA da parte vostra che si basano sul legittimo interesse. La mia opposizione comprende i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi o, in caso di rifiuto, di indicarmene i motivi. Attendo la vostra risposta entro un mese, come previsto dall’articolo 12, paragrafo 3, del GDPR.',
    CH: 'È mia espressa volontà che LinkedIn e le sue società affiliate non utilizzino i miei dati personali per l’addestramento di modelli di IA che creano contenuti (articoli 30 e 31 della legge federale svizzera riveduta sulla protezione dei dati). Lo stesso vale per gli altri utilizzi dei miei dati personali per l’IA da parte vostra, e per i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi. Se ritenete di avere un motivo giustificativo per continuare, vi chiedo di indicarmi quale.',
    GB: 'Ai sensi dell’articolo 21 del GDPR del Regno Unito (UK GDPR) mi oppongo all’utilizzo dei miei dati personali per l’addestramento di modelli di IA che creano contenuti, da parte di LinkedIn e delle sue società affiliate, e alla loro trasmissione a Microsoft per tale scopo. Mi oppongo inoltre agli altri utilizzi dei miei dati personali per l’IA da parte vostra che si basano sul legittimo interesse. La mia opposizione comprende i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi o, in caso di rifiuto, di indicarmene i motivi.',
    CA: 'Revoco il mio consenso all’utilizzo delle mie informazioni personali, da parte di LinkedIn e delle sue società affiliate, per l’addestramento di modelli di IA che creano contenuti. Lo revoco inoltre per gli altri utilizzi delle mie informazioni personali per l’IA da parte vostra, e per le informazioni e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi. Se ritenete di poter continuare senza il mio consenso, vi chiedo di indicarmene i motivi.',
    HK: 'L’addestramento di modelli di IA che creano contenuti è una nuova finalità, per la quale non do il consenso richiesto dal principio 3 della protezione dei dati della Personal Data (Privacy) Ordinance. Revoco, per iscritto, ogni consenso all’utilizzo dei miei dati personali a tal fine su cui LinkedIn o le sue società affiliate si basano. Lo stesso vale per gli altri utilizzi dei miei dati personali per l’IA da parte vostra, e per i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi.',
    IN: 'Vi chiedo di non utilizzare i miei dati personali per l’addestramento di modelli di IA che creano contenuti, né presso LinkedIn né presso le sue società affiliate. Vi chiedo inoltre di escluderli dai vostri altri utilizzi per l’IA. Ciò comprende i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi o, in caso contrario, di indicarmene i motivi.',
    US: 'Vi chiedo di non utilizzare le mie informazioni personali per l’addestramento di modelli di IA che creano contenuti, né presso LinkedIn né presso le sue società affiliate. Vi chiedo inoltre di escluderle dai vostri altri utilizzi per l’IA. Ciò comprende le informazioni e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi o, in caso contrario, di indicarmene i motivi.',
    elsewhere:
      'Vi chiedo di non utilizzare i miei dati personali per l’addestramento di modelli di IA che creano contenuti, né presso LinkedIn né presso le sue società affiliate. Vi chiedo inoltre di escluderli dai vostri altri utilizzi per l’IA. Ciò comprende i dati e i contenuti che ho già fornito. Vi chiedo di confermarmi per iscritto che avete cessato tali utilizzi o, in caso contrario, di indicarmene i motivi.',
  },
  links: {
    linkedin: 'Apri LinkedIn',
    settings: 'Apri le impostazioni di LinkedIn',
    'data-privacy': 'Apri «Data privacy»',
    'ai-setting': 'Apri l’impostazione',
    profile: 'Apri il tuo profilo',
    'public-profile': 'Apri le impostazioni del profilo pubblico',
    visibility: 'Apri «Visibility»',
    activity: 'Apri i tuoi post',
    'job-applications': 'Apri le impostazioni delle candidature',
    'job-accounts': 'Apri gli account di candidato salvati',
    advertising: 'Apri «Advertising data»',
    'ads-off-linkedin': 'Apri «Ads off LinkedIn»',
    'data-from-others': 'Apri «Data from others for ads»',
    'ad-success': 'Apri «Measure ad success»',
    research: 'Apri l’impostazione sulla ricerca',
    'data-copy': 'Apri «Get a copy of your data»',
    'permitted-services': 'Apri «Permitted services»',
    'objection-form': 'Apri il modulo di opposizione',
    'deletion-form': 'Apri il modulo di cancellazione',
    'data-protection-officer': 'Scrivi al responsabile della protezione dei dati di LinkedIn',
    'help-ai-setting': 'Leggi l’articolo di LinkedIn sull’impostazione',
    'help-ai': 'Leggi le domande e risposte di LinkedIn sull’IA',
    'help-update': 'Leggi l’articolo di LinkedIn sull’aggiornamento',
    'help-ads': 'Leggi l’articolo di LinkedIn sulle impostazioni della pubblicità',
    'help-data-from-others': 'Leggi l’articolo di LinkedIn sui dati provenienti da altri',
    'help-ad-success': 'Leggi l’articolo di LinkedIn sulla misurazione della pubblicità',
    'help-data-sharing': 'Leggi l’articolo di LinkedIn sulla condivisione dei dati',
    'help-data-copy': 'Leggi l’articolo di LinkedIn sulle copie dei dati',
    'help-objection': 'Leggi l’articolo di LinkedIn sull’opposizione',
    'help-deletion': 'Leggi l’articolo di LinkedIn sulla cancellazione',
    'help-public-profile': 'Leggi l’articolo di LinkedIn sui profili pubblici',
    'help-search-engines': 'Leggi l’articolo di LinkedIn sui motori di ricerca',
    'help-job-accounts': 'Leggi l’articolo di LinkedIn sugli account di candidato',
    'help-complaints': 'Leggi la pagina di LinkedIn sui reclami',
    'privacy-policy': 'Leggi l’informativa sulla privacy di LinkedIn',
    'european-notice': 'Leggi l’informativa europea sulla privacy di LinkedIn',
    'authorities-eea': 'Trova la tua autorità nell’elenco europeo',
    'authority-at': 'Apri il sito della Datenschutzbehörde',
    'authority-be-fr': 'Apri il sito dell’APD (in francese)',
    'authority-be-nl': 'Apri il sito della GBA (in olandese)',
    'authority-cz': 'Apri il sito dell’ÚOOÚ',
    'authority-fr': 'Apri il sito della CNIL',
    'authority-gr': 'Apri il sito dell’autorità greca per la protezione dei dati',
    'authority-ie': 'Apri il sito della Data Protection Commission',
    'authority-it': 'Apri il sito del Garante',
    'authority-li': 'Apri il sito della Datenschutzstelle',
    'authority-lt': 'Apri il sito della VDAI',
    'authority-lu': 'Apri il sito della CNPD',
    'authority-nl': 'Apri il sito dell’Autoriteit Persoonsgegevens',
    'authority-es': 'Apri il sito dell’AEPD',
    'authority-gb': 'Presenta un reclamo all’ICO',
    'authority-ch': 'Apri il sito dell’IFPDT',
    'authority-ca': 'Presenta un reclamo al commissario canadese per la privacy',
    'authority-ca-qc': 'Apri il sito della CAI del Québec',
    'authority-ca-bc': 'Apri il sito dell’OIPC della Columbia Britannica',
    'authority-ca-ab': 'Apri il sito dell’OIPC dell’Alberta',
    'authority-hk': 'Apri il sito del PCPD',
    'source-ico': 'Leggi la dichiarazione dell’ICO',
    'source-irish-legal': 'Leggi l’articolo di Irish Legal News',
    'source-edotto': 'Leggi l’articolo di Edotto (in italiano)',
    'source-legal-clarity': 'Leggi la guida di LegalClarity',
    'source-left-shift': 'Leggi l’articolo di The Left Shift',
    'source-gulf-news': 'Leggi l’articolo di Gulf News',
  },
  opensBrowser: 'Si apre nel tuo browser',
  source: {
    title: 'Fonte',
    seen: 'Ultima verifica: {{date}}.',
    high: 'Ben documentato.',
    medium: 'Documentato da una sola fonte, di discreta qualità.',
    low: 'Poco documentato: prendilo come un indizio.',
  },
  copy: 'Copia',
  copied: 'Copiato',
  sources: {
    'linkedin-notice':
      'L’informativa sulla privacy e l’informativa europea di LinkedIn, nella copia di Open Terms Archive',
    'linkedin-policy-2024': 'Le informative di LinkedIn del 2024, nelle copie di Open Terms Archive',
    'help-article': 'L’articolo di LinkedIn stesso sull’impostazione, in una copia successiva a settembre 2025',
    'help-centre-review': 'Un esame pubblico del centro assistenza di LinkedIn',
    'data-sharing-article': 'L’articolo di LinkedIn sulla condivisione dei dati, in una vecchia copia senza data',
    'linkedin-quoted': 'Le parole di LinkedIn citate da The Left Shift (senza data)',
    'settings-scripts': 'Gli script pubblici di Brave per le impostazioni sulla privacy di LinkedIn, 2026',
    'public-code': 'Codice pubblico che usa le pagine di LinkedIn, 2025 e 2026',
    'privacy-guides': 'Il commissario per la privacy di Hong Kong e guide indipendenti',
    'form-guide': 'La guida di LegalClarity al modulo di opposizione, 2026',
    'news-reports': 'Articoli di stampa sull’aggiornamento di LinkedIn, tra cui Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br e matryca.tech (senza data)',
    'irish-authority': 'La Data Protection Commission irlandese, secondo Irish Legal News',
    'italian-authority': 'La scheda del Garante italiano, secondo Edotto e altri',
    'luxembourg-authority': 'L’autorità lussemburghese per la protezione dei dati (CNPD)',
    'european-board': 'Le domande e risposte del Comitato europeo per la protezione dei dati (senza data)',
    'dutch-lawyer': 'Un giurista informatico olandese, su security.nl',
    'uk-authority': 'L’Information Commissioner’s Office del Regno Unito',
    'uk-law': 'cms.law, traverssmith.com e datenschutz-notizen.de (senza data)',
    'swiss-law': 'mondaq.com, e il testo della legge su datenrecht.ch (senza data)',
    'canadian-authority-2024': 'Il commissario canadese per la privacy, 10 dicembre 2024',
    'canadian-authority': 'La pagina del commissario canadese per la privacy sui reclami (senza data)',
    'canadian-law': 'myprivacyrights.ca e commoner-law.com (senza data)',
    'hong-kong-authority': 'Il commissario per la privacy di Hong Kong (PCPD)',
    'hong-kong-law': 'Una guida del commissario per la privacy di Hong Kong, e guide giuridiche (senza data)',
    'indian-law': 'azbpartners.com, amlegals.in e getastra.com (senza data)',
    'own-research': 'Le ricerche proprie di questo progetto in fonti pubbliche, 2026',
  },
  commands: {
    undo: 'Annulla',
    redo: 'Ripeti',
    'ai-setting': 'Apri l’impostazione sull’IA nel tuo browser',
    'objection-form': 'Apri il modulo di opposizione nel tuo browser',
    folder: 'Mostra la cartella dei dati',
    region: 'Cambia paese o regione',
    search: 'Cerca',
    keyboard: 'Scorciatoie da tastiera',
  },
  palette: {
    title: 'Cerca',
    hint: 'Cerca passi, pagine e azioni',
    list: 'Risultati',
    groups: { steps: 'Passi', tasks: 'Attività', pages: 'Pagine', actions: 'Azioni' },
    done: 'Fatto',
    nothing: 'Nessun risultato',
    found_one: '{{count}} risultato',
    found_many: '{{count}} risultati',
    found_other: '{{count}} risultati',
  },
  keys: {
    title: 'Tastiera',
    steps: 'Passo precedente o successivo',
    ctrl: 'Ctrl',
    shift: 'Maiusc',
  },
  undo: 'Annulla',
  redo: 'Ripeti',
  close: 'Chiudi',
  retry: 'Riprova',
  letGo: 'Non salvare',
  did: {
    done: 'Segnato come fatto',
    open: 'Segnato come da fare',
    'not-for-me': 'Messo da parte',
    rechecked: 'Controllo annotato',
    'chose-region': 'Annotato il paese o la regione',
    noted: 'Nota salvata',
    'set-reminder': 'Promemoria modificato',
    snoozed: 'Rimandato',
    'saw-different': 'Annotato che era diversa',
    named: 'Nome salvato',
    attached: 'Immagine allegata',
    detached: 'Immagine rimossa',
    'removed-person': 'Lista rimossa',
    undone: 'Annullato',
    redone: 'Ripetuto',
    restored: 'Ripristinato il backup',
    imported: 'Il file è stato importato',
    erased: 'È stato cancellato tutto da questo computer',
  },
  problems: {
    refused: 'L’operazione non è stata accettata e non è cambiato nulla. ({{detail}})',
    'not-saved':
      'Non ancora salvato: non è stato possibile scrivere il file dei dati ({{detail}}). Libera spazio o controlla la cartella. L’app continua a provare e salva appena può.',
    'read-only':
      'Non è stato salvato: i tuoi dati provengono da una versione più recente di questa app. Aggiorna l’app per modificarli.',
    unreachable:
      'Opt-Out Checklist non ha risposto. Se non è più in esecuzione, avviala di nuovo; quello che appare come fatto è salvato.',
    stale:
      'Questa pagina viene da un avvio precedente di Opt-Out Checklist. Usa la pagina che si è aperta per ultima, o l’indirizzo che l’app ha mostrato.',
    unexpected: 'Si è verificato un problema imprevisto. Nulla di ciò che era salvato è andato perso. Riprova.',
  },
  trouble: {
    'set-aside':
      'Non è stato possibile leggere il tuo file dei dati, quindi ne è stato iniziato uno nuovo. Quello vecchio è conservato, intatto, come {{file}} nella cartella dei dati.',
    restored:
      'Non è stato possibile leggere il tuo file dei dati, quindi il backup più recente ne ha preso il posto. Vedi ciò che era salvato fino a questa data: {{date}}. Il vecchio file è conservato, intatto, come {{file}} nella cartella dei dati.',
    mended:
      'Non è stato possibile leggere una parte del tuo file dei dati, ma tutto quello che hai fatto è ancora qui. Il file com’era è conservato, intatto, come {{file}} nella cartella dei dati.',
    incomplete:
      'Le tue voci più vecchie erano in {{file}} nella cartella dei dati. Quel file è sparito o è danneggiato, e nessun backup le contiene tutte; tutto ciò che è venuto dopo è qui. Se hai una copia di quel file, aggiungila con «Importa un file di backup» nelle impostazioni.',
    gone: 'Il tuo file dei dati era sparito, quindi il backup più recente ne ha preso il posto. Vedi ciò che era salvato fino a questa data: {{date}}.',
    replaced:
      'Un altro programma ha messo un file dei dati diverso al posto del tuo. Quello che vedi è di nuovo salvato, e quel file è conservato, intatto, come {{file}} nella cartella dei dati. Per aggiungere ciò che contiene, usa «Importa un file di backup» nelle impostazioni.',
    unreadable:
      'Il tuo computer non ha permesso a questa app di leggere il tuo file dei dati ({{detail}}), quindi è stato lasciato com’è. Vedi il backup più recente, se ce n’è uno, e non si può salvare nulla. Fai in modo che {{file}} nella cartella dei dati si possa leggere, poi riavvia l’app.',
    newer:
      'I tuoi dati provengono da una versione più recente di questa app. Qui puoi consultarli; per modificarli, aggiorna l’app.',
  },
  mishap: {
    title: 'Non caricato',
    text: 'Non è stato possibile caricare questa parte della finestra. Tutto quello che appare come fatto è salvato. Se Opt-Out Checklist non è più in esecuzione, avviala prima di nuovo.',
    again: 'Ricarica',
  },
  disconnected:
    'Opt-Out Checklist non è più in esecuzione. Tutto quello che appare come fatto è salvato. Avviala di nuovo per continuare, e usa la pagina che apre.',
} satisfies Messages
