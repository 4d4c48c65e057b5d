import type { Messages } from '../messages'

/** Every word the app shows, in Spanish. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Exclusión',
    'clean-up': 'Limpieza',
    recheck: 'Comprobación',
    history: 'Historial',
    settings: 'Ajustes',
    applies: 'Qué se aplica en tu caso',
    report: 'Tu registro',
  },
  navigation: 'Páginas',
  progress: {
    label: 'Progreso de la exclusión',
    text: '{{done}} de {{total}} pasos hechos',
    short: '{{done}} de {{total}}',
  },
  saving: {
    saved: 'Guardado en este ordenador',
    saving: 'Guardando…',
    notSaved: 'Sin guardar todavía',
    lost: 'Sin conexión',
  },
  optOut: {
    title: 'Deja tus datos fuera del entrenamiento de la IA de LinkedIn',
    steps: 'Pasos de la exclusión',
  },
  welcome: {
    title: 'Siete pasos pequeños, unos dos minutos',
    linkedin: 'Qué hace LinkedIn',
    app: 'Qué hace esta aplicación',
    shows: 'Te muestra el camino, paso a paso; el interruptor lo desactivas tú.',
    keeps: 'Guarda tu progreso, solo en este ordenador.',
    never: 'Nunca te pide una contraseña ni envía nada a ninguna parte.',
    guide: 'Guíame paso a paso',
  },
  region: {
    ask: '¿Dónde vives?',
    label: 'Dónde vives',
    suggested:
      'Es una suposición a partir de la configuración de tu ordenador: cámbiala si no es correcta. De este dato dependen las normas y los derechos que te explica la aplicación.',
    why: 'De este dato dependen las normas y los derechos que te explica la aplicación.',
    choose: 'Elige…',
    eea: 'Unión Europea y EEE',
    others: 'En otras partes',
    elsewhere: 'Otro lugar',
  },
  guide: {
    position: 'Paso {{number}} de {{total}}',
    device: 'Dónde consultas LinkedIn',
    computer: 'Ordenador',
    phone: 'Móvil',
    previous: 'Anterior',
    next: 'Siguiente',
    notDone: 'Al final no está hecho',
    done: {
      'log-in': 'He iniciado sesión',
      'open-profile-menu': 'El menú está abierto',
      'open-settings': 'Estoy en los ajustes',
      'open-data-privacy': 'Veo Data privacy',
      'open-ai-setting': 'El ajuste está abierto',
      'find-switch': 'Veo el interruptor',
      'turn-switch-off': 'Dice Off',
    },
  },
  fastLane: {
    offer: '¿Tienes prisa? Un enlace abre directamente el ajuste.',
    there: 'El ajuste se ha abierto en tu navegador. En cuanto lo veas, los cinco primeros pasos estarán hechos.',
    go: 'Ir directamente al ajuste',
    tick: 'Ya estoy ahí',
  },
  different: {
    title: 'Esta página se ve distinta',
    intro: 'Las páginas se mueven y los nombres cambian. Alguna de estas opciones debería llevarte allí.',
    computer: 'En un ordenador',
    phone: 'En un móvil',
    find: 'Busca estas palabras',
    elsewhere: 'O ve por otro camino',
    seen: '¿Qué has visto en su lugar? Es una nota para tu propio registro; se queda en este ordenador.',
    keep: 'Anotar que se ve distinta',
    kept: 'El {{date}} anotaste que se veía distinta.',
  },
  localLabels: {
    title: '¿Usas LinkedIn en otro idioma? Puede llamarse…',
  },
  note: {
    title: 'Nota',
    hint: 'Para ti. Se guarda mientras escribes.',
  },
  finish: {
    title: 'Los siete pasos están hechos',
    when: 'Marcaste el último como hecho el {{date}}.',
    text: 'Según lo que has visto, el interruptor dice Off.',
    recheck: 'Vuelve a mirar de vez en cuando',
    recheckText: 'Recibirás un recordatorio el {{date}}. Mirarlo lleva un minuto.',
    recheckOff:
      'Los recordatorios están desactivados. Mira de vez en cuando por tu cuenta, o activa los recordatorios.',
    proof: 'Guarda tu registro',
    proofText: 'Qué hiciste y cuándo, para leer o imprimir.',
    cleanUp: 'Haz limpieza',
    cleanUpText: 'Cuatro tareas opcionales: perfil, publicaciones, currículums y solicitudes de empleo.',
  },
  people: {
    title: 'Personas en este ordenador',
    intro: 'Otra persona puede tener aquí su propia lista, con su progreso, su región y sus recordatorios.',
    me: 'Yo',
    unnamed: 'Persona sin nombre',
    shown: 'Lista mostrada: {{name}}',
    switchTo: 'Cambiar a: {{name}}',
    manage: 'Añadir o modificar personas',
    steps: '{{done}} de {{total}} pasos hechos',
    nowShown: 'se muestra ahora',
    newName: 'Nombre de otra persona',
    add: 'Añadir',
    name: 'Nombre',
    rename: 'Cambiar el nombre',
    taken: 'Ya hay aquí una persona con el nombre {{name}}.',
    show: 'Mostrar esta lista',
    remove: 'Quitar…',
    removing:
      'Se quitará la lista «{{name}}», con su progreso, sus notas, sus imágenes y su historial. Puedes deshacerlo hasta que la aplicación se inicie la próxima vez; después no se podrá recuperar. Las copias de seguridad propias de la aplicación la conservan hasta que se sustituyen: nueve semanas como máximo.',
    removeNow: 'Quitar: {{name}}',
    keep: 'Conservar',
  },
  applies: {
    title: 'Qué se aplica en tu caso',
    intro:
      'Qué se sabe, de dónde procede y con qué certeza. La marca que hay junto a cada afirmación lleva a su fuente.',
    link: 'Qué se aplica en tu caso',
    linkIn: 'Qué se aplica en tu caso: {{region}}',
    topics: {
      since: 'Desde cuándo',
      data: 'Qué datos',
      ground: 'Con qué fundamento',
      sharing: 'Microsoft y otros',
      rights: 'Tus derechos',
      limits: 'Qué no hace la exclusión',
    },
  },
  cleanUp: {
    title: 'Limpieza',
    intro:
      'Cuatro cosas que merece la pena hacer cuando el interruptor ya está desactivado. Todas son opcionales: haz las que te convengan y aparta las demás.',
    tasks: 'Tareas opcionales',
    progress: 'Progreso de la limpieza',
    progressText: '{{done}} de {{total}} tareas hechas',
    notForMe: 'No es para mí',
    forMe: 'Volver a poner en mi lista',
    setAside: 'No es para mí',
    controls: 'Otros controles que conviene visitar',
    controlsIntro: 'No forman parte de las cuatro tareas. Abre lo que te afecte.',
    objection: 'Un texto que puedes pegar en el formulario',
  },
  recheck: {
    title: '¿Sigue desactivado?',
    intro:
      'Los ajustes se mueven y las empresas cambian de opinión. Mira el interruptor de vez en cuando y anota aquí lo que has visto. Lleva un minuto.',
    look: 'Primero, abre el ajuste y lee la palabra que hay junto al interruptor.',
    question: '¿Qué dice el interruptor?',
    off: 'Sigue desactivado (Off)',
    on: 'Estaba otra vez activado (On)',
    unsure: 'No he podido saberlo',
    never: 'Todavía no has hecho ninguna comprobación.',
    last: {
      off: 'Última comprobación: {{date}}. El interruptor seguía desactivado (Off).',
      on: 'Última comprobación: {{date}}. El interruptor estaba otra vez activado (On).',
      unsure: 'Última comprobación: {{date}}. No pudiste saberlo.',
    },
    advice: {
      off: 'No hay nada más que hacer hasta el próximo recordatorio.',
      nothing: 'No hay nada más que hacer.',
      on: 'Vuelve a desactivar el interruptor e indícalo aquí.',
      turnedOff: 'Lo has vuelto a desactivar.',
      object: 'También puedes oponerte por escrito.',
      objectOrComplain: 'También puedes oponerte por escrito y, después, acudir a tu autoridad de protección de datos.',
      stepsLeft: 'Marca los pasos que quedan por hacer.',
      unsure: 'Queda anotado. Esto puede ayudarte:',
      askedAgain: 'Queda anotado, y se te volverá a preguntar el {{date}}. Esto puede ayudarte:',
    },
    repeat: 'Ir a los pasos',
    turnedOff: 'Lo he desactivado',
    cleanUp: 'Ya que estás: también puedes volver a hacer las tareas de limpieza.',
    cleanUpAgain: 'Reabrir las hechas',
  },
  reminder: {
    title: 'Recordatorios',
    every: 'Recordármelo',
    months_one: 'cada mes',
    months_many: 'cada {{count}} meses',
    months_other: 'cada {{count}} meses',
    ofWeeks: 'cada cierto número de semanas',
    weeks: 'Cuántas semanas',
    time: 'Hora',
    never: 'nunca',
    isOff: 'Los recordatorios están desactivados. La aplicación no te recordará nada.',
    notBegun: 'La fecha de la próxima comprobación se fijará cuando los siete pasos estén hechos.',
    next: {
      recheck: 'El próximo recordatorio es el {{date}} a las {{time}}.',
      finish: 'Quedan pasos por hacer. La aplicación te los recordará el {{date}} a las {{time}}.',
    },
    test: 'Enviar un recordatorio de prueba',
    calendar: 'Añadir a mi calendario',
    beyond:
      'La aplicación solo puede recordártelo mientras está en marcha. Un archivo de calendario te lo recuerda sin ella.',
    tested: {
      shown:
        'Se ha enviado un recordatorio de prueba. Si no ha aparecido nada, mira los ajustes de notificaciones de tu sistema y si está activado «No molestar». Lo que está pendiente se muestra aquí en cualquier caso.',
      blocked:
        'Tu sistema o tu navegador no permite que la aplicación muestre notificaciones. Permítelas en sus ajustes o añade las fechas a tu calendario. Lo que está pendiente se muestra aquí en cualquier caso.',
      unsupported:
        'Aquí no se pueden mostrar notificaciones. Añade las fechas a tu calendario; lo que está pendiente se muestra aquí en cualquier caso.',
    },
  },
  due: {
    recheck: 'Es hora de volver a mirar el interruptor',
    finish: 'Quedan pasos por hacer',
    since: 'Pendiente desde el {{date}}.',
    recheckAction: 'Comprobar ahora',
    finishAction: 'Seguir con los pasos',
    others: 'Pendiente para otras personas',
    mark: 'Hay algo pendiente',
    other: {
      recheck: '{{name}}: es hora de volver a mirar el interruptor',
      finish: '{{name}}: quedan pasos por hacer',
    },
    later: 'Más tarde',
    snooze: {
      later: 'Hoy más tarde',
      tomorrow: 'Mañana',
      week: 'La semana que viene',
      date: 'En una fecha',
      putOff: 'Aplazar',
    },
  },
  notify: {
    title: 'Es hora de volver a mirar el interruptor',
    body: 'Abre Opt-Out Checklist para ver qué hacer.',
    bodyFor: 'Para: {{names}}. Abre Opt-Out Checklist para ver qué hacer.',
    test: 'Esto es un recordatorio de prueba',
  },
  tray: {
    open: 'Abrir',
    quit: 'Salir',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'Archivo',
    editMenu: 'Edición',
    viewMenu: 'Visualización',
    windowMenu: 'Ventana',
    about: 'Acerca de Opt-Out Checklist',
    services: 'Servicios',
    hide: 'Ocultar Opt-Out Checklist',
    hideOthers: 'Ocultar otros',
    unhide: 'Mostrar todo',
    quit: 'Salir',
    close: 'Cerrar ventana',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    resetZoom: 'Tamaño real',
    zoomIn: 'Aumentar',
    zoomOut: 'Reducir',
    togglefullscreen: 'Pantalla completa',
    minimize: 'Minimizar',
    zoom: 'Zoom',
    front: 'Traer todo al frente',
    help: 'Ayuda',
  },
  calendar: {
    summary: 'Opt-Out Checklist: ¿sigue desactivado el interruptor?',
    summaryFor: 'Opt-Out Checklist ({{name}}): ¿sigue desactivado el interruptor?',
    description:
      'Mira la palabra que hay junto al interruptor: {{address}}\n\nDespués abre Opt-Out Checklist y anota allí lo que has visto.',
    fileType: 'Archivo de calendario',
    remindersOff:
      'Los recordatorios están desactivados, así que no hay fechas que guardar. Elige primero cada cuánto quieres un recordatorio.',
    stepsOpen:
      'Ahora no hay fechas que guardar. La fecha de la próxima comprobación se fijará cuando los siete pasos estén hechos.',
  },
  backup: {
    fileType: 'Copia de seguridad de Opt-Out Checklist',
    noText: 'Eso no es el texto de un archivo.',
    tooLong: 'Este archivo es demasiado grande: la aplicación admite archivos de hasta {{limit}} MB.',
    notJson:
      'Este archivo no es una copia de seguridad de esta aplicación: no es JSON. Puede que esté incompleto o que sea otro tipo de archivo.',
    foreign: 'Este archivo es JSON, pero no es una copia de seguridad de esta aplicación.',
    newer:
      'Este archivo se creó con una versión más nueva de esta aplicación. Actualiza la aplicación y después impórtalo.',
    broken: 'Este archivo está dañado: la aplicación no entiende su campo {{field}}. No se ha importado nada.',
    unknown: 'Esa copia de seguridad no existe, o ya no se puede leer.',
    wrongWord: 'No se ha borrado nada. Para borrarlo todo, escribe {{word}} en mayúsculas.',
  },
  evidence: {
    title: 'Capturas de pantalla',
    count_one: 'Capturas de pantalla (1)',
    count_many: 'Capturas de pantalla ({{count}})',
    count_other: 'Capturas de pantalla ({{count}})',
    hint: 'PNG, JPEG o WebP de hasta {{limit}} MB, desde un archivo o pegada. Se vuelve a dibujar, sin datos ocultos como el lugar, y se queda en este ordenador.',
    choose: 'Adjuntar una captura',
    working: 'Leyendo la imagen…',
    remove: 'Quitar la imagen del {{date}}',
    removeShort: 'Quitar',
    alt: 'Imagen adjunta: {{what}}',
    enlarge: 'Ver más grande o más pequeña: {{what}}',
    gone: 'Esta imagen no está en este ordenador.',
    recheck: 'Comprobación',
    refused: {
      foreign: 'La aplicación no admite este archivo: elige una imagen PNG, JPEG o WebP.',
      animated: 'Esta imagen se mueve. Elige una fija, como una captura de pantalla.',
      damaged: 'Esta imagen está incompleta o dañada. Vuelve a hacer la captura o elige otro archivo.',
      large: 'Esta imagen es demasiado grande: la aplicación admite archivos de hasta {{limit}} MB.',
      pixels: 'Esta imagen es demasiado grande: la aplicación admite hasta {{limit}} millones de píxeles.',
      sides: 'Esta imagen es demasiado grande: la aplicación guarda hasta {{limit}} píxeles por lado.',
    },
    noText: 'Eso no es el texto de una imagen.',
    full: 'No hay sitio para otra imagen: entre todas pueden ocupar {{limit}} MB. Quita una y vuelve a intentarlo.',
    tooMany:
      'Las imágenes del archivo y las que ya están aquí suman más de {{limit}} MB. Quita algunas de aquí y vuelve a importarlo. No se ha importado nada.',
    broken: 'Este archivo está dañado: su imagen {{image}} no está como se guardó. No se ha importado nada.',
  },
  history: {
    title: 'Historial',
    intro: 'Todo lo que has hecho aquí, primero lo más reciente.',
    print: 'Imprimir',
    show: 'Mostrar',
    all: 'Todo',
    whose: 'Persona',
    everybody: 'Todas las personas',
    topics: {
      items: 'Pasos y tareas',
      rechecks: 'Comprobaciones',
      notes: 'Notas',
      pictures: 'Imágenes',
      reminders: 'Recordatorios',
    },
    none: 'Todavía no hay nada de este tipo.',
    empty: 'Todavía no hay nada. Lo que marques aparece aquí, con su hora.',
    undone: 'deshecho',
    undo: 'Deshacer: {{what}}',
    notRead: 'No se ha podido leer el historial.',
    more: 'Mostrar anteriores',
    marked: {
      done: 'Hecho: {{item}}',
      open: 'Pendiente de nuevo: {{item}}',
      'not-for-me': 'No es para mí: {{item}}',
    },
    rechecked: {
      off: 'Comprobado: sigue desactivado (Off)',
      on: 'Comprobado: estaba otra vez activado (On)',
      unsure: 'Comprobado: no se pudo saber',
    },
    choseRegion: 'Región: {{region}}',
    noted: 'Nota sobre: {{item}}',
    tookNoteAway: 'Nota quitada de: {{item}}',
    sawDifferent: 'La página se veía distinta en: {{item}}',
    setReminder: 'Recordatorio modificado',
    reminderOff: 'Recordatorios desactivados',
    attached: 'Imagen adjuntada: {{to}}',
    detached: 'Imagen quitada',
    snoozed: 'Recordatorio aplazado hasta el {{date}} a las {{time}}',
    reminded: 'La aplicación te envió un recordatorio',
    named: 'Nombre: {{name}}',
    removedPerson: 'Se quitó de este ordenador',
    undid_one: 'Se deshizo un cambio',
    undid_many: 'Se deshicieron {{count}} cambios',
    undid_other: 'Se deshicieron {{count}} cambios',
  },
  report: {
    title: 'Tu registro',
    intro:
      'Qué hiciste y cuándo, en una hoja para imprimir, guardar o enviar a alguien. La aplicación no la envía a ninguna parte.',
    link: 'Tu registro, para imprimir o guardar',
    savePdf: 'Guardar como PDF',
    print: 'Imprimir o guardar como PDF',
    saveMarkdown: 'Guardar como Markdown',
    fileName: 'registro-de-exclusion',
    fileTypes: { pdf: 'Documento PDF', markdown: 'Texto Markdown' },
    heading: 'Registro de la exclusión',
    optedOut: 'Exclusión hecha el {{date}}',
    notOptedOut: 'Exclusión no hecha',
    stepsDone: '{{done}} de {{total}} pasos hechos.',
    first: 'Por primera vez, el {{date}}.',
    firstOnly: 'Los siete habían quedado hechos el {{date}}.',
    last: {
      off: 'Comprobación del {{date}}: seguía desactivado (Off).',
      on: 'Comprobación del {{date}}: estaba otra vez activado (On).',
      unsure: 'Comprobación del {{date}}: no se pudo saber.',
    },
    turnedOff: 'Desactivado de nuevo el {{date}}.',
    never: 'Sin comprobaciones todavía.',
    person: 'Persona',
    region: 'Región',
    noRegion: 'No indicada',
    content: 'Última verificación de la guía',
    app: 'Aplicación',
    date: 'Fecha de este registro',
    steps: 'Los siete pasos',
    open: 'Sin hacer',
    rechecks: 'Comprobaciones',
    found: { off: 'Seguía desactivado (Off)', on: 'Otra vez activado (On)', unsure: 'No se pudo saber' },
    earlier_one: 'Y una comprobación anterior.',
    earlier_many: 'Y {{count}} comprobaciones anteriores.',
    earlier_other: 'Y {{count}} comprobaciones anteriores.',
    notes: 'Notas',
    different: 'Qué se veía distinto',
    noWords: 'Anotado sin palabras.',
    pictures: 'Imágenes',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Registro propio de una persona sobre lo que ha hecho, guardado en su propio ordenador con Opt-Out Checklist, una aplicación independiente.',
    noConfirmation: 'No es una confirmación de LinkedIn.',
  },
  data: {
    transferTitle: 'A otro ordenador, y desde otro',
    transfer:
      'Un archivo de copia de seguridad lo contiene todo: progreso, notas, imágenes, historial y recordatorios. Guárdalo en un lugar seguro o incorpóralo a la aplicación en otro ordenador: ambos contenidos se reúnen, y nada se pierde ni se duplica.',
    export: 'Guardar una copia en un archivo',
    import: 'Incorporar una copia de seguridad',
    span_one: 'El archivo contiene una entrada, del {{from}}.',
    span_many: 'El archivo contiene {{count}} entradas, del {{from}} al {{to}}.',
    span_other: 'El archivo contiene {{count}} entradas, del {{from}} al {{to}}.',
    isNew_one: 'Una de ellas no está aquí todavía.',
    isNew_many: '{{count}} de ellas no están aquí todavía.',
    isNew_other: '{{count}} de ellas no están aquí todavía.',
    newPictures_one: 'También se incorpora una imagen.',
    newPictures_many: 'También se incorporan {{count}} imágenes.',
    newPictures_other: 'También se incorporan {{count}} imágenes.',
    nothingNew: 'Todo lo que contiene ya está aquí.',
    olderIn:
      'El archivo contiene solo lo que se hizo más recientemente. Lo que se hizo antes está en {{file}}, que estaba junto a él: incorpóralo también.',
    newPeople_one: 'Una persona del archivo es nueva aquí: {{names}}.',
    newPeople_many: '{{count}} personas del archivo son nuevas aquí: {{names}}.',
    newPeople_other: '{{count}} personas del archivo son nuevas aquí: {{names}}.',
    bringIn_one: 'Incorporar una entrada',
    bringIn_many: 'Incorporar {{count}} entradas',
    bringIn_other: 'Incorporar {{count}} entradas',
    cancel: 'Cancelar',
    backupsTitle: 'Copias de seguridad',
    backups:
      'La aplicación guarda copias propias: la del último inicio correcto, la de cada día durante una semana y, después, la de cada semana.',
    noBackups: 'Todavía no hay ninguna. La primera se hace en el próximo inicio.',
    backup_one: 'una entrada, {{steps}}',
    backup_many: '{{count}} entradas, {{steps}}',
    backup_other: '{{count}} entradas, {{steps}}',
    personsSteps: '{{name}}: {{done}} de 7',
    restoring:
      'Todo queda entonces como estaba en ese momento. Lo que vino después sigue en el historial, y esto se puede deshacer.',
    restore: 'Volver a esta copia',
    eraseTitle: 'Borrar todo',
    erase:
      'Elimina de este ordenador tu progreso, tus notas, tus imágenes, tu historial y tus ajustes, y las copias de seguridad propias de la aplicación. Los archivos de copia que guardaste en otro lugar se quedan donde están. Esto no se puede deshacer.',
    eraseWord: 'Escribe {{word}} para continuar',
    eraseNow: 'Borrar todo ahora',
  },
  settings: {
    title: 'Ajustes',
    regionTitle: 'Tu región',
    languageTitle: 'Idioma',
    language: 'Idioma de esta aplicación',
    systemLanguage: 'Como el sistema ({{language}})',
    lookTitle: 'Claro u oscuro',
    look: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    desktopTitle: 'En segundo plano',
    background: 'Seguir en marcha en segundo plano, para que los recordatorios lleguen cuando la ventana está cerrada',
    login: 'Abrir la aplicación cuando inicio sesión en este ordenador',
    remindersTitle: 'Recordatorios',
    toReminders: 'Cambiar los recordatorios',
    dataTitle: 'Tus datos',
    data: 'Lo que haces aquí se guarda en una carpeta de este ordenador, junto con las copias de seguridad y las imágenes que adjuntas, y en ningún otro lugar. La aplicación no tiene cuenta, no pide la contraseña de LinkedIn y no envía nada a ninguna parte. Abre LinkedIn en tu propio navegador, y solo cuando pulsas un botón que así lo indica.',
    folder: 'Carpeta de datos',
    showFolder: 'Mostrar la carpeta',
    aboutTitle: 'Acerca de',
    version: 'Versión {{version}}',
    independent: 'Un proyecto independiente. Ni LinkedIn ni Microsoft lo han hecho, respaldado o revisado.',
  },
  items: {
    'log-in': {
      title: 'Inicia sesión en tu cuenta de LinkedIn',
      text: 'Inicia sesión como siempre, en tu propio navegador; esta aplicación nunca te pide la contraseña. Si tienes varias cuentas, sigue los pasos en cada una.',
      phone:
        'Abre la aplicación de LinkedIn e inicia sesión como siempre. Si tienes varias cuentas, sigue los pasos en cada una.',
      picture:
        'Una ventana de navegador con un formulario de inicio de sesión en el centro; el botón que hay debajo de sus dos campos está resaltado.',
      picturePhone:
        'Una pantalla de móvil con un formulario de inicio de sesión; el botón que hay debajo de sus dos campos está resaltado.',
    },
    'open-profile-menu': {
      title: 'Haz clic en tu foto de perfil',
      text: 'Está arriba a la derecha de la página y se llama «Me». Haz clic en ella y se abre un menú.',
      phone: 'Está arriba a la izquierda de la pantalla. Tócala y se abre un panel.',
      picture:
        'Una página con una barra en la parte superior; la pequeña foto redonda de su extremo derecho está resaltada.',
      picturePhone:
        'Una pantalla de móvil con una barra en la parte superior; la pequeña foto redonda de su extremo izquierdo está resaltada.',
    },
    'open-settings': {
      title: 'Selecciona Settings & Privacy',
      text: 'Está en el menú que se ha abierto, debajo de «Account».',
      phone: 'Está al final del panel que se ha abierto. La aplicación móvil lo llama solo «Settings».',
      picture: 'Un menú debajo de la foto, arriba a la derecha; en su parte llamada «Account» hay una línea resaltada.',
      picturePhone: 'Un panel abierto en una pantalla de móvil; la línea del final está resaltada.',
    },
    'open-data-privacy': {
      title: 'Abre Data privacy',
      text: 'Está en la lista del lado izquierdo de los ajustes.',
      phone: 'Está en la lista de ajustes que se ha abierto.',
      picture:
        'Una página de ajustes con una lista en el lado izquierdo; en ella está resaltada la línea «Data privacy».',
      picturePhone: 'Una lista de ajustes en una pantalla de móvil; en ella está resaltada la línea «Data privacy».',
    },
    'open-ai-setting': {
      title: 'Abre Data for Generative AI Improvement',
      text: 'Está en el primer grupo de la página, «How LinkedIn uses your data».',
      phone:
        'Está en la lista que se ha abierto. Una guía advierte de que puede no aparecer en la aplicación móvil: si falta, usa un ordenador para este paso y los dos siguientes.',
      picture: 'La página «Data privacy»; en su primer grupo, «How LinkedIn uses your data», hay una línea resaltada.',
      picturePhone: 'La lista «Data privacy» en una pantalla de móvil; en ella está resaltada la línea del ajuste.',
    },
    'find-switch': {
      title: 'Busca Use my data for training content creation AI models',
      text: 'Este interruptor está en la página que se ha abierto, y activado (On) salvo que lo hayas desactivado antes. La palabra que hay junto a él debe ser «Off».',
      phone:
        'Este interruptor está en la pantalla que se ha abierto, y activado (On) salvo que lo hayas desactivado antes. La palabra que hay junto a él debe ser «Off».',
      picture:
        'La página del ajuste; está resaltado el interruptor del extremo derecho de su única línea, con la palabra que hay junto a él.',
      picturePhone:
        'El ajuste en una pantalla de móvil; está resaltado el interruptor del extremo derecho de su única línea, con la palabra que hay junto a él.',
    },
    'turn-switch-off': {
      title: 'Desactiva el interruptor',
      text: 'Si dice «On», haz clic en él: al terminar, la palabra debe ser «Off». Guíate por la palabra, no por el color ni por las guías que explican este paso al revés.',
      phone:
        'Si dice «On», tócalo: al terminar, la palabra debe ser «Off». Guíate por la palabra, no por el color ni por las guías que explican este paso al revés.',
      picture:
        'La página del ajuste; el interruptor ha pasado a «Off», y la palabra «Off» que hay junto a él está resaltada.',
      picturePhone:
        'El ajuste en una pantalla de móvil; el interruptor ha pasado a «Off», y la palabra «Off» que hay junto a él está resaltada.',
    },
    'review-profile': {
      title: 'Revisa y limpia tu perfil',
      text: 'LinkedIn incluye gran parte del perfil entre los datos que utiliza: foto, puestos, formación, aptitudes, recomendaciones, extracto y más. Un perfil más corto revela menos.',
      parts: {
        details: 'Abre tu perfil y quita lo que no le contarías a un desconocido.',
        'old-news': 'Acorta lo que haya quedado anticuado, como los puestos antiguos o el extracto.',
        public: 'En los ajustes del perfil público, elige qué es público.',
      },
    },
    'review-posts': {
      title: 'Revisa tus publicaciones públicas',
      text: 'Las publicaciones, los artículos, los comentarios y las respuestas a encuestas también están en la lista de LinkedIn. Las fuentes no coinciden en si una exclusión tardía cubre lo más antiguo.',
      parts: {
        'look-through': 'Repasa tus publicaciones, también las antiguas, y elimina las que ya no suscribes.',
        comments: 'Haz lo mismo con tus comentarios.',
        groups: 'Piensa en tus grupos: lo que haces y escribes allí también está en la lista.',
      },
    },
    'delete-resumes': {
      title: 'Elimina los currículums subidos',
      text: 'Los currículums que LinkedIn guardó para solicitudes posteriores están en su lista, y también las respuestas guardadas a preguntas de preselección. Ambos están en tus ajustes de solicitudes de empleo.',
      parts: {
        'keep-copy': 'Conserva una copia propia de los currículums que aún necesites.',
        resumes: 'Elimina los currículums guardados allí.',
        answers: 'Elimina también las respuestas guardadas.',
      },
    },
    'manage-job-applications': {
      title: 'Gestiona tus ajustes de solicitudes de empleo',
      text: 'La misma página decide si LinkedIn guarda los currículums y las respuestas de tus próximas solicitudes. En su lista solo están los guardados.',
      parts: {
        saving: 'Desactiva el guardado de currículums y respuestas.',
        recruiters:
          'Busca el interruptor «Share resume data with recruiters», que es independiente, y déjalo como prefieras.',
        accounts: 'Repasa las cuentas de candidato que tengas guardadas y quita las que no necesites.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Esta página reúne las opciones de LinkedIn sobre publicidad. Baja también hasta el último grupo, donde está «Share data with affiliates and partners», al menos fuera de Europa.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'La opción sobre anuncios en lugares distintos de LinkedIn. El botón lleva a la página que, según se informa, la contiene.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'La opción sobre el uso, para publicidad, de lo que otros saben de ti. Parece que el botón lleva a la página correcta; si no, mira en el último grupo de «Advertising data».',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'La opción sobre la medición de lo que logran los anuncios. Parece que el botón lleva a la página correcta; si no, mira en el último grupo de «Advertising data».',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'La opción sobre el uso de tus datos para investigación. El botón lleva a la página que, según se informa, la contiene; el apartado se encuentra en «Data privacy».',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Mira qué tiene LinkedIn sobre ti. Consigue la copia antes de eliminar nada.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Aplicaciones y servicios de terceros que pueden usar tus datos de LinkedIn. Mira si todavía quieres cada uno de ellos.',
    },
    visibility: {
      title: 'Perfil público y visibilidad',
      text: 'Elige qué parte de tu perfil es pública. Los artículos lo explican, y también cómo aparecen los perfiles en los buscadores.',
    },
    objection: {
      title: 'Oponerse por escrito',
      text: 'El interruptor se refiere a la IA que crea contenido. Con este formulario también puedes oponerte a eso por escrito, y a los demás usos que LinkedIn hace de tus datos para la IA y de lo que otros publican sobre ti; también está abierto a personas sin cuenta.',
    },
    deletion: {
      title: 'Pedir la supresión de datos',
      text: 'El formulario de LinkedIn para pedir que se supriman datos sobre ti.',
    },
  },
  facts: {
    'on-by-default': 'El ajuste está activado salvo que lo desactives.',
    'since-europe':
      'En la UE, Islandia, Liechtenstein, Noruega y Suiza, LinkedIn entrena IA con los datos de sus miembros desde el 3 de noviembre de 2025.',
    'since-uk':
      'En el Reino Unido, LinkedIn suspendió el entrenamiento en septiembre de 2024 y lo reanudó el 3 de noviembre de 2025.',
    'hidden-before':
      'Según se informa, antes de noviembre de 2025 el ajuste estaba oculto en Europa, y algunas guías antiguas todavía dicen que, si no lo encuentras, tus datos no se usan. Si ahora no te aparece, usa el formulario de oposición.',
    'since-canada': 'En Canadá, LinkedIn entrena IA con los datos de sus miembros desde el 3 de noviembre de 2025.',
    'pause-canada':
      'En diciembre de 2024, LinkedIn ya había suspendido el entrenamiento en Canadá, algo que el Comisionado de Privacidad de Canadá acogió con satisfacción.',
    'since-hong-kong':
      'En Hong Kong, LinkedIn suspendió el entrenamiento el 11 de octubre de 2024 y lo reanudó el 3 de noviembre de 2025.',
    'since-india':
      'En la India, según se informa, el ajuste está activado desde 2024, y el cambio de noviembre de 2025 en el entrenamiento de IA no se refería a la India.',
    'since-us':
      'En Estados Unidos, el 18 de septiembre de 2024 se advirtió la existencia del ajuste, ya activado. El 20 de noviembre de 2024 le siguió un cambio de las condiciones de uso de LinkedIn (User Agreement).',
    'since-elsewhere':
      'También en la mayoría de los demás países se advirtió en septiembre de 2024 la existencia del ajuste, ya activado. El 20 de noviembre de 2024 le siguió un cambio de las condiciones de uso de LinkedIn (User Agreement).',
    'no-change-2025':
      'El cambio de noviembre de 2025 era para otras regiones: para Estados Unidos y la mayoría de los demás países, LinkedIn no anunció ningún cambio en su entrenamiento de IA.',
    'first-countries':
      'Según se informa, Australia, Nueva Zelanda, Japón y Brasil estuvieron entre los primeros, en 2024.',
    'mainland-china':
      'Según se informa, la China continental quedó fuera antes de noviembre de 2025. No se ha podido averiguar qué se aplica allí ahora.',
    trains:
      'LinkedIn entrena modelos de IA que crean contenido con los datos del perfil y las publicaciones públicas de sus miembros, entre otros datos.',
    profile:
      'De tu perfil usa el nombre, la foto, los puestos actuales y anteriores, la formación, la ubicación, las aptitudes, las certificaciones, las licencias, el voluntariado, las publicaciones, las patentes, las validaciones de aptitudes, las recomendaciones y el extracto.',
    posts: 'Usa publicaciones, artículos, comentarios, respuestas a encuestas y otras contribuciones.',
    groups: 'Usa lo que haces en los grupos y los mensajes de grupo.',
    'job-data':
      'Usa los currículums y las respuestas a preguntas de preselección que están guardados para solicitudes posteriores.',
    prompts: 'Usa lo que escribes en las funciones de IA de LinkedIn.',
    feedback:
      'Usa los comentarios y valoraciones que envías, también lo que escribes al servicio de asistencia de LinkedIn.',
    'not-messages': 'Según LinkedIn, los mensajes privados no se usan para esto, y tampoco los InMail.',
    'not-secrets':
      'Tampoco se usan las contraseñas y los datos de inicio de sesión, los datos de pago y de tarjetas, el salario que hayas indicado ni los datos de solicitudes de empleo vinculados a una persona.',
    'not-devices':
      'Algunos artículos mencionan también direcciones IP, dispositivos y pagos. Confunden ofrecer funciones de IA con entrenar IA: el aviso de LinkedIn distingue ambas cosas.',
    'under-18':
      'LinkedIn dice que no usa tus datos si tiene motivos para pensar que tienes menos de 18 años, aunque el interruptor muestre «On».',
    narrowed:
      'Tras las reservas de la autoridad irlandesa de protección de datos, LinkedIn redujo los datos y el período, y añadió filtros para páginas y grupos delicados, como los de sindicatos. La autoridad dijo que ni había aprobado el entrenamiento ni lo había considerado lícito.',
    'ground-europe':
      'LinkedIn no pide el consentimiento. Se basa en el «interés legítimo»: una empresa puede usar datos por buenas razones propias, si las personas afectadas no tienen otras de más peso.',
    'controller-europe': 'La responsable de tus datos es LinkedIn Ireland.',
    'controller-uk': 'La responsable de tus datos es LinkedIn Corporation, en Estados Unidos, y no LinkedIn Ireland.',
    affiliates:
      'El interruptor se refiere a la IA que entrenan LinkedIn y sus empresas afiliadas, que son aquellas con las que forma un mismo grupo.',
    'affiliates-europe':
      'Según se informa, una página de LinkedIn decía en septiembre de 2025 que los datos del EEE y de Suiza no irían a empresas afiliadas para este fin sin un nuevo aviso.',
    'microsoft-training-uk':
      'LinkedIn puede entregar a Microsoft publicaciones, comentarios, artículos, vídeos, vídeos de aprendizaje, datos de páginas de empresa y ofertas de empleo, para entrenar los modelos de IA de Microsoft. El mismo interruptor lo cubre.',
    'microsoft-ads-europe':
      'Compartir más datos con Microsoft para publicidad, desde el 3 de noviembre de 2025, se anunció para otras regiones, no para la UE, el EEE, el Reino Unido ni Suiza. Algunos artículos lo contaron como si fuera para todas.',
    'personal-ads-europe':
      'Para la publicidad personalizada, el aviso europeo de LinkedIn tiene reglas propias desde junio de 2025, basadas en tu consentimiento.',
    'microsoft-ads-canada-hong-kong':
      'Parece que LinkedIn comparte más datos con Microsoft para publicidad desde el 3 de noviembre de 2025, también en Canadá y en Hong Kong. Según se informa, el interruptor correspondiente es «Share data with affiliates and partners», al final de «Advertising data».',
    'microsoft-ads-us':
      'Según se informa, LinkedIn comparte más datos con Microsoft para publicidad desde el 3 de noviembre de 2025. El interruptor correspondiente es «Share data with affiliates and partners», al final de «Advertising data»; algunos lo llaman «Data sharing with Microsoft».',
    'microsoft-ads-elsewhere':
      'En la mayoría de las regiones fuera de Europa, según se informa, LinkedIn comparte más datos con Microsoft para publicidad desde el 3 de noviembre de 2025. El interruptor correspondiente es «Share data with affiliates and partners», al final de «Advertising data»; algunos lo llaman «Data sharing with Microsoft».',
    'privacy-signal':
      'Algunos navegadores pueden enviar una señal llamada Global Privacy Control. Según se informa, en Estados Unidos LinkedIn la trata como un deseo de que los datos no se compartan para publicidad.',
    'object-eea':
      'Puedes oponerte en cualquier momento a un uso basado en el interés legítimo (artículo 21 del RGPD). Primero desactiva el interruptor y después usa el formulario de oposición para todo lo que este no cubra.',
    'answer-eea':
      'LinkedIn debe responder en el plazo de un mes, que puede prorrogar dos meses más (artículo 12, apartado 3, del RGPD).',
    'reasons-eea':
      'Las fuentes no coinciden en si debes dar motivos. Según una, formalmente sí, pero en la práctica basta «No lo quiero»; la autoridad italiana, según se informa, dice que no hace falta ninguno, y según una guía el formulario pide uno breve.',
    'complain-eea':
      'Puedes presentar una reclamación ante la autoridad de tu propio país o, en Alemania, de tu estado federado (artículo 77 del RGPD). Esta la traslada a la autoridad irlandesa, que es la principal para LinkedIn.',
    'object-uk':
      'Tienes derecho a oponerte (artículo 21 del RGPD del Reino Unido). Primero desactiva el interruptor y después usa el formulario de oposición para todo lo que este no cubra.',
    'complain-uk':
      'Desde el 19 de junio de 2026, la reclamación se presenta primero ante LinkedIn, que debe confirmar en un plazo de 30 días que la ha recibido. Después puedes acudir a la Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'Parece que LinkedIn no puede usar tus datos contra tu voluntad expresa sin una justificación (artículos 30 y 31 de la ley de protección de datos). Desactiva el interruptor y declara tu voluntad en el formulario de oposición.',
    'complain-switzerland':
      'Según se informa, el Comisionado Federal de Protección de Datos e Información (FDPIC) recibe denuncias, pero no tramita cada reclamación como hacen las autoridades de la UE. Hacer valer tu voluntad corresponde a los tribunales civiles.',
    'withdraw-canada':
      'Según se informa, la ley federal de privacidad (PIPEDA) te permite retirar tu consentimiento. Desactiva el interruptor y después usa el formulario de oposición.',
    'complain-canada':
      'Plantéaselo primero a LinkedIn, por ejemplo a su delegado de protección de datos. Después puedes presentar una reclamación ante el Comisionado de Privacidad de Canadá.',
    'provinces-canada':
      'Según se informa, Quebec, Columbia Británica y Alberta tienen leyes de privacidad y autoridades propias.',
    'consent-hong-kong':
      'Parece que una finalidad nueva requiere tu consentimiento expreso y voluntario, que puedes retirar por escrito (principio 3 de protección de datos). No existe un derecho general de oposición como en Europa.',
    'complain-hong-kong':
      'Puedes presentar una reclamación ante el Privacy Commissioner for Personal Data (PCPD). Según se informa, debe hacerse en un plazo de dos años.',
    'rights-india':
      'La ley de protección de datos personales digitales (Digital Personal Data Protection Act) entra en vigor por partes. Los derechos que te da, y la mayoría de las obligaciones de las empresas, no empiezan hasta mediados de mayo de 2027; las fuentes no coinciden en el día.',
    'complain-india':
      'Hasta entonces parece que no hay forma de reclamar conforme a esa ley, así que hay que dirigirse a la propia LinkedIn. Más adelante habrá que dirigirse al Data Protection Board of India.',
    'rights-us':
      'Parece que ninguna ley federal te da derecho a oponerte, pero algunos estados tienen leyes propias. Según se informa, puedes reclamar ante el fiscal general de tu estado y la Comisión Federal de Comercio (FTC).',
    'rights-elsewhere':
      'Tus derechos dependen de la ley de tu país. Diga lo que diga, LinkedIn tiene el interruptor, el formulario de oposición y una página sobre cómo reclamar.',
    'form-asks':
      'Según se informa, el formulario de oposición pide el nombre, los apellidos, la dirección de correo electrónico y el tipo de oposición. Un tipo es el entrenamiento de modelos de IA que crean contenido; otro es «Other».',
    'form-confirms':
      'Según se informa, el formulario genera una confirmación por correo electrónico. Guárdala: no se ha encontrado ninguna otra prueba ya preparada.',
    'not-retroactive': 'La exclusión detiene el entrenamiento futuro. El que ya se ha hecho no se deshace.',
    'older-posts':
      'Las fuentes no coinciden en si una exclusión hecha ahora deja tus publicaciones antiguas fuera del entrenamiento futuro. El artículo de LinkedIn dice que, a partir de entonces, dejará de usar lo que has proporcionado, lo que se lee como si incluyera las publicaciones antiguas.',
    'older-posts-italy':
      'La autoridad italiana y varios periódicos dicen lo contrario: una exclusión posterior al 3 de noviembre de 2025 cubre solo lo que publiques después.',
    'no-deadline':
      'No hay plazo límite: puedes excluirte en cualquier momento. El 3 de noviembre de 2025 que citan muchos artículos era un comienzo, no una fecha límite.',
    'other-uses':
      'Otros usos para la IA continúan, como personalizar, velar por la seguridad, clasificar contenidos, mejorar productos y comparar tu perfil con lo que buscan los reclutadores. Para oponerte a ellos, usa el formulario.',
    'features-work': 'Las funciones de IA de LinkedIn siguen funcionando para ti y tratan lo que escribes en ellas.',
    'feedback-after':
      'Según se informa, las valoraciones que das, como un pulgar hacia arriba o hacia abajo, pueden seguir usándose para los modelos.',
    'each-account': 'El interruptor es para una sola cuenta. Si tienes varias, desactívalo en cada una.',
    'posts-by-others':
      'Tu interruptor no cubre lo que otras personas publican sobre ti. Para eso está el formulario de oposición, que también está abierto a personas sin cuenta.',
    'no-reset':
      'Ninguna fuente creíble informa de que el interruptor se vuelva a activar solo; pero no se pudo buscar en foros, así que eso prueba poco. Es aconsejable mirar de vez en cuando, porque los ajustes pueden moverse.',
    recruiters:
      'Un artículo dice que la exclusión hace que a los reclutadores les cueste más encontrarte. Parece que es una mala lectura de un texto sobre compartir currículums.',
  },
  objection: {
    eea: 'Al amparo del artículo 21 del Reglamento General de Protección de Datos (RGPD), me opongo al uso de mis datos personales, por parte de LinkedIn y sus empresas afiliadas, para entrenar modelos de IA que crean contenido. Me opongo también a los demás usos que hacen de mis datos personales para la IA y que se basan en el interés legítimo. Mi oposición incluye los datos y contenidos que ya he proporcionado; mi motivo es que no quiero que mis datos se usen de este modo. Les ruego que me confirmen por escrito que han cesado en ese uso o que, si se niegan, me indiquen sus motivos. Espero su respuesta en el plazo de un mes, conforme al artículo 12, apartado 3, del RGPD.',
    CH: 'Es mi voluntad expresa que LinkedIn y sus empresas afiliadas no usen mis datos personales para entrenar modelos de IA que crean contenido (artículos 30 y 31 de la Ley Federal suiza de Protección de Datos revisada). Lo mismo deseo respecto de los demás usos que hacen de mis datos personales para la IA y respecto de los datos y contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso. Si consideran que tienen una justificación para continuar, les ruego que me indiquen cuál.',
    GB: 'Al amparo del artículo 21 del RGPD del Reino Unido (UK GDPR), me opongo al uso de mis datos personales para entrenar modelos de IA que crean contenido, por parte de LinkedIn y sus empresas afiliadas, y a que se entreguen a Microsoft con ese fin. Me opongo también a los demás usos que hacen de mis datos personales para la IA y que se basan en el interés legítimo. Mi oposición incluye los datos y contenidos que ya he proporcionado; mi motivo es que no quiero que mis datos se usen de este modo. Les ruego que me confirmen por escrito que han cesado en ese uso o que, si se niegan, me indiquen sus motivos.',
    CA: 'Retiro mi consentimiento al uso de mi información personal, por parte de LinkedIn y sus empresas afiliadas, para entrenar modelos de IA que crean contenido. Lo retiro también para los demás usos que hacen de mi información personal para la IA y para la información y los contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso. Si consideran que pueden continuar sin mi consentimiento, les ruego que me indiquen por qué.',
    HK: 'Entrenar modelos de IA que crean contenido es una finalidad nueva, para la que no doy el consentimiento que exige el principio 3 de protección de datos de la Ordenanza sobre datos personales (privacidad) de Hong Kong (Personal Data (Privacy) Ordinance). Retiro, por escrito, todo consentimiento al uso de mis datos personales para esa finalidad en el que se basen LinkedIn o sus empresas afiliadas. Lo mismo vale para los demás usos que hacen de mis datos personales para la IA y para los datos y contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso.',
    IN: 'Les ruego que no usen mis datos personales para entrenar modelos de IA que crean contenido, ni en LinkedIn ni en sus empresas afiliadas. Les ruego que los excluyan también de sus demás usos para la IA. Esto incluye los datos y contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso o que, de no hacerlo, me indiquen sus motivos.',
    US: 'Les ruego que no usen mi información personal para entrenar modelos de IA que crean contenido, ni en LinkedIn ni en sus empresas afiliadas. Les ruego que la excluyan también de sus demás usos para la IA. Esto incluye la información y los contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso o que, de no hacerlo, me indiquen sus motivos.',
    elsewhere:
      'Les ruego que no usen mis datos personales para entrenar modelos de IA que crean contenido, ni en LinkedIn ni en sus empresas afiliadas. Les ruego que los excluyan también de sus demás usos para la IA. Esto incluye los datos y contenidos que ya he proporcionado. Les ruego que me confirmen por escrito que han cesado en ese uso o que, de no hacerlo, me indiquen sus motivos.',
  },
  links: {
    linkedin: 'Abrir LinkedIn',
    settings: 'Abrir los ajustes de LinkedIn',
    'data-privacy': 'Abrir Data privacy',
    'ai-setting': 'Abrir el ajuste',
    profile: 'Abrir tu perfil',
    'public-profile': 'Abrir los ajustes del perfil público',
    visibility: 'Abrir Visibility',
    activity: 'Abrir tus publicaciones',
    'job-applications': 'Abrir los ajustes de solicitudes de empleo',
    'job-accounts': 'Abrir las cuentas de candidato guardadas',
    advertising: 'Abrir Advertising data',
    'ads-off-linkedin': 'Abrir Ads off LinkedIn',
    'data-from-others': 'Abrir Data from others for ads',
    'ad-success': 'Abrir Measure ad success',
    research: 'Abrir el ajuste sobre investigación',
    'data-copy': 'Abrir Get a copy of your data',
    'permitted-services': 'Abrir Permitted services',
    'objection-form': 'Abrir el formulario de oposición',
    'deletion-form': 'Abrir el formulario de supresión',
    'data-protection-officer': 'Escribir al delegado de protección de datos de LinkedIn',
    'help-ai-setting': 'Leer el artículo de LinkedIn sobre el ajuste',
    'help-ai': 'Leer las preguntas y respuestas de LinkedIn sobre la IA',
    'help-update': 'Leer el artículo de LinkedIn sobre la actualización',
    'help-ads': 'Leer el artículo de LinkedIn sobre los ajustes de publicidad',
    'help-data-from-others': 'Leer el artículo de LinkedIn sobre datos de terceros',
    'help-ad-success': 'Leer el artículo de LinkedIn sobre la medición de anuncios',
    'help-data-sharing': 'Leer el artículo de LinkedIn sobre compartir datos',
    'help-data-copy': 'Leer el artículo de LinkedIn sobre copias de los datos',
    'help-objection': 'Leer el artículo de LinkedIn sobre cómo oponerse',
    'help-deletion': 'Leer el artículo de LinkedIn sobre la supresión',
    'help-public-profile': 'Leer el artículo de LinkedIn sobre perfiles públicos',
    'help-search-engines': 'Leer el artículo de LinkedIn sobre buscadores',
    'help-job-accounts': 'Leer el artículo de LinkedIn sobre cuentas de candidato',
    'help-complaints': 'Leer la página de LinkedIn sobre reclamaciones',
    'privacy-policy': 'Leer la política de privacidad de LinkedIn',
    'european-notice': 'Leer el aviso de privacidad europeo de LinkedIn',
    'authorities-eea': 'Buscar tu autoridad en la lista europea',
    'authority-at': 'Ir a la web de la Datenschutzbehörde',
    'authority-be-fr': 'Ir a la web de la APD (en francés)',
    'authority-be-nl': 'Ir a la web de la GBA (en neerlandés)',
    'authority-cz': 'Ir a la web del ÚOOÚ',
    'authority-fr': 'Ir a la web de la CNIL',
    'authority-gr': 'Ir a la web de la autoridad griega de protección de datos',
    'authority-ie': 'Ir a la web de la Data Protection Commission',
    'authority-it': 'Ir a la web del Garante',
    'authority-li': 'Ir a la web de la Datenschutzstelle',
    'authority-lt': 'Ir a la web de la VDAI',
    'authority-lu': 'Ir a la web de la CNPD',
    'authority-nl': 'Ir a la web de la Autoriteit Persoonsgegevens',
    'authority-es': 'Ir a la web de la AEPD',
    'authority-gb': 'Reclamar ante la ICO',
    'authority-ch': 'Ir a la web del FDPIC',
    'authority-ca': 'Reclamar ante el Comisionado de Privacidad de Canadá',
    'authority-ca-qc': 'Ir a la web de la CAI de Quebec',
    'authority-ca-bc': 'Ir a la web de la OIPC de Columbia Británica',
    'authority-ca-ab': 'Ir a la web de la OIPC de Alberta',
    'authority-hk': 'Ir a la web del PCPD',
    'source-ico': 'Leer la declaración de la ICO',
    'source-irish-legal': 'Leer la noticia de Irish Legal News',
    'source-edotto': 'Leer la noticia de Edotto (en italiano)',
    'source-legal-clarity': 'Leer la guía de LegalClarity',
    'source-left-shift': 'Leer la noticia de The Left Shift',
    'source-gulf-news': 'Leer la noticia de Gulf News',
  },
  opensBrowser: 'Se abre en tu navegador',
  source: {
    title: 'Fuente',
    seen: 'Última verificación: {{date}}.',
    high: 'Bien respaldado.',
    medium: 'Respaldado por una única fuente aceptable.',
    low: 'Poco respaldado: tómalo como un indicio.',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  sources: {
    'linkedin-notice': 'La política de privacidad y el aviso europeo de LinkedIn, en la copia de Open Terms Archive',
    'linkedin-policy-2024': 'Las políticas de LinkedIn de 2024, en las copias de Open Terms Archive',
    'help-article': 'El artículo de la propia LinkedIn sobre el ajuste, en una copia posterior a septiembre de 2025',
    'help-centre-review': 'Un análisis público del centro de ayuda de LinkedIn',
    'data-sharing-article': 'El artículo de LinkedIn sobre compartir datos, en una copia antigua y sin fecha',
    'linkedin-quoted': 'Palabras de LinkedIn citadas por The Left Shift (sin fecha)',
    'settings-scripts': 'Los scripts públicos de Brave para los ajustes de privacidad de LinkedIn, 2026',
    'public-code': 'Código público que usa las páginas de LinkedIn, 2025 y 2026',
    'privacy-guides': 'El comisionado de privacidad de Hong Kong y guías independientes',
    'form-guide': 'La guía de LegalClarity sobre el formulario de oposición, 2026',
    'news-reports': 'Noticias sobre la actualización de LinkedIn, entre ellas la de Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br y matryca.tech (sin fecha)',
    'india-reports': 'thinkwithniche.com, 24 de septiembre de 2025, y matryca.tech',
    ghacks: 'gHacks, en una copia en ailinux.me (sin fecha)',
    'ads-report': 'voice.lapaas.com (sin fecha)',
    'garante-summary': 'particle.news, sobre la ficha del Garante italiano (sin fecha)',
    'irish-authority': 'La Comisión de Protección de Datos de Irlanda, según Irish Legal News',
    'italian-authority': 'La ficha del Garante italiano, según Edotto y otros',
    'luxembourg-authority': 'La autoridad de protección de datos de Luxemburgo (CNPD)',
    'european-board': 'Las preguntas y respuestas del Comité Europeo de Protección de Datos (sin fecha)',
    'dutch-lawyer': 'Un abogado neerlandés especializado en informática, en security.nl',
    'uk-authority': 'La Information Commissioner’s Office del Reino Unido',
    'uk-law': 'cms.law, traverssmith.com y datenschutz-notizen.de (sin fecha)',
    'swiss-law': 'mondaq.com y el texto de la ley en datenrecht.ch (sin fecha)',
    'canadian-authority-2024': 'El Comisionado de Privacidad de Canadá, 10 de diciembre de 2024',
    'canadian-authority': 'La página sobre reclamaciones del Comisionado de Privacidad de Canadá (sin fecha)',
    'canadian-law': 'myprivacyrights.ca y commoner-law.com (sin fecha)',
    'hong-kong-authority': 'El comisionado de privacidad de Hong Kong (PCPD)',
    'hong-kong-law': 'Una guía del comisionado de privacidad de Hong Kong y guías jurídicas (sin fecha)',
    'indian-law': 'azbpartners.com, amlegals.in y getastra.com (sin fecha)',
    'own-research': 'La investigación propia de este proyecto en fuentes públicas, 2026',
  },
  commands: {
    undo: 'Deshacer',
    redo: 'Rehacer',
    'ai-setting': 'Abrir el ajuste de IA en tu navegador',
    'objection-form': 'Abrir el formulario de oposición en tu navegador',
    folder: 'Mostrar la carpeta de datos',
    region: 'Cambiar tu región',
    search: 'Buscar',
    keyboard: 'Atajos de teclado',
  },
  palette: {
    title: 'Buscar',
    hint: 'Buscar pasos, páginas y acciones',
    list: 'Resultados',
    groups: { steps: 'Pasos', tasks: 'Tareas', pages: 'Páginas', actions: 'Acciones' },
    done: 'Hecho',
    nothing: 'No se ha encontrado nada',
    found_one: '{{count}} resultado',
    found_many: '{{count}} resultados',
    found_other: '{{count}} resultados',
  },
  keys: {
    title: 'Teclado',
    steps: 'Paso anterior o siguiente',
    ctrl: 'Ctrl',
    shift: 'Mayús',
  },
  undo: 'Deshacer',
  redo: 'Rehacer',
  close: 'Cerrar',
  retry: 'Reintentar',
  letGo: 'Dejar sin guardar',
  did: {
    done: 'Marcado como hecho',
    open: 'Marcado como pendiente',
    'not-for-me': 'Apartado',
    rechecked: 'Comprobación anotada',
    'chose-region': 'Región anotada',
    noted: 'Nota guardada',
    'set-reminder': 'Recordatorio modificado',
    snoozed: 'Aplazado',
    'saw-different': 'Anotado que se veía distinta',
    named: 'Nombre guardado',
    attached: 'Imagen adjuntada',
    detached: 'Imagen quitada',
    'removed-person': 'Lista quitada',
    undone: 'Deshecho',
    redone: 'Rehecho',
    restored: 'Se ha vuelto a la copia de seguridad',
    imported: 'El archivo se ha incorporado',
    erased: 'Se ha borrado todo de este ordenador',
  },
  problems: {
    refused: 'No se ha aceptado y no se ha cambiado nada. ({{detail}})',
    'not-saved':
      'Sin guardar todavía: no se ha podido escribir el archivo de datos ({{detail}}). Libera espacio o comprueba la carpeta. La aplicación lo sigue intentando y lo guardará en cuanto pueda.',
    'read-only':
      'No se ha guardado: tus datos son de una versión más nueva de esta aplicación. Actualiza la aplicación para modificarlos.',
    unreachable:
      'Opt-Out Checklist no ha respondido. Si ya no está en marcha, vuelve a abrirla; lo que se muestra como hecho está guardado.',
    stale:
      'Esta página no tiene la clave de la aplicación que está en marcha. Usa la última pestaña que abrió la aplicación o la dirección que mostró.',
    unexpected:
      'Ha ocurrido un error que la aplicación no esperaba. No se ha perdido nada de lo guardado. Vuelve a intentarlo.',
  },
  trouble: {
    'set-aside':
      'No se ha podido leer tu archivo de datos, así que se ha empezado uno nuevo. El antiguo se conserva, intacto, como {{file}} en tu carpeta de datos.',
    restored:
      'No se ha podido leer tu archivo de datos, así que la copia de seguridad más reciente ha ocupado su lugar: ves lo que se había guardado hasta el {{date}}. El archivo antiguo se conserva, intacto, como {{file}} en tu carpeta de datos.',
    mended:
      'No se ha podido leer una parte de tu archivo de datos, pero todo lo que hiciste sigue aquí. El archivo tal como estaba se conserva, intacto, como {{file}} en tu carpeta de datos.',
    incomplete:
      'Tus entradas más antiguas estaban en {{file}}, en tu carpeta de datos. Ese archivo ha desaparecido o está dañado, y ninguna copia de seguridad las contiene todas; todo lo posterior está aquí. Si tienes una copia de ese archivo, añádela con «Incorporar una copia de seguridad» en Ajustes.',
    gone: 'Tu archivo de datos había desaparecido, así que la copia de seguridad más reciente ha ocupado su lugar: ves lo que se había guardado hasta el {{date}}.',
    replaced:
      'Otro programa ha puesto un archivo de datos distinto en el lugar del tuyo. Lo que ves se ha vuelto a guardar, y ese archivo se conserva, intacto, como {{file}} en tu carpeta de datos. Para añadir lo que contiene, usa «Incorporar una copia de seguridad» en Ajustes.',
    unreadable:
      'Tu ordenador no ha permitido que esta aplicación lea tu archivo de datos ({{detail}}), así que se deja como está. Ves la copia de seguridad más reciente, si la hay, y no se puede guardar nada. Asegúrate de que {{file}}, en tu carpeta de datos, se pueda leer y vuelve a abrir la aplicación.',
    newer:
      'Tus datos son de una versión más nueva de esta aplicación. Puedes verlos aquí; para modificarlos, actualiza la aplicación.',
  },
  mishap: {
    title: 'Sin cargar',
    text: 'No se ha podido cargar esta parte de la ventana. Todo lo que se muestra como hecho está guardado. Si Opt-Out Checklist ya no está en marcha, vuelve a abrirla primero.',
    again: 'Volver a cargar',
  },
  disconnected:
    'Opt-Out Checklist ya no está en marcha. Todo lo que se muestra como hecho está guardado. Vuelve a abrirla para continuar y usa la página que se abra.',
} satisfies Messages
