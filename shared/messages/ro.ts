import type { Messages } from '../messages'

/** Every word the app shows, in Romanian. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Refuz',
    'clean-up': 'Curățenie',
    recheck: 'Verificare',
    history: 'Istoric',
    settings: 'Setări',
    applies: 'Ce vi se aplică',
    report: 'Fișa dumneavoastră',
  },
  navigation: 'Pagini',
  progress: {
    label: 'Progresul refuzului',
    text: 'Pași făcuți: {{done}} din {{total}}',
    short: '{{done}} din {{total}}',
  },
  saving: {
    saved: 'Salvat pe acest computer',
    saving: 'Se salvează…',
    notSaved: 'Încă nesalvat',
    lost: 'Fără conexiune',
  },
  optOut: {
    title: 'Țineți-vă datele departe de antrenarea IA de către LinkedIn',
    steps: 'Pașii refuzului',
  },
  welcome: {
    title: 'Șapte pași mici, cam două minute',
    linkedin: 'Ce face LinkedIn',
    app: 'Ce face această aplicație',
    shows: 'Vă arată drumul, pas cu pas, iar comutatorul îl dezactivați dumneavoastră.',
    keeps: 'Vă păstrează progresul, numai pe acest computer.',
    never: 'Nu cere niciodată o parolă și nu trimite nimic nicăieri.',
    guide: 'Arată-mi pas cu pas',
  },
  region: {
    ask: 'Unde locuiți?',
    label: 'Locul în care locuiți',
    suggested:
      'O presupunere din setările computerului dumneavoastră: schimbați-o dacă este greșită. De ea depinde despre ce reguli și drepturi vă informează aplicația.',
    why: 'De acest loc depinde despre ce reguli și drepturi vă informează aplicația.',
    choose: 'Alege…',
    eea: 'Uniunea Europeană și SEE',
    others: 'În altă parte',
    elsewhere: 'Altă țară',
  },
  guide: {
    position: 'Pasul {{number}} din {{total}}',
    device: 'Unde folosiți LinkedIn',
    computer: 'Computer',
    phone: 'Telefon',
    previous: 'Înapoi',
    next: 'Înainte',
    notDone: 'De fapt, nu e făcut',
    done: {
      'log-in': 'M-am conectat',
      'open-profile-menu': 'Meniul este deschis',
      'open-settings': 'Sunt în setări',
      'open-data-privacy': 'Văd „Data privacy”',
      'open-ai-setting': 'Setarea este deschisă',
      'find-switch': 'Văd comutatorul',
      'turn-switch-off': 'Arată „Off”',
    },
  },
  fastLane: {
    offer: 'Vă grăbiți? Un link deschide direct setarea.',
    there: 'Setarea s-a deschis în browserul dumneavoastră. De îndată ce o vedeți, primii cinci pași sunt făcuți.',
    go: 'Mergi direct la setare',
    tick: 'Am ajuns',
  },
  different: {
    title: 'Această pagină arată altfel',
    intro: 'Paginile se mută, iar numele se schimbă. Una dintre aceste indicații ar trebui să vă ducă acolo.',
    computer: 'Pe computer',
    phone: 'Pe telefon',
    find: 'Căutați aceste cuvinte',
    elsewhere: 'Sau mergeți pe altă cale',
    seen: 'Ce ați văzut în schimb? O notă pentru fișa dumneavoastră; rămâne pe acest computer.',
    keep: 'Notează că arată altfel',
    kept: 'Ați notat pe {{date}} că arăta altfel.',
  },
  localLabels: {
    title: 'LinkedIn în altă limbă? S-ar putea numi…',
  },
  note: {
    title: 'Notă',
    hint: 'Pentru dumneavoastră. Se salvează în timp ce scrieți.',
  },
  finish: {
    title: 'Toți cei șapte pași sunt făcuți',
    when: 'Ați marcat ultimul pas ca făcut pe {{date}}.',
    text: 'Din ce ați constatat, comutatorul arată „Off”.',
    recheck: 'Verificați din când în când',
    recheckText: 'Primiți un memento pe {{date}}. Verificarea durează un minut.',
    recheckOff: 'Mementourile sunt dezactivate. Verificați din când în când din proprie inițiativă sau activați-le.',
    proof: 'Păstrați-vă fișa',
    proofText: 'Ce ați făcut și când, de citit sau de tipărit.',
    cleanUp: 'Faceți curățenie',
    cleanUpText: 'Patru sarcini opționale: profil, postări, CV-uri, candidaturi.',
  },
  people: {
    title: 'Persoane pe acest computer',
    intro:
      'Altcineva poate avea aici propria listă, cu propriul progres, cu propria țară sau regiune și cu propriile mementouri.',
    me: 'Eu',
    unnamed: 'Cineva fără nume',
    shown: 'Lista afișată: {{name}}',
    switchTo: 'Treci la: {{name}}',
    manage: 'Adaugă sau modifică persoane',
    steps: 'Pași făcuți: {{done}} din {{total}}',
    nowShown: 'afișată acum',
    newName: 'Numele altei persoane',
    add: 'Adaugă',
    name: 'Nume',
    rename: 'Schimbă numele',
    taken: 'Există deja cineva aici cu numele {{name}}.',
    show: 'Afișează această listă',
    remove: 'Elimină…',
    removing:
      'Se elimină această listă, cu progresul, notele, imaginile și istoricul ei: {{name}}. Puteți anula până la următoarea pornire a aplicației; apoi dispare definitiv. Copiile de rezervă ale aplicației o păstrează până când sunt înlocuite, cel mult nouă săptămâni.',
    removeNow: 'Elimină: {{name}}',
    keep: 'Păstrează',
  },
  applies: {
    title: 'Ce vi se aplică',
    intro: 'Ce se știe, de unde și cât de sigur. Semnul de lângă o afirmație duce la sursa ei.',
    link: 'Ce vi se aplică',
    linkIn: 'Ce vi se aplică: {{region}}',
    topics: {
      since: 'De când',
      data: 'Ce date',
      ground: 'Pe ce temei',
      sharing: 'Microsoft și alții',
      rights: 'Drepturile dumneavoastră',
      limits: 'Ce nu face refuzul',
    },
  },
  cleanUp: {
    title: 'Curățenie',
    intro:
      'Patru lucruri care merită făcute după ce comutatorul este dezactivat. Toate sunt opționale: faceți ce vi se potrivește și lăsați restul deoparte.',
    tasks: 'Sarcini opționale',
    progress: 'Progresul curățeniei',
    progressText: 'Sarcini făcute: {{done}} din {{total}}',
    notForMe: 'Nu pentru mine',
    forMe: 'Pune înapoi pe lista mea',
    setAside: 'Nu pentru mine',
    controls: 'Alte opțiuni de văzut',
    controlsIntro: 'Nu fac parte din cele patru sarcini. Deschideți ce vă privește.',
    objection: 'Un text pe care îl puteți lipi în formular',
  },
  recheck: {
    title: 'Este încă dezactivat?',
    intro:
      'Setările se mută, iar companiile se răzgândesc. Priviți comutatorul din când în când și notați aici ce ați constatat. Durează un minut.',
    look: 'Mai întâi, deschideți setarea și citiți cuvântul de lângă comutator.',
    question: 'Ce arată comutatorul?',
    off: 'Tot „Off” (dezactivat)',
    on: 'Din nou „On” (activat)',
    unsure: 'Nu mi-am dat seama',
    never: 'Nu ați făcut încă nicio verificare.',
    last: {
      off: 'Ultima verificare: {{date}}. Comutatorul arăta tot „Off”.',
      on: 'Ultima verificare: {{date}}. Comutatorul arăta din nou „On”.',
      unsure: 'Ultima verificare: {{date}}. Nu v-ați dat seama.',
    },
    advice: {
      off: 'Nu mai este nimic de făcut până la următorul memento.',
      nothing: 'Nu mai este nimic de făcut.',
      on: 'Dezactivați din nou comutatorul și spuneți aici că ați făcut-o.',
      turnedOff: 'L-ați dezactivat din nou.',
      object: 'Puteți, de asemenea, să vă opuneți în scris.',
      objectOrComplain:
        'Puteți, de asemenea, să vă opuneți în scris și, după aceea, să vă adresați autorității dumneavoastră.',
      stepsLeft: 'Bifați pașii care sunt încă de făcut.',
      unsure: 'Este notat. Vă poate ajuta:',
      askedAgain: 'Este notat, iar întrebarea revine pe {{date}}. Vă poate ajuta:',
    },
    repeat: 'Mergi la pași',
    turnedOff: 'L-am dezactivat',
    cleanUp: 'Dacă tot sunteți aici: puteți relua și sarcinile de curățenie.',
    cleanUpAgain: 'Redeschide-le pe cele făcute',
  },
  reminder: {
    title: 'Mementouri',
    every: 'Cât de des',
    months_one: 'în fiecare lună',
    months_few: 'la fiecare {{count}} luni',
    months_other: 'la fiecare {{count}} de luni',
    ofWeeks: 'la fiecare … săptămâni',
    weeks: 'Câte săptămâni',
    time: 'Ora',
    never: 'niciodată',
    isOff: 'Mementourile sunt dezactivate. Aplicația nu vă va aminti nimic.',
    notBegun: 'Data următoarei verificări se stabilește când toți cei șapte pași sunt făcuți.',
    next: {
      recheck: 'Următorul memento este pe {{date}}, la ora {{time}}.',
      finish: 'Unii pași sunt încă de făcut. Aplicația vă amintește de ei pe {{date}}, la ora {{time}}.',
    },
    test: 'Trimite un memento de probă',
    calendar: 'Adaugă în calendarul meu',
    beyond:
      'Aplicația vă poate aminti ceva numai cât timp este pornită. Un fișier de calendar vă amintește și fără ea.',
    tested: {
      shown:
        'A fost trimis un memento de probă. Dacă nu a apărut nimic, verificați setările de notificări ale sistemului și dacă modul „Nu deranja” este activat. Ce este de făcut apare aici în orice caz.',
      blocked:
        'Sistemul sau browserul dumneavoastră nu permite aplicației să afișeze notificări. Permiteți-le în setările lui sau adăugați datele în calendar. Ce este de făcut apare aici în orice caz.',
      unsupported: 'Aici nu există notificări. Adăugați datele în calendar; ce este de făcut apare aici în orice caz.',
    },
  },
  due: {
    recheck: 'E timpul să priviți din nou comutatorul',
    finish: 'Unii pași sunt încă de făcut',
    since: 'De făcut din {{date}}.',
    recheckAction: 'Verifică acum',
    finishAction: 'Continuă pașii',
    others: 'De făcut pentru alte persoane de aici',
    mark: 'Este ceva de făcut',
    other: {
      recheck: '{{name}}: e timpul să priviți din nou comutatorul',
      finish: '{{name}}: unii pași sunt încă de făcut',
    },
    later: 'Mai târziu',
    snooze: {
      later: 'Mai târziu azi',
      tomorrow: 'Mâine',
      week: 'Săptămâna viitoare',
      date: 'La o anumită dată',
      putOff: 'Amână',
    },
  },
  notify: {
    title: 'E timpul să priviți din nou comutatorul',
    body: 'Deschideți Opt-Out Checklist ca să vedeți ce este de făcut.',
    bodyFor: 'Pentru {{names}}. Deschideți Opt-Out Checklist ca să vedeți ce este de făcut.',
    test: 'Acesta este un memento de probă',
  },
  tray: {
    open: 'Deschide',
    quit: 'Închide aplicația',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'Fișier',
    editMenu: 'Editare',
    viewMenu: 'Vizualizare',
    windowMenu: 'Fereastră',
    about: 'Despre Opt-Out Checklist',
    services: 'Servicii',
    hide: 'Ascunde Opt-Out Checklist',
    hideOthers: 'Ascunde celelalte',
    unhide: 'Afișează tot',
    quit: 'Închide aplicația',
    close: 'Închide fereastra',
    undo: 'Anulează',
    redo: 'Refă',
    cut: 'Decupează',
    copy: 'Copiază',
    paste: 'Lipește',
    selectAll: 'Selectează tot',
    resetZoom: 'Dimensiune reală',
    zoomIn: 'Mărește',
    zoomOut: 'Micșorează',
    togglefullscreen: 'Ecran complet',
    minimize: 'Minimizează',
    zoom: 'Mărește fereastra',
    front: 'Adu tot în prim-plan',
    help: 'Ajutor',
  },
  calendar: {
    summary: 'Opt-Out Checklist: comutatorul este încă dezactivat?',
    summaryFor: 'Opt-Out Checklist, pentru {{name}}: comutatorul este încă dezactivat?',
    description:
      'Priviți cuvântul de lângă comutator: {{address}}\n\nApoi deschideți Opt-Out Checklist și notați acolo ce ați constatat.',
    fileType: 'Fișier de calendar',
    remindersOff:
      'Mementourile sunt dezactivate, așa că nu există date de salvat. Alegeți mai întâi cât de des să vină.',
    stepsOpen:
      'Acum nu există date de salvat. Data următoarei verificări se stabilește când toți cei șapte pași sunt făcuți.',
  },
  backup: {
    fileType: 'Copie de rezervă Opt-Out Checklist',
    noText: 'Acesta nu este textul unui fișier.',
    tooLong: 'Acest fișier este prea mare: aplicația acceptă fișiere de cel mult {{limit}} MB.',
    notJson:
      'Acest fișier nu este o copie de rezervă a acestei aplicații: nu este JSON. Poate fi trunchiat sau de alt tip.',
    foreign: 'Acest fișier este JSON, dar nu este o copie de rezervă a acestei aplicații.',
    newer:
      'Acest fișier a fost creat de o versiune mai nouă a acestei aplicații. Actualizați aplicația, apoi importați-l.',
    broken: 'Acest fișier este deteriorat: aplicația nu înțelege câmpul {{field}} din el. Nu s-a importat nimic.',
    unknown: 'Această copie de rezervă nu există sau nu mai poate fi citită.',
    wrongWord: 'Nu s-a șters nimic. Ca să ștergeți tot, scrieți {{word}} cu majuscule.',
  },
  evidence: {
    title: 'Capturi de ecran',
    count_one: 'Capturi de ecran (1)',
    count_few: 'Capturi de ecran ({{count}})',
    count_other: 'Capturi de ecran ({{count}})',
    hint: 'PNG, JPEG sau WebP de cel mult {{limit}} MB, dintr-un fișier sau prin lipire. Imaginea este redesenată, fără date ascunse precum locul, și rămâne pe acest computer.',
    choose: 'Atașează o captură',
    working: 'Se citește imaginea…',
    remove: 'Elimină imaginea din {{date}}',
    removeShort: 'Elimină',
    alt: 'Imagine atașată: {{what}}',
    enlarge: 'Afișează mai mare sau mai mică: {{what}}',
    gone: 'Această imagine nu este pe acest computer.',
    recheck: 'Verificare',
    refused: {
      foreign: 'Aplicația nu poate prelua acest fișier: alegeți o imagine PNG, JPEG sau WebP.',
      animated: 'Această imagine se mișcă. Alegeți una statică, cum ar fi o captură de ecran.',
      damaged: 'Această imagine este trunchiată sau deteriorată. Refaceți captura de ecran sau alegeți alt fișier.',
      large: 'Această imagine este prea mare: aplicația acceptă fișiere de cel mult {{limit}} MB.',
      pixels: 'Această imagine este prea mare. Limita aplicației, în milioane de pixeli: {{limit}}.',
      sides: 'Această imagine este prea mare. Limita aplicației, în pixeli pe latură: {{limit}}.',
    },
    noText: 'Acesta nu este textul unei imagini.',
    full: 'Nu mai este loc pentru încă o imagine: împreună pot avea {{limit}} MB. Eliminați una, apoi încercați din nou.',
    tooMany:
      'Împreună, imaginile din fișier și cele de aici au mai mult de {{limit}} MB. Eliminați câteva aici, apoi importați din nou fișierul. Nu s-a importat nimic.',
    broken:
      'Acest fișier este deteriorat: imaginea {{image}} din el nu este așa cum a fost salvată. Nu s-a importat nimic.',
  },
  history: {
    title: 'Istoric',
    intro: 'Tot ce ați făcut aici, de la cel mai recent la cel mai vechi.',
    print: 'Tipărește',
    show: 'Afișează',
    all: 'Tot',
    whose: 'Persoana',
    everybody: 'Toate persoanele',
    topics: {
      items: 'Pași și sarcini',
      rechecks: 'Verificări',
      notes: 'Note',
      pictures: 'Imagini',
      reminders: 'Mementouri',
    },
    none: 'Încă nimic de acest fel.',
    empty: 'Încă nimic. Ce bifați apare aici, cu ora.',
    undone: 'anulat',
    undo: 'Anulează: {{what}}',
    notRead: 'Istoricul nu a putut fi citit.',
    more: 'Afișează mai vechi',
    marked: {
      done: 'Făcut: {{item}}',
      open: 'Din nou de făcut: {{item}}',
      'not-for-me': 'Nu pentru mine: {{item}}',
    },
    rechecked: {
      off: 'Verificare: tot „Off”',
      on: 'Verificare: din nou „On”',
      unsure: 'Verificare: nu s-a putut stabili',
    },
    choseRegion: 'Țară sau regiune: {{region}}',
    noted: 'Notă la: {{item}}',
    tookNoteAway: 'Notă eliminată de la: {{item}}',
    sawDifferent: 'Pagina arăta altfel la: {{item}}',
    setReminder: 'Memento modificat',
    reminderOff: 'Mementouri dezactivate',
    attached: 'Imagine atașată: {{to}}',
    detached: 'Imagine eliminată',
    snoozed: 'Memento amânat până pe {{date}}, la ora {{time}}',
    reminded: 'Aplicația a trimis un memento',
    named: 'Nume: {{name}}',
    removedPerson: 'Listă eliminată de pe acest computer',
    undid_one: 'O modificare anulată',
    undid_few: '{{count}} modificări anulate',
    undid_other: '{{count}} de modificări anulate',
  },
  report: {
    title: 'Fișa dumneavoastră',
    intro:
      'Ce ați făcut și când, pe o foaie de tipărit, de salvat sau de trimis cuiva. Aplicația nu o trimite nicăieri.',
    link: 'Fișa dumneavoastră, de tipărit sau de salvat',
    savePdf: 'Salvează ca PDF',
    print: 'Tipărește sau salvează ca PDF',
    saveMarkdown: 'Salvează ca Markdown',
    fileName: 'fisa-refuzului',
    fileTypes: { pdf: 'Document PDF', markdown: 'Text Markdown' },
    heading: 'Fișa refuzului',
    optedOut: 'Refuz făcut pe {{date}}',
    notOptedOut: 'Refuzul nu este făcut',
    stepsDone: 'Pași făcuți: {{done}} din {{total}}.',
    first: 'Pentru prima dată pe {{date}}.',
    firstOnly: 'Toți cei șapte fuseseră făcuți pe {{date}}.',
    last: {
      off: 'Verificare pe {{date}}: tot „Off”.',
      on: 'Verificare pe {{date}}: din nou „On”.',
      unsure: 'Verificare pe {{date}}: nu s-a putut stabili.',
    },
    turnedOff: 'Dezactivat din nou pe {{date}}.',
    never: 'Nicio verificare până acum.',
    person: 'Persoană',
    region: 'Țară sau regiune',
    noRegion: 'Neindicată',
    content: 'Ghid confirmat ultima dată',
    app: 'Aplicație',
    date: 'Data acestei fișe',
    steps: 'Cei șapte pași',
    open: 'Nefăcut',
    rechecks: 'Verificări',
    found: { off: 'Tot „Off”', on: 'Din nou „On”', unsure: 'Nu s-a putut stabili' },
    earlier_one: 'Și o verificare anterioară.',
    earlier_few: 'Și {{count}} verificări anterioare.',
    earlier_other: 'Și {{count}} de verificări anterioare.',
    notes: 'Note',
    different: 'Ce arăta altfel',
    noWords: 'Notat fără text.',
    pictures: 'Imagini',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Fișa proprie a unei persoane despre ce a făcut, păstrată pe propriul computer cu Opt-Out Checklist, o aplicație independentă.',
    noConfirmation: 'Nu este o confirmare din partea LinkedIn.',
  },
  data: {
    transferTitle: 'Pe alt computer și de pe el',
    transfer:
      'Un fișier cu o copie de rezervă conține tot: progresul, notele, imaginile, istoricul, mementourile. Păstrați-l într-un loc sigur sau importați-l în aplicație pe alt computer: cele două conținuturi se unesc, iar nimic nu se pierde și nu se dublează.',
    export: 'Salvează o copie de rezervă',
    import: 'Importă o copie de rezervă',
    span_one: 'Fișierul conține o înregistrare, din {{from}}.',
    span_few: 'Fișierul conține {{count}} înregistrări, din {{from}} până pe {{to}}.',
    span_other: 'Fișierul conține {{count}} de înregistrări, din {{from}} până pe {{to}}.',
    isNew_one: 'Una dintre ele nu este încă aici.',
    isNew_few: '{{count}} dintre ele nu sunt încă aici.',
    isNew_other: '{{count}} dintre ele nu sunt încă aici.',
    newPictures_one: 'Se adaugă o imagine.',
    newPictures_few: 'Se adaugă {{count}} imagini.',
    newPictures_other: 'Se adaugă {{count}} de imagini.',
    nothingNew: 'Tot ce conține este deja aici.',
    olderIn:
      'Fișierul conține numai ce s-a făcut cel mai recent. Ce s-a făcut înainte este în {{file}}, care se afla lângă el: importați-l și pe acela.',
    newPeople_one: 'O persoană din fișier este nouă aici: {{names}}.',
    newPeople_few: '{{count}} persoane din fișier sunt noi aici: {{names}}.',
    newPeople_other: '{{count}} de persoane din fișier sunt noi aici: {{names}}.',
    bringIn_one: 'Importă o înregistrare',
    bringIn_few: 'Importă {{count}} înregistrări',
    bringIn_other: 'Importă {{count}} de înregistrări',
    cancel: 'Renunță',
    backupsTitle: 'Copii de rezervă',
    backups:
      'Aplicația își păstrează propriile copii: de la ultima pornire reușită, din fiecare zi timp de o săptămână, apoi din fiecare săptămână.',
    noBackups: 'Nu există încă niciuna. Prima se face la următoarea pornire.',
    backup_one: 'o înregistrare, {{steps}}',
    backup_few: '{{count}} înregistrări, {{steps}}',
    backup_other: '{{count}} de înregistrări, {{steps}}',
    personsSteps: '{{name}}: {{done}} din 7',
    restoring: 'Totul va fi atunci ca în acel moment. Ce a urmat rămâne în istoric, iar revenirea poate fi anulată.',
    restore: 'Revino la aceasta',
    eraseTitle: 'Șterge tot',
    erase:
      'Elimină de pe acest computer progresul, notele, imaginile, istoricul și setările dumneavoastră, precum și copiile de rezervă ale aplicației. Copiile de rezervă pe care le-ați salvat în altă parte rămân unde sunt. Ștergerea nu poate fi anulată.',
    eraseWord: 'Scrieți {{word}} ca să continuați',
    eraseNow: 'Șterge tot acum',
  },
  settings: {
    title: 'Setări',
    regionTitle: 'Țara sau regiunea dumneavoastră',
    languageTitle: 'Limbă',
    language: 'Limba acestei aplicații',
    systemLanguage: 'Ca sistemul ({{language}})',
    lookTitle: 'Luminos sau întunecat',
    look: { system: 'Ca sistemul', light: 'Luminos', dark: 'Întunecat' },
    desktopTitle: 'În fundal',
    background: 'Rulează în continuare în fundal, ca mementourile să vină și când fereastra este închisă',
    login: 'Pornește când mă conectez la acest computer',
    remindersTitle: 'Mementouri',
    toReminders: 'Modifică mementourile',
    dataTitle: 'Datele dumneavoastră',
    data: 'Ce faceți aici se păstrează într-un singur dosar pe acest computer, împreună cu copiile de rezervă și cu imaginile pe care le atașați, și nicăieri altundeva. Aplicația nu are cont, nu cere parola LinkedIn și nu trimite nimic nicăieri. Deschide LinkedIn în browserul dumneavoastră numai când apăsați un buton care spune acest lucru.',
    folder: 'Dosarul de date',
    showFolder: 'Afișează dosarul',
    aboutTitle: 'Despre',
    version: 'Versiunea {{version}}',
    independent: 'Un proiect independent. Nu este realizat, aprobat sau examinat de LinkedIn sau Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Conectați-vă la contul dumneavoastră LinkedIn',
      text: 'Conectați-vă ca de obicei, în browserul dumneavoastră; această aplicație nu vă cere niciodată parola. Dacă aveți mai multe conturi, faceți pașii în fiecare.',
      phone:
        'Deschideți aplicația LinkedIn și conectați-vă ca de obicei. Dacă aveți mai multe conturi, faceți pașii în fiecare.',
      picture:
        'O fereastră de browser cu un formular de conectare în mijloc; butonul de sub cele două câmpuri este evidențiat.',
      picturePhone:
        'Un ecran de telefon cu un formular de conectare; butonul de sub cele două câmpuri este evidențiat.',
    },
    'open-profile-menu': {
      title: 'Dați clic pe fotografia de profil',
      text: 'Este în dreapta sus pe pagină și se numește „Me”. Dați clic pe ea și se deschide un meniu.',
      phone: 'Este în stânga sus pe ecran. Atingeți-o și se deschide un panou.',
      picture:
        'O pagină cu o bară în partea de sus; mica imagine rotundă de la capătul ei din dreapta este evidențiată.',
      picturePhone:
        'Un ecran de telefon cu o bară în partea de sus; mica imagine rotundă de la capătul ei din stânga este evidențiată.',
    },
    'open-settings': {
      title: 'Alegeți „Settings & Privacy”',
      text: 'Este în meniul care s-a deschis, sub „Account”.',
      phone: 'Este în partea de jos a panoului care s-a deschis. Aplicația de pe telefon îi spune doar „Settings”.',
      picture: 'Un meniu sub imaginea din dreapta sus; un rând din partea lui numită „Account” este evidențiat.',
      picturePhone: 'Un panou deschis pe un ecran de telefon; rândul de jos este evidențiat.',
    },
    'open-data-privacy': {
      title: 'Deschideți „Data privacy”',
      text: 'Este în lista din partea stângă a setărilor.',
      phone: 'Este în lista de setări care s-a deschis.',
      picture: 'O pagină de setări cu o listă în partea stângă; rândul „Data privacy” din ea este evidențiat.',
      picturePhone: 'O listă de setări pe un ecran de telefon; rândul „Data privacy” din ea este evidențiat.',
    },
    'open-ai-setting': {
      title: 'Deschideți „Data for Generative AI Improvement”',
      text: 'Este în primul grup al paginii, „How LinkedIn uses your data”.',
      phone:
        'Este în lista care s-a deschis. Un ghid avertizează că aplicația de pe telefon s-ar putea să nu o afișeze: dacă lipsește, folosiți un computer pentru acest pas și pentru următorii doi.',
      picture: 'Pagina „Data privacy”; un rând din primul ei grup, „How LinkedIn uses your data”, este evidențiat.',
      picturePhone: 'Lista „Data privacy” pe un ecran de telefon; rândul setării din ea este evidențiat.',
    },
    'find-switch': {
      title: 'Găsiți „Use my data for training content creation AI models”',
      text: 'Acest comutator este pe pagina care s-a deschis și este activat („On”) dacă nu l-ați dezactivat deja. Cuvântul de lângă el trebuie să fie „Off” (dezactivat).',
      phone:
        'Acest comutator este pe ecranul care s-a deschis și este activat („On”) dacă nu l-ați dezactivat deja. Cuvântul de lângă el trebuie să fie „Off” (dezactivat).',
      picture:
        'Pagina setării; comutatorul de la capătul din dreapta al singurului ei rând este evidențiat, împreună cu cuvântul de lângă el.',
      picturePhone:
        'Setarea pe un ecran de telefon; comutatorul de la capătul din dreapta al singurului ei rând este evidențiat, împreună cu cuvântul de lângă el.',
    },
    'turn-switch-off': {
      title: 'Dezactivați comutatorul',
      text: 'Dacă arată „On” (activat), dați clic pe el: la sfârșit, cuvântul trebuie să fie „Off” (dezactivat). Luați-vă după cuvânt, nu după culoare și nici după ghidurile care descriu acest pas invers.',
      phone:
        'Dacă arată „On” (activat), atingeți-l: la sfârșit, cuvântul trebuie să fie „Off” (dezactivat). Luați-vă după cuvânt, nu după culoare și nici după ghidurile care descriu acest pas invers.',
      picture: 'Pagina setării; comutatorul a trecut pe „Off”, iar cuvântul „Off” de lângă el este evidențiat.',
      picturePhone:
        'Setarea pe un ecran de telefon; comutatorul a trecut pe „Off”, iar cuvântul „Off” de lângă el este evidențiat.',
    },
    'review-profile': {
      title: 'Revizuiți și curățați-vă profilul',
      text: 'LinkedIn enumeră o mare parte din profil printre datele pe care le folosește: fotografia, posturile, studiile, competențele, recomandările, rezumatul și altele. Un profil mai scurt dezvăluie mai puțin.',
      parts: {
        details: 'Deschideți-vă profilul și eliminați ce nu i-ați spune unui necunoscut.',
        'old-news': 'Scurtați ce nu mai este actual, cum ar fi posturile vechi sau rezumatul.',
        public: 'În setările profilului public, alegeți ce este public.',
      },
    },
    'review-posts': {
      title: 'Treceți-vă în revistă postările publice',
      text: 'Postările, articolele, comentariile și răspunsurile la sondaje sunt și ele pe lista LinkedIn. Sursele nu sunt de acord dacă un refuz târziu le acoperă și pe cele mai vechi.',
      parts: {
        'look-through':
          'Parcurgeți-vă postările, și pe cele vechi, și ștergeți-le pe cele cu care nu mai sunteți de acord.',
        comments: 'Faceți același lucru cu comentariile.',
        groups: 'Gândiți-vă la grupurile dumneavoastră: și ce faceți și scrieți acolo figurează pe listă.',
      },
    },
    'delete-resumes': {
      title: 'Ștergeți CV-urile încărcate',
      text: 'CV-urile pe care LinkedIn le-a salvat pentru candidaturi viitoare sunt pe lista sa, la fel și răspunsurile salvate la întrebările de preselecție. Ambele sunt în setările pentru candidaturi.',
      parts: {
        'keep-copy': 'Păstrați o copie proprie a oricărui CV de care mai aveți nevoie.',
        resumes: 'Ștergeți CV-urile salvate acolo.',
        answers: 'Ștergeți și răspunsurile salvate.',
      },
    },
    'manage-job-applications': {
      title: 'Gestionați setările pentru candidaturi',
      text: 'Aceeași pagină hotărăște dacă LinkedIn salvează CV-urile și răspunsurile din candidaturile următoare. Numai cele salvate sunt pe lista sa.',
      parts: {
        saving: 'Dezactivați salvarea CV-urilor și a răspunsurilor.',
        recruiters:
          'Căutați comutatorul „Share resume data with recruiters”, care este unul separat, și setați-l cum doriți.',
        accounts: 'Parcurgeți conturile de candidat salvate și eliminați-le pe cele de care nu aveți nevoie.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Această pagină conține opțiunile LinkedIn privind reclamele. Mergeți în jos și până la ultimul ei grup, unde se află „Share data with affiliates and partners”, cel puțin în afara Europei.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'Opțiunea privind reclamele în alte locuri decât LinkedIn. Butonul duce la pagina despre care se relatează că o conține.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'Opțiunea privind folosirea pentru reclame a ceea ce știu alții despre dumneavoastră. Se pare că butonul duce la pagina potrivită; dacă nu, căutați în ultimul grup din „Advertising data”.',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'Opțiunea privind măsurarea rezultatelor reclamelor. Se pare că butonul duce la pagina potrivită; dacă nu, căutați în ultimul grup din „Advertising data”.',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'Opțiunea privind folosirea datelor dumneavoastră pentru cercetare. Butonul duce la pagina despre care se relatează că o conține; elementul este în „Data privacy”.',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Vedeți ce date deține LinkedIn despre dumneavoastră. Obțineți copia înainte de a șterge ceva.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Aplicații și servicii ale altora care pot folosi datele dumneavoastră LinkedIn. Vedeți dacă mai doriți fiecare dintre ele.',
    },
    visibility: {
      title: 'Profil public și vizibilitate',
      text: 'Alegeți ce este public din profilul dumneavoastră. Articolele explică acest lucru și cum apar profilurile în motoarele de căutare.',
    },
    objection: {
      title: 'Opoziție în scris',
      text: 'Comutatorul privește IA care creează conținut. Cu acest formular vă puteți opune în scris și antrenării ei cu datele dumneavoastră, precum și altor utilizări de către LinkedIn ale acestor date pentru IA și utilizării celor postate de alții despre dumneavoastră; formularul este deschis și persoanelor fără cont.',
    },
    deletion: {
      title: 'Cerere de ștergere a datelor',
      text: 'Formularul LinkedIn prin care se cere ștergerea datelor despre dumneavoastră.',
    },
  },
  facts: {
    'on-by-default': 'Setarea este activată dacă nu o dezactivați.',
    'since-europe':
      'În UE, Islanda, Liechtenstein, Norvegia și Elveția, începând cu 3 noiembrie 2025, LinkedIn antrenează IA cu datele membrilor.',
    'since-uk':
      'În Regatul Unit, LinkedIn a suspendat antrenarea în septembrie 2024 și a reluat-o pe 3 noiembrie 2025.',
    'hidden-before':
      'Se relatează că, înainte de noiembrie 2025, setarea era ascunsă în Europa, iar unele ghiduri vechi spun în continuare că datele dumneavoastră nu sunt folosite dacă nu o găsiți. Dacă vă lipsește acum, folosiți formularul de opoziție.',
    'since-canada': 'În Canada, începând cu 3 noiembrie 2025, LinkedIn antrenează IA cu datele membrilor.',
    'pause-canada':
      'Până în decembrie 2024, LinkedIn suspendase antrenarea în Canada, lucru salutat de comisarul pentru protecția vieții private din Canada.',
    'since-hong-kong':
      'În Hong Kong, LinkedIn a suspendat antrenarea pe 11 octombrie 2024 și a reluat-o pe 3 noiembrie 2025.',
    'since-india':
      'Se relatează că în India setarea este activată din 2024. Se relatează și că schimbarea din noiembrie 2025 privind antrenarea IA nu a vizat India.',
    'since-us':
      'În Statele Unite, setarea a fost observată, deja activată, pe 18 septembrie 2024. O modificare a condițiilor de utilizare LinkedIn (User Agreement) a urmat pe 20 noiembrie 2024.',
    'since-elsewhere':
      'Și în majoritatea celorlalte țări setarea a fost observată, deja activată, în septembrie 2024. O modificare a condițiilor de utilizare LinkedIn (User Agreement) a urmat pe 20 noiembrie 2024.',
    'no-change-2025':
      'Schimbarea din noiembrie 2025 a fost pentru alte regiuni: pentru Statele Unite și majoritatea celorlalte țări, LinkedIn nu a anunțat nicio schimbare în antrenarea IA.',
    'first-countries':
      'Se relatează că Australia, Noua Zeelandă, Japonia și Brazilia au fost printre primele, în 2024.',
    'mainland-china':
      'Se relatează că China continentală a fost lăsată deoparte înainte de noiembrie 2025. Ce se aplică acolo acum nu s-a putut afla.',
    trains:
      'Cu detaliile din profil și postările publice ale membrilor, printre alte date, LinkedIn antrenează modele de IA care creează conținut.',
    profile:
      'Din profilul dumneavoastră folosește numele, fotografia, posturile actuale și anterioare, studiile, locul, competențele, certificările, licențele, voluntariatul, publicațiile, brevetele, aprobările competențelor, recomandările și rezumatul.',
    posts: 'Folosește postări, articole, comentarii, răspunsuri la sondaje și alte contribuții.',
    groups: 'Folosește ce faceți în grupuri și mesajele din grupuri.',
    'job-data': 'Folosește CV-urile și răspunsurile la întrebările de preselecție salvate pentru candidaturi viitoare.',
    prompts: 'Folosește ce scrieți în funcțiile de IA ale LinkedIn.',
    feedback: 'Folosește feedbackul, inclusiv ce scrieți serviciului de asistență LinkedIn.',
    'not-messages': 'LinkedIn spune că mesajele private nu sunt folosite pentru aceasta și nici InMail.',
    'not-secrets':
      'Nu sunt folosite nici parolele și datele de conectare, datele de plată și de card, un salariu pe care l-ați introdus și datele de candidatură legate de o persoană.',
    'not-devices':
      'Unele articole menționează și adresele IP, dispozitivele și plățile. Ele confundă oferirea de funcții de IA cu antrenarea IA: notificarea LinkedIn le separă.',
    'under-18':
      'LinkedIn spune că nu vă folosește datele dacă are motive să creadă că aveți sub 18 ani, chiar dacă comutatorul arată „On”.',
    narrowed:
      'După îngrijorările autorității irlandeze pentru protecția datelor, LinkedIn a restrâns datele și perioada și a adăugat filtre pentru pagini și grupuri sensibile, cum ar fi sindicatele. Autoritatea a spus că nici nu a aprobat antrenarea, nici nu a constatat că este legală.',
    'ground-europe':
      'LinkedIn nu cere consimțământul. Se bazează pe „interesul legitim”: o companie poate folosi date din motive întemeiate ale sale, dacă persoanele vizate nu au unele mai bune.',
    'controller-europe': 'Operatorul datelor dumneavoastră este LinkedIn Ireland.',
    'controller-uk':
      'Operatorul datelor dumneavoastră este LinkedIn Corporation din Statele Unite, nu LinkedIn Ireland.',
    affiliates:
      'Comutatorul privește IA antrenată de LinkedIn și de societățile sale afiliate, adică de companiile din același grup.',
    'affiliates-europe':
      'Se relatează că o pagină LinkedIn spunea în septembrie 2025 că datele din SEE și din Elveția nu vor ajunge la societățile afiliate în acest scop fără o nouă înștiințare.',
    'microsoft-training-uk':
      'LinkedIn poate transmite către Microsoft postări, comentarii, articole, videoclipuri, videoclipuri de învățare, date ale paginilor de companie și anunțuri de angajare, pentru a antrena modelele de IA ale Microsoft. Același comutator acoperă și acest lucru.',
    'microsoft-ads-europe':
      'Partajarea mai multor date cu Microsoft pentru reclame, începând cu 3 noiembrie 2025, a fost anunțată pentru alte regiuni, nu pentru UE, SEE, Regatul Unit sau Elveția. Unele articole au scris ca și cum ar fi valabilă pentru toți.',
    'personal-ads-europe':
      'Pentru reclamele personalizate, notificarea europeană de confidențialitate a LinkedIn are din iunie 2025 reguli proprii, bazate pe consimțământul dumneavoastră.',
    'microsoft-ads-canada-hong-kong':
      'Se pare că, începând cu 3 noiembrie 2025, LinkedIn partajează mai multe date cu Microsoft pentru reclame, inclusiv în Canada și Hong Kong. Comutatorul pentru aceasta ar fi „Share data with affiliates and partners”, la sfârșitul paginii „Advertising data”.',
    'microsoft-ads-us':
      'Se relatează că, începând cu 3 noiembrie 2025, LinkedIn partajează mai multe date cu Microsoft pentru reclame. Comutatorul pentru aceasta este „Share data with affiliates and partners”, la sfârșitul paginii „Advertising data”; unii îl numesc „Data sharing with Microsoft”.',
    'microsoft-ads-elsewhere':
      'Se relatează că, în majoritatea regiunilor din afara Europei, începând cu 3 noiembrie 2025, LinkedIn partajează mai multe date cu Microsoft pentru reclame. Comutatorul pentru aceasta este „Share data with affiliates and partners”, la sfârșitul paginii „Advertising data”; unii îl numesc „Data sharing with Microsoft”.',
    'privacy-signal':
      'Unele browsere pot trimite un semnal numit Global Privacy Control. Se relatează că, în Statele Unite, LinkedIn îl tratează ca pe o dorință ca datele să nu fie partajate pentru reclame.',
    'object-eea':
      'Vă puteți opune oricând unei utilizări bazate pe interesul legitim (articolul 21 din RGPD). Dezactivați mai întâi comutatorul, apoi folosiți formularul de opoziție pentru ce nu acoperă el.',
    'answer-eea':
      'LinkedIn trebuie să răspundă în termen de o lună, pe care îl poate prelungi cu încă două luni (articolul 12 alineatul (3) din RGPD).',
    'reasons-eea':
      'Sursele nu sunt de acord dacă trebuie să indicați motive. Una spune că, formal, trebuie, dar că în practică se acceptă „Nu vreau acest lucru”; potrivit relatărilor, autoritatea italiană spune că nu este nevoie de niciun motiv, iar un ghid spune că formularul cere unul scurt.',
    'complain-eea':
      'Puteți depune o plângere la autoritatea din țara dumneavoastră sau, în Germania, din landul dumneavoastră (articolul 77 din RGPD). Ea transmite plângerea autorității irlandeze, care este autoritatea principală pentru LinkedIn.',
    'object-uk':
      'Aveți dreptul la opoziție (articolul 21 din RGPD-ul Regatului Unit, UK GDPR). Dezactivați mai întâi comutatorul, apoi folosiți formularul de opoziție pentru ce nu acoperă el.',
    'complain-uk':
      'Din 19 iunie 2026, o plângere se adresează mai întâi LinkedIn, care trebuie să confirme în 30 de zile că a primit-o. După aceea vă puteți adresa Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'Se pare că LinkedIn nu poate folosi datele dumneavoastră împotriva voinței dumneavoastră exprese fără o justificare (articolele 30 și 31 din legea privind protecția datelor). Dezactivați comutatorul și exprimați-vă voința în formularul de opoziție.',
    'complain-switzerland':
      'Potrivit relatărilor, Comisarul Federal pentru Protecția Datelor și Informații (FDPIC) primește sesizări, dar nu tratează fiecare plângere așa cum fac autoritățile din UE. Respectarea voinței dumneavoastră se obține la instanțele civile.',
    'withdraw-canada':
      'Se relatează că, în temeiul legii federale privind viața privată (PIPEDA), vă puteți retrage consimțământul. Dezactivați comutatorul, apoi folosiți formularul de opoziție.',
    'complain-canada':
      'Adresați-vă mai întâi LinkedIn, de exemplu responsabilului său cu protecția datelor. După aceea puteți depune o plângere la comisarul pentru protecția vieții private din Canada.',
    'provinces-canada':
      'Se relatează că Quebec, Columbia Britanică și Alberta au propriile legi și autorități privind viața privată.',
    'consent-hong-kong':
      'Se pare că un scop nou necesită consimțământul dumneavoastră expres și voluntar, pe care îl puteți retrage în scris (principiul 3 al protecției datelor). Un drept general la opoziție, ca în Europa, nu există.',
    'complain-hong-kong':
      'Puteți depune o plângere la comisarul pentru protecția datelor personale (PCPD). Se relatează că aceasta trebuie depusă în cel mult doi ani.',
    'rights-india':
      'Digital Personal Data Protection Act intră în vigoare pe etape. Drepturile pe care vi le dă și majoritatea obligațiilor companiilor încep abia la mijlocul lunii mai 2027; sursele diferă în privința zilei.',
    'complain-india':
      'Până atunci, se pare că nu există nicio cale de a depune o plângere în temeiul acelei legi, așa că trebuie să vă adresați chiar LinkedIn. Mai târziu va fi Data Protection Board of India.',
    'rights-us':
      'Se pare că nicio lege federală nu vă dă un drept la opoziție, dar unele state au legi proprii. Se relatează că plângerile se depun la procurorul general al statului dumneavoastră și la Federal Trade Commission (FTC).',
    'rights-elsewhere':
      'Drepturile dumneavoastră depind de legea din țara dumneavoastră. Orice ar spune ea, LinkedIn are comutatorul, formularul de opoziție și o pagină despre cum se depune o plângere.',
    'form-asks':
      'Se relatează că formularul de opoziție cere prenumele, numele, adresa de e-mail și tipul de opoziție. Un tip este antrenarea modelelor de IA care creează conținut; altul este „Other”.',
    'form-confirms':
      'Se relatează că, după trimiterea formularului, vine o confirmare prin e-mail. Păstrați-o: nu s-a găsit nicio altă dovadă gata făcută.',
    'not-retroactive': 'Refuzul oprește antrenarea viitoare. Antrenarea deja făcută nu este anulată.',
    'older-posts':
      'Sursele nu sunt de acord dacă un refuz făcut acum ține postările mai vechi departe de antrenarea viitoare. Articolul LinkedIn spune că de atunci înainte va înceta să folosească ce ați furnizat, ceea ce sună ca și cum ar fi incluse și postările mai vechi.',
    'older-posts-italy':
      'Autoritatea italiană și mai multe ziare spun contrariul: un refuz făcut după 3 noiembrie 2025 acoperă numai ce publicați după refuz.',
    'no-deadline':
      'Nu există un termen-limită: puteți refuza oricând. Data de 3 noiembrie 2025 din multe articole a fost un început, nu un termen-limită.',
    'other-uses':
      'Alte utilizări pentru IA continuă, cum ar fi personalizarea, securitatea, clasificarea conținutului pe categorii, îmbunătățirea produselor și compararea profilului dumneavoastră cu ce caută recrutorii. Pentru a vă opune acestora, folosiți formularul.',
    'features-work':
      'Funcțiile de IA ale LinkedIn merg în continuare pentru dumneavoastră și prelucrează ce scrieți în ele.',
    'feedback-after':
      'Se relatează că feedbackul pe care îl dați, cum ar fi un deget mare în sus sau în jos, poate fi folosit în continuare pentru modele.',
    'each-account': 'Comutatorul este pentru un singur cont. Dacă aveți mai multe, dezactivați-l în fiecare.',
    'posts-by-others':
      'Ce postează alte persoane despre dumneavoastră nu este acoperit de comutator. Pentru aceasta există formularul de opoziție, deschis și persoanelor fără cont.',
    'no-reset':
      'Nicio sursă credibilă nu relatează că acest comutator s-ar reactiva singur; dar pe forumuri nu s-a putut căuta, așa că acest lucru dovedește puțin. Este recomandat să verificați din când în când, fiindcă setările se pot muta.',
    recruiters:
      'Un articol spune că, după refuz, recrutorii vă găsesc mai greu. Se pare că este o înțelegere greșită a unui text despre partajarea CV-urilor.',
  },
  objection: {
    eea: 'În temeiul articolului 21 din Regulamentul general privind protecția datelor (RGPD), mă opun utilizării datelor mele cu caracter personal, de către LinkedIn și societățile sale afiliate, pentru antrenarea modelelor de IA care creează conținut. Mă opun, de asemenea, celorlalte utilizări de către dumneavoastră ale datelor mele cu caracter personal pentru IA care se bazează pe interesul legitim. Opoziția mea include datele și conținutul pe care le-am furnizat deja; motivul meu este că nu doresc ca datele mele să fie utilizate în acest mod. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări sau, în caz de refuz, să îmi comunicați motivele. Aștept răspunsul dumneavoastră în termen de o lună, potrivit articolului 12 alineatul (3) din RGPD.',
    CH: 'Voința mea expresă este ca LinkedIn și societățile sale afiliate să nu utilizeze datele mele personale pentru antrenarea modelelor de IA care creează conținut (articolele 30 și 31 din Legea federală elvețiană revizuită privind protecția datelor). Același lucru îl doresc și pentru celelalte utilizări de către dumneavoastră ale datelor mele personale pentru IA, precum și pentru datele și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări. Dacă considerați că aveți o justificare pentru a continua, vă rog să îmi comunicați care este aceasta.',
    GB: 'În temeiul articolului 21 din RGPD-ul Regatului Unit (UK GDPR), mă opun utilizării datelor mele cu caracter personal pentru antrenarea modelelor de IA care creează conținut, de către LinkedIn și societățile sale afiliate, precum și transmiterii lor către Microsoft în acest scop. Mă opun, de asemenea, celorlalte utilizări de către dumneavoastră ale datelor mele cu caracter personal pentru IA care se bazează pe interesul legitim. Opoziția mea include datele și conținutul pe care le-am furnizat deja; motivul meu este că nu doresc ca datele mele să fie utilizate în acest mod. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări sau, în caz de refuz, să îmi comunicați motivele.',
    CA: 'Îmi retrag consimțământul pentru utilizarea informațiilor mele personale, de către LinkedIn și societățile sale afiliate, pentru antrenarea modelelor de IA care creează conținut. Îl retrag, de asemenea, pentru celelalte utilizări de către dumneavoastră ale informațiilor mele personale pentru IA, precum și pentru informațiile și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări. Dacă considerați că puteți continua fără consimțământul meu, vă rog să îmi comunicați de ce.',
    HK: 'Antrenarea modelelor de IA care creează conținut este un scop nou, pentru care nu îmi dau consimțământul cerut de principiul 3 al protecției datelor din Personal Data (Privacy) Ordinance. Îmi retrag, în scris, orice consimțământ pe care LinkedIn sau societățile sale afiliate se bazează pentru utilizarea datelor mele personale în acest scop. Același lucru este valabil pentru celelalte utilizări de către dumneavoastră ale datelor mele personale pentru IA, precum și pentru datele și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări.',
    IN: 'Vă rog să nu utilizați datele mele personale pentru antrenarea modelelor de IA care creează conținut, nici la LinkedIn, nici la societățile sale afiliate. Vă rog, de asemenea, să le excludeți din celelalte utilizări pentru IA. Aceasta include datele și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări sau, în caz contrar, să îmi comunicați motivele.',
    US: 'Vă rog să nu utilizați informațiile mele personale pentru antrenarea modelelor de IA care creează conținut, nici la LinkedIn, nici la societățile sale afiliate. Vă rog, de asemenea, să le excludeți din celelalte utilizări pentru IA. Aceasta include informațiile și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări sau, în caz contrar, să îmi comunicați motivele.',
    elsewhere:
      'Vă rog să nu utilizați datele mele personale pentru antrenarea modelelor de IA care creează conținut, nici la LinkedIn, nici la societățile sale afiliate. Vă rog, de asemenea, să le excludeți din celelalte utilizări pentru IA. Aceasta include datele și conținutul pe care le-am furnizat deja. Vă rog să îmi confirmați în scris că ați încetat aceste utilizări sau, în caz contrar, să îmi comunicați motivele.',
  },
  links: {
    linkedin: 'Deschide LinkedIn',
    settings: 'Deschide setările LinkedIn',
    'data-privacy': 'Deschide „Data privacy”',
    'ai-setting': 'Deschide setarea',
    profile: 'Deschide profilul',
    'public-profile': 'Deschide setările profilului public',
    visibility: 'Deschide „Visibility”',
    activity: 'Deschide postările',
    'job-applications': 'Deschide setările pentru candidaturi',
    'job-accounts': 'Deschide conturile de candidat salvate',
    advertising: 'Deschide „Advertising data”',
    'ads-off-linkedin': 'Deschide „Ads off LinkedIn”',
    'data-from-others': 'Deschide „Data from others for ads”',
    'ad-success': 'Deschide „Measure ad success”',
    research: 'Deschide setarea pentru cercetare',
    'data-copy': 'Deschide „Get a copy of your data”',
    'permitted-services': 'Deschide „Permitted services”',
    'objection-form': 'Deschide formularul de opoziție',
    'deletion-form': 'Deschide formularul de ștergere',
    'data-protection-officer': 'Scrie responsabilului cu protecția datelor de la LinkedIn',
    'help-ai-setting': 'Citește articolul LinkedIn despre setare',
    'help-ai': 'Citește întrebările și răspunsurile LinkedIn despre IA',
    'help-update': 'Citește articolul LinkedIn despre actualizare',
    'help-ads': 'Citește articolul LinkedIn despre setările reclamelor',
    'help-data-from-others': 'Citește articolul LinkedIn despre datele de la alții',
    'help-ad-success': 'Citește articolul LinkedIn despre măsurarea reclamelor',
    'help-data-sharing': 'Citește articolul LinkedIn despre partajarea datelor',
    'help-data-copy': 'Citește articolul LinkedIn despre copiile datelor',
    'help-objection': 'Citește articolul LinkedIn despre opoziție',
    'help-deletion': 'Citește articolul LinkedIn despre ștergere',
    'help-public-profile': 'Citește articolul LinkedIn despre profilurile publice',
    'help-search-engines': 'Citește articolul LinkedIn despre motoarele de căutare',
    'help-job-accounts': 'Citește articolul LinkedIn despre conturile de candidat',
    'help-complaints': 'Citește pagina LinkedIn despre plângeri',
    'privacy-policy': 'Citește politica de confidențialitate LinkedIn',
    'european-notice': 'Citește notificarea europeană de confidențialitate LinkedIn',
    'authorities-eea': 'Găsește-ți autoritatea în lista europeană',
    'authority-at': 'Deschide site-ul Datenschutzbehörde',
    'authority-be-fr': 'Deschide site-ul APD (în franceză)',
    'authority-be-nl': 'Deschide site-ul GBA (în neerlandeză)',
    'authority-cz': 'Deschide site-ul ÚOOÚ',
    'authority-fr': 'Deschide site-ul CNIL',
    'authority-gr': 'Deschide site-ul autorității elene pentru protecția datelor',
    'authority-ie': 'Deschide site-ul Data Protection Commission',
    'authority-it': 'Deschide site-ul Garante',
    'authority-li': 'Deschide site-ul Datenschutzstelle',
    'authority-lt': 'Deschide site-ul VDAI',
    'authority-lu': 'Deschide site-ul CNPD',
    'authority-nl': 'Deschide site-ul Autoriteit Persoonsgegevens',
    'authority-es': 'Deschide site-ul AEPD',
    'authority-gb': 'Depune o plângere la ICO',
    'authority-ch': 'Deschide site-ul FDPIC',
    'authority-ca': 'Depune o plângere la comisarul pentru protecția vieții private din Canada',
    'authority-ca-qc': 'Deschide site-ul CAI din Quebec',
    'authority-ca-bc': 'Deschide site-ul OIPC din Columbia Britanică',
    'authority-ca-ab': 'Deschide site-ul OIPC din Alberta',
    'authority-hk': 'Deschide site-ul PCPD',
    'source-ico': 'Citește declarația ICO',
    'source-irish-legal': 'Citește articolul din Irish Legal News',
    'source-edotto': 'Citește articolul din Edotto (în italiană)',
    'source-legal-clarity': 'Citește ghidul LegalClarity',
    'source-left-shift': 'Citește articolul din The Left Shift',
    'source-gulf-news': 'Citește articolul din Gulf News',
  },
  opensBrowser: 'Se deschide în browserul dumneavoastră',
  source: {
    title: 'Sursă',
    seen: 'Confirmat ultima dată pe {{date}}.',
    high: 'Bine susținut.',
    medium: 'Susținut de o singură sursă destul de bună.',
    low: 'Slab susținut: luați-l ca pe un indiciu.',
  },
  copy: 'Copiază',
  copied: 'Copiat',
  sources: {
    'linkedin-notice':
      'Politica de confidențialitate și notificarea europeană ale LinkedIn, în copia Open Terms Archive',
    'linkedin-policy-2024': 'Politicile LinkedIn din 2024, în copiile Open Terms Archive',
    'help-article': 'Articolul propriu al LinkedIn despre setare, într-o copie de după septembrie 2025',
    'help-centre-review': 'O analiză publică a centrului de ajutor LinkedIn',
    'data-sharing-article': 'Articolul LinkedIn despre partajarea datelor, într-o copie veche, nedatată',
    'linkedin-quoted': 'Cuvintele LinkedIn, citate de The Left Shift (fără dată)',
    'settings-scripts': 'Scripturile publice ale Brave pentru setările de confidențialitate LinkedIn, 2026',
    'public-code': 'Cod public care folosește paginile LinkedIn, 2025 și 2026',
    'privacy-guides': 'Comisarul pentru protecția datelor din Hong Kong și ghiduri independente',
    'form-guide': 'Ghidul LegalClarity despre formularul de opoziție, 2026',
    'news-reports': 'Articole de presă despre actualizarea LinkedIn, printre care Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br și matryca.tech (fără dată)',
    'india-reports': 'thinkwithniche.com, 24 septembrie 2025, și matryca.tech',
    ghacks: 'gHacks, într-o copie de pe ailinux.me (fără dată)',
    'ads-report': 'voice.lapaas.com (fără dată)',
    'garante-summary': 'particle.news, despre fișa autorității italiene Garante (fără dată)',
    'irish-authority': 'Data Protection Commission din Irlanda, potrivit Irish Legal News',
    'italian-authority': 'Fișa autorității italiene (Garante), potrivit Edotto și altora',
    'luxembourg-authority': 'Autoritatea luxemburgheză pentru protecția datelor (CNPD)',
    'european-board': 'Întrebările și răspunsurile Comitetului european pentru protecția datelor (fără dată)',
    'dutch-lawyer': 'Un jurist neerlandez specializat în IT, pe security.nl',
    'uk-authority': 'Information Commissioner’s Office din Regatul Unit',
    'uk-law': 'cms.law, traverssmith.com și datenschutz-notizen.de (fără dată)',
    'swiss-law': 'mondaq.com și textul legii pe datenrecht.ch (fără dată)',
    'canadian-authority-2024': 'Comisarul pentru protecția vieții private din Canada, 10 decembrie 2024',
    'canadian-authority': 'Pagina comisarului pentru protecția vieții private din Canada despre plângeri (fără dată)',
    'canadian-law': 'myprivacyrights.ca și commoner-law.com (fără dată)',
    'hong-kong-authority': 'Comisarul pentru protecția datelor din Hong Kong (PCPD)',
    'hong-kong-law': 'Un ghid al comisarului pentru protecția datelor din Hong Kong și ghiduri juridice (fără dată)',
    'indian-law': 'azbpartners.com, amlegals.in și getastra.com (fără dată)',
    'own-research': 'Cercetarea proprie a acestui proiect în surse publice, 2026',
  },
  commands: {
    undo: 'Anulează',
    redo: 'Refă',
    'ai-setting': 'Deschide setarea privind IA în browser',
    'objection-form': 'Deschide formularul de opoziție în browser',
    folder: 'Afișează dosarul de date',
    region: 'Schimbă țara sau regiunea',
    search: 'Caută',
    keyboard: 'Comenzi rapide de la tastatură',
  },
  palette: {
    title: 'Caută',
    hint: 'Caută pași, pagini și acțiuni',
    list: 'Rezultate',
    groups: { steps: 'Pași', tasks: 'Sarcini', pages: 'Pagini', actions: 'Acțiuni' },
    done: 'Făcut',
    nothing: 'Niciun rezultat',
    found_one: '{{count}} rezultat',
    found_few: '{{count}} rezultate',
    found_other: '{{count}} de rezultate',
  },
  keys: {
    title: 'Tastatură',
    steps: 'Pasul anterior sau următor',
    ctrl: 'Ctrl',
    shift: 'Shift',
  },
  undo: 'Anulează',
  redo: 'Refă',
  close: 'Închide',
  retry: 'Încearcă din nou',
  letGo: 'Nu salva',
  did: {
    done: 'Marcat ca făcut',
    open: 'Marcat ca nefăcut',
    'not-for-me': 'Lăsat deoparte',
    rechecked: 'Verificare notată',
    'chose-region': 'Țara sau regiunea a fost notată',
    noted: 'Notă salvată',
    'set-reminder': 'Memento modificat',
    snoozed: 'Amânat',
    'saw-different': 'Notat că arăta altfel',
    named: 'Nume salvat',
    attached: 'Imagine atașată',
    detached: 'Imagine eliminată',
    'removed-person': 'Listă eliminată',
    undone: 'Anulat',
    redone: 'Refăcut',
    restored: 'S-a revenit la copia de rezervă',
    imported: 'Fișierul a fost importat',
    erased: 'Totul a fost șters de pe acest computer',
  },
  problems: {
    refused: 'Acțiunea nu a fost acceptată și nu s-a schimbat nimic. ({{detail}})',
    'not-saved':
      'Încă nesalvat: fișierul de date nu a putut fi scris ({{detail}}). Eliberați spațiu sau verificați dosarul. Aplicația încearcă în continuare și salvează de îndată ce poate.',
    'read-only':
      'Nu s-a salvat: datele dumneavoastră provin dintr-o versiune mai nouă a acestei aplicații. Actualizați aplicația ca să le modificați.',
    unreachable:
      'Opt-Out Checklist nu a răspuns. Dacă nu mai rulează, porniți-o din nou; ce apare ca făcut este salvat.',
    stale:
      'Această pagină nu are cheia aplicației care rulează. Folosiți fila pe care aplicația a deschis-o ultima sau adresa pe care a afișat-o.',
    unexpected: 'A apărut o problemă neprevăzută. Nimic din ce era salvat nu s-a pierdut. Încercați din nou.',
  },
  trouble: {
    'set-aside':
      'Fișierul dumneavoastră de date nu a putut fi citit, așa că a fost început unul nou. Cel vechi este păstrat, neatins, ca {{file}} în dosarul de date.',
    restored:
      'Fișierul dumneavoastră de date nu a putut fi citit, așa că i-a luat locul cea mai nouă copie de rezervă: vedeți ce era salvat până pe {{date}}. Fișierul vechi este păstrat, neatins, ca {{file}} în dosarul de date.',
    mended:
      'O parte din fișierul dumneavoastră de date nu a putut fi citită, dar tot ce ați făcut este încă aici. Fișierul, așa cum era, este păstrat, neatins, ca {{file}} în dosarul de date.',
    incomplete:
      'Înregistrările dumneavoastră mai vechi erau în {{file}} din dosarul de date. Acel fișier a dispărut sau este deteriorat, iar nicio copie de rezervă nu le conține pe toate; tot ce a urmat este aici. Dacă aveți o copie a acelui fișier, adăugați-o cu „Importă o copie de rezervă” din setări.',
    gone: 'Fișierul dumneavoastră de date dispăruse, așa că i-a luat locul cea mai nouă copie de rezervă: vedeți ce era salvat până pe {{date}}.',
    replaced:
      'Alt program a pus un fișier de date diferit în locul fișierului dumneavoastră. Ce vedeți este salvat din nou, iar acel fișier este păstrat, neatins, ca {{file}} în dosarul de date. Ca să adăugați ce conține, folosiți „Importă o copie de rezervă” din setări.',
    unreadable:
      'Computerul nu a permis acestei aplicații să citească fișierul dumneavoastră de date ({{detail}}), așa că a fost lăsat așa cum este. Vedeți cea mai nouă copie de rezervă, dacă există una, și nu se poate salva nimic. Asigurați-vă că {{file}} din dosarul de date poate fi citit, apoi porniți din nou aplicația.',
    newer:
      'Datele dumneavoastră provin dintr-o versiune mai nouă a acestei aplicații. Le puteți vedea aici; ca să le modificați, actualizați aplicația.',
  },
  mishap: {
    title: 'Neîncărcat',
    text: 'Această parte a ferestrei nu a putut fi încărcată. Tot ce apare ca făcut este salvat. Dacă Opt-Out Checklist nu mai rulează, porniți-o mai întâi din nou.',
    again: 'Încarcă din nou',
  },
  disconnected:
    'Opt-Out Checklist nu mai rulează. Tot ce apare ca făcut este salvat. Porniți-o din nou ca să continuați și folosiți pagina pe care o deschide.',
} satisfies Messages
