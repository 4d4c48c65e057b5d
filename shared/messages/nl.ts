import type { Messages } from '../messages'

/** Every word the app shows, in Dutch. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Afmelden',
    'clean-up': 'Opruimen',
    recheck: 'Controle',
    history: 'Geschiedenis',
    settings: 'Instellingen',
    applies: 'Wat voor jou geldt',
    report: 'Jouw verslag',
  },
  navigation: 'Pagina’s',
  progress: {
    label: 'Voortgang van het afmelden',
    text: '{{done}} van de {{total}} stappen klaar',
    short: '{{done}} van {{total}}',
  },
  saving: {
    saved: 'Opgeslagen op deze computer',
    saving: 'Opslaan…',
    notSaved: 'Nog niet opgeslagen',
    lost: 'Geen verbinding',
  },
  optOut: {
    title: 'Houd je gegevens buiten de AI-training van LinkedIn',
    steps: 'Stappen om je af te melden',
  },
  welcome: {
    title: 'Zeven kleine stappen, ongeveer twee minuten',
    linkedin: 'Wat LinkedIn doet',
    app: 'Wat deze app doet',
    shows: 'De app wijst je stap voor stap de weg. De schakelaar zet je zelf uit.',
    keeps: 'De app bewaart je voortgang, alleen op deze computer.',
    never: 'De app vraagt nooit om een wachtwoord en stuurt nergens iets heen.',
    guide: 'Wijs me stap voor stap de weg',
  },
  region: {
    ask: 'Waar woon je?',
    label: 'Waar je woont',
    suggested:
      'Een gok op basis van de instellingen van je computer: verander het als het niet klopt. Hiervan hangt af over welke regels en rechten de app je vertelt.',
    why: 'Hiervan hangt af over welke regels en rechten de app je vertelt.',
    choose: 'Kies…',
    eea: 'Europese Unie en EER',
    others: 'Elders',
    elsewhere: 'Ergens anders',
  },
  guide: {
    position: 'Stap {{number}} van {{total}}',
    device: 'Waarop je LinkedIn bekijkt',
    computer: 'Computer',
    phone: 'Telefoon',
    previous: 'Vorige',
    next: 'Volgende',
    notDone: 'Toch niet klaar',
    done: {
      'log-in': 'Ik ben ingelogd',
      'open-profile-menu': 'Het menu is open',
      'open-settings': 'Ik ben in de instellingen',
      'open-data-privacy': 'Ik zie ‘Gegevensprivacy’',
      'open-ai-setting': 'De instelling is open',
      'find-switch': 'Ik zie de schakelaar',
      'turn-switch-off': 'Hij staat uit',
    },
  },
  fastLane: {
    offer: 'Haast? Een link opent de instelling zelf.',
    there: 'De instelling is in je browser geopend. Zodra je die ziet, zijn de eerste vijf stappen klaar.',
    go: 'Direct naar de instelling',
    tick: 'Ik ben er',
  },
  different: {
    title: 'Deze pagina ziet er anders uit',
    intro: 'Pagina’s verhuizen en namen veranderen. Een van deze manieren zou je er moeten brengen.',
    computer: 'Op een computer',
    phone: 'Op een telefoon',
    find: 'Zoek deze woorden',
    elsewhere: 'Of ga een andere weg',
    seen: 'Wat zag je in plaats daarvan? Een notitie voor je eigen verslag; die blijft op deze computer.',
    keep: 'Noteer dat het er anders uitziet',
    kept: 'Je hebt op {{date}} genoteerd dat het er anders uitzag.',
  },
  localLabels: {
    title: 'LinkedIn in een andere taal? Dan heet het misschien…',
  },
  note: {
    title: 'Notitie',
    hint: 'Voor jezelf. Wordt opgeslagen terwijl je schrijft.',
  },
  finish: {
    title: 'Alle zeven stappen zijn klaar',
    when: 'De laatste heb je op {{date}} als klaar gemarkeerd.',
    text: 'Zoals je hem aantrof, staat de schakelaar uit.',
    recheck: 'Kijk af en toe nog eens',
    recheckText: 'Je krijgt een herinnering op {{date}}. Kijken kost een minuut.',
    recheckOff: 'Herinneringen staan uit. Kijk af en toe zelf, of zet ze aan.',
    proof: 'Bewaar je verslag',
    proofText: 'Wat je deed en wanneer, om te lezen of af te drukken.',
    cleanUp: 'Opruimen',
    cleanUpText: 'Vier vrijwillige taken: profiel, bijdragen, cv’s, sollicitaties.',
  },
  people: {
    title: 'Mensen op deze computer',
    intro: 'Ook iemand anders kan hier een eigen lijst hebben, met een eigen voortgang, regio en herinneringen.',
    me: 'Ik',
    unnamed: 'Iemand zonder naam',
    shown: 'Lijst van: {{name}}',
    switchTo: 'Wissel naar: {{name}}',
    manage: 'Mensen toevoegen of wijzigen',
    steps: '{{done}} van de {{total}} stappen klaar',
    nowShown: 'nu in beeld',
    newName: 'Naam van iemand anders',
    add: 'Toevoegen',
    name: 'Naam',
    rename: 'Naam wijzigen',
    taken: 'Er heet hier al iemand {{name}}.',
    show: 'Toon deze lijst',
    remove: 'Verwijderen…',
    removing:
      'De lijst ‘{{name}}’ verdwijnt, met voortgang, notities, afbeeldingen en geschiedenis. Je kunt dat ongedaan maken tot de app de volgende keer start; daarna is de lijst voorgoed weg. De eigen back-ups van de app bevatten de lijst nog tot ze worden vervangen, hoogstens negen weken.',
    removeNow: 'Verwijder {{name}}',
    keep: 'Behouden',
  },
  applies: {
    title: 'Wat voor jou geldt',
    intro: 'Wat bekend is, waarvandaan en hoe zeker. Het teken naast een bewering leidt naar de bron.',
    link: 'Wat voor jou geldt',
    linkIn: 'Wat voor jou geldt: {{region}}',
    topics: {
      since: 'Sinds wanneer',
      data: 'Welke gegevens',
      ground: 'Op welke grond',
      sharing: 'Microsoft en anderen',
      rights: 'Jouw rechten',
      limits: 'Wat afmelden niet doet',
    },
  },
  cleanUp: {
    title: 'Opruimen',
    intro:
      'Vier dingen die de moeite waard zijn als de schakelaar uitstaat. Ze zijn allemaal vrijwillig: doe wat bij je past en leg de rest opzij.',
    tasks: 'Vrijwillige taken',
    progress: 'Voortgang van het opruimen',
    progressText: '{{done}} van de {{total}} taken klaar',
    notForMe: 'Niets voor mij',
    forMe: 'Terug op mijn lijst',
    setAside: 'Niets voor mij',
    controls: 'Meer instellingen die een bezoek waard zijn',
    controlsIntro: 'Deze horen niet bij de vier taken. Open wat voor jou van belang is.',
    objection: 'Een tekst om in het formulier te plakken',
  },
  recheck: {
    title: 'Staat de schakelaar nog uit?',
    intro:
      'Instellingen verhuizen en bedrijven veranderen van gedachten. Kijk af en toe naar de schakelaar en noteer hier wat je aantrof. Het kost een minuut.',
    look: 'Open eerst de instelling en lees het woord naast de schakelaar.',
    question: 'Wat staat er bij de schakelaar?',
    off: 'Nog steeds uit',
    on: 'Hij stond weer aan',
    unsure: 'Ik kon het niet vaststellen',
    never: 'Je hebt nog geen controle gedaan.',
    last: {
      off: 'Laatste controle: {{date}}. De schakelaar stond nog steeds uit.',
      on: 'Laatste controle: {{date}}. De schakelaar stond weer aan.',
      unsure: 'Laatste controle: {{date}}. Je kon het niet vaststellen.',
    },
    advice: {
      off: 'Tot de volgende herinnering hoef je niets te doen.',
      nothing: 'Verder hoef je niets te doen.',
      on: 'Zet de schakelaar weer uit en geef dat hier aan.',
      turnedOff: 'Je hebt hem weer uitgezet.',
      object: 'Je kunt ook schriftelijk bezwaar maken.',
      objectOrComplain: 'Je kunt ook schriftelijk bezwaar maken of naar je toezichthouder gaan.',
      stepsLeft: 'Vink de stappen af die nog openstaan.',
      unsure: 'Dat is genoteerd. Dit kan helpen:',
      askedAgain: 'Dat is genoteerd; op {{date}} krijg je de vraag opnieuw. Dit kan helpen:',
    },
    repeat: 'Ga naar de stappen',
    turnedOff: 'Ik heb hem uitgezet',
    cleanUp: 'Nu je toch bezig bent: ook de opruimtaken kun je opnieuw doorlopen.',
    cleanUpAgain: 'Open de afgeronde opnieuw',
  },
  reminder: {
    title: 'Herinneringen',
    every: 'Herinner me',
    months_one: 'elke maand',
    months_other: 'elke {{count}} maanden',
    ofWeeks: 'om de zoveel weken',
    weeks: 'Hoeveel weken',
    time: 'Tijdstip',
    never: 'nooit',
    isOff: 'Herinneringen staan uit. De app herinnert je nergens aan.',
    notBegun: 'De datum van de volgende controle wordt bepaald als alle zeven stappen klaar zijn.',
    next: {
      recheck: 'De volgende herinnering komt op {{date}} om {{time}} uur.',
      finish: 'Er staan nog stappen open. De app herinnert je er op {{date}} om {{time}} uur aan.',
    },
    test: 'Stuur een testherinnering',
    calendar: 'Zet in mijn agenda',
    beyond: 'De app kan je alleen herinneren zolang hij draait. Een agendabestand herinnert je ook zonder de app.',
    tested: {
      shown:
        'Er is een testherinnering verstuurd. Verscheen er niets? Kijk dan in de meldingsinstellingen van je systeem, en of ‘Niet storen’ aanstaat. Wat aan de beurt is, zie je hier in elk geval.',
      blocked:
        'Je systeem of browser staat niet toe dat de app meldingen toont. Sta ze toe in de instellingen daarvan, of zet de datums in je agenda. Wat aan de beurt is, zie je hier in elk geval.',
      unsupported:
        'Hier zijn geen meldingen mogelijk. Zet de datums in je agenda; wat aan de beurt is, zie je hier in elk geval.',
    },
  },
  due: {
    recheck: 'Tijd om weer naar de schakelaar te kijken',
    finish: 'Er staan nog stappen open',
    since: 'Aan de beurt sinds {{date}}.',
    recheckAction: 'Nu controleren',
    finishAction: 'Verder met de stappen',
    others: 'Aan de beurt voor anderen hier',
    mark: 'Er is iets aan de beurt',
    other: {
      recheck: '{{name}}: tijd om weer naar de schakelaar te kijken',
      finish: '{{name}}: er staan nog stappen open',
    },
    later: 'Later',
    snooze: {
      later: 'Later vandaag',
      tomorrow: 'Morgen',
      week: 'Volgende week',
      date: 'Op een datum',
      putOff: 'Uitstellen',
    },
  },
  notify: {
    title: 'Het is tijd om weer naar de schakelaar te kijken',
    body: 'Open Opt-Out Checklist om te zien wat er te doen is.',
    bodyFor: 'Voor: {{names}}. Open Opt-Out Checklist om te zien wat er te doen is.',
    test: 'Dit is een testherinnering',
  },
  tray: {
    open: 'Openen',
    quit: 'Afsluiten',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'Bestand',
    editMenu: 'Bewerken',
    viewMenu: 'Weergave',
    windowMenu: 'Venster',
    about: 'Over Opt-Out Checklist',
    services: 'Voorzieningen',
    hide: 'Opt-Out Checklist verbergen',
    hideOthers: 'Andere verbergen',
    unhide: 'Alles tonen',
    quit: 'Afsluiten',
    close: 'Venster sluiten',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    resetZoom: 'Werkelijke grootte',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    togglefullscreen: 'Volledig scherm',
    minimize: 'Minimaliseren',
    zoom: 'Zoomen',
    front: 'Alles op voorgrond',
    help: 'Help',
  },
  calendar: {
    summary: 'Opt-Out Checklist: staat de schakelaar nog uit?',
    summaryFor: 'Opt-Out Checklist ({{name}}): staat de schakelaar nog uit?',
    description:
      'Kijk naar het woord naast de schakelaar: {{address}}\n\nOpen daarna Opt-Out Checklist en noteer daar wat je aantrof.',
    fileType: 'Agendabestand',
    remindersOff:
      'Herinneringen staan uit, dus er zijn geen datums om op te slaan. Kies eerst hoe vaak je herinnerd wilt worden.',
    stepsOpen:
      'Er zijn nu geen datums om op te slaan. De datum van de volgende controle wordt bepaald als alle zeven stappen klaar zijn.',
  },
  backup: {
    fileType: 'Back-up van Opt-Out Checklist',
    noText: 'Dat is geen tekst van een bestand.',
    tooLong: 'Dit bestand is te groot: de app accepteert bestanden tot {{limit}} MB.',
    notJson:
      'Dit bestand is geen back-up van deze app: het is geen JSON. Misschien is het afgebroken, of is het een ander soort bestand.',
    foreign: 'Dit bestand is JSON, maar geen back-up van deze app.',
    newer:
      'Dit bestand is gemaakt door een nieuwere versie van deze app. Werk de app bij en haal het bestand daarna binnen.',
    broken: 'Dit bestand is beschadigd: de app begrijpt het veld {{field}} niet. Er is niets binnengehaald.',
    unknown: 'Die back-up bestaat niet, of is niet meer te lezen.',
    wrongWord: 'Er is niets gewist. Typ {{word}} in hoofdletters om alles te wissen.',
  },
  evidence: {
    title: 'Schermafbeeldingen',
    count_one: 'Schermafbeeldingen (1)',
    count_other: 'Schermafbeeldingen ({{count}})',
    hint: 'PNG, JPEG of WebP tot {{limit}} MB, uit een bestand of geplakt. De afbeelding wordt opnieuw getekend, zonder verborgen gegevens zoals de plaats, en blijft op deze computer.',
    choose: 'Schermafbeelding toevoegen',
    working: 'De afbeelding wordt gelezen…',
    remove: 'Verwijder de afbeelding van {{date}}',
    removeShort: 'Verwijderen',
    alt: 'Toegevoegde afbeelding: {{what}}',
    enlarge: 'Groter of kleiner tonen: {{what}}',
    gone: 'Deze afbeelding staat niet op deze computer.',
    recheck: 'Controle',
    refused: {
      foreign: 'De app kan dit bestand niet gebruiken: kies een afbeelding in PNG, JPEG of WebP.',
      animated: 'Deze afbeelding beweegt. Kies er een die stilstaat, zoals een schermafbeelding.',
      damaged:
        'Deze afbeelding is afgebroken of beschadigd. Maak de schermafbeelding opnieuw of kies een ander bestand.',
      large: 'Deze afbeelding is te groot: de app accepteert bestanden tot {{limit}} MB.',
      pixels: 'Deze afbeelding is te groot: de app accepteert tot {{limit}} miljoen pixels.',
      sides: 'Deze afbeelding is te groot: de app bewaart tot {{limit}} pixels per zijde.',
    },
    noText: 'Dat is geen tekst van een afbeelding.',
    full: 'Er is geen ruimte voor nog een afbeelding: samen mogen ze {{limit}} MB zijn. Verwijder er een en probeer het opnieuw.',
    tooMany:
      'De afbeeldingen in het bestand en de afbeeldingen hier zijn samen groter dan {{limit}} MB. Verwijder er hier enkele en haal het bestand daarna opnieuw binnen. Er is niets binnengehaald.',
    broken:
      'Dit bestand is beschadigd: de afbeelding {{image}} is niet zoals die is opgeslagen. Er is niets binnengehaald.',
  },
  history: {
    title: 'Geschiedenis',
    intro: 'Alles wat je hier deed, het nieuwste eerst.',
    print: 'Afdrukken',
    show: 'Tonen',
    all: 'Alles',
    whose: 'Van wie',
    everybody: 'Iedereen',
    topics: {
      items: 'Stappen en taken',
      rechecks: 'Controles',
      notes: 'Notities',
      pictures: 'Afbeeldingen',
      reminders: 'Herinneringen',
    },
    none: 'Nog niets van deze soort.',
    empty: 'Nog niets. Wat je afvinkt, verschijnt hier, met de tijd erbij.',
    undone: 'ongedaan gemaakt',
    undo: 'Ongedaan maken: {{what}}',
    notRead: 'De geschiedenis kon niet worden gelezen.',
    more: 'Toon wat eerder was',
    marked: { done: 'Klaar: {{item}}', open: 'Weer open: {{item}}', 'not-for-me': 'Niets voor mij: {{item}}' },
    rechecked: {
      off: 'Gecontroleerd: nog steeds uit',
      on: 'Gecontroleerd: hij stond weer aan',
      unsure: 'Gecontroleerd: niet vast te stellen',
    },
    choseRegion: 'Regio: {{region}}',
    noted: 'Notitie bij: {{item}}',
    tookNoteAway: 'Notitie verwijderd bij: {{item}}',
    sawDifferent: 'De pagina zag er anders uit bij: {{item}}',
    setReminder: 'Herinnering gewijzigd',
    reminderOff: 'Herinneringen uitgezet',
    attached: 'Afbeelding toegevoegd: {{to}}',
    detached: 'Afbeelding verwijderd',
    snoozed: 'Herinnering uitgesteld tot {{date}} om {{time}} uur',
    reminded: 'De app herinnerde je',
    named: 'Naam: {{name}}',
    removedPerson: 'Van deze computer verwijderd',
    undid_one: 'Een wijziging ongedaan gemaakt',
    undid_other: '{{count}} wijzigingen ongedaan gemaakt',
  },
  report: {
    title: 'Jouw verslag',
    intro:
      'Wat je deed en wanneer, op een blad om af te drukken, op te slaan of naar iemand te sturen. De app stuurt het nergens heen.',
    link: 'Jouw verslag, om af te drukken of op te slaan',
    savePdf: 'Opslaan als pdf',
    print: 'Afdrukken of opslaan als pdf',
    saveMarkdown: 'Opslaan als Markdown',
    fileName: 'afmelding-verslag',
    fileTypes: { pdf: 'Pdf-document', markdown: 'Markdown-tekst' },
    heading: 'Verslag van de afmelding',
    optedOut: 'Afgemeld op {{date}}',
    notOptedOut: 'Niet afgemeld',
    stepsDone: '{{done}} van de {{total}} stappen klaar.',
    first: 'Voor het eerst op {{date}}.',
    firstOnly: 'Op {{date}} waren ze alle zeven al eens klaar.',
    last: {
      off: 'Controle op {{date}}: nog steeds uit.',
      on: 'Controle op {{date}}: hij stond weer aan.',
      unsure: 'Controle op {{date}}: niet vast te stellen.',
    },
    turnedOff: 'Weer uitgezet op {{date}}.',
    never: 'Nog geen controle gedaan.',
    person: 'Persoon',
    region: 'Regio',
    noRegion: 'Niet opgegeven',
    content: 'Uitleg voor het laatst nagegaan',
    app: 'App',
    date: 'Datum van dit verslag',
    steps: 'De zeven stappen',
    open: 'Niet klaar',
    rechecks: 'Controles',
    found: { off: 'Nog steeds uit', on: 'Weer aan', unsure: 'Niet vast te stellen' },
    earlier_one: 'En één eerdere controle.',
    earlier_other: 'En {{count}} eerdere controles.',
    notes: 'Notities',
    different: 'Wat er anders uitzag',
    noWords: 'Genoteerd zonder woorden.',
    pictures: 'Afbeeldingen',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Iemands eigen verslag van wat diegene deed, bijgehouden op de eigen computer met Opt-Out Checklist, een onafhankelijke app.',
    noConfirmation: 'Het is geen bevestiging door LinkedIn.',
  },
  data: {
    transferTitle: 'Van en naar een andere computer',
    transfer:
      'Een back-upbestand bevat alles: voortgang, notities, afbeeldingen, geschiedenis, herinneringen. Bewaar het op een veilige plek of haal het binnen in de app op een andere computer: de twee worden samengevoegd, en er raakt niets kwijt of dubbel.',
    export: 'Back-upbestand opslaan',
    import: 'Back-upbestand binnenhalen',
    tooLarge: 'Dat bestand is te groot voor een back-up van deze app. De grens is 32 MB.',
    span_one: 'Het bestand bevat één vermelding, van {{from}}.',
    span_other: 'Het bestand bevat {{count}} vermeldingen, van {{from}} tot en met {{to}}.',
    isNew_one: 'Eén daarvan staat nog niet hier.',
    isNew_other: '{{count}} daarvan staan nog niet hier.',
    newPictures_one: 'Er komt één afbeelding mee.',
    newPictures_other: 'Er komen {{count}} afbeeldingen mee.',
    nothingNew: 'Alles wat erin zit, staat al hier.',
    olderIn:
      'Het bestand bevat alleen wat het laatst is gedaan. Wat daarvoor is gedaan, staat in {{file}}, dat ernaast stond: haal dat ook binnen.',
    newPeople_one: 'Eén persoon erin is hier nieuw: {{names}}.',
    newPeople_other: '{{count}} mensen erin zijn hier nieuw: {{names}}.',
    bringIn_one: 'Eén vermelding binnenhalen',
    bringIn_other: '{{count}} vermeldingen binnenhalen',
    cancel: 'Annuleren',
    backupsTitle: 'Back-ups',
    backups:
      'De app bewaart eigen kopieën: van de laatste goede start, een week lang van elke dag, en daarna van elke week.',
    noBackups: 'Er is er nog geen. De eerste wordt bij de volgende start gemaakt.',
    backup_one: 'één vermelding, {{steps}}',
    backup_other: '{{count}} vermeldingen, {{steps}}',
    personsSteps: '{{name}}: {{done}} van 7',
    restoring:
      'Alles is dan weer zoals het toen was. Wat later kwam, blijft in de geschiedenis, en dit kun je ongedaan maken.',
    restore: 'Ga hiernaar terug',
    eraseTitle: 'Alles wissen',
    erase:
      'Verwijdert je voortgang, notities, afbeeldingen, geschiedenis en instellingen, en de eigen back-ups van de app, van deze computer. Back-upbestanden die je ergens anders hebt opgeslagen, blijven waar ze zijn. Dit kun je niet ongedaan maken.',
    eraseWord: 'Typ {{word}} om door te gaan',
    eraseNow: 'Wis nu alles',
  },
  settings: {
    title: 'Instellingen',
    regionTitle: 'Jouw regio',
    languageTitle: 'Taal',
    language: 'Taal van deze app',
    systemLanguage: 'Zoals het systeem ({{language}})',
    lookTitle: 'Licht of donker',
    look: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
    desktopTitle: 'Op de achtergrond',
    background: 'Op de achtergrond blijven draaien, zodat herinneringen komen als het venster dicht is',
    login: 'Starten als ik op deze computer inlog',
    remindersTitle: 'Herinneringen',
    toReminders: 'Herinneringen wijzigen',
    dataTitle: 'Jouw gegevens',
    data: 'Wat je hier doet, wordt bewaard in één map op deze computer, samen met back-ups en de afbeeldingen die je toevoegt, en nergens anders. De app heeft geen account, vraagt niet om je LinkedIn-wachtwoord en stuurt nergens iets heen. De app opent LinkedIn in je eigen browser, en alleen als je op een knop drukt waarop dat staat.',
    folder: 'Gegevensmap',
    showFolder: 'Toon de map',
    aboutTitle: 'Over deze app',
    version: 'Versie {{version}}',
    independent: 'Een onafhankelijk project. Niet gemaakt, aanbevolen of beoordeeld door LinkedIn of Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Log in op je LinkedIn-account',
      text: 'Log in zoals je altijd doet, in je eigen browser; deze app vraagt nooit om je wachtwoord. Heb je meerdere accounts, doe de stappen dan in elk account.',
      phone:
        'Open de LinkedIn-app en log in zoals je altijd doet. Heb je meerdere accounts, doe de stappen dan in elk account.',
      picture: 'Een browservenster met in het midden een inlogformulier; de knop onder de twee velden is gemarkeerd.',
      picturePhone: 'Een telefoonscherm met een inlogformulier; de knop onder de twee velden is gemarkeerd.',
    },
    'open-profile-menu': {
      title: 'Klik op je profielfoto',
      text: 'Die staat rechtsboven op de pagina en heet ‘Me’. Klik erop, en er gaat een menu open.',
      phone: 'Die staat linksboven op het scherm. Tik erop, en er gaat een paneel open.',
      picture: 'Een pagina met een balk bovenaan; de kleine ronde foto aan het rechteruiteinde is gemarkeerd.',
      picturePhone:
        'Een telefoonscherm met een balk bovenaan; de kleine ronde foto aan het linkeruiteinde is gemarkeerd.',
    },
    'open-settings': {
      title: 'Kies ‘Instellingen & Privacy’',
      text: 'Het staat in het menu dat openging, onder ‘Account’.',
      phone: 'Het staat onderaan in het paneel dat openging. De app op de telefoon noemt het alleen ‘Settings’.',
      picture: 'Een menu onder de foto rechtsboven; een regel in het deel ‘Account’ is gemarkeerd.',
      picturePhone: 'Een open paneel op een telefoonscherm; de onderste regel is gemarkeerd.',
    },
    'open-data-privacy': {
      title: 'Open ‘Gegevensprivacy’',
      text: 'Het staat in de lijst links in de instellingen.',
      phone: 'Het staat in de lijst met instellingen die openging.',
      picture: 'Een instellingenpagina met links een lijst; daarin is de regel ‘Gegevensprivacy’ gemarkeerd.',
      picturePhone:
        'Een lijst met instellingen op een telefoonscherm; daarin is de regel ‘Gegevensprivacy’ gemarkeerd.',
    },
    'open-ai-setting': {
      title: 'Open ‘Gegevens voor verbetering van generatieve AI’',
      text: 'Het staat in de eerste groep van de pagina, ‘How LinkedIn uses your data’.',
      phone:
        'Het staat in de lijst die openging. Eén handleiding waarschuwt dat de app op de telefoon het misschien niet toont: ontbreekt het, gebruik dan een computer voor deze stap en de volgende twee.',
      picture:
        'De pagina ‘Gegevensprivacy’; in de eerste groep, ‘How LinkedIn uses your data’, is één regel gemarkeerd.',
      picturePhone:
        'De lijst ‘Gegevensprivacy’ op een telefoonscherm; daarin is de regel van de instelling gemarkeerd.',
    },
    'find-switch': {
      title: 'Zoek ‘Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt’',
      text: 'Deze schakelaar staat op de pagina die openging, en hij staat aan als je hem niet eerder hebt uitgezet. Het woord ernaast moet ‘Off’ (uit) zijn.',
      phone:
        'Deze schakelaar staat op het scherm dat openging, en hij staat aan als je hem niet eerder hebt uitgezet. Het woord ernaast moet ‘Off’ (uit) zijn.',
      picture:
        'De pagina van de instelling; de schakelaar aan het rechteruiteinde van de enige regel is gemarkeerd, met het woord ernaast.',
      picturePhone:
        'De instelling op een telefoonscherm; de schakelaar aan het rechteruiteinde van de enige regel is gemarkeerd, met het woord ernaast.',
    },
    'turn-switch-off': {
      title: 'Zet de schakelaar uit',
      text: 'Staat er ‘On’ (aan), klik er dan op: als je klaar bent, moet het woord ‘Off’ (uit) zijn. Ga af op het woord, niet op de kleur, en niet op de handleidingen die deze stap verkeerd om beschrijven.',
      phone:
        'Staat er ‘On’ (aan), tik er dan op: als je klaar bent, moet het woord ‘Off’ (uit) zijn. Ga af op het woord, niet op de kleur, en niet op de handleidingen die deze stap verkeerd om beschrijven.',
      picture:
        'De pagina van de instelling; de schakelaar staat nu op ‘Off’ (uit), en het woord ‘Off’ ernaast is gemarkeerd.',
      picturePhone:
        'De instelling op een telefoonscherm; de schakelaar staat nu op ‘Off’ (uit), en het woord ‘Off’ ernaast is gemarkeerd.',
    },
    'review-profile': {
      title: 'Loop je profiel na en ruim het op',
      text: 'LinkedIn noemt een groot deel van het profiel bij de gegevens die het gebruikt: foto, functies, opleiding, vaardigheden, aanbevelingen, samenvatting en meer. Een korter profiel geeft minder prijs.',
      parts: {
        details: 'Open je profiel en verwijder wat je een vreemde niet zou vertellen.',
        'old-news': 'Kort in wat verouderd is, zoals oude functies of de samenvatting.',
        public: 'Kies in de instellingen van je openbare profiel wat openbaar is.',
      },
    },
    'review-posts': {
      title: 'Loop je openbare bijdragen na',
      text: 'Ook bijdragen, artikelen, reacties en antwoorden op peilingen staan op de lijst van LinkedIn. Bronnen zijn het er niet over eens of een late afmelding ook voor de oudere geldt.',
      parts: {
        'look-through': 'Loop je bijdragen door, ook oude, en verwijder die waar je niet meer achter staat.',
        comments: 'Doe hetzelfde met je reacties.',
        groups: 'Denk aan je groepen: wat je daar doet en schrijft, staat ook op de lijst.',
      },
    },
    'delete-resumes': {
      title: 'Verwijder geüploade cv’s',
      text: 'Cv’s die LinkedIn heeft opgeslagen voor latere sollicitaties staan op zijn lijst, en opgeslagen antwoorden op selectievragen ook. Beide vind je in je sollicitatie-instellingen.',
      parts: {
        'keep-copy': 'Bewaar zelf een kopie van elk cv dat je nog nodig hebt.',
        resumes: 'Verwijder de cv’s die daar zijn opgeslagen.',
        answers: 'Verwijder ook de opgeslagen antwoorden.',
      },
    },
    'manage-job-applications': {
      title: 'Pas je sollicitatie-instellingen aan',
      text: 'Dezelfde pagina bepaalt of LinkedIn cv’s en antwoorden van je volgende sollicitaties opslaat. Alleen wat is opgeslagen, staat op zijn lijst.',
      parts: {
        saving: 'Zet het opslaan van cv’s en antwoorden uit.',
        recruiters:
          'Zoek de schakelaar ‘Share resume data with recruiters’, die er los van staat, en zet die zoals je wilt.',
        accounts: 'Loop je opgeslagen sollicitantenaccounts door en verwijder de accounts die je niet nodig hebt.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Op deze pagina staan de keuzes van LinkedIn over advertenties. Ga ook naar de laatste groep onderaan; daar staat, althans buiten Europa, ‘Share data with affiliates and partners’.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'De keuze over advertenties op andere plekken dan LinkedIn. De knop gaat naar de pagina waarop die volgens berichten staat.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'De keuze over het gebruik voor advertenties van wat anderen over je weten. Het lijkt erop dat de knop naar de juiste pagina gaat; zo niet, kijk dan in de laatste groep van ‘Advertising data’.',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'De keuze over het meten van wat advertenties opleveren. Het lijkt erop dat de knop naar de juiste pagina gaat; zo niet, kijk dan in de laatste groep van ‘Advertising data’.',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'De keuze over het gebruik van je gegevens voor onderzoek. De knop gaat naar de pagina waarop die volgens berichten staat; het onderdeel staat in ‘Gegevensprivacy’.',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Bekijk wat LinkedIn over je heeft. Haal de kopie op voordat je iets verwijdert.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Apps en diensten van anderen die je LinkedIn-gegevens mogen gebruiken. Kijk of je elk daarvan nog wilt.',
    },
    visibility: {
      title: 'Openbaar profiel en zichtbaarheid',
      text: 'Kies wat van je profiel openbaar is. De artikelen leggen dat uit, en hoe profielen in zoekmachines verschijnen.',
    },
    objection: {
      title: 'Maak bezwaar tegen ander gebruik voor AI',
      text: 'De schakelaar gaat over AI die content maakt. Dit formulier is voor ander gebruik van je gegevens voor AI door LinkedIn, en voor wat anderen over je plaatsen; het staat ook open voor mensen zonder account.',
    },
    deletion: {
      title: 'Vraag om gegevens te wissen',
      text: 'Het formulier van LinkedIn om te vragen gegevens over jou te wissen.',
    },
  },
  facts: {
    'on-by-default': 'De instelling staat aan, tenzij je die uitzet.',
    'since-europe':
      'In de EU, IJsland, Liechtenstein, Noorwegen en Zwitserland traint LinkedIn sinds 3 november 2025 AI met gegevens van leden.',
    'since-uk':
      'In het Verenigd Koninkrijk onderbrak LinkedIn de training in september 2024, en hervatte die op 3 november 2025.',
    'hidden-before':
      'Vóór november 2025 zou de instelling in Europa verborgen zijn geweest, en sommige oude handleidingen zeggen nog dat je gegevens niet worden gebruikt als je de instelling niet kunt vinden. Ontbreekt de instelling nu bij jou, gebruik dan het bezwaarformulier.',
    'since-canada': 'In Canada traint LinkedIn sinds 3 november 2025 AI met gegevens van leden.',
    'pause-canada':
      'Uiterlijk in december 2024 had LinkedIn de training in Canada onderbroken, wat de Privacy Commissioner of Canada toejuichte.',
    'since-hong-kong':
      'In Hongkong onderbrak LinkedIn de training op 11 oktober 2024, en hervatte die op 3 november 2025.',
    'since-india':
      'In India zou de instelling sinds 2024 aanstaan; de veranderingen van november 2025 gingen niet over India.',
    'since-us':
      'In de Verenigde Staten werd de instelling, die al aanstond, opgemerkt op 18 september 2024. Een wijziging van de Gebruikersovereenkomst van LinkedIn volgde op 20 november 2024.',
    'since-elsewhere':
      'Ook in de meeste andere landen werd de instelling, die al aanstond, opgemerkt in september 2024. Een wijziging van de Gebruikersovereenkomst van LinkedIn volgde op 20 november 2024.',
    'no-change-2025':
      'De verandering van november 2025 was voor andere regio’s: voor de Verenigde Staten en de meeste andere landen kondigde LinkedIn geen verandering van zijn AI-training aan.',
    'first-countries': 'Australië, Nieuw-Zeeland, Japan en Brazilië zouden in 2024 bij de eerste zijn geweest.',
    'mainland-china':
      'Het vasteland van China zou vóór november 2025 zijn uitgezonderd. Wat daar nu geldt, was niet te vinden.',
    trains:
      'LinkedIn traint AI-modellen die content maken onder meer met profielgegevens en openbare bijdragen van leden.',
    profile:
      'Uit je profiel gebruikt het naam, foto, huidige en vroegere functies, opleiding, locatie, vaardigheden, certificaten, licenties, vrijwilligerswerk, publicaties, octrooien, onderschrijvingen, aanbevelingen en samenvatting.',
    posts: 'Het gebruikt bijdragen, artikelen, reacties, antwoorden op peilingen en andere inbreng.',
    groups: 'Het gebruikt wat je in groepen doet, en groepsberichten.',
    'job-data': 'Het gebruikt cv’s, en antwoorden op selectievragen, die zijn opgeslagen voor latere sollicitaties.',
    prompts: 'Het gebruikt wat je in de AI-functies van LinkedIn typt.',
    feedback: 'Het gebruikt feedback, ook wat je aan de klantenservice van LinkedIn schrijft.',
    'not-messages': 'Privéberichten worden hiervoor niet gebruikt, en InMail ook niet.',
    'not-secrets':
      'Ook niet gebruikt worden wachtwoorden en inloggegevens, betaal- en kaartgegevens, een salaris dat je hebt ingevoerd, en sollicitatiegegevens die aan een persoon zijn gekoppeld.',
    'not-devices':
      'Sommige artikelen noemen ook IP-adressen, apparaten en betalingen. Ze halen het aanbieden van AI-functies en het trainen van AI door elkaar: de kennisgeving van LinkedIn houdt die twee uit elkaar.',
    'under-18':
      'LinkedIn zegt dat het je gegevens niet gebruikt als het reden heeft om te denken dat je jonger bent dan 18, ook als de schakelaar ‘On’ (aan) toont.',
    narrowed:
      'Na zorgen van de Ierse toezichthouder voor gegevensbescherming beperkte LinkedIn de gegevens en de tijdspanne, en voegde het filters toe voor gevoelige pagina’s en groepen, zoals vakbonden. De toezichthouder zei de training niet te hebben goedgekeurd en ook niet rechtmatig te hebben bevonden.',
    'ground-europe':
      'LinkedIn vraagt geen toestemming. Het beroept zich op een ‘gerechtvaardigd belang’: een bedrijf mag gegevens gebruiken om eigen goede redenen, als de mensen om wie het gaat geen betere hebben.',
    'controller-europe': 'Verantwoordelijk voor je gegevens is LinkedIn Ireland.',
    'controller-uk':
      'Verantwoordelijk voor je gegevens is LinkedIn Corporation in de Verenigde Staten, niet LinkedIn Ireland.',
    affiliates:
      'De schakelaar gaat over AI die wordt getraind door LinkedIn en door zijn gelieerde ondernemingen, dat zijn de bedrijven waarmee het bij elkaar hoort.',
    'affiliates-europe':
      'Op een pagina van LinkedIn zou in september 2025 hebben gestaan dat gegevens uit de EER en Zwitserland hiervoor niet zonder nadere kennisgeving naar gelieerde ondernemingen gaan.',
    'microsoft-training-uk':
      'LinkedIn kan bijdragen, reacties, artikelen, video’s, leervideo’s, gegevens van bedrijfspagina’s en vacatures aan Microsoft geven om AI-modellen van Microsoft te trainen. Dezelfde schakelaar geldt daarvoor.',
    'microsoft-ads-europe':
      'Dat er vanaf 3 november 2025 meer gegevens voor advertenties met Microsoft worden gedeeld, werd aangekondigd voor andere regio’s, niet voor de EU, de EER, het Verenigd Koninkrijk of Zwitserland. Sommige artikelen deden alsof het voor iedereen gold.',
    'personal-ads-europe':
      'Voor gepersonaliseerde advertenties gelden in Europa sinds juni 2025 eigen regels, die uitgaan van je toestemming.',
    'microsoft-ads-canada-hong-kong':
      'Het lijkt erop dat LinkedIn sinds 3 november 2025 ook in Canada en Hongkong meer gegevens voor advertenties deelt met Microsoft. De schakelaar daarvoor zou ‘Share data with affiliates and partners’ zijn, aan het eind van ‘Advertising data’.',
    'microsoft-ads-us':
      'LinkedIn zou sinds 3 november 2025 meer gegevens voor advertenties delen met Microsoft. De schakelaar daarvoor is ‘Share data with affiliates and partners’, aan het eind van ‘Advertising data’; sommigen noemen hem ‘Data sharing with Microsoft’.',
    'microsoft-ads-elsewhere':
      'In de meeste regio’s buiten Europa zou LinkedIn sinds 3 november 2025 meer gegevens voor advertenties delen met Microsoft. De schakelaar daarvoor is ‘Share data with affiliates and partners’, aan het eind van ‘Advertising data’; sommigen noemen hem ‘Data sharing with Microsoft’.',
    'privacy-signal':
      'Sommige browsers kunnen een signaal sturen dat Global Privacy Control heet. In de Verenigde Staten zou LinkedIn dat opvatten als een wens dat gegevens niet voor advertenties worden gedeeld.',
    'object-eea':
      'Je mag op elk moment bezwaar maken tegen gebruik dat op een gerechtvaardigd belang berust (artikel 21 van de AVG). Zet eerst de schakelaar uit, en gebruik dan het bezwaarformulier voor alles wat daar niet onder valt.',
    'answer-eea':
      'LinkedIn moet binnen één maand antwoorden, en kan dat met nog twee maanden verlengen (artikel 12, lid 3, van de AVG).',
    'reasons-eea':
      'Het is de bedoeling dat je redenen geeft die jou betreffen. In de praktijk zou ‘Ik wil het niet’ genoeg zijn.',
    'complain-eea':
      'Je mag een klacht indienen bij de toezichthouder van je eigen land (artikel 77 van de AVG). Die geeft de klacht door aan de Ierse toezichthouder, die de leiding heeft voor LinkedIn.',
    'object-uk':
      'Je hebt het recht om bezwaar te maken (artikel 21 van de UK GDPR). Zet eerst de schakelaar uit, en gebruik dan het bezwaarformulier voor alles wat daar niet onder valt.',
    'complain-uk':
      'Sinds 19 juni 2026 gaat een klacht eerst naar LinkedIn, dat binnen 30 dagen de ontvangst moet bevestigen. Daarna kun je naar het Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'Het lijkt erop dat LinkedIn je gegevens niet zonder rechtvaardiging tegen je uitdrukkelijke wil mag gebruiken (artikelen 30 en 31 van de wet op de gegevensbescherming). Zet de schakelaar uit, en verklaar je wil in het bezwaarformulier.',
    'complain-switzerland':
      'De Zwitserse federale toezichthouder voor gegevensbescherming en openbaarheid (FDPIC) zou meldingen aannemen, maar niet elke klacht behandelen zoals toezichthouders in de EU dat doen. Voor het afdwingen van je wil zijn er de burgerlijke rechters.',
    'withdraw-canada':
      'Volgens de federale privacywet (PIPEDA) zou je je toestemming kunnen intrekken. Zet de schakelaar uit, en gebruik dan het bezwaarformulier.',
    'complain-canada':
      'Leg het eerst voor aan LinkedIn, bijvoorbeeld aan zijn functionaris voor gegevensbescherming. Daarna kun je een klacht indienen bij de Privacy Commissioner of Canada.',
    'provinces-canada': 'Quebec, British Columbia en Alberta zouden eigen privacywetten en toezichthouders hebben.',
    'consent-hong-kong':
      'Het lijkt erop dat voor een nieuw doel je uitdrukkelijke en vrijwillige toestemming nodig is, die je schriftelijk kunt intrekken (gegevensbeschermingsbeginsel 3). Een algemeen recht van bezwaar, zoals in Europa, bestaat er niet.',
    'complain-hong-kong':
      'Je kunt een klacht indienen bij de Privacy Commissioner for Personal Data (PCPD). Dat zou binnen twee jaar moeten.',
    'rights-india':
      'De Digital Personal Data Protection Act treedt in delen in werking. Je rechten daaruit, en de meeste plichten van bedrijven, beginnen pas medio mei 2027; over de dag verschillen de bronnen.',
    'complain-india':
      'Tot die tijd lijkt er geen manier te zijn om op grond van die wet te klagen, dus moet je bij LinkedIn zelf zijn. Later wordt het de Data Protection Board of India.',
    'rights-us':
      'Het lijkt erop dat geen federale wet je een recht van bezwaar geeft, maar sommige staten hebben eigen wetten. Klagen zou kunnen bij de attorney general van je staat en de Federal Trade Commission (FTC).',
    'rights-elsewhere':
      'Je rechten hangen af van het recht van je land. Wat dat ook zegt, LinkedIn heeft de schakelaar, het bezwaarformulier en een pagina over hoe je een klacht indient.',
    'form-asks':
      'Het bezwaarformulier zou vragen om voornaam, achternaam, e-mailadres en het soort bezwaar. Eén soort is de training van AI-modellen die content maken; een andere is ‘Other’.',
    'form-confirms':
      'Op het formulier zou een bevestiging per e-mail volgen. Bewaar die: een ander kant-en-klaar bewijs is niet gevonden.',
    'not-retroactive': 'Afmelden stopt toekomstige training. Training die al is gebeurd, wordt niet ongedaan gemaakt.',
    'older-posts':
      'Bronnen zijn het er niet over eens of een late afmelding je oudere bijdragen buiten toekomstige training houdt. Het artikel van LinkedIn zegt dat het vanaf dan stopt met het gebruik van wat je hebt verstrekt, wat klinkt alsof oudere bijdragen daarbij horen.',
    'older-posts-italy':
      'De Italiaanse toezichthouder en meerdere kranten zeggen het tegendeel: een late afmelding geldt alleen voor wat je daarna publiceert.',
    'no-deadline':
      'Er is geen uiterste datum: je kunt je op elk moment afmelden. De 3 november 2025 uit veel artikelen was een begin, geen uiterste datum.',
    'other-uses':
      'Ander gebruik voor AI gaat door, zoals personaliseren, beveiliging, content ordenen, producten verbeteren en je aan recruiters koppelen. Gebruik het formulier om daartegen bezwaar te maken.',
    'features-work': 'De AI-functies van LinkedIn blijven voor je werken, en verwerken wat je erin typt.',
    'feedback-after':
      'Feedback die je geeft, zoals een duim omhoog of omlaag, kan volgens berichten nog steeds voor de modellen worden gebruikt.',
    'each-account': 'De schakelaar geldt voor één account. Heb je er meer, zet hem dan in elk account uit.',
    'posts-by-others':
      'Wat andere mensen over je plaatsen, valt niet onder je schakelaar. Daarvoor is er het bezwaarformulier, dat ook openstaat voor mensen zonder account.',
    'no-reset':
      'Het lijkt erop dat de schakelaar niet vanzelf weer aangaat: er is geen geloofwaardig bericht daarover gevonden. Af en toe kijken is toch raadzaam, want instellingen kunnen verhuizen.',
    recruiters:
      'Eén artikel zegt dat je door je af te melden moeilijker te vinden bent voor recruiters. Het lijkt erop dat dit een misverstand is over een tekst over het delen van cv’s.',
  },
  objection: {
    eea: 'Op grond van artikel 21 van de Algemene verordening gegevensbescherming (AVG) maak ik bezwaar tegen het gebruik van mijn persoonsgegevens door LinkedIn en zijn gelieerde ondernemingen voor het trainen van AI-modellen die content maken. Ik maak ook bezwaar tegen elk ander gebruik dat u van mijn persoonsgegevens maakt voor AI en dat op een gerechtvaardigd belang berust. Mijn bezwaar omvat ook de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt, of deel mij uw redenen mee als u dit weigert. Ik verwacht uw antwoord binnen één maand, zoals artikel 12, lid 3, van de AVG bepaalt.',
    CH: 'Het is mijn uitdrukkelijke wil dat LinkedIn en zijn gelieerde ondernemingen mijn persoonsgegevens niet gebruiken voor het trainen van AI-modellen die content maken (artikelen 30 en 31 van de herziene Zwitserse federale wet op de gegevensbescherming). Hetzelfde geldt voor elk ander gebruik dat u van mijn persoonsgegevens maakt voor AI, en voor de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt. Als u meent dat u een rechtvaardiging hebt om door te gaan, deel mij dan mee welke dat is.',
    GB: 'Op grond van artikel 21 van de UK GDPR maak ik bezwaar tegen het gebruik van mijn persoonsgegevens door LinkedIn en zijn gelieerde ondernemingen voor het trainen van AI-modellen die content maken, en tegen het verstrekken van die gegevens aan Microsoft voor dat doel. Ik maak ook bezwaar tegen elk ander gebruik dat u van mijn persoonsgegevens maakt voor AI en dat op een gerechtvaardigd belang berust. Mijn bezwaar omvat ook de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt, of deel mij uw redenen mee als u dit weigert.',
    CA: 'Ik trek mijn toestemming in voor het gebruik van mijn persoonsgegevens door LinkedIn en zijn gelieerde ondernemingen voor het trainen van AI-modellen die content maken. Ik trek die ook in voor elk ander gebruik dat u van mijn persoonsgegevens maakt voor AI, en voor de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt. Als u meent dat u zonder mijn toestemming mag doorgaan, deel mij dan mee waarom.',
    HK: 'Het trainen van AI-modellen die content maken is een nieuw doel, waarvoor ik niet de toestemming geef die gegevensbeschermingsbeginsel 3 van de Personal Data (Privacy) Ordinance vereist. Ik trek hierbij schriftelijk elke toestemming in voor het gebruik van mijn persoonsgegevens voor dat doel waarop LinkedIn of zijn gelieerde ondernemingen zich beroepen. Hetzelfde geldt voor elk ander gebruik dat u van mijn persoonsgegevens maakt voor AI, en voor de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt.',
    IN: 'Ik verzoek u mijn persoonsgegevens niet te gebruiken voor het trainen van AI-modellen die content maken, bij LinkedIn of zijn gelieerde ondernemingen. Laat ze alstublieft ook buiten uw overige gebruik voor AI. Dit omvat ook de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt, of deel mij uw redenen mee als u dat niet doet.',
    US: 'Ik verzoek u mijn persoonsgegevens niet te gebruiken voor het trainen van AI-modellen die content maken, bij LinkedIn of zijn gelieerde ondernemingen. Laat ze alstublieft ook buiten uw overige gebruik voor AI. Dit omvat ook de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt, of deel mij uw redenen mee als u dat niet doet.',
    elsewhere:
      'Ik verzoek u mijn persoonsgegevens niet te gebruiken voor het trainen van AI-modellen die content maken, bij LinkedIn of zijn gelieerde ondernemingen. Laat ze alstublieft ook buiten uw overige gebruik voor AI. Dit omvat ook de gegevens en content die ik al heb verstrekt. Bevestig mij alstublieft schriftelijk dat u hiermee bent gestopt, of deel mij uw redenen mee als u dat niet doet.',
  },
  links: {
    linkedin: 'Open LinkedIn',
    settings: 'Open de instellingen van LinkedIn',
    'data-privacy': 'Open ‘Gegevensprivacy’',
    'ai-setting': 'Open de instelling',
    profile: 'Open je profiel',
    'public-profile': 'Open de instellingen van je openbare profiel',
    visibility: 'Open ‘Visibility’',
    activity: 'Open je bijdragen',
    'job-applications': 'Open de sollicitatie-instellingen',
    'job-accounts': 'Open opgeslagen sollicitantenaccounts',
    advertising: 'Open ‘Advertising data’',
    'ads-off-linkedin': 'Open ‘Ads off LinkedIn’',
    'data-from-others': 'Open ‘Data from others for ads’',
    'ad-success': 'Open ‘Measure ad success’',
    research: 'Open de instelling voor onderzoek',
    'data-copy': 'Open ‘Get a copy of your data’',
    'permitted-services': 'Open ‘Permitted services’',
    'objection-form': 'Open het bezwaarformulier',
    'deletion-form': 'Open het wisformulier',
    'data-protection-officer': 'Schrijf aan de functionaris voor gegevensbescherming van LinkedIn',
    'help-ai-setting': 'Lees het artikel van LinkedIn over de instelling',
    'help-ai': 'Lees vragen en antwoorden van LinkedIn over AI',
    'help-update': 'Lees het artikel van LinkedIn over de wijziging',
    'help-ads': 'Lees het artikel van LinkedIn over advertentie-instellingen',
    'help-data-from-others': 'Lees het artikel van LinkedIn over gegevens van anderen',
    'help-ad-success': 'Lees het artikel van LinkedIn over het meten van advertenties',
    'help-data-sharing': 'Lees het artikel van LinkedIn over het delen van gegevens',
    'help-data-copy': 'Lees het artikel van LinkedIn over kopieën van gegevens',
    'help-objection': 'Lees het artikel van LinkedIn over bezwaar',
    'help-deletion': 'Lees het artikel van LinkedIn over wissen',
    'help-public-profile': 'Lees het artikel van LinkedIn over openbare profielen',
    'help-search-engines': 'Lees het artikel van LinkedIn over zoekmachines',
    'help-job-accounts': 'Lees het artikel van LinkedIn over sollicitantenaccounts',
    'help-complaints': 'Lees de pagina van LinkedIn over klachten',
    'privacy-policy': 'Lees het privacybeleid van LinkedIn',
    'european-notice': 'Lees de Europese privacykennisgeving van LinkedIn',
    'authorities-eea': 'Zoek je toezichthouder in de Europese lijst',
    'authority-at': 'Ga naar de Datenschutzbehörde',
    'authority-be-fr': 'Ga naar de APD (Frans)',
    'authority-be-nl': 'Ga naar de GBA (Nederlands)',
    'authority-cz': 'Ga naar de ÚOOÚ',
    'authority-fr': 'Ga naar de CNIL',
    'authority-gr': 'Ga naar de Griekse gegevensbeschermingsautoriteit',
    'authority-ie': 'Ga naar de Data Protection Commission',
    'authority-it': 'Ga naar de Garante',
    'authority-li': 'Ga naar de Datenschutzstelle',
    'authority-lt': 'Ga naar de VDAI',
    'authority-lu': 'Ga naar de CNPD',
    'authority-nl': 'Ga naar de Autoriteit Persoonsgegevens',
    'authority-es': 'Ga naar de AEPD',
    'authority-gb': 'Dien een klacht in bij het ICO',
    'authority-ch': 'Ga naar de FDPIC',
    'authority-ca': 'Dien een klacht in bij de Privacy Commissioner of Canada',
    'authority-ca-qc': 'Ga naar de CAI van Quebec',
    'authority-ca-bc': 'Ga naar het OIPC van British Columbia',
    'authority-ca-ab': 'Ga naar het OIPC van Alberta',
    'authority-hk': 'Ga naar de PCPD',
    'source-ico': 'Lees de verklaring van het ICO',
    'source-irish-legal': 'Lees het bericht bij Irish Legal News',
    'source-edotto': 'Lees het bericht bij Edotto (Italiaans)',
    'source-legal-clarity': 'Lees de handleiding bij LegalClarity',
    'source-left-shift': 'Lees het bericht bij The Left Shift',
    'source-gulf-news': 'Lees het bericht bij Gulf News',
  },
  opensBrowser: 'Gaat open in je browser',
  source: {
    title: 'Bron',
    seen: 'Voor het laatst nagegaan op {{date}}.',
    high: 'Goed onderbouwd.',
    medium: 'Onderbouwd door één degelijke bron.',
    low: 'Zwak onderbouwd: zie het als een aanwijzing.',
  },
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  sources: {
    'linkedin-notice': 'Privacybeleid en Europese kennisgeving van LinkedIn, in de kopie van Open Terms Archive',
    'linkedin-policy-2024': 'Beleid van LinkedIn uit 2024, in de kopieën van Open Terms Archive',
    'help-article': 'Het eigen artikel van LinkedIn over de instelling, in een kopie van na september 2025',
    'help-centre-review': 'Een openbare bespreking van het Helpcentrum van LinkedIn',
    'data-sharing-article': 'Het artikel van LinkedIn over het delen van gegevens, in een oude kopie zonder datum',
    'linkedin-quoted': 'Woorden van LinkedIn zoals aangehaald door The Left Shift (zonder datum)',
    'settings-scripts': 'Openbare scripts van Brave voor de privacy-instellingen van LinkedIn, 2026',
    'public-code': 'Openbare code die pagina’s van LinkedIn gebruikt, 2025 en 2026',
    'privacy-guides': 'De privacycommissaris van Hongkong en onafhankelijke handleidingen',
    'form-guide': 'Handleiding van LegalClarity voor het bezwaarformulier, 2026',
    'news-reports': 'Nieuwsberichten over de wijziging bij LinkedIn, waaronder Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br en matryca.tech (zonder datum)',
    'irish-authority': 'De Ierse Data Protection Commission, zoals bericht door Irish Legal News',
    'italian-authority': 'Het informatieblad van de Italiaanse Garante, zoals bericht door Edotto en anderen',
    'luxembourg-authority': 'De Luxemburgse gegevensbeschermingsautoriteit (CNPD)',
    'european-board': 'Vragen en antwoorden van het Europees Comité voor gegevensbescherming (zonder datum)',
    'dutch-lawyer': 'Een Nederlandse IT-jurist, op security.nl',
    'uk-authority': 'Het Information Commissioner’s Office van het Verenigd Koninkrijk',
    'uk-law': 'cms.law, traverssmith.com en datenschutz-notizen.de (zonder datum)',
    'swiss-law': 'mondaq.com, en de wettekst op datenrecht.ch (zonder datum)',
    'canadian-authority-2024': 'De Privacy Commissioner of Canada, 10 december 2024',
    'canadian-authority': 'Pagina van de Privacy Commissioner of Canada over klachten (zonder datum)',
    'canadian-law': 'myprivacyrights.ca en commoner-law.com (zonder datum)',
    'hong-kong-authority': 'De privacycommissaris van Hongkong (PCPD)',
    'hong-kong-law': 'Een gids van de privacycommissaris van Hongkong, en juridische gidsen (zonder datum)',
    'indian-law': 'azbpartners.com, amlegals.in en getastra.com (zonder datum)',
    'own-research': 'Eigen onderzoek van dit project in openbare bronnen, 2026',
  },
  commands: {
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    'ai-setting': 'Open de AI-instelling in je browser',
    'objection-form': 'Open het bezwaarformulier in je browser',
    folder: 'Toon de gegevensmap',
    region: 'Wijzig je regio',
    search: 'Zoeken',
    keyboard: 'Sneltoetsen',
  },
  palette: {
    title: 'Zoeken',
    hint: 'Zoek stappen, pagina’s en acties',
    list: 'Resultaten',
    groups: { steps: 'Stappen', tasks: 'Taken', pages: 'Pagina’s', actions: 'Acties' },
    done: 'Klaar',
    nothing: 'Niets gevonden',
    found_one: '{{count}} resultaat',
    found_other: '{{count}} resultaten',
  },
  keys: {
    title: 'Toetsenbord',
    steps: 'Vorige of volgende stap',
    ctrl: 'Ctrl',
    shift: 'Shift',
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  close: 'Sluiten',
  retry: 'Probeer opnieuw',
  letGo: 'Niet opslaan',
  did: {
    done: 'Als klaar gemarkeerd',
    open: 'Als open gemarkeerd',
    'not-for-me': 'Opzijgelegd',
    rechecked: 'Controle genoteerd',
    'chose-region': 'Regio genoteerd',
    noted: 'Notitie opgeslagen',
    'set-reminder': 'Herinnering gewijzigd',
    snoozed: 'Uitgesteld',
    'saw-different': 'Genoteerd dat het er anders uitzag',
    named: 'Naam opgeslagen',
    attached: 'Afbeelding toegevoegd',
    detached: 'Afbeelding verwijderd',
    'removed-person': 'Verwijderd',
    undone: 'Ongedaan gemaakt',
    redone: 'Opnieuw gedaan',
    restored: 'Teruggegaan naar de back-up',
    imported: 'Het bestand is binnengehaald',
    erased: 'Alles is van deze computer gewist',
  },
  problems: {
    refused: 'Dat is niet geaccepteerd en er is niets gewijzigd. ({{detail}})',
    'not-saved':
      'Nog niet opgeslagen: het gegevensbestand kon niet worden geschreven ({{detail}}). Maak wat ruimte vrij of controleer de map. De app blijft het proberen en slaat het op zodra dat kan.',
    'read-only':
      'Dat is niet opgeslagen: je gegevens komen van een nieuwere versie van deze app. Werk de app bij om ze te wijzigen.',
    unreachable:
      'Opt-Out Checklist gaf geen antwoord. Draait de app niet meer, start hem dan opnieuw; wat als klaar wordt getoond, is opgeslagen.',
    stale:
      'Deze pagina is van een eerdere start van Opt-Out Checklist. Gebruik de pagina die het laatst openging, of het adres dat werd getoond.',
    unexpected:
      'Er ging iets mis wat de app niet verwachtte. Niets wat was opgeslagen is verloren. Probeer het opnieuw.',
  },
  trouble: {
    'set-aside':
      'Je gegevensbestand kon niet worden gelezen, dus er is een nieuw begonnen. Het oude is ongewijzigd bewaard als {{file}} in je gegevensmap.',
    restored:
      'Je gegevensbestand kon niet worden gelezen, dus de nieuwste back-up is ervoor in de plaats gekomen: je ziet wat tot {{date}} was opgeslagen. Het oude bestand is ongewijzigd bewaard als {{file}} in je gegevensmap.',
    mended:
      'Een deel van je gegevensbestand kon niet worden gelezen, maar alles wat je deed is er nog. Het bestand zoals het was, is ongewijzigd bewaard als {{file}} in je gegevensmap.',
    incomplete:
      'Je oudere vermeldingen stonden in {{file}} in je gegevensmap. Dat bestand is weg of beschadigd, en geen enkele back-up bevat ze allemaal; alles wat daarna kwam, staat hier. Als je een kopie van dat bestand hebt, voeg die dan toe met ‘Back-upbestand binnenhalen’ in Instellingen.',
    gone: 'Je gegevensbestand was weg, dus de nieuwste back-up is ervoor in de plaats gekomen: je ziet wat tot {{date}} was opgeslagen.',
    replaced:
      'Een ander programma heeft een ander gegevensbestand op de plaats van het jouwe gezet. Wat je ziet, is weer opgeslagen, en dat andere bestand is ongewijzigd bewaard als {{file}} in je gegevensmap. Om toe te voegen wat erin staat, gebruik je ‘Back-upbestand binnenhalen’ in Instellingen.',
    unreadable:
      'Je computer liet deze app je gegevensbestand niet lezen ({{detail}}), dus het blijft zoals het is. Je ziet de nieuwste back-up, als die er is, en er kan niets worden opgeslagen. Zorg dat {{file}} in je gegevensmap gelezen kan worden, en start de app dan opnieuw.',
    newer:
      'Je gegevens komen van een nieuwere versie van deze app. Je kunt ze hier bekijken; werk de app bij om ze te wijzigen.',
  },
  mishap: {
    title: 'Niet geladen',
    text: 'Dit deel van het venster kon niet worden geladen. Alles wat als klaar wordt getoond, is opgeslagen. Draait Opt-Out Checklist niet meer, start de app dan eerst opnieuw.',
    again: 'Opnieuw laden',
  },
  disconnected:
    'Opt-Out Checklist draait niet meer. Alles wat als klaar wordt getoond, is opgeslagen. Start de app opnieuw om verder te gaan, en gebruik de pagina die dan opengaat.',
} satisfies Messages
