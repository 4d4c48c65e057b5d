/** Every word the app shows, in English. Another language is another file beside this one, with the same keys. */
export const messages = {
  app: {
    name: 'Opt-Out Checklist',
  },
  pages: {
    'opt-out': 'Opt out',
    'clean-up': 'Clean up',
    recheck: 'Re-check',
    history: 'History',
    settings: 'Settings',
  },
  navigation: 'Pages',
  progress: {
    label: 'Opt-out progress',
    text: '{{done}} of {{total}} steps done',
    short: '{{done}} of {{total}}',
  },
  saving: {
    saved: 'Saved on this computer',
    saving: 'Saving…',
    notSaved: 'Not saved',
  },
  optOut: {
    title: 'Keep your data out of LinkedIn’s AI training',
    intro:
      'LinkedIn trains content-creating AI models on its members’ data. It is on unless you turn it off. Seven small steps in LinkedIn’s settings do that; this page walks you through them.',
    steps: 'Opt-out steps',
    doneTitle: 'All seven steps are done',
    doneOn: 'You marked the last step done on {{date}}.',
    doneText:
      'LinkedIn’s switch should now say Off. That stops future training on your data; training that is already done is not undone.',
    doneMore: 'Next, if you like: clean up what is public, and look at the switch again in a few months.',
    toCleanUp: 'Go to Clean up',
    toRecheck: 'How to re-check',
  },
  cleanUp: {
    title: 'Clean up',
    intro:
      'Four things worth doing once the switch is off. All of them are optional: do what suits you, and set the rest aside.',
    tasks: 'Optional tasks',
    progress: 'Clean-up progress',
    progressText: '{{done}} of {{total}} tasks done',
    notForMe: 'Not for me',
    forMe: 'Put back on my list',
    setAside: 'Not for me',
  },
  recheck: {
    title: 'Is it still off?',
    intro:
      'Settings move, and companies change their minds. Look at the switch now and then, and keep a note here of what you found. This version does not remind you by itself yet.',
    look: 'First, look at the switch. It is called “Use my data for training content creation AI models”. Go by the word beside it, not by its colour.',
    question: 'What does the switch say?',
    off: 'Still Off',
    on: 'It was On again',
    unsure: 'I could not tell',
    never: 'You have not re-checked yet.',
    last: {
      off: 'Last re-check: {{date}}. The switch was still Off.',
      on: 'Last re-check: {{date}}. The switch was On again.',
      unsure: 'Last re-check: {{date}}. You could not tell.',
    },
    advice: {
      off: 'Nothing else to do.',
      on: 'The last three steps are open again. Turn the switch off and tick them.',
      unsure:
        'Open LinkedIn’s Data privacy page and look for “Data for Generative AI Improvement” in the group “How LinkedIn uses your data”.',
    },
    repeat: 'Go to the steps',
  },
  history: {
    title: 'History',
    intro: 'Everything you did here, newest first.',
    empty: 'Nothing yet. What you tick appears here, with its time.',
    undone: 'undone',
    more: 'Show earlier',
    marked: { done: 'Done: {{item}}', open: 'Open again: {{item}}', 'not-for-me': 'Not for me: {{item}}' },
    rechecked: {
      off: 'Re-checked: still Off',
      on: 'Re-checked: it was On again',
      unsure: 'Re-checked: could not tell',
    },
    undid_one: 'Undid a change',
    undid_other: 'Undid {{count}} changes',
  },
  settings: {
    title: 'Settings',
    dataTitle: 'Your data',
    data: 'What you tick is kept in one file on this computer, and nowhere else. The app has no account, asks for no LinkedIn password and sends nothing anywhere. It opens LinkedIn in your own browser, only when you press a button that says so.',
    folder: 'Data folder',
    showFolder: 'Show the folder',
    keysTitle: 'Keyboard',
    undoKey: 'Undo',
    redoKey: 'Redo',
    aboutTitle: 'About',
    version: 'Version {{version}}',
    independent: 'An independent project. Not made, endorsed or reviewed by LinkedIn or Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Log in to your LinkedIn account',
      text: 'Log in as you always do, in your own browser. This app never asks for your password. If you have several accounts, do the steps in each.',
    },
    'open-profile-menu': {
      title: 'Click your profile picture',
      text: 'On a computer it is at the top right, and called Me. In the phone app it is at the top left.',
    },
    'open-settings': {
      title: 'Select Settings & Privacy',
      text: 'It is in the menu that opened, under Account. The phone app calls it Settings, at the bottom of the panel.',
    },
    'open-data-privacy': {
      title: 'Open Data privacy',
      text: 'On a computer it is on the left side of the settings.',
    },
    'open-ai-setting': {
      title: 'Open Data for Generative AI Improvement',
      text: 'Look in the group “How LinkedIn uses your data”. The button below goes straight to this setting.',
    },
    'find-switch': {
      title: 'Find Use my data for training content creation AI models',
      text: 'This is the switch that counts. LinkedIn has turned it on unless you already turned it off.',
    },
    'turn-switch-off': {
      title: 'Turn the switch off',
      text: 'When you are done, the word must be Off. Go by the word, not the colour. Some guides get this step the wrong way round.',
    },
    'review-profile': {
      title: 'Review and clean up your profile',
      text: 'LinkedIn lists your photo, positions, education, skills, recommendations and summary among the data it uses. Remove what you would not hand out, and choose what is public.',
    },
    'review-posts': {
      title: 'Review your public posts',
      text: 'Posts, articles, comments and poll answers are on LinkedIn’s list too. Delete those you no longer stand by.',
    },
    'delete-resumes': {
      title: 'Delete uploaded resumes',
      text: 'Resumes that LinkedIn saved for later applications are on its list, and so are saved answers to screening questions. Both are in your job application settings.',
    },
    'manage-job-applications': {
      title: 'Manage your job application settings',
      text: 'The same page has the switch that says whether LinkedIn saves resumes and answers from your next applications.',
    },
  },
  links: {
    linkedin: 'Open LinkedIn',
    settings: 'Open LinkedIn’s settings',
    'data-privacy': 'Open Data privacy',
    'ai-setting': 'Open the setting',
    profile: 'Open your profile',
    'public-profile': 'Open public profile settings',
    activity: 'Open your posts',
    'job-applications': 'Open job application settings',
  },
  opensBrowser: 'Opens in your browser',
  source: 'Source: {{source}}, last verified {{date}}.',
  sources: {
    'linkedin-notice': 'LinkedIn’s European privacy notice, in the copy of Open Terms Archive',
    'help-centre-review': 'a public review of LinkedIn’s Help Center',
    'privacy-guides': 'the Hong Kong privacy commissioner and independent guides',
  },
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  retry: 'Try again',
  did: {
    done: 'Marked as done',
    open: 'Marked as open',
    'not-for-me': 'Set aside',
    rechecked: 'Re-check noted',
    undone: 'Undone',
    redone: 'Done again',
  },
  problems: {
    refused: 'That was not accepted, and nothing was changed. ({{detail}})',
    'not-saved':
      'That could not be saved: the data file could not be written ({{detail}}). Free some space or check the folder, then try again.',
    'read-only': 'That was not saved: your data is from a newer version of this app. Update the app to change it.',
    unreachable:
      'Opt-Out Checklist did not answer. If it is not running any more, start it again; what is shown as done is saved.',
    stale:
      'This page is from an earlier start of Opt-Out Checklist. Use the page that opened last, or the address it printed.',
    unexpected: 'Something went wrong that the app did not expect. Nothing that was saved is lost. Try again.',
  },
  trouble: {
    'set-aside':
      'Your data file could not be read, so a new one was begun. The old one is kept, untouched, as {{file}} in your data folder.',
    newer: 'Your data is from a newer version of this app. You can look at it here; to change it, update the app.',
  },
  disconnected:
    'Opt-Out Checklist is not running any more. Everything shown as done is saved. Start it again to go on.',
} as const
