import { expect, test } from 'vitest'
import { find } from '../../renderer/find'

const things = [
  { title: 'Log in to your LinkedIn account', group: 'Steps' },
  { title: 'Select Settings & Privacy', group: 'Steps' },
  { title: 'Open Data privacy', group: 'Steps' },
  { title: 'Delete uploaded resumes', group: 'Tasks' },
  { title: 'Clean up', group: 'Pages' },
  { title: 'Re-check', group: 'Pages' },
  { title: 'Settings', group: 'Pages' },
  { title: 'Über Straßen', group: 'Pages' },
]

test.for([
  ['', things.map(({ title }) => title), 'everything, in its own order'],
  ['settings', ['Settings', 'Select Settings & Privacy'], 'a title that starts with it before a word that does'],
  ['load', ['Delete uploaded resumes'], 'a word it is part of'],
  ['re', ['Re-check', 'Delete uploaded resumes'], 'a start of a title before a start of a word'],
  ['priv data', ['Open Data privacy'], 'only what has every word, in whatever order'],
  ['page set', ['Settings'], 'by the name of the group too'],
  ['tasks', ['Delete uploaded resumes'], 'all of a group'],
  ['RECHECK', ['Re-check'], 'without hyphens and case'],
  ['re-check', ['Re-check'], 'with them'],
  ['clean-up', ['Clean up'], 'words run together'],
  ['settings & privacy', ['Select Settings & Privacy'], 'with a sign that is no word'],
  ['uber strassen', ['Über Straßen'], 'without accents'],
  ['Über Stra', ['Über Straßen'], 'with accents'],
  ['  settings  ', ['Settings', 'Select Settings & Privacy'], 'with spaces around it'],
  ['settings xyz', [], 'nothing when one word is nowhere'],
] as const)('"%s" finds %j: %s', ([query, titles]) => {
  expect(find(query, things).map(({ title }) => title)).toEqual(titles)
})
