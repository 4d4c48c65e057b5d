import { describe, expect, test } from 'vitest'
import {
  controls,
  itemIds,
  partKeys,
  sources,
  stepIds,
  steps,
  stepsToRepeat,
  stepsToSetting,
  taskIds,
  tasks,
} from '../../shared/content'
import { factIds, facts } from '../../shared/facts'
import { linkIds } from '../../shared/links'
import { messages } from '../../shared/messages/en'
import * as names from '../names'
import { textsOf } from './texts'

const items = [...steps, ...tasks]

/** When the facts were compiled: nothing can have been verified later. */
const compiled = '2026-11-23'

test('the eleven ids are these, and may never change', () => {
  expect(stepIds).toEqual([
    'log-in',
    'open-profile-menu',
    'open-settings',
    'open-data-privacy',
    'open-ai-setting',
    'find-switch',
    'turn-switch-off',
  ])
  expect(taskIds).toEqual(['review-profile', 'review-posts', 'delete-resumes', 'manage-job-applications'])
})

test('the ids of steps and tasks are one list, and none comes twice', () => {
  expect(itemIds).toEqual(items.map(({ id }) => id))
  expect(new Set(itemIds).size).toBe(11)
})

test('no control comes twice', () => {
  expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length)
})

test('the seven steps and four tasks have the titles that others rely on', () => {
  expect(steps.map(({ id }) => messages.items[id].title)).toEqual(names.steps)
  expect(tasks.map(({ id }) => messages.items[id].title)).toEqual(names.tasks)
})

test('a re-check that found the switch on repeats the last three steps', () => {
  expect(stepsToRepeat).toEqual(stepIds.slice(-3))
})

test('a link straight to the setting does the first five steps', () => {
  expect(stepsToSetting).toEqual(stepIds.slice(0, 5))
})

describe.each([...items, ...controls])('$id', ({ id, links, source }) => {
  test('has one or more known links, none twice, and a known source', () => {
    expect(links, id).not.toHaveLength(0)
    expect(linkIds).toEqual(expect.arrayContaining([...links]))
    expect(new Set(links).size).toBe(links.length)
    expect(Object.keys(sources)).toContain(source)
  })
})

describe.each(stepIds)('the step "%s"', (id) => {
  test('has words for computer and phone, and for a picture of both', () => {
    expect(Object.keys(messages.items[id])).toEqual(['title', 'text', 'phone', 'picture', 'picturePhone'])
  })

  test('is told in one or two sentences, each picture in one', () => {
    const { text, phone, picture, picturePhone } = messages.items[id]
    for (const words of [text, phone]) expect(words.split(/[.!?](?: |$)/).length - 1, words).toBeLessThanOrEqual(2)
    for (const words of [picture, picturePhone]) expect(words).toMatch(/^[A-Z][^.]*highlighted[^.]*\.$/)
  })
})

test.each(['find-switch', 'turn-switch-off'] as const)('"%s" says plainly that the word must be Off', (id) => {
  expect(messages.items[id].text).toContain('must be Off')
  expect(messages.items[id].phone).toContain('must be Off')
})

describe.each(tasks)('the task "$id"', (task) => {
  test('has two to four parts, each with its words', () => {
    const texts = textsOf(messages)
    expect(task.parts.length).toBeGreaterThanOrEqual(2)
    expect(task.parts.length).toBeLessThanOrEqual(4)
    expect(partKeys(task).map((key) => texts.get(key) ?? key)).toEqual(Object.values(messages.items[task.id].parts))
  })
})

test('the words are for these items, controls and sources, and for no others', () => {
  expect(Object.keys(messages.items).sort()).toEqual([...itemIds].sort())
  expect(Object.keys(messages.controls)).toEqual(controls.map(({ id }) => id))
  expect(Object.keys(messages.sources).sort()).toEqual(Object.keys(sources).sort())
})

describe.each(Object.entries(sources))('the source "%s"', (id, source) => {
  test('was seen on a real day that had come', () => {
    expect(new Date(source.seen).toISOString().slice(0, 10)).toBe(source.seen)
    expect(source.seen <= compiled).toBe(true)
  })

  test('says that it is undated when its day is that of reading', () => {
    const undated = /undated/.test(messages.sources[id as keyof typeof sources])
    expect(undated).toBe(source.seen === compiled && id !== 'own-research')
  })

  test('is the source of something', () => {
    const used: string[] = [...items, ...controls, ...factIds.map((fact) => facts[fact])].map((one) => one.source)
    expect(used).toContain(id)
  })
})
