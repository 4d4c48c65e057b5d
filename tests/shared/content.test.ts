import { describe, expect, test } from 'vitest'
import { itemIds, sources, steps, stepsToRepeat, tasks } from '../../shared/content'
import { linkIds } from '../../shared/links'
import { messages } from '../../shared/messages/en'

const items = [...steps, ...tasks]

/** When the content was last looked over as a whole: nothing can have been verified later. */
const lookedOver = '2026-11-24'

test('the eleven ids are these, and may never change', () => {
  expect(steps.map(({ id }) => id)).toEqual([
    'log-in',
    'open-profile-menu',
    'open-settings',
    'open-data-privacy',
    'open-ai-setting',
    'find-switch',
    'turn-switch-off',
  ])
  expect(tasks.map(({ id }) => id)).toEqual([
    'review-profile',
    'review-posts',
    'delete-resumes',
    'manage-job-applications',
  ])
})

test('the ids of steps and tasks are one list, and none comes twice', () => {
  expect(itemIds).toEqual(items.map(({ id }) => id))
  expect(new Set(itemIds).size).toBe(11)
})

test('the seven steps and four tasks have the titles that others rely on', () => {
  expect(steps.map(({ id }) => messages.items[id].title)).toEqual([
    'Log in to your LinkedIn account',
    'Click your profile picture',
    'Select Settings & Privacy',
    'Open Data privacy',
    'Open Data for Generative AI Improvement',
    'Find Use my data for training content creation AI models',
    'Turn the switch off',
  ])
  expect(tasks.map(({ id }) => messages.items[id].title)).toEqual([
    'Review and clean up your profile',
    'Review your public posts',
    'Delete uploaded resumes',
    'Manage your job application settings',
  ])
})

test('a re-check that found the switch on repeats the last three steps', () => {
  expect(stepsToRepeat).toEqual(steps.slice(-3).map(({ id }) => id))
})

describe.each(items)('$id', ({ id, links, source }) => {
  test('has its words, one or more known links and a known source', () => {
    expect(messages.items[id].text).not.toBe('')
    expect(links).not.toHaveLength(0)
    expect(linkIds).toEqual(expect.arrayContaining([...links]))
    expect(Object.keys(sources)).toContain(source)
  })
})

test('the words are for these items and sources, and for no others', () => {
  expect(Object.keys(messages.items).sort()).toEqual([...itemIds].sort())
  expect(Object.keys(messages.sources).sort()).toEqual(Object.keys(sources).sort())
})

test.each(Object.entries(sources))('the source %s was seen on a real day that has come', (_, { seen }) => {
  expect(new Date(seen).toISOString().slice(0, 10)).toBe(seen)
  expect(seen <= lookedOver).toBe(true)
})

test('every source is the source of something', () => {
  expect(new Set(items.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)))
})
