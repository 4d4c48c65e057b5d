/* The names a screen reader hears, word for word: scripts and tests of others rely on them. */

export const steps = [
  'Log in to your LinkedIn account',
  'Click your profile picture',
  'Select Settings & Privacy',
  'Open Data privacy',
  'Open Data for Generative AI Improvement',
  'Find Use my data for training content creation AI models',
  'Turn the switch off',
] as const

export const tasks = [
  'Review and clean up your profile',
  'Review your public posts',
  'Delete uploaded resumes',
  'Manage your job application settings',
] as const
