import type { Messages } from '../messages'

/** Every word the app shows, in French. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Refuser',
    'clean-up': 'Faire le tri',
    recheck: 'Contrôler',
    history: 'Historique',
    settings: 'Paramètres',
    applies: 'Ce qui vous concerne',
    report: 'Votre relevé',
  },
  navigation: 'Pages',
  progress: {
    label: 'Progression du refus',
    text: 'Étapes faites : {{done}} sur {{total}}',
    short: '{{done}} sur {{total}}',
  },
  saving: {
    saved: 'Enregistré sur cet ordinateur',
    saving: 'Enregistrement…',
    notSaved: 'Pas encore enregistré',
    lost: 'Pas de connexion',
  },
  optOut: {
    title: 'Tenez vos données à l’écart de l’entraînement de l’IA de LinkedIn',
    steps: 'Étapes du refus',
  },
  welcome: {
    title: 'Sept petites étapes, environ deux minutes',
    linkedin: 'Ce que fait LinkedIn',
    app: 'Ce que fait cette application',
    shows: 'Elle vous montre le chemin, étape par étape, et vous désactivez l’interrupteur vous-même.',
    keeps: 'Elle garde votre progression, uniquement sur cet ordinateur.',
    never: 'Elle ne demande jamais de mot de passe et n’envoie rien nulle part.',
    guide: 'Me guider étape par étape',
  },
  region: {
    ask: 'Où habitez-vous ?',
    label: 'Lieu où vous habitez',
    suggested:
      'Proposition tirée des paramètres de votre ordinateur : modifiez-la si elle est fausse. L’application vous présente les règles et les droits de ce lieu.',
    why: 'L’application vous présente les règles et les droits de ce lieu.',
    choose: 'Choisir…',
    eea: 'Union européenne et EEE',
    others: 'Ailleurs',
    elsewhere: 'Un autre pays',
  },
  guide: {
    position: 'Étape {{number}} sur {{total}}',
    device: 'Où vous consultez LinkedIn',
    computer: 'Ordinateur',
    phone: 'Téléphone',
    previous: 'Précédente',
    next: 'Suivante',
    notDone: 'Pas faite, finalement',
    done: {
      'log-in': 'Ma session est ouverte',
      'open-profile-menu': 'Le menu est ouvert',
      'open-settings': 'Les paramètres sont ouverts',
      'open-data-privacy': 'Je vois « Confidentialité des données »',
      'open-ai-setting': 'Le paramètre est ouvert',
      'find-switch': 'Je vois l’interrupteur',
      'turn-switch-off': 'Il indique « Off »',
    },
  },
  fastLane: {
    offer: 'Peu de temps ? Un lien ouvre directement le paramètre.',
    there:
      'Le paramètre s’est ouvert dans votre navigateur. Dès que vous le voyez, les cinq premières étapes sont faites.',
    go: 'Aller droit au paramètre',
    tick: 'J’y suis',
  },
  different: {
    title: 'Cette page est différente',
    intro: 'Les pages changent de place et de nom. L’une de ces indications devrait vous y conduire.',
    computer: 'Sur un ordinateur',
    phone: 'Sur un téléphone',
    find: 'Cherchez ces mots',
    elsewhere: 'Ou prenez un autre chemin',
    seen: 'Qu’avez-vous vu à la place ? Une note pour votre propre relevé ; elle reste sur cet ordinateur.',
    keep: 'Noter que la page est différente',
    kept: 'Vous avez noté le {{date}} que la page était différente.',
  },
  localLabels: {
    title: 'LinkedIn dans une autre langue ? Le nom peut être…',
  },
  note: {
    title: 'Note',
    hint: 'Pour vous seulement. Enregistrée pendant que vous écrivez.',
  },
  finish: {
    title: 'Les sept étapes sont faites',
    when: 'Vous avez marqué la dernière comme faite le {{date}}.',
    text: 'D’après ce que vous avez constaté, l’interrupteur indique « Off ».',
    recheck: 'Regardez à nouveau de temps en temps',
    recheckText: 'Prochain rappel le {{date}}. Le contrôle prend une minute.',
    recheckOff: 'Les rappels sont désactivés. Regardez de temps en temps par vous-même, ou activez-les.',
    proof: 'Gardez votre relevé',
    proofText: 'Ce que vous avez fait et quand, à lire ou à imprimer.',
    cleanUp: 'Faites le tri',
    cleanUpText: 'Quatre tâches facultatives : profil, publications, CV, candidatures.',
  },
  people: {
    title: 'Personnes sur cet ordinateur',
    intro:
      'Une autre personne peut avoir ici sa propre liste, avec sa progression, son pays ou sa région et ses rappels.',
    me: 'Moi',
    unnamed: 'Une personne sans nom',
    shown: 'Liste affichée : {{name}}',
    switchTo: 'Passer à : {{name}}',
    manage: 'Ajouter ou modifier des personnes',
    steps: 'Étapes faites : {{done}} sur {{total}}',
    nowShown: 'affichée en ce moment',
    newName: 'Nom d’une autre personne',
    add: 'Ajouter',
    name: 'Nom',
    rename: 'Changer le nom',
    taken: 'Une personne porte déjà ce nom ici : {{name}}.',
    show: 'Afficher cette liste',
    remove: 'Retirer…',
    removing:
      'La liste suivante est retirée, avec sa progression, ses notes, ses images et son historique : {{name}}. Vous pouvez annuler jusqu’au prochain démarrage de l’application ; ensuite, la liste disparaît définitivement. Les sauvegardes de l’application la conservent jusqu’à leur remplacement, neuf semaines au plus.',
    removeNow: 'Retirer : {{name}}',
    keep: 'Garder',
  },
  applies: {
    title: 'Ce qui vous concerne',
    intro:
      'Ce qui est connu, d’après quelle source et avec quelle certitude. Le repère à côté d’une affirmation mène à sa source.',
    link: 'Ce qui vous concerne',
    linkIn: 'Ce qui vous concerne : {{region}}',
    topics: {
      since: 'Depuis quand',
      data: 'Quelles données',
      ground: 'Sur quel fondement',
      sharing: 'Microsoft et d’autres',
      rights: 'Vos droits',
      limits: 'Ce que le refus ne fait pas',
    },
  },
  cleanUp: {
    title: 'Faire le tri',
    intro:
      'Quatre choses utiles une fois l’interrupteur désactivé. Toutes sont facultatives : faites ce qui vous convient et mettez le reste de côté.',
    tasks: 'Tâches facultatives',
    progress: 'Progression du tri',
    progressText: 'Tâches faites : {{done}} sur {{total}}',
    notForMe: 'Pas pour moi',
    forMe: 'Remettre dans ma liste',
    setAside: 'Pas pour moi',
    controls: 'D’autres réglages à voir',
    controlsIntro: 'Ils ne font pas partie des quatre tâches. Ouvrez ce qui vous concerne.',
    objection: 'Un texte que vous pouvez coller dans le formulaire',
  },
  recheck: {
    title: 'Est-il toujours désactivé ?',
    intro:
      'Les paramètres changent de place et les entreprises changent d’avis. Regardez l’interrupteur de temps en temps et notez ici ce que vous avez constaté. Cela prend une minute.',
    look: 'Ouvrez d’abord le paramètre et lisez le mot à côté de l’interrupteur.',
    question: 'Qu’indique l’interrupteur ?',
    off: 'Toujours « Off » (désactivé)',
    on: 'De nouveau « On » (activé)',
    unsure: 'Impossible à dire',
    never: 'Vous n’avez pas encore fait de contrôle.',
    last: {
      off: 'Dernier contrôle : {{date}}. L’interrupteur indiquait toujours « Off ».',
      on: 'Dernier contrôle : {{date}}. L’interrupteur indiquait de nouveau « On ».',
      unsure: 'Dernier contrôle : {{date}}. Vous n’avez pas pu le dire.',
    },
    advice: {
      off: 'Rien d’autre à faire jusqu’au prochain rappel.',
      nothing: 'Rien d’autre à faire.',
      on: 'Désactivez de nouveau l’interrupteur, puis indiquez-le ici.',
      turnedOff: 'Vous l’avez désactivé de nouveau.',
      object: 'Vous pouvez aussi vous opposer par écrit.',
      objectOrComplain: 'Vous pouvez aussi vous opposer par écrit, puis vous adresser à votre autorité.',
      stepsLeft: 'Cochez les étapes qui restent à faire.',
      unsure: 'C’est noté. Ceci peut vous aider :',
      askedAgain: 'C’est noté, et la question vous sera reposée le {{date}}. Ceci peut vous aider :',
    },
    repeat: 'Aller aux étapes',
    turnedOff: 'Je l’ai désactivé',
    cleanUp: 'Profitez-en : vous pouvez aussi refaire les tâches de tri.',
    cleanUpAgain: 'Rouvrir celles qui sont faites',
  },
  reminder: {
    title: 'Rappels',
    every: 'Fréquence des rappels',
    months_one: 'tous les mois',
    months_many: 'tous les {{count}} mois',
    months_other: 'tous les {{count}} mois',
    ofWeeks: 'toutes les … semaines',
    weeks: 'Nombre de semaines',
    time: 'Heure',
    never: 'jamais',
    isOff: 'Les rappels sont désactivés. L’application ne vous rappellera rien.',
    notBegun: 'La date du prochain contrôle est fixée quand les sept étapes sont faites.',
    next: {
      recheck: 'Le prochain rappel est le {{date}} à {{time}}.',
      finish: 'Il reste des étapes à faire. L’application vous les rappelle le {{date}} à {{time}}.',
    },
    test: 'Envoyer un rappel d’essai',
    calendar: 'Ajouter à mon agenda',
    beyond:
      'L’application ne peut envoyer de rappels que lorsqu’elle est en marche. Un fichier d’agenda vous les donne sans elle.',
    tested: {
      shown:
        'Un rappel d’essai a été envoyé. Si rien n’est apparu, vérifiez les paramètres de notification de votre système, et si le mode « Ne pas déranger » est activé. Ce qui est à faire s’affiche ici dans tous les cas.',
      blocked:
        'Votre système ou votre navigateur ne permet pas à l’application d’afficher des notifications. Autorisez-les dans ses paramètres, ou ajoutez les dates à votre agenda. Ce qui est à faire s’affiche ici dans tous les cas.',
      unsupported:
        'Les notifications ne sont pas disponibles ici. Ajoutez les dates à votre agenda ; ce qui est à faire s’affiche ici dans tous les cas.',
    },
  },
  due: {
    recheck: 'Il est temps de regarder à nouveau l’interrupteur',
    finish: 'Il reste des étapes à faire',
    since: 'À faire depuis le {{date}}.',
    recheckAction: 'Contrôler maintenant',
    finishAction: 'Continuer les étapes',
    others: 'À faire pour d’autres personnes ici',
    mark: 'Il y a quelque chose à faire',
    other: {
      recheck: '{{name}} : il est temps de regarder à nouveau l’interrupteur',
      finish: '{{name}} : il reste des étapes à faire',
    },
    later: 'Plus tard',
    snooze: {
      later: 'Plus tard dans la journée',
      tomorrow: 'Demain',
      week: 'La semaine prochaine',
      date: 'À une date précise',
      putOff: 'Reporter',
    },
  },
  notify: {
    title: 'Il est temps de regarder à nouveau l’interrupteur',
    body: 'Ouvrez Opt-Out Checklist pour voir ce qu’il y a à faire.',
    bodyFor: 'Pour {{names}}. Ouvrez Opt-Out Checklist pour voir ce qu’il y a à faire.',
    test: 'Ceci est un rappel d’essai',
  },
  tray: {
    open: 'Ouvrir',
    quit: 'Quitter',
  },
  menu: {
    appMenu: 'Opt-Out Checklist',
    fileMenu: 'Fichier',
    editMenu: 'Édition',
    viewMenu: 'Présentation',
    windowMenu: 'Fenêtre',
    about: 'À propos d’Opt-Out Checklist',
    services: 'Services',
    hide: 'Masquer Opt-Out Checklist',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    quit: 'Quitter',
    close: 'Fermer la fenêtre',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    resetZoom: 'Taille réelle',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    togglefullscreen: 'Plein écran',
    minimize: 'Réduire',
    zoom: 'Agrandir la fenêtre',
    front: 'Tout ramener au premier plan',
    help: 'Aide',
  },
  calendar: {
    summary: 'Opt-Out Checklist : l’interrupteur est-il toujours désactivé ?',
    summaryFor: 'Opt-Out Checklist, pour {{name}} : l’interrupteur est-il toujours désactivé ?',
    description:
      'Regardez le mot à côté de l’interrupteur : {{address}}\n\nOuvrez ensuite Opt-Out Checklist et notez-y ce que vous avez constaté.',
    fileType: 'Fichier d’agenda',
    remindersOff:
      'Les rappels sont désactivés : il n’y a donc pas de dates à enregistrer. Choisissez d’abord la fréquence des rappels.',
    stepsOpen:
      'Il n’y a pas de dates à enregistrer pour l’instant. La date du prochain contrôle est fixée quand les sept étapes sont faites.',
  },
  backup: {
    fileType: 'Sauvegarde d’Opt-Out Checklist',
    noText: 'Ce n’est pas le texte d’un fichier.',
    tooLong: 'Ce fichier est trop grand : l’application accepte des fichiers de {{limit}} Mo au plus.',
    notJson:
      'Ce fichier n’est pas une sauvegarde de cette application : il n’est pas au format JSON. Il est peut-être tronqué, ou d’un autre type.',
    foreign: 'Ce fichier est au format JSON, mais ce n’est pas une sauvegarde de cette application.',
    newer:
      'Ce fichier provient d’une version plus récente de cette application. Mettez l’application à jour, puis importez-le.',
    broken: 'Ce fichier est endommagé : l’application ne comprend pas son champ {{field}}. Rien n’a été importé.',
    unknown: 'Cette sauvegarde n’existe pas, ou ne peut plus être lue.',
    wrongWord: 'Rien n’a été effacé. Pour tout effacer, tapez {{word}} en majuscules.',
  },
  evidence: {
    title: 'Captures d’écran',
    count_one: 'Captures d’écran ({{count}})',
    count_many: 'Captures d’écran ({{count}})',
    count_other: 'Captures d’écran ({{count}})',
    hint: 'PNG, JPEG ou WebP de {{limit}} Mo au plus, depuis un fichier ou par collage. L’image est redessinée, sans données cachées telles que le lieu, et reste sur cet ordinateur.',
    choose: 'Joindre une capture',
    working: 'Lecture de l’image…',
    remove: 'Retirer l’image du {{date}}',
    removeShort: 'Retirer',
    alt: 'Image jointe : {{what}}',
    enlarge: 'Agrandir ou réduire : {{what}}',
    gone: 'Cette image n’est pas sur cet ordinateur.',
    recheck: 'Contrôle',
    refused: {
      foreign: 'L’application n’accepte pas ce fichier : choisissez une image PNG, JPEG ou WebP.',
      animated: 'Cette image est animée. Choisissez une image fixe, par exemple une capture d’écran.',
      damaged: 'Cette image est tronquée ou endommagée. Refaites la capture d’écran, ou choisissez un autre fichier.',
      large: 'Cette image est trop grande : l’application accepte des fichiers de {{limit}} Mo au plus.',
      pixels: 'Cette image est trop grande : l’application accepte {{limit}} millions de pixels au plus.',
      sides: 'Cette image est trop grande : l’application accepte {{limit}} pixels de côté au plus.',
    },
    noText: 'Ce n’est pas le texte d’une image.',
    full: 'Il n’y a plus de place pour une autre image : ensemble, elles peuvent atteindre {{limit}} Mo. Retirez-en une, puis réessayez.',
    tooMany:
      'Ensemble, les images du fichier et celles qui sont ici dépassent {{limit}} Mo. Retirez-en quelques-unes ici, puis importez de nouveau le fichier. Rien n’a été importé.',
    broken:
      'Ce fichier est endommagé : son image {{image}} n’est pas telle qu’elle a été enregistrée. Rien n’a été importé.',
  },
  history: {
    title: 'Historique',
    intro: 'Tout ce que vous avez fait ici, du plus récent au plus ancien.',
    print: 'Imprimer',
    show: 'Afficher',
    all: 'Tout',
    whose: 'De qui',
    everybody: 'Tout le monde',
    topics: {
      items: 'Étapes et tâches',
      rechecks: 'Contrôles',
      notes: 'Notes',
      pictures: 'Images',
      reminders: 'Rappels',
    },
    none: 'Encore rien de ce type.',
    empty: 'Encore rien. Ce que vous cochez apparaît ici, avec l’heure.',
    undone: 'annulé',
    undo: 'Annuler : {{what}}',
    notRead: 'L’historique n’a pas pu être lu.',
    more: 'Afficher plus ancien',
    marked: {
      done: 'Fait : {{item}}',
      open: 'De nouveau à faire : {{item}}',
      'not-for-me': 'Pas pour moi : {{item}}',
    },
    rechecked: {
      off: 'Contrôle : toujours « Off »',
      on: 'Contrôle : de nouveau « On »',
      unsure: 'Contrôle : impossible à dire',
    },
    choseRegion: 'Pays ou région : {{region}}',
    noted: 'Note : {{item}}',
    tookNoteAway: 'Note retirée : {{item}}',
    sawDifferent: 'Page différente : {{item}}',
    setReminder: 'Rappel modifié',
    reminderOff: 'Rappels désactivés',
    attached: 'Image jointe : {{to}}',
    detached: 'Image retirée',
    snoozed: 'Rappel reporté au {{date}} à {{time}}',
    reminded: 'L’application a envoyé un rappel',
    named: 'Nom : {{name}}',
    removedPerson: 'Liste retirée de cet ordinateur',
    undid_one: 'Modification annulée',
    undid_many: '{{count}} modifications annulées',
    undid_other: '{{count}} modifications annulées',
  },
  report: {
    title: 'Votre relevé',
    intro:
      'Ce que vous avez fait et quand, sur une feuille à imprimer, à enregistrer ou à envoyer à quelqu’un. L’application ne l’envoie nulle part.',
    link: 'Votre relevé, à imprimer ou à enregistrer',
    savePdf: 'Enregistrer en PDF',
    print: 'Imprimer ou enregistrer en PDF',
    saveMarkdown: 'Enregistrer en Markdown',
    fileName: 'releve-de-refus',
    fileTypes: { pdf: 'Document PDF', markdown: 'Texte Markdown' },
    heading: 'Relevé de refus',
    optedOut: 'Refus effectué le {{date}}',
    notOptedOut: 'Refus non effectué',
    stepsDone: 'Étapes faites : {{done}} sur {{total}}.',
    first: 'Pour la première fois le {{date}}.',
    firstOnly: 'Les sept avaient été faites le {{date}}.',
    last: {
      off: 'Contrôle le {{date}} : toujours « Off ».',
      on: 'Contrôle le {{date}} : de nouveau « On ».',
      unsure: 'Contrôle le {{date}} : impossible à dire.',
    },
    turnedOff: 'Désactivé de nouveau le {{date}}.',
    never: 'Pas encore de contrôle.',
    person: 'Personne',
    region: 'Pays ou région',
    noRegion: 'Non indiqué',
    content: 'Dernière vérification du guide',
    app: 'Application',
    date: 'Date de ce relevé',
    steps: 'Les sept étapes',
    open: 'Pas faite',
    rechecks: 'Contrôles',
    found: { off: 'Toujours « Off »', on: 'De nouveau « On »', unsure: 'Impossible à dire' },
    earlier_one: 'Et un contrôle antérieur.',
    earlier_many: 'Et {{count}} contrôles antérieurs.',
    earlier_other: 'Et {{count}} contrôles antérieurs.',
    notes: 'Notes',
    different: 'Ce qui était différent',
    noWords: 'Noté sans texte.',
    pictures: 'Images',
    picture: '{{what}}, {{date}} (SHA-256 {{image}})',
    statement:
      'Relevé établi par une personne de ce qu’elle a fait, gardé sur son propre ordinateur avec Opt-Out Checklist, une application indépendante.',
    noConfirmation: 'Ce n’est pas une confirmation de LinkedIn.',
  },
  data: {
    transferTitle: 'Vers un autre ordinateur, et depuis un autre',
    transfer:
      'Un fichier de sauvegarde contient tout : progression, notes, images, historique, rappels. Gardez-le en lieu sûr, ou importez-le dans l’application sur un autre ordinateur : les deux contenus sont réunis, rien n’est perdu ni en double.',
    export: 'Enregistrer une sauvegarde',
    import: 'Importer une sauvegarde',
    span_one: 'Le fichier contient une entrée, du {{from}}.',
    span_many: 'Le fichier contient {{count}} entrées, du {{from}} au {{to}}.',
    span_other: 'Le fichier contient {{count}} entrées, du {{from}} au {{to}}.',
    isNew_one: 'L’une d’elles n’est pas encore ici.',
    isNew_many: '{{count}} d’entre elles ne sont pas encore ici.',
    isNew_other: '{{count}} d’entre elles ne sont pas encore ici.',
    newPictures_one: 'Une image s’y ajoute.',
    newPictures_many: '{{count}} images s’y ajoutent.',
    newPictures_other: '{{count}} images s’y ajoutent.',
    nothingNew: 'Tout son contenu est déjà ici.',
    olderIn:
      'Le fichier ne contient que ce qui a été fait en dernier. Ce qui a été fait avant est dans {{file}}, qui se trouvait à côté : importez-le aussi.',
    newPeople_one: 'Une personne du fichier est nouvelle ici : {{names}}.',
    newPeople_many: '{{count}} personnes du fichier sont nouvelles ici : {{names}}.',
    newPeople_other: '{{count}} personnes du fichier sont nouvelles ici : {{names}}.',
    bringIn_one: 'Importer une entrée',
    bringIn_many: 'Importer {{count}} entrées',
    bringIn_other: 'Importer {{count}} entrées',
    cancel: 'Annuler',
    backupsTitle: 'Sauvegardes',
    backups:
      'L’application garde ses propres copies : celle du dernier démarrage réussi, une par jour pendant une semaine, puis une par semaine.',
    noBackups: 'Il n’y en a pas encore. La première est faite au prochain démarrage.',
    backup_one: 'une entrée, {{steps}}',
    backup_many: '{{count}} entrées, {{steps}}',
    backup_other: '{{count}} entrées, {{steps}}',
    personsSteps: '{{name}} : {{done}} sur 7',
    restoring:
      'Tout redevient alors comme à ce moment-là. Ce qui est venu après reste dans l’historique, et vous pouvez annuler ce retour.',
    restore: 'Revenir à celle-ci',
    eraseTitle: 'Tout effacer',
    erase:
      'Supprime de cet ordinateur votre progression, vos notes, vos images, votre historique et vos paramètres, ainsi que les sauvegardes de l’application. Les fichiers de sauvegarde que vous avez enregistrés ailleurs restent où ils sont. C’est irréversible.',
    eraseWord: 'Tapez {{word}} pour continuer',
    eraseNow: 'Tout effacer maintenant',
  },
  settings: {
    title: 'Paramètres',
    regionTitle: 'Votre pays ou région',
    languageTitle: 'Langue',
    language: 'Langue de cette application',
    systemLanguage: 'Comme le système ({{language}})',
    lookTitle: 'Clair ou sombre',
    look: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    desktopTitle: 'En arrière-plan',
    background:
      'Laisser l’application en marche en arrière-plan, pour que les rappels arrivent quand la fenêtre est fermée',
    login: 'Démarrer à l’ouverture de ma session sur cet ordinateur',
    remindersTitle: 'Rappels',
    toReminders: 'Modifier les rappels',
    dataTitle: 'Vos données',
    data: 'Ce que vous faites ici est gardé dans un dossier sur cet ordinateur, avec les sauvegardes et les images que vous joignez, et nulle part ailleurs. L’application n’a pas de compte, ne demande aucun mot de passe LinkedIn et n’envoie rien nulle part. Elle ouvre LinkedIn dans votre propre navigateur, uniquement quand vous appuyez sur un bouton qui l’indique.',
    folder: 'Dossier de données',
    showFolder: 'Afficher le dossier',
    aboutTitle: 'À propos',
    version: 'Version {{version}}',
    independent: 'Un projet indépendant. Il n’est ni réalisé, ni approuvé, ni examiné par LinkedIn ou Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Vous connecter à votre compte LinkedIn',
      text: 'Connectez-vous comme d’habitude, dans votre propre navigateur ; cette application ne demande jamais votre mot de passe. Si vous avez plusieurs comptes, faites les étapes dans chacun.',
      phone:
        'Ouvrez l’application LinkedIn et connectez-vous comme d’habitude. Si vous avez plusieurs comptes, faites les étapes dans chacun.',
      picture:
        'Une fenêtre de navigateur avec un formulaire de connexion au milieu ; le bouton sous ses deux champs est mis en évidence.',
      picturePhone:
        'Un écran de téléphone avec un formulaire de connexion ; le bouton sous ses deux champs est mis en évidence.',
    },
    'open-profile-menu': {
      title: 'Cliquer sur votre photo de profil',
      text: 'Elle est en haut à droite de la page, et s’appelle « Me ». Cliquez dessus : un menu s’ouvre.',
      phone: 'Elle est en haut à gauche de l’écran. Touchez-la : un volet s’ouvre.',
      picture: 'Une page avec une barre en haut ; la petite image ronde à son extrémité droite est mise en évidence.',
      picturePhone:
        'Un écran de téléphone avec une barre en haut ; la petite image ronde à son extrémité gauche est mise en évidence.',
    },
    'open-settings': {
      title: 'Choisir « Préférences et confidentialité »',
      text: 'C’est dans le menu qui s’est ouvert, sous « Account ».',
      phone: 'C’est en bas du volet qui s’est ouvert. L’application du téléphone l’appelle seulement « Settings ».',
      picture: 'Un menu sous l’image en haut à droite ; une ligne de sa partie « Account » est mise en évidence.',
      picturePhone: 'Un volet ouvert sur un écran de téléphone ; la ligne du bas est mise en évidence.',
    },
    'open-data-privacy': {
      title: 'Ouvrir « Confidentialité des données »',
      text: 'C’est dans la liste sur le côté gauche des paramètres.',
      phone: 'C’est dans la liste de paramètres qui s’est ouverte.',
      picture:
        'Une page de paramètres avec une liste sur son côté gauche ; la ligne « Confidentialité des données » y est mise en évidence.',
      picturePhone:
        'Une liste de paramètres sur un écran de téléphone ; la ligne « Confidentialité des données » y est mise en évidence.',
    },
    'open-ai-setting': {
      title: "Ouvrir « Données pour l'amélioration de l'IA générative »",
      text: 'C’est dans le premier groupe de la page, « How LinkedIn uses your data ».',
      phone:
        'C’est dans la liste qui s’est ouverte. Un guide avertit que l’application du téléphone ne l’affiche peut-être pas : s’il manque, prenez un ordinateur pour cette étape et les deux suivantes.',
      picture:
        'La page « Confidentialité des données » ; une ligne de son premier groupe, « How LinkedIn uses your data », est mise en évidence.',
      picturePhone:
        'La liste « Confidentialité des données » sur un écran de téléphone ; la ligne du paramètre y est mise en évidence.',
    },
    'find-switch': {
      title: "Trouver « Utiliser mes données pour entraîner des modèles d'IA de création de contenu »",
      text: 'Cet interrupteur est sur la page qui s’est ouverte, et il est activé (« On ») sauf si vous l’avez désactivé auparavant. Le mot à côté doit être « Off » (désactivé).',
      phone:
        'Cet interrupteur est sur l’écran qui s’est ouvert, et il est activé (« On ») sauf si vous l’avez désactivé auparavant. Le mot à côté doit être « Off » (désactivé).',
      picture:
        'La page du paramètre ; l’interrupteur à l’extrémité droite de son unique ligne est mis en évidence, avec le mot à côté.',
      picturePhone:
        'Le paramètre sur un écran de téléphone ; l’interrupteur à l’extrémité droite de son unique ligne est mis en évidence, avec le mot à côté.',
    },
    'turn-switch-off': {
      title: 'Désactiver l’interrupteur',
      text: 'S’il indique « On » (activé), cliquez dessus : à la fin, le mot doit être « Off » (désactivé). Fiez-vous au mot, pas à la couleur, ni aux guides qui décrivent cette étape à l’envers.',
      phone:
        'S’il indique « On » (activé), touchez-le : à la fin, le mot doit être « Off » (désactivé). Fiez-vous au mot, pas à la couleur, ni aux guides qui décrivent cette étape à l’envers.',
      picture:
        'La page du paramètre ; l’interrupteur est passé à « Off », et le mot « Off » à côté est mis en évidence.',
      picturePhone:
        'Le paramètre sur un écran de téléphone ; l’interrupteur est passé à « Off », et le mot « Off » à côté est mis en évidence.',
    },
    'review-profile': {
      title: 'Relire et alléger votre profil',
      text: 'LinkedIn cite une grande partie du profil parmi les données qu’il utilise : photo, postes, formation, compétences, recommandations, résumé et plus encore. Un profil plus court en révèle moins.',
      parts: {
        details: 'Ouvrez votre profil et retirez ce que vous ne diriez pas à une personne inconnue.',
        'old-news': 'Raccourcissez ce qui n’est plus à jour, comme d’anciens postes ou le résumé.',
        public: 'Dans les paramètres du profil public, choisissez ce qui est public.',
      },
    },
    'review-posts': {
      title: 'Passer en revue vos publications publiques',
      text: 'Les publications, articles, commentaires et réponses aux sondages figurent aussi sur la liste de LinkedIn. Les sources ne s’accordent pas sur la question de savoir si un refus tardif couvre les plus anciens.',
      parts: {
        'look-through': 'Parcourez vos publications, même anciennes, et supprimez celles que vous n’assumez plus.',
        comments: 'Faites de même avec vos commentaires.',
        groups: 'Pensez à vos groupes : ce que vous y faites et y écrivez figure aussi sur la liste.',
      },
    },
    'delete-resumes': {
      title: 'Supprimer les CV téléversés',
      text: 'Les CV que LinkedIn a enregistrés pour de futures candidatures figurent sur sa liste, tout comme les réponses enregistrées aux questions de présélection. Les deux se trouvent dans vos paramètres de candidature.',
      parts: {
        'keep-copy': 'Gardez votre propre copie de tout CV dont vous avez encore besoin.',
        resumes: 'Supprimez les CV qui y sont enregistrés.',
        answers: 'Supprimez aussi les réponses enregistrées.',
      },
    },
    'manage-job-applications': {
      title: 'Gérer vos paramètres de candidature',
      text: 'La même page détermine si LinkedIn enregistre les CV et les réponses de vos prochaines candidatures. Seuls ceux qui sont enregistrés figurent sur sa liste.',
      parts: {
        saving: 'Désactivez l’enregistrement des CV et des réponses.',
        recruiters:
          'Cherchez l’interrupteur « Share resume data with recruiters », qui est distinct, et réglez-le comme vous le souhaitez.',
        accounts: 'Parcourez vos comptes de candidat enregistrés et retirez ceux dont vous n’avez pas besoin.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'Cette page contient les choix que LinkedIn propose sur la publicité. Descendez aussi jusqu’à son dernier groupe, où se trouve « Share data with affiliates and partners », du moins hors d’Europe.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'Le choix concernant la publicité ailleurs que sur LinkedIn. Le bouton mène à la page où il se trouverait, d’après ce qui est rapporté.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'Le choix concernant l’utilisation, pour la publicité, de ce que d’autres savent de vous. Il semble que le bouton mène à la bonne page ; sinon, regardez dans le dernier groupe d’« Advertising data ».',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'Le choix concernant la mesure des effets de la publicité. Il semble que le bouton mène à la bonne page ; sinon, regardez dans le dernier groupe d’« Advertising data ».',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'Le choix concernant l’utilisation de vos données pour la recherche. Le bouton mène à la page où il se trouverait, d’après ce qui est rapporté ; l’élément est dans « Confidentialité des données ».',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'Voyez ce que LinkedIn détient sur vous. Demandez cette copie avant de supprimer quoi que ce soit.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Les applications et services de tiers qui peuvent utiliser vos données LinkedIn. Voyez si vous voulez encore garder chacun d’eux.',
    },
    visibility: {
      title: 'Profil public et visibilité',
      text: 'Choisissez ce qui est public dans votre profil. Les articles l’expliquent, et disent comment les profils apparaissent dans les moteurs de recherche.',
    },
    objection: {
      title: 'S’opposer par écrit',
      text: 'L’interrupteur concerne l’IA qui crée du contenu. Avec ce formulaire, vous pouvez vous y opposer aussi par écrit, de même qu’aux autres utilisations de vos données par LinkedIn pour l’IA et de ce que d’autres publient à votre sujet ; il est aussi ouvert aux personnes sans compte.',
    },
    deletion: {
      title: 'Demander l’effacement de données',
      text: 'Le formulaire de LinkedIn pour demander l’effacement de données qui vous concernent.',
    },
  },
  facts: {
    'on-by-default': 'Le paramètre est activé, sauf si vous le désactivez.',
    'since-europe':
      'Dans l’UE, en Islande, au Liechtenstein, en Norvège et en Suisse, LinkedIn entraîne de l’IA avec les données de ses membres depuis le 3 novembre 2025.',
    'since-uk':
      'Au Royaume-Uni, LinkedIn a suspendu l’entraînement en septembre 2024 et l’a repris le 3 novembre 2025.',
    'hidden-before':
      'Avant novembre 2025, le paramètre aurait été masqué en Europe, et d’anciens guides disent encore que vos données ne sont pas utilisées si vous ne le trouvez pas. S’il manque chez vous aujourd’hui, utilisez le formulaire d’opposition.',
    'since-canada': 'Au Canada, LinkedIn entraîne de l’IA avec les données de ses membres depuis le 3 novembre 2025.',
    'pause-canada':
      'En décembre 2024, LinkedIn avait déjà suspendu l’entraînement au Canada, ce que le commissaire à la protection de la vie privée du Canada a salué.',
    'since-hong-kong':
      'À Hong Kong, LinkedIn a suspendu l’entraînement le 11 octobre 2024 et l’a repris le 3 novembre 2025.',
    'since-india':
      'En Inde, le paramètre serait activé depuis 2024. Le changement de novembre 2025 dans l’entraînement de l’IA n’aurait pas concerné l’Inde.',
    'since-us':
      'Aux États-Unis, le paramètre a été remarqué, déjà activé, le 18 septembre 2024. Une modification des conditions d’utilisation de LinkedIn (User Agreement) a suivi le 20 novembre 2024.',
    'since-elsewhere':
      'Dans la plupart des autres pays aussi, le paramètre a été remarqué, déjà activé, en septembre 2024. Une modification des conditions d’utilisation de LinkedIn (User Agreement) a suivi le 20 novembre 2024.',
    'no-change-2025':
      'Le changement de novembre 2025 concernait d’autres régions : pour les États-Unis et la plupart des autres pays, LinkedIn n’a annoncé aucun changement dans l’entraînement de son IA.',
    'first-countries':
      'L’Australie, la Nouvelle-Zélande, le Japon et le Brésil auraient été parmi les premiers, en 2024.',
    'mainland-china':
      'La Chine continentale aurait été laissée de côté avant novembre 2025. Ce qui s’y applique aujourd’hui n’a pas pu être établi.',
    trains:
      'Avec les informations du profil et les publications publiques de ses membres, entre autres données, LinkedIn entraîne des modèles d’IA qui créent du contenu.',
    profile:
      'De votre profil, il utilise le nom, la photo, les postes actuels et passés, la formation, le lieu, les compétences, les certifications, les licences, le bénévolat, les publications, les brevets, les validations de compétences, les recommandations et le résumé.',
    posts:
      'Il utilise les publications, les articles, les commentaires, les réponses aux sondages et d’autres contributions.',
    groups: 'Il utilise ce que vous faites dans les groupes, et les messages de groupe.',
    'job-data':
      'Il utilise les CV et les réponses aux questions de présélection qui sont enregistrés pour de futures candidatures.',
    prompts: 'Il utilise ce que vous tapez dans les fonctions d’IA de LinkedIn.',
    feedback: 'Il utilise les avis, y compris ce que vous écrivez à l’assistance de LinkedIn.',
    'not-messages': 'D’après LinkedIn, les messages privés ne sont pas utilisés pour cela, et InMail non plus.',
    'not-secrets':
      'Ne sont pas non plus utilisés : les mots de passe et données de connexion, les données de paiement et de carte, un salaire que vous avez indiqué, et les données de candidature rattachées à une personne.',
    'not-devices':
      'Certains articles citent aussi les adresses IP, les appareils et les paiements. Ils confondent la fourniture de fonctions d’IA et l’entraînement de l’IA : la notice de LinkedIn distingue les deux.',
    'under-18':
      'LinkedIn dit ne pas utiliser vos données s’il a des raisons de penser que vous avez moins de 18 ans, même si l’interrupteur indique « On ».',
    narrowed:
      'Après des préoccupations exprimées par l’autorité irlandaise de protection des données, LinkedIn a restreint les données et la période, et ajouté des filtres pour les pages et groupes sensibles, comme les syndicats. L’autorité a dit qu’elle n’avait ni approuvé l’entraînement, ni constaté qu’il était licite.',
    'ground-europe':
      'LinkedIn ne demande pas de consentement. Il se fonde sur l’« intérêt légitime » : une entreprise peut utiliser des données pour de bonnes raisons qui lui sont propres, si les personnes concernées n’en ont pas de meilleures à y opposer.',
    'controller-europe': 'Le responsable du traitement de vos données est LinkedIn Ireland.',
    'controller-uk':
      'Le responsable du traitement de vos données est LinkedIn Corporation, aux États-Unis, et non LinkedIn Ireland.',
    affiliates:
      'L’interrupteur concerne l’IA entraînée par LinkedIn et par ses sociétés affiliées, c’est-à-dire les entreprises du même groupe.',
    'affiliates-europe':
      'Une page de LinkedIn aurait indiqué, en septembre 2025, que les données provenant de l’EEE et de la Suisse n’iraient pas aux sociétés affiliées à cette fin sans nouvelle annonce.',
    'microsoft-training-uk':
      'LinkedIn peut transmettre à Microsoft des publications, des commentaires, des articles, des vidéos, des vidéos de formation, des données de pages d’entreprise et des offres d’emploi, pour entraîner les modèles d’IA de Microsoft. Le même interrupteur couvre cela.',
    'microsoft-ads-europe':
      'Un partage accru de données avec Microsoft pour la publicité, à partir du 3 novembre 2025, a été annoncé pour d’autres régions, mais pas pour l’UE, l’EEE, le Royaume-Uni ni la Suisse. Certains articles ont écrit comme si cela valait pour tous.',
    'personal-ads-europe':
      'Pour la publicité personnalisée, la notice européenne de LinkedIn a ses propres règles depuis juin 2025, fondées sur votre consentement.',
    'microsoft-ads-canada-hong-kong':
      'Il semble que LinkedIn partage davantage de données avec Microsoft pour la publicité depuis le 3 novembre 2025, au Canada et à Hong Kong aussi. L’interrupteur correspondant serait « Share data with affiliates and partners », à la fin d’« Advertising data ».',
    'microsoft-ads-us':
      'LinkedIn partagerait davantage de données avec Microsoft pour la publicité depuis le 3 novembre 2025. L’interrupteur correspondant est « Share data with affiliates and partners », à la fin d’« Advertising data » ; certains l’appellent « Data sharing with Microsoft ».',
    'microsoft-ads-elsewhere':
      'Dans la plupart des régions hors d’Europe, LinkedIn partagerait davantage de données avec Microsoft pour la publicité depuis le 3 novembre 2025. L’interrupteur correspondant est « Share data with affiliates and partners », à la fin d’« Advertising data » ; certains l’appellent « Data sharing with Microsoft ».',
    'privacy-signal':
      'Certains navigateurs peuvent envoyer un signal nommé Global Privacy Control. Aux États-Unis, LinkedIn le traiterait comme le souhait que les données ne soient pas partagées pour la publicité.',
    'object-eea':
      'Vous pouvez vous opposer à tout moment à une utilisation fondée sur l’intérêt légitime (article 21 du RGPD). Désactivez d’abord l’interrupteur, puis utilisez le formulaire d’opposition pour ce qu’il ne couvre pas.',
    'answer-eea':
      'LinkedIn doit répondre dans un délai d’un mois, qu’il peut prolonger de deux mois supplémentaires (article 12, paragraphe 3, du RGPD).',
    'reasons-eea':
      'Les sources ne s’accordent pas sur la nécessité de donner des motifs. D’après l’une, il en faut en principe, mais « Je ne le veux pas » suffit en pratique ; l’autorité italienne dirait qu’aucun n’est nécessaire, et d’après un guide le formulaire en demande un, bref.',
    'complain-eea':
      'Vous pouvez introduire une réclamation auprès de l’autorité de votre pays, ou en Allemagne de votre Land (article 77 du RGPD). Elle la transmet à l’autorité irlandaise, qui est chef de file pour LinkedIn.',
    'object-uk':
      'Vous avez un droit d’opposition (article 21 du RGPD britannique, « UK GDPR »). Désactivez d’abord l’interrupteur, puis utilisez le formulaire d’opposition pour ce qu’il ne couvre pas.',
    'complain-uk':
      'Depuis le 19 juin 2026, une réclamation s’adresse d’abord à LinkedIn, qui doit en confirmer la réception dans les 30 jours. Vous pouvez ensuite vous adresser à l’Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'Il semble que LinkedIn ne puisse pas utiliser vos données contre votre volonté expresse sans motif justificatif (articles 30 et 31 de la loi sur la protection des données). Désactivez l’interrupteur et exprimez votre volonté dans le formulaire d’opposition.',
    'complain-switzerland':
      'Le Préposé fédéral à la protection des données et à la transparence (PFPDT) recevrait des signalements, sans toutefois traiter chaque plainte comme le font les autorités de l’UE. Faire respecter votre volonté relève des tribunaux civils.',
    'withdraw-canada':
      'Selon la loi fédérale sur la vie privée (LPRPDE), vous pourriez, d’après ce qui est rapporté, retirer votre consentement. Désactivez l’interrupteur, puis utilisez le formulaire d’opposition.',
    'complain-canada':
      'Adressez-vous d’abord à LinkedIn, par exemple à son délégué à la protection des données. Vous pouvez ensuite porter plainte auprès du commissaire à la protection de la vie privée du Canada.',
    'provinces-canada':
      'Le Québec, la Colombie-Britannique et l’Alberta auraient leurs propres lois et autorités en matière de vie privée.',
    'consent-hong-kong':
      'Il semble qu’une nouvelle finalité exige votre consentement exprès et volontaire, que vous pouvez retirer par écrit (principe 3 de la protection des données). Un droit général d’opposition, comme en Europe, n’existe pas.',
    'complain-hong-kong':
      'Vous pouvez porter plainte auprès du commissaire à la protection des données personnelles (PCPD). Ce serait à faire dans un délai de deux ans.',
    'rights-india':
      'Le Digital Personal Data Protection Act entre en vigueur par étapes. Les droits qu’il vous donne, et la plupart des obligations des entreprises, ne commencent qu’à la mi-mai 2027 ; les sources divergent sur le jour.',
    'complain-india':
      'D’ici là, il semble qu’il n’existe aucun moyen de porter plainte en vertu de cette loi : c’est donc à LinkedIn qu’il faut s’adresser. Plus tard, ce sera le Data Protection Board of India.',
    'rights-us':
      'Il semble qu’aucune loi fédérale ne vous donne un droit d’opposition, mais certains États ont leurs propres lois. Les plaintes s’adresseraient au procureur général de votre État et à la Federal Trade Commission (FTC).',
    'rights-elsewhere':
      'Vos droits dépendent de la loi de votre pays. Quoi qu’elle dise, LinkedIn propose l’interrupteur, le formulaire d’opposition et une page sur la façon de faire une réclamation.',
    'form-asks':
      'Le formulaire d’opposition demanderait le prénom, le nom, l’adresse e-mail et le type d’opposition. L’un des types est l’entraînement de modèles d’IA qui créent du contenu ; un autre est « Other ».',
    'form-confirms':
      'Le formulaire donnerait lieu à une confirmation par e-mail. Gardez-la : aucune autre preuve toute faite n’a été trouvée.',
    'not-retroactive': 'Le refus arrête l’entraînement futur. L’entraînement déjà effectué n’est pas annulé.',
    'older-posts':
      'Les sources ne s’accordent pas sur la question de savoir si un refus exprimé maintenant tient vos publications plus anciennes à l’écart de l’entraînement futur. L’article de LinkedIn dit qu’il cessera dès lors d’utiliser ce que vous avez fourni, ce qui se lit comme si les publications plus anciennes étaient comprises.',
    'older-posts-italy':
      'L’autorité italienne et plusieurs journaux disent le contraire : un refus postérieur au 3 novembre 2025 ne couvre que ce que vous publiez ensuite.',
    'no-deadline':
      'Il n’y a pas de date limite : vous pouvez refuser à tout moment. Le 3 novembre 2025 dont parlent de nombreux articles était un début, non une date limite.',
    'other-uses':
      'D’autres utilisations pour l’IA continuent, comme la personnalisation, la sécurité, la classification des contenus, l’amélioration des produits et la comparaison de votre profil avec ce que cherchent les recruteurs. Pour vous y opposer, utilisez le formulaire.',
    'features-work': 'Les fonctions d’IA de LinkedIn marchent toujours pour vous, et traitent ce que vous y tapez.',
    'feedback-after':
      'Il est rapporté que les avis que vous donnez, comme un pouce levé ou baissé, peuvent encore être utilisés pour les modèles.',
    'each-account': 'L’interrupteur vaut pour un seul compte. Si vous en avez plusieurs, désactivez-le dans chacun.',
    'posts-by-others':
      'Ce que d’autres personnes publient à votre sujet n’est pas couvert par votre interrupteur. Il y a pour cela le formulaire d’opposition, qui est aussi ouvert aux personnes sans compte.',
    'no-reset':
      'Aucune source crédible ne rapporte que l’interrupteur se réactive de lui-même ; mais les forums n’ont pas pu être consultés, cela ne prouve donc pas grand-chose. Il est conseillé de regarder de temps en temps, car les paramètres peuvent changer de place.',
    recruiters:
      'Un article dit qu’après un refus, les recruteurs vous trouvent plus difficilement. Il semble que ce soit une mauvaise lecture d’un texte sur le partage des CV.',
  },
  objection: {
    eea: 'En vertu de l’article 21 du règlement général sur la protection des données (RGPD), je m’oppose à l’utilisation de mes données à caractère personnel, par LinkedIn et ses sociétés affiliées, pour l’entraînement de modèles d’IA qui créent du contenu. Je m’oppose également à vos autres utilisations de mes données à caractère personnel pour l’IA qui sont fondées sur l’intérêt légitime. Mon opposition porte aussi sur les données et contenus que j’ai déjà fournis ; mon motif est que je ne veux pas que mes données soient utilisées ainsi. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations ou, en cas de refus, de m’en indiquer les motifs. J’attends votre réponse dans un délai d’un mois, conformément à l’article 12, paragraphe 3, du RGPD.',
    CH: 'Ma volonté expresse est que LinkedIn et ses sociétés affiliées n’utilisent pas mes données personnelles pour l’entraînement de modèles d’IA qui créent du contenu (articles 30 et 31 de la loi fédérale révisée sur la protection des données). Il en va de même pour vos autres utilisations de mes données personnelles pour l’IA, ainsi que pour les données et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations. Si vous estimez disposer d’un motif justificatif pour continuer, je vous prie de m’indiquer lequel.',
    GB: 'En vertu de l’article 21 du RGPD britannique (UK GDPR), je m’oppose à l’utilisation de mes données à caractère personnel pour l’entraînement de modèles d’IA qui créent du contenu, par LinkedIn et ses sociétés affiliées, ainsi qu’à leur transmission à Microsoft à cette fin. Je m’oppose également à vos autres utilisations de mes données à caractère personnel pour l’IA qui sont fondées sur l’intérêt légitime. Mon opposition porte aussi sur les données et contenus que j’ai déjà fournis ; mon motif est que je ne veux pas que mes données soient utilisées ainsi. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations ou, en cas de refus, de m’en indiquer les motifs.',
    CA: 'Je retire mon consentement à l’utilisation de mes renseignements personnels, par LinkedIn et ses sociétés affiliées, pour l’entraînement de modèles d’IA qui créent du contenu. Je le retire également pour vos autres utilisations de mes renseignements personnels pour l’IA, ainsi que pour les renseignements et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations. Si vous estimez pouvoir continuer sans mon consentement, je vous prie de m’en indiquer les motifs.',
    HK: 'L’entraînement de modèles d’IA qui créent du contenu est une nouvelle finalité, pour laquelle je ne donne pas le consentement qu’exige le principe 3 de la protection des données de l’ordonnance de Hong Kong sur les données personnelles, la Personal Data (Privacy) Ordinance. Je retire, par écrit, tout consentement à l’utilisation de mes données personnelles à cette fin dont LinkedIn ou ses sociétés affiliées se prévalent. Il en va de même pour vos autres utilisations de mes données personnelles pour l’IA, ainsi que pour les données et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations.',
    IN: 'Je vous prie de ne pas utiliser mes données personnelles pour l’entraînement de modèles d’IA qui créent du contenu, que ce soit chez LinkedIn ou dans ses sociétés affiliées. Je vous prie également de les exclure de vos autres utilisations pour l’IA. Cela comprend les données et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations ou, à défaut, de m’indiquer vos motifs.',
    US: 'Je vous prie de ne pas utiliser mes informations personnelles pour l’entraînement de modèles d’IA qui créent du contenu, que ce soit chez LinkedIn ou dans ses sociétés affiliées. Je vous prie également de les exclure de vos autres utilisations pour l’IA. Cela comprend les informations et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations ou, à défaut, de m’indiquer vos motifs.',
    elsewhere:
      'Je vous prie de ne pas utiliser mes données personnelles pour l’entraînement de modèles d’IA qui créent du contenu, que ce soit chez LinkedIn ou dans ses sociétés affiliées. Je vous prie également de les exclure de vos autres utilisations pour l’IA. Cela comprend les données et contenus que j’ai déjà fournis. Je vous prie de me confirmer par écrit que vous avez cessé ces utilisations ou, à défaut, de m’indiquer vos motifs.',
  },
  links: {
    linkedin: 'Ouvrir LinkedIn',
    settings: 'Ouvrir les paramètres de LinkedIn',
    'data-privacy': 'Ouvrir « Confidentialité des données »',
    'ai-setting': 'Ouvrir le paramètre',
    profile: 'Ouvrir votre profil',
    'public-profile': 'Ouvrir les paramètres du profil public',
    visibility: 'Ouvrir « Visibility »',
    activity: 'Ouvrir vos publications',
    'job-applications': 'Ouvrir les paramètres de candidature',
    'job-accounts': 'Ouvrir les comptes de candidat enregistrés',
    advertising: 'Ouvrir « Advertising data »',
    'ads-off-linkedin': 'Ouvrir « Ads off LinkedIn »',
    'data-from-others': 'Ouvrir « Data from others for ads »',
    'ad-success': 'Ouvrir « Measure ad success »',
    research: 'Ouvrir le paramètre sur la recherche',
    'data-copy': 'Ouvrir « Get a copy of your data »',
    'permitted-services': 'Ouvrir « Permitted services »',
    'objection-form': 'Ouvrir le formulaire d’opposition',
    'deletion-form': 'Ouvrir le formulaire d’effacement',
    'data-protection-officer': 'Écrire au délégué à la protection des données de LinkedIn',
    'help-ai-setting': 'Lire l’article de LinkedIn sur le paramètre',
    'help-ai': 'Lire les questions et réponses de LinkedIn sur l’IA',
    'help-update': 'Lire l’article de LinkedIn sur la mise à jour',
    'help-ads': 'Lire l’article de LinkedIn sur les paramètres de publicité',
    'help-data-from-others': 'Lire l’article de LinkedIn sur les données provenant d’autres',
    'help-ad-success': 'Lire l’article de LinkedIn sur la mesure de la publicité',
    'help-data-sharing': 'Lire l’article de LinkedIn sur le partage de données',
    'help-data-copy': 'Lire l’article de LinkedIn sur les copies de données',
    'help-objection': 'Lire l’article de LinkedIn sur l’opposition',
    'help-deletion': 'Lire l’article de LinkedIn sur l’effacement',
    'help-public-profile': 'Lire l’article de LinkedIn sur les profils publics',
    'help-search-engines': 'Lire l’article de LinkedIn sur les moteurs de recherche',
    'help-job-accounts': 'Lire l’article de LinkedIn sur les comptes de candidat',
    'help-complaints': 'Lire la page de LinkedIn sur les réclamations',
    'privacy-policy': 'Lire la politique de confidentialité de LinkedIn',
    'european-notice': 'Lire la notice européenne de LinkedIn sur la vie privée',
    'authorities-eea': 'Trouver votre autorité dans la liste européenne',
    'authority-at': 'Ouvrir le site de la Datenschutzbehörde',
    'authority-be-fr': 'Ouvrir le site de l’APD (en français)',
    'authority-be-nl': 'Ouvrir le site de la GBA (en néerlandais)',
    'authority-cz': 'Ouvrir le site de l’ÚOOÚ',
    'authority-fr': 'Ouvrir le site de la CNIL',
    'authority-gr': 'Ouvrir le site de l’autorité grecque de protection des données',
    'authority-ie': 'Ouvrir le site de la Data Protection Commission',
    'authority-it': 'Ouvrir le site du Garante',
    'authority-li': 'Ouvrir le site de la Datenschutzstelle',
    'authority-lt': 'Ouvrir le site de la VDAI',
    'authority-lu': 'Ouvrir le site de la CNPD',
    'authority-nl': 'Ouvrir le site de l’Autoriteit Persoonsgegevens',
    'authority-es': 'Ouvrir le site de l’AEPD',
    'authority-gb': 'Faire une réclamation auprès de l’ICO',
    'authority-ch': 'Ouvrir le site du PFPDT',
    'authority-ca': 'Porter plainte auprès du Commissariat à la protection de la vie privée du Canada',
    'authority-ca-qc': 'Ouvrir le site de la CAI du Québec',
    'authority-ca-bc': 'Ouvrir le site de l’OIPC de la Colombie-Britannique',
    'authority-ca-ab': 'Ouvrir le site de l’OIPC de l’Alberta',
    'authority-hk': 'Ouvrir le site du PCPD',
    'source-ico': 'Lire la déclaration de l’ICO',
    'source-irish-legal': 'Lire l’article d’Irish Legal News',
    'source-edotto': 'Lire l’article d’Edotto (en italien)',
    'source-legal-clarity': 'Lire le guide de LegalClarity',
    'source-left-shift': 'Lire l’article de The Left Shift',
    'source-gulf-news': 'Lire l’article de Gulf News',
  },
  opensBrowser: 'S’ouvre dans votre navigateur',
  source: {
    title: 'Source',
    seen: 'Dernière vérification : {{date}}.',
    high: 'Bien étayé.',
    medium: 'Étayé par une seule source sérieuse.',
    low: 'Peu étayé : à prendre comme un indice.',
  },
  copy: 'Copier',
  copied: 'Copié',
  sources: {
    'linkedin-notice':
      'La politique de confidentialité et la notice européenne de LinkedIn, dans la copie d’Open Terms Archive',
    'linkedin-policy-2024': 'Les politiques de LinkedIn de 2024, dans les copies d’Open Terms Archive',
    'help-article': 'Le propre article de LinkedIn sur le paramètre, dans une copie postérieure à septembre 2025',
    'help-centre-review': 'Un examen public du centre d’aide de LinkedIn',
    'data-sharing-article': 'L’article de LinkedIn sur le partage de données, dans une copie ancienne et non datée',
    'linkedin-quoted': 'Les propos de LinkedIn, cités par The Left Shift (sans date)',
    'settings-scripts': 'Les scripts publics de Brave pour les paramètres de confidentialité de LinkedIn, 2026',
    'public-code': 'Du code public qui utilise les pages de LinkedIn, 2025 et 2026',
    'privacy-guides': 'Le commissaire à la protection des données de Hong Kong et des guides indépendants',
    'form-guide': 'Le guide de LegalClarity sur le formulaire d’opposition, 2026',
    'news-reports': 'Des articles de presse sur la mise à jour de LinkedIn, dont celui de Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br et matryca.tech (sans date)',
    'india-reports': 'thinkwithniche.com, 24 septembre 2025, et matryca.tech',
    ghacks: 'gHacks, dans une copie sur ailinux.me (sans date)',
    'ads-report': 'voice.lapaas.com (sans date)',
    'garante-summary': 'particle.news, à propos de la fiche du Garante italien (sans date)',
    'irish-authority': 'La Data Protection Commission irlandaise, d’après Irish Legal News',
    'italian-authority': 'La fiche du Garante italien, d’après Edotto et d’autres',
    'luxembourg-authority': 'L’autorité luxembourgeoise de protection des données (CNPD)',
    'european-board': 'Les questions et réponses du Comité européen de la protection des données (sans date)',
    'dutch-lawyer': 'Un juriste néerlandais spécialisé en informatique, sur security.nl',
    'uk-authority': 'L’Information Commissioner’s Office du Royaume-Uni',
    'uk-law': 'cms.law, traverssmith.com et datenschutz-notizen.de (sans date)',
    'swiss-law': 'mondaq.com, et le texte de la loi sur datenrecht.ch (sans date)',
    'canadian-authority-2024': 'Le commissaire à la protection de la vie privée du Canada, 10 décembre 2024',
    'canadian-authority':
      'La page du commissaire à la protection de la vie privée du Canada sur les plaintes (sans date)',
    'canadian-law': 'myprivacyrights.ca et commoner-law.com (sans date)',
    'hong-kong-authority': 'Le commissaire à la protection des données de Hong Kong (PCPD)',
    'hong-kong-law':
      'Un guide du commissaire à la protection des données de Hong Kong, et des guides juridiques (sans date)',
    'indian-law': 'azbpartners.com, amlegals.in et getastra.com (sans date)',
    'own-research': 'Les recherches propres à ce projet dans des sources publiques, 2026',
  },
  commands: {
    undo: 'Annuler',
    redo: 'Rétablir',
    'ai-setting': 'Ouvrir le paramètre d’IA dans votre navigateur',
    'objection-form': 'Ouvrir le formulaire d’opposition dans votre navigateur',
    folder: 'Afficher le dossier de données',
    region: 'Modifier votre pays ou région',
    search: 'Rechercher',
    keyboard: 'Raccourcis clavier',
  },
  palette: {
    title: 'Rechercher',
    hint: 'Rechercher des étapes, des pages et des actions',
    list: 'Résultats',
    groups: { steps: 'Étapes', tasks: 'Tâches', pages: 'Pages', actions: 'Actions' },
    done: 'Fait',
    nothing: 'Aucun résultat',
    found_one: '{{count}} résultat',
    found_many: '{{count}} résultats',
    found_other: '{{count}} résultats',
  },
  keys: {
    title: 'Clavier',
    steps: 'Étape précédente ou suivante',
    ctrl: 'Ctrl',
    shift: 'Maj',
  },
  undo: 'Annuler',
  redo: 'Rétablir',
  close: 'Fermer',
  retry: 'Réessayer',
  letGo: 'Ne pas enregistrer',
  did: {
    done: 'Marqué comme fait',
    open: 'Marqué comme à faire',
    'not-for-me': 'Mis de côté',
    rechecked: 'Contrôle noté',
    'chose-region': 'Pays ou région noté',
    noted: 'Note enregistrée',
    'set-reminder': 'Rappel modifié',
    snoozed: 'Reporté',
    'saw-different': 'Page différente : noté',
    named: 'Nom enregistré',
    attached: 'Image jointe',
    detached: 'Image retirée',
    'removed-person': 'Liste retirée',
    undone: 'Annulé',
    redone: 'Rétabli',
    restored: 'Retour à la sauvegarde effectué',
    imported: 'Le fichier a été importé',
    erased: 'Tout a été effacé de cet ordinateur',
  },
  problems: {
    refused: 'Cela n’a pas été accepté, et rien n’a été modifié. ({{detail}})',
    'not-saved':
      'Pas encore enregistré : le fichier de données n’a pas pu être écrit ({{detail}}). Libérez de l’espace ou vérifiez le dossier. L’application continue d’essayer et enregistre dès que possible.',
    'read-only':
      'Cela n’a pas été enregistré : vos données proviennent d’une version plus récente de cette application. Mettez l’application à jour pour les modifier.',
    unreachable:
      'Opt-Out Checklist n’a pas répondu. Si l’application n’est plus en marche, redémarrez-la ; ce qui s’affiche comme fait est enregistré.',
    stale:
      'Cette page n’a pas la clé de l’application qui est en marche. Utilisez l’onglet que l’application a ouvert en dernier, ou l’adresse qu’elle a affichée.',
    unexpected: 'Un problème imprévu s’est produit. Rien de ce qui était enregistré n’est perdu. Réessayez.',
  },
  trouble: {
    'set-aside':
      'Comme votre fichier de données n’a pas pu être lu, un nouveau a été commencé. L’ancien est gardé, intact, sous le nom {{file}} dans votre dossier de données.',
    restored:
      'Comme votre fichier de données n’a pas pu être lu, la sauvegarde la plus récente l’a remplacé : vous voyez ce qui était enregistré jusqu’au {{date}}. L’ancien fichier est gardé, intact, sous le nom {{file}} dans votre dossier de données.',
    mended:
      'Une partie de votre fichier de données n’a pas pu être lue, mais tout ce que vous avez fait est encore là. Le fichier tel qu’il était est gardé, intact, sous le nom {{file}} dans votre dossier de données.',
    incomplete:
      'Vos entrées plus anciennes étaient dans {{file}}, dans votre dossier de données. Ce fichier a disparu ou est endommagé, et aucune sauvegarde ne les contient toutes ; tout ce qui a suivi est ici. Si vous avez une copie de ce fichier, ajoutez-la avec « Importer une sauvegarde » dans les paramètres.',
    gone: 'Comme votre fichier de données avait disparu, la sauvegarde la plus récente l’a remplacé : vous voyez ce qui était enregistré jusqu’au {{date}}.',
    replaced:
      'Un autre programme a mis un fichier de données différent à la place du vôtre. Ce que vous voyez est de nouveau enregistré, et ce fichier est gardé, intact, sous le nom {{file}} dans votre dossier de données. Pour ajouter son contenu, utilisez « Importer une sauvegarde » dans les paramètres.',
    unreadable:
      'Votre ordinateur n’a pas laissé cette application lire votre fichier de données ({{detail}}) ; il est donc laissé tel quel. Vous voyez la sauvegarde la plus récente, s’il y en a une, et rien ne peut être enregistré. Faites en sorte que {{file}} puisse être lu dans votre dossier de données, puis redémarrez l’application.',
    newer:
      'Vos données proviennent d’une version plus récente de cette application. Vous pouvez les consulter ici ; pour les modifier, mettez l’application à jour.',
  },
  mishap: {
    title: 'Non chargé',
    text: 'Cette partie de la fenêtre n’a pas pu être chargée. Tout ce qui s’affiche comme fait est enregistré. Si Opt-Out Checklist n’est plus en marche, redémarrez d’abord l’application.',
    again: 'Recharger',
  },
  disconnected:
    'Opt-Out Checklist n’est plus en marche. Tout ce qui s’affiche comme fait est enregistré. Redémarrez l’application pour continuer, et utilisez la page qu’elle ouvre.',
} satisfies Messages
