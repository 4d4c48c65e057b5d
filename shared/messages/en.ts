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
    applies: 'What applies to you',
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
    steps: 'Opt-out steps',
  },
  welcome: {
    title: 'Seven small steps, about two minutes',
    linkedin: 'What LinkedIn does',
    app: 'What this app does',
    shows: 'It shows you the way, step by step, and you turn the switch off yourself.',
    keeps: 'It keeps your progress, on this computer only.',
    never: 'It never asks for a password, and sends nothing anywhere.',
    guide: 'Show me, step by step',
  },
  region: {
    ask: 'Where do you live?',
    label: 'Where you live',
    suggested:
      'A guess from your computer’s settings: change it if it is wrong. It decides which rules and rights the app tells you about.',
    why: 'It decides which rules and rights the app tells you about.',
    choose: 'Choose …',
    eea: 'European Union and EEA',
    others: 'Elsewhere',
    elsewhere: 'Somewhere else',
  },
  guide: {
    position: 'Step {{number}} of {{total}}',
    device: 'Where you look at LinkedIn',
    computer: 'Computer',
    phone: 'Phone',
    previous: 'Previous',
    next: 'Next',
    notDone: 'Not done after all',
    done: {
      'log-in': 'I am logged in',
      'open-profile-menu': 'The menu is open',
      'open-settings': 'I am in the settings',
      'open-data-privacy': 'I see Data privacy',
      'open-ai-setting': 'The setting is open',
      'find-switch': 'I see the switch',
      'turn-switch-off': 'It says Off',
    },
  },
  fastLane: {
    offer: 'In a hurry? A link opens the setting itself.',
    there: 'The setting opened in your browser. Once you see it, the first five steps are done.',
    go: 'Go straight to the setting',
    tick: 'I’m there',
  },
  different: {
    title: 'This page looks different',
    intro: 'Pages move, and names change. One of these should lead you there.',
    computer: 'On a computer',
    phone: 'On a phone',
    find: 'Look for these words',
    elsewhere: 'Or go another way',
    seen: 'What did you see instead? A note for your own record; it stays on this computer.',
    keep: 'Note that it looks different',
    kept: 'You noted on {{date}} that it looked different.',
  },
  localLabels: {
    title: 'LinkedIn in another language? It may be called …',
  },
  note: {
    title: 'Note',
    hint: 'For yourself. Saved when you leave the field.',
  },
  finish: {
    title: 'All seven steps are done',
    when: 'You marked the last one done on {{date}}.',
    text: 'As you found it, the switch says Off.',
    recheck: 'Look again now and then',
    recheckText: 'You are reminded on {{date}}. A look takes a minute.',
    recheckOff: 'Reminders are off. Look now and then by yourself, or turn them on.',
    proof: 'Keep your record',
    proofText: 'What you did and when, to read or print.',
    cleanUp: 'Clean up',
    cleanUpText: 'Four optional tasks: profile, posts, resumes, job applications.',
  },
  applies: {
    title: 'What applies to you',
    intro: 'What is known, from where, and how surely. The mark beside a statement leads to its source.',
    link: 'What applies to you',
    linkIn: 'What applies to you: {{region}}',
    topics: {
      since: 'Since when',
      data: 'Which data',
      ground: 'On what ground',
      sharing: 'Microsoft and others',
      rights: 'Your rights',
      limits: 'What opting out does not do',
    },
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
    controls: 'More controls worth a visit',
    controlsIntro: 'Not part of the four tasks. Open what concerns you.',
    objection: 'A text you can paste into the form',
  },
  recheck: {
    title: 'Is it still off?',
    intro:
      'Settings move, and companies change their minds. Look at the switch now and then, and note here what you found. It takes a minute.',
    look: 'First, open the setting and read the word beside the switch.',
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
      off: 'Nothing else to do until the next reminder.',
      on: 'The last three steps are open again: turn the switch off and tick them. You can also object in writing, or turn to your authority.',
      unsure: 'That is noted, and you will be asked again in a week. This may help:',
    },
    repeat: 'Go to the steps',
    cleanUp: 'While you are at it: the clean-up tasks can be gone through again, too.',
    cleanUpAgain: 'Open the done ones again',
  },
  reminder: {
    title: 'Reminders',
    every: 'Remind me',
    months_one: 'every month',
    months_other: 'every {{count}} months',
    ofWeeks: 'every so many weeks',
    weeks: 'How many weeks',
    time: 'At',
    never: 'never',
    isOff: 'Reminders are off. The app will not remind you of anything.',
    notBegun: 'The first date is set when all seven steps are done.',
    next: {
      recheck: 'The next reminder is on {{date}} at {{time}}.',
      finish: 'You began the steps. The app reminds you of the rest on {{date}} at {{time}}.',
    },
    test: 'Send a test reminder',
    calendar: 'Add to my calendar',
    beyond: 'The app can only remind you while it runs. A calendar file reminds you without it.',
    tested: {
      shown:
        'A test reminder was sent. If nothing appeared, look in your system’s notification settings, and whether “Do not disturb” is on. What is due shows here in any case.',
      blocked:
        'Your system or browser does not let the app show notifications. Allow them in its settings, or add the dates to your calendar. What is due shows here in any case.',
      unsupported:
        'There are no notifications here. Add the dates to your calendar; what is due shows here in any case.',
    },
  },
  due: {
    recheck: 'Time to look at the switch again',
    finish: 'Some steps are still open',
    since: 'Due since {{date}}.',
    recheckAction: 'Re-check now',
    finishAction: 'Go on with the steps',
    later: 'Later',
    snooze: {
      later: 'Later today',
      tomorrow: 'Tomorrow',
      week: 'Next week',
      date: 'On a date',
    },
  },
  notify: {
    title: 'It is time to look at the switch again',
    body: 'Open Opt-Out Checklist to see what to do.',
    test: 'This is a test reminder',
  },
  tray: {
    open: 'Open',
    quit: 'Quit',
  },
  calendar: {
    summary: 'Opt-Out Checklist: is the switch still off?',
    description:
      'Look at the word beside the switch: {{address}}\n\nThen open Opt-Out Checklist and note there what you found.',
    fileType: 'Calendar file',
    remindersOff: 'Reminders are off, so there are no dates to save. Choose first how often to be reminded.',
    stepsOpen: 'There are no dates to save yet. The first one is set when all seven steps are done.',
  },
  history: {
    title: 'History',
    intro: 'Everything you did here, newest first.',
    print: 'Print',
    show: 'Show',
    all: 'Everything',
    topics: {
      items: 'Steps and tasks',
      rechecks: 'Re-checks',
      notes: 'Notes',
      reminders: 'Reminders',
    },
    none: 'Nothing of this kind yet.',
    empty: 'Nothing yet. What you tick appears here, with its time.',
    undone: 'undone',
    more: 'Show earlier',
    marked: { done: 'Done: {{item}}', open: 'Open again: {{item}}', 'not-for-me': 'Not for me: {{item}}' },
    rechecked: {
      off: 'Re-checked: still Off',
      on: 'Re-checked: it was On again',
      unsure: 'Re-checked: could not tell',
    },
    choseRegion: 'Region: {{region}}',
    noted: 'Note on: {{item}}',
    tookNoteAway: 'Took away the note on: {{item}}',
    sawDifferent: 'The page looked different at: {{item}}',
    setReminder: 'Changed the reminder',
    reminderOff: 'Turned reminders off',
    snoozed: 'Put the reminder off until {{date}}',
    reminded: 'The app reminded you',
    undid_one: 'Undid a change',
    undid_other: 'Undid {{count}} changes',
  },
  settings: {
    title: 'Settings',
    regionTitle: 'Your region',
    lookTitle: 'Light or dark',
    look: { system: 'As the system', light: 'Light', dark: 'Dark' },
    desktopTitle: 'In the background',
    background: 'Keep running in the background, so that reminders come when the window is closed',
    login: 'Start when I log in to this computer',
    remindersTitle: 'Reminders',
    toReminders: 'Change the reminders',
    dataTitle: 'Your data',
    data: 'What you tick is kept in one file on this computer, and nowhere else. The app has no account, asks for no LinkedIn password and sends nothing anywhere. It opens LinkedIn in your own browser, only when you press a button that says so.',
    folder: 'Data folder',
    showFolder: 'Show the folder',
    aboutTitle: 'About',
    version: 'Version {{version}}',
    independent: 'An independent project. Not made, endorsed or reviewed by LinkedIn or Microsoft.',
  },
  items: {
    'log-in': {
      title: 'Log in to your LinkedIn account',
      text: 'Log in as you always do, in your own browser; this app never asks for your password. If you have several accounts, do the steps in each.',
      phone: 'Open the LinkedIn app and log in as you always do. If you have several accounts, do the steps in each.',
      picture: 'A browser window with a log-in form in the middle; the button below its two fields is highlighted.',
      picturePhone: 'A phone screen with a log-in form; the button below its two fields is highlighted.',
    },
    'open-profile-menu': {
      title: 'Click your profile picture',
      text: 'It is at the top right of the page, and called Me. Click it, and a menu opens.',
      phone: 'It is at the top left of the screen. Tap it, and a panel opens.',
      picture: 'A page with a bar across the top; the small round picture at its right end is highlighted.',
      picturePhone: 'A phone screen with a bar across the top; the small round picture at its left end is highlighted.',
    },
    'open-settings': {
      title: 'Select Settings & Privacy',
      text: 'It is in the menu that opened, under Account.',
      phone: 'It is at the bottom of the panel that opened. The phone app calls it only Settings.',
      picture: 'A menu below the picture at the top right; a line in its part named Account is highlighted.',
      picturePhone: 'A panel open on a phone screen; the line at its bottom is highlighted.',
    },
    'open-data-privacy': {
      title: 'Open Data privacy',
      text: 'It is in the list on the left side of the settings.',
      phone: 'It is in the list of settings that opened.',
      picture: 'A settings page with a list down its left side; the line Data privacy in it is highlighted.',
      picturePhone: 'A list of settings on a phone screen; the line Data privacy in it is highlighted.',
    },
    'open-ai-setting': {
      title: 'Open Data for Generative AI Improvement',
      text: 'It is in the first group of the page, “How LinkedIn uses your data”.',
      phone:
        'It is in the list that opened. One guide warns that the phone app may not show it: if it is missing, use a computer for this step and the next two.',
      picture: 'The Data privacy page; one line in its first group, “How LinkedIn uses your data”, is highlighted.',
      picturePhone: 'The Data privacy list on a phone screen; the line of the setting in it is highlighted.',
    },
    'find-switch': {
      title: 'Find Use my data for training content creation AI models',
      text: 'This switch is on the page that opened, and On unless you turned it off before. The word beside it must be Off.',
      phone:
        'This switch is on the screen that opened, and On unless you turned it off before. The word beside it must be Off.',
      picture:
        'The page of the setting; the switch at the right end of its one line is highlighted, with the word beside it.',
      picturePhone:
        'The setting on a phone screen; the switch at the right end of its one line is highlighted, with the word beside it.',
    },
    'turn-switch-off': {
      title: 'Turn the switch off',
      text: 'If it says On, click it: when you are done, the word must be Off. Go by the word, not by the colour, and not by the guides that got this step the wrong way round.',
      phone:
        'If it says On, tap it: when you are done, the word must be Off. Go by the word, not by the colour, and not by the guides that got this step the wrong way round.',
      picture: 'The page of the setting; the switch has moved to Off, and the word Off beside it is highlighted.',
      picturePhone:
        'The setting on a phone screen; the switch has moved to Off, and the word Off beside it is highlighted.',
    },
    'review-profile': {
      title: 'Review and clean up your profile',
      text: 'LinkedIn lists much of the profile among the data it uses: photo, positions, education, skills, recommendations, summary and more. A shorter profile gives less away.',
      parts: {
        details: 'Open your profile and remove what you would not tell a stranger.',
        'old-news': 'Shorten what is out of date, such as old positions or the summary.',
        public: 'In the public profile settings, choose what is public.',
      },
    },
    'review-posts': {
      title: 'Review your public posts',
      text: 'Posts, articles, comments and answers to polls are on LinkedIn’s list too. Sources disagree on whether a late opt-out covers the older ones.',
      parts: {
        'look-through': 'Look through your posts, old ones too, and delete those you no longer stand by.',
        comments: 'Do the same with your comments.',
        groups: 'Think of your groups: what you do and write there is on the list as well.',
      },
    },
    'delete-resumes': {
      title: 'Delete uploaded resumes',
      text: 'Resumes that LinkedIn saved for later applications are on its list, and so are saved answers to screening questions. Both are in your job application settings.',
      parts: {
        'keep-copy': 'Keep a copy of your own of any resume you still need.',
        resumes: 'Delete the resumes that are saved there.',
        answers: 'Delete the saved answers too.',
      },
    },
    'manage-job-applications': {
      title: 'Manage your job application settings',
      text: 'The same page decides whether LinkedIn saves resumes and answers from your next applications. Only saved ones are on its list.',
      parts: {
        saving: 'Turn off the saving of resumes and answers.',
        recruiters:
          'Look for the switch “Share resume data with recruiters”, which is a separate one, and set it as you like.',
        accounts: 'Look through your stored job applicant accounts, and remove those you do not need.',
      },
    },
  },
  controls: {
    advertising: {
      title: 'Advertising data',
      text: 'This page holds LinkedIn’s choices about ads. Go down to its last group as well, where “Share data with affiliates and partners” is, at least outside Europe.',
    },
    'ads-off-linkedin': {
      title: 'Ads off LinkedIn',
      text: 'The choice about ads in other places than LinkedIn. The button goes to the page that is reported to hold it.',
    },
    'data-from-others': {
      title: 'Data from others for ads',
      text: 'The choice about using what others know of you for ads. It seems that the button goes to the right page; if not, look in the last group of Advertising data.',
    },
    'ad-success': {
      title: 'Measure ad success',
      text: 'The choice about measuring what ads achieve. It seems that the button goes to the right page; if not, look in the last group of Advertising data.',
    },
    research: {
      title: 'Social, economic, and workplace research',
      text: 'The choice about using your data for research. The button goes to the page that is reported to hold it; the item is in Data privacy.',
    },
    'data-copy': {
      title: 'Get a copy of your data',
      text: 'See what LinkedIn holds about you. Get the copy before you delete anything.',
    },
    'permitted-services': {
      title: 'Permitted services',
      text: 'Apps and services of others that may use your LinkedIn data. Look whether you still want each of them.',
    },
    visibility: {
      title: 'Public profile and visibility',
      text: 'Choose what of your profile is public. The articles explain that, and how profiles show in search engines.',
    },
    objection: {
      title: 'Object to other uses for AI',
      text: 'The switch is about AI that creates content. This form is for LinkedIn’s other uses of your data for AI, and for what others post about you; it is open to people without an account, too.',
    },
    deletion: {
      title: 'Ask for data to be deleted',
      text: 'LinkedIn’s form for asking that data about you be deleted.',
    },
  },
  facts: {
    'on-by-default': 'The setting is on unless you turn it off.',
    'since-europe':
      'In the EU, Iceland, Liechtenstein, Norway and Switzerland, LinkedIn has trained AI on members’ data since 3 November 2025.',
    'since-uk':
      'In the United Kingdom LinkedIn paused the training in September 2024, and took it up again on 3 November 2025.',
    'hidden-before':
      'Before November 2025 the setting is reported to have been hidden in Europe, and some old guides still say that your data is not used if you cannot find it. If it is missing for you now, use the objection form.',
    'since-canada': 'In Canada LinkedIn has trained AI on members’ data since 3 November 2025.',
    'pause-canada':
      'By December 2024 LinkedIn had paused the training in Canada, which the Privacy Commissioner of Canada welcomed.',
    'since-hong-kong':
      'In Hong Kong LinkedIn paused the training on 11 October 2024, and took it up again on 3 November 2025.',
    'since-india':
      'In India the setting is reported to be on since 2024; the changes of November 2025 were not about India.',
    'since-us':
      'In the United States the setting was noticed, already on, on 18 September 2024. A change of LinkedIn’s User Agreement followed on 20 November 2024.',
    'since-elsewhere':
      'In most other countries, too, the setting was noticed, already on, in September 2024. A change of LinkedIn’s User Agreement followed on 20 November 2024.',
    'no-change-2025':
      'The change of November 2025 was for other regions: for the United States and most other countries LinkedIn announced no change to its AI training.',
    'first-countries': 'Australia, New Zealand, Japan and Brazil are reported to have been among the first, in 2024.',
    'mainland-china':
      'Mainland China is reported to have been left out before November 2025. What applies there now could not be found.',
    trains:
      'LinkedIn trains AI models that create content on members’ profile details and public posts, among other data.',
    profile:
      'From your profile it uses name, photo, positions now and before, education, location, skills, certifications, licences, volunteering, publications, patents, endorsements, recommendations and summary.',
    posts: 'It uses posts, articles, comments, answers to polls and other contributions.',
    groups: 'It uses what you do in groups, and group messages.',
    'job-data': 'It uses resumes, and answers to screening questions, that are saved for later applications.',
    prompts: 'It uses what you type into LinkedIn’s AI features.',
    feedback: 'It uses feedback, including what you write to LinkedIn’s support.',
    'not-messages': 'Private messages are not used for this, and neither is InMail.',
    'not-secrets':
      'Also not used are passwords and log-in data, payment and card data, a salary you entered, and job application data that is tied to a person.',
    'not-devices':
      'Some articles name IP addresses, devices and payments as well. They mix up offering AI features with training AI: LinkedIn’s notice keeps the two apart.',
    'under-18':
      'LinkedIn says that it does not use your data if it has reason to think that you are under 18, even if the switch shows On.',
    narrowed:
      'After concerns of the Irish data protection authority, LinkedIn narrowed the data and the time span, and added filters for sensitive pages and groups, such as trade unions. The authority said that it neither approved the training nor found it lawful.',
    'ground-europe':
      'LinkedIn does not ask for consent. It relies on “legitimate interest”: a company may use data for good reasons of its own, if the people concerned do not have better ones.',
    'controller-europe': 'Responsible for your data is LinkedIn Ireland.',
    'controller-uk': 'Responsible for your data is LinkedIn Corporation in the United States, not LinkedIn Ireland.',
    affiliates:
      'The switch is about AI that is trained by LinkedIn and by its affiliates, which are the companies it belongs together with.',
    'affiliates-europe':
      'A LinkedIn page is reported to have said in September 2025 that data from the EEA and Switzerland would not go to affiliates for this without further notice.',
    'microsoft-training-uk':
      'LinkedIn may hand posts, comments, articles, videos, learning videos, data of company pages and job posts to Microsoft, to train Microsoft’s AI models. The same switch covers that.',
    'microsoft-ads-europe':
      'Sharing more data with Microsoft for ads, from 3 November 2025, was announced for other regions, not for the EU, the EEA, the United Kingdom or Switzerland. Some articles wrote as if it was for all.',
    'personal-ads-europe':
      'Personalised ads have had rules of their own in Europe since June 2025, based on your consent.',
    'microsoft-ads-canada-hong-kong':
      'It seems that LinkedIn shares more data with Microsoft for ads since 3 November 2025, in Canada and Hong Kong too. The switch for that is reported to be “Share data with affiliates and partners”, at the end of Advertising data.',
    'microsoft-ads-us':
      'LinkedIn is reported to share more data with Microsoft for ads since 3 November 2025. The switch for that is “Share data with affiliates and partners”, at the end of Advertising data; some call it “Data sharing with Microsoft”.',
    'microsoft-ads-elsewhere':
      'In most regions outside Europe, LinkedIn is reported to share more data with Microsoft for ads since 3 November 2025. The switch for that is “Share data with affiliates and partners”, at the end of Advertising data; some call it “Data sharing with Microsoft”.',
    'privacy-signal':
      'Some browsers can send a signal named Global Privacy Control. In the United States LinkedIn is reported to treat it as a wish that data is not shared for ads.',
    'object-eea':
      'You may object at any time to a use that rests on legitimate interest (Article 21 of the GDPR). Turn the switch off first, then use the objection form for anything it does not cover.',
    'answer-eea': 'LinkedIn must answer within one month, which it can extend by two more (Article 12(3) of the GDPR).',
    'reasons-eea':
      'You are meant to give reasons that concern you. In practice “I do not want it” is reported to be enough.',
    'complain-eea':
      'You may complain to the authority of your own country (Article 77 of the GDPR). It passes the complaint to the Irish authority, which is the lead for LinkedIn.',
    'object-uk':
      'You have a right to object (Article 21 of the UK GDPR). Turn the switch off first, then use the objection form for anything it does not cover.',
    'complain-uk':
      'Since 19 June 2026 a complaint goes to LinkedIn first, which must confirm within 30 days that it has it. After that you can turn to the Information Commissioner’s Office (ICO).',
    'object-switzerland':
      'It seems that LinkedIn may not use your data against your express wish without a justification (Articles 30 and 31 of the data protection act). Turn the switch off, and state your wish in the objection form.',
    'complain-switzerland':
      'The Federal Data Protection and Information Commissioner (FDPIC) is reported to take reports, but not to handle each complaint as EU authorities do. Enforcing your wish is for the civil courts.',
    'withdraw-canada':
      'Under the federal privacy law (PIPEDA) it is reported that you can withdraw your consent. Turn the switch off, then use the objection form.',
    'complain-canada':
      'Raise it with LinkedIn first, for instance with its data protection officer. After that you can complain to the Privacy Commissioner of Canada.',
    'provinces-canada':
      'Quebec, British Columbia and Alberta are reported to have privacy laws and authorities of their own.',
    'consent-hong-kong':
      'It seems that a new purpose needs your express and voluntary consent, which you can withdraw in writing (data protection principle 3). A general right to object, as in Europe, does not exist.',
    'complain-hong-kong':
      'You can complain to the Privacy Commissioner for Personal Data (PCPD). It is reported that this must be within two years.',
    'rights-india':
      'The Digital Personal Data Protection Act comes into force in parts. Your rights under it, and most duties of companies, begin only in mid-May 2027; sources differ on the day.',
    'complain-india':
      'Until then it seems that there is no way to complain under that law, so LinkedIn itself is where to go. Later it will be the Data Protection Board of India.',
    'rights-us':
      'It seems that no federal law gives you a right to object, but some states have laws of their own. The places to complain are reported to be your state’s attorney general and the Federal Trade Commission (FTC).',
    'rights-elsewhere':
      'Your rights depend on the law of your country. Whatever it says, LinkedIn has the switch, the objection form and a page on how to complain.',
    'form-asks':
      'The objection form is reported to ask for first name, last name, e-mail address and the kind of objection. One kind is the training of AI models that create content; another is “Other”.',
    'form-confirms':
      'The form is reported to bring a confirmation by e-mail. Keep it: no other ready-made proof was found.',
    'not-retroactive': 'Opting out stops future training. Training that is already done is not undone.',
    'older-posts':
      'Sources disagree on whether a late opt-out keeps your older posts out of future training. LinkedIn’s article says it will stop using what you provided, from then on, which reads as if older posts were included.',
    'older-posts-italy':
      'The Italian authority and several newspapers say the opposite: a late opt-out covers only what you publish afterwards.',
    'no-deadline':
      'There is no deadline: you can opt out at any time. The 3 November 2025 of many articles was a start, not a deadline.',
    'other-uses':
      'Other uses for AI go on, such as personalising, security, sorting content, improving products and matching you for recruiters. To object to those, use the form.',
    'features-work': 'LinkedIn’s AI features still work for you, and process what you type into them.',
    'feedback-after':
      'It is reported that feedback you give, such as a thumb up or down, may still be used for the models.',
    'each-account': 'The switch is for one account. If you have several, turn it off in each.',
    'posts-by-others':
      'What other people post about you is not covered by your switch. For that there is the objection form, which is open to people without an account, too.',
    'no-reset':
      'It seems that the switch does not turn itself on again: no credible report of that was found. Looking now and then is still advised, since settings can move.',
    recruiters:
      'One article says that opting out makes you harder to find for recruiters. It seems that this is a misreading, of a text about sharing resumes.',
  },
  objection: {
    eea: 'Under Article 21 of the General Data Protection Regulation (GDPR) I object to the use of my personal data, by LinkedIn and its affiliates, for training AI models that create content. I also object to your other uses of my personal data for AI that rest on legitimate interest. My objection includes the data and content that I have already provided. Please confirm in writing that you have stopped, or tell me your reasons if you refuse. I expect your answer within one month, as Article 12(3) of the GDPR says.',
    CH: 'It is my express wish that LinkedIn and its affiliates do not use my personal data for training AI models that create content (Articles 30 and 31 of the revised Swiss Federal Act on Data Protection). The same is my wish for your other uses of my personal data for AI, and for the data and content that I have already provided. Please confirm in writing that you have stopped. If you think that you have a justification for going on, please tell me which.',
    GB: 'Under Article 21 of the UK GDPR I object to the use of my personal data for training AI models that create content, by LinkedIn and its affiliates, and to its being handed to Microsoft for that purpose. I also object to your other uses of my personal data for AI that rest on legitimate interest. My objection includes the data and content that I have already provided. Please confirm in writing that you have stopped, or tell me your reasons if you refuse.',
    CA: 'I withdraw my consent to the use of my personal information, by LinkedIn and its affiliates, for training AI models that create content. I also withdraw it for your other uses of my personal information for AI, and for the information and content that I have already provided. Please confirm in writing that you have stopped. If you think that you may go on without my consent, please tell me why.',
    HK: 'Training AI models that create content is a new purpose, to which I do not give the consent that data protection principle 3 of the Personal Data (Privacy) Ordinance requires. I withdraw, in writing, any consent to the use of my personal data for it that LinkedIn or its affiliates rely on. The same goes for your other uses of my personal data for AI, and for the data and content that I have already provided. Please confirm in writing that you have stopped.',
    IN: 'Please do not use my personal data for training AI models that create content, at LinkedIn or its affiliates. Please also leave it out of your other uses for AI. This includes the data and content that I have already provided. Please confirm in writing that you have stopped, or tell me your reasons if you do not.',
    US: 'Please do not use my personal information for training AI models that create content, at LinkedIn or its affiliates. Please also leave it out of your other uses for AI. This includes the information and content that I have already provided. Please confirm in writing that you have stopped, or tell me your reasons if you do not.',
    elsewhere:
      'Please do not use my personal data for training AI models that create content, at LinkedIn or its affiliates. Please also leave it out of your other uses for AI. This includes the data and content that I have already provided. Please confirm in writing that you have stopped, or tell me your reasons if you do not.',
  },
  links: {
    linkedin: 'Open LinkedIn',
    settings: 'Open LinkedIn’s settings',
    'data-privacy': 'Open Data privacy',
    'ai-setting': 'Open the setting',
    profile: 'Open your profile',
    'public-profile': 'Open public profile settings',
    visibility: 'Open Visibility',
    activity: 'Open your posts',
    'job-applications': 'Open job application settings',
    'job-accounts': 'Open stored job applicant accounts',
    advertising: 'Open Advertising data',
    'ads-off-linkedin': 'Open Ads off LinkedIn',
    'data-from-others': 'Open Data from others for ads',
    'ad-success': 'Open Measure ad success',
    research: 'Open the research setting',
    'data-copy': 'Open Get a copy of your data',
    'permitted-services': 'Open Permitted services',
    'objection-form': 'Open the objection form',
    'deletion-form': 'Open the deletion form',
    'data-protection-officer': 'Write to LinkedIn’s data protection officer',
    'help-ai-setting': 'Read LinkedIn’s article on the setting',
    'help-ai': 'Read LinkedIn’s questions and answers on AI',
    'help-update': 'Read LinkedIn’s article on the update',
    'help-ads': 'Read LinkedIn’s article on ads settings',
    'help-data-from-others': 'Read LinkedIn’s article on data from others',
    'help-ad-success': 'Read LinkedIn’s article on measuring ads',
    'help-data-sharing': 'Read LinkedIn’s article on data sharing',
    'help-data-copy': 'Read LinkedIn’s article on copies of data',
    'help-objection': 'Read LinkedIn’s article on objections',
    'help-deletion': 'Read LinkedIn’s article on deletion',
    'help-public-profile': 'Read LinkedIn’s article on public profiles',
    'help-search-engines': 'Read LinkedIn’s article on search engines',
    'help-job-accounts': 'Read LinkedIn’s article on applicant accounts',
    'help-complaints': 'Read LinkedIn’s page on complaints',
    'privacy-policy': 'Read LinkedIn’s privacy policy',
    'european-notice': 'Read LinkedIn’s European privacy notice',
    'authorities-eea': 'Find your authority in the European list',
    'authority-at': 'Visit the Datenschutzbehörde',
    'authority-be-fr': 'Visit the APD (French)',
    'authority-be-nl': 'Visit the GBA (Dutch)',
    'authority-cz': 'Visit the ÚOOÚ',
    'authority-fr': 'Visit the CNIL',
    'authority-gr': 'Visit the Hellenic Data Protection Authority',
    'authority-ie': 'Visit the Data Protection Commission',
    'authority-it': 'Visit the Garante',
    'authority-li': 'Visit the Datenschutzstelle',
    'authority-lt': 'Visit the VDAI',
    'authority-lu': 'Visit the CNPD',
    'authority-nl': 'Visit the Autoriteit Persoonsgegevens',
    'authority-es': 'Visit the AEPD',
    'authority-gb': 'Complain to the ICO',
    'authority-ch': 'Visit the FDPIC',
    'authority-ca': 'Complain to the Privacy Commissioner of Canada',
    'authority-ca-qc': 'Visit Quebec’s CAI',
    'authority-ca-bc': 'Visit British Columbia’s OIPC',
    'authority-ca-ab': 'Visit Alberta’s OIPC',
    'authority-hk': 'Visit the PCPD',
    'source-ico': 'Read the ICO’s statement',
    'source-irish-legal': 'Read the report at Irish Legal News',
    'source-edotto': 'Read the report at Edotto (Italian)',
    'source-legal-clarity': 'Read the guide at LegalClarity',
    'source-left-shift': 'Read the report at The Left Shift',
    'source-gulf-news': 'Read the report at Gulf News',
  },
  opensBrowser: 'Opens in your browser',
  source: {
    title: 'Source',
    seen: 'Last verified {{date}}.',
    high: 'Well supported.',
    medium: 'Supported by one decent source.',
    low: 'Weakly supported: take it as a hint.',
  },
  copy: 'Copy',
  copied: 'Copied',
  sources: {
    'linkedin-notice': 'LinkedIn’s privacy policy and European notice, in the copy of Open Terms Archive',
    'linkedin-policy-2024': 'LinkedIn’s policies of 2024, in the copies of Open Terms Archive',
    'help-article': 'LinkedIn’s own article on the setting, in a copy from after September 2025',
    'help-centre-review': 'A public review of LinkedIn’s Help Center',
    'data-sharing-article': 'LinkedIn’s article on data sharing, in an old, undated copy',
    'linkedin-quoted': 'LinkedIn’s words as quoted by The Left Shift (undated)',
    'settings-scripts': 'Brave’s public scripts for LinkedIn’s privacy settings, 2026',
    'public-code': 'Public code that uses LinkedIn’s pages, 2025 and 2026',
    'privacy-guides': 'The Hong Kong privacy commissioner and independent guides',
    'form-guide': 'LegalClarity’s guide to the objection form, 2026',
    'news-reports': 'News reports on LinkedIn’s update, among them Gulf News',
    'local-reports': 'Bond University, interest.co.nz, jovempan.com.br and matryca.tech (undated)',
    'irish-authority': 'The Irish Data Protection Commission, as reported by Irish Legal News',
    'italian-authority': 'The Italian Garante’s sheet, as reported by Edotto and others',
    'luxembourg-authority': 'The Luxembourg data protection authority (CNPD)',
    'european-board': 'The European Data Protection Board’s questions and answers (undated)',
    'dutch-lawyer': 'A Dutch IT lawyer, at security.nl',
    'uk-authority': 'The UK’s Information Commissioner’s Office',
    'uk-law': 'cms.law, traverssmith.com and datenschutz-notizen.de (undated)',
    'swiss-law': 'mondaq.com, and the text of the law at datenrecht.ch (undated)',
    'canadian-authority-2024': 'The Privacy Commissioner of Canada, 10 December 2024',
    'canadian-authority': 'The Privacy Commissioner of Canada’s page on complaints (undated)',
    'canadian-law': 'myprivacyrights.ca and commoner-law.com (undated)',
    'hong-kong-authority': 'The Hong Kong privacy commissioner (PCPD)',
    'hong-kong-law': 'A guide of the Hong Kong privacy commissioner, and legal guides (undated)',
    'indian-law': 'azbpartners.com, amlegals.in and getastra.com (undated)',
    'own-research': 'This project’s own research in public sources, 2026',
  },
  commands: {
    undo: 'Undo',
    redo: 'Redo',
    'ai-setting': 'Open the AI setting in your browser',
    'objection-form': 'Open the objection form in your browser',
    folder: 'Show the data folder',
    region: 'Change your region',
    search: 'Search',
    keyboard: 'Keyboard shortcuts',
  },
  palette: {
    title: 'Search',
    hint: 'Search steps, pages and actions',
    list: 'Results',
    groups: { steps: 'Steps', tasks: 'Tasks', pages: 'Pages', actions: 'Actions' },
    done: 'Done',
    nothing: 'Nothing found',
    found_one: '{{count}} result',
    found_other: '{{count}} results',
  },
  keys: {
    title: 'Keyboard',
    steps: 'Previous or next step',
    ctrl: 'Ctrl',
    shift: 'Shift',
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
    'chose-region': 'Region noted',
    noted: 'Note saved',
    'set-reminder': 'Reminder changed',
    snoozed: 'Put off',
    'saw-different': 'Noted that it looked different',
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
