import { describe, expect, test } from 'vitest'
import { itemIds, stepIds, textLimit } from '../../shared/content'
import type { Entry } from '../../shared/journal'
import { localeOf, translator } from '../../shared/messages'
import { messages } from '../../shared/messages/en'
import { reportOf } from '../../shared/report'
import { reportMarkdown } from '../../shared/report-markdown'
import { wordsOf } from '../../shared/words'
import { choseRegion, journalOf, journalOn, noted, optedOutOn, rechecked, sawDifferent } from './entry'

const words = wordsOf('en-GB', translator('en', messages))
const written = (entries: readonly Entry[], locale = words) =>
  reportMarkdown(reportOf(entries, 'me', { made: '2027-06-01', version: '0.1.0' }), locale)

/** How a note is quoted. */
function quoted(text: string): string {
  const [, quotation] =
    /### Log in to your LinkedIn account\n\n(.*?)\n\n---/s.exec(written(journalOf(noted('log-in', text)))) ?? []
  return quotation ?? ''
}

describe('The record as Markdown', () => {
  test('of somebody who opted out twice, re-checked and took notes', () => {
    const entries = journalOn(
      ['2026-11-03', choseRegion('DE')],
      ...optedOutOn('2026-11-03'),
      ['2027-02-03', rechecked('on')],
      ...optedOutOn('2027-02-04').slice(4),
      ['2027-05-04', rechecked('off')],
      ['2027-05-04', noted('turn-switch-off', 'It said *Off*.\nSee <my> folder.')],
      ['2027-05-04', sawDifferent('log-in', '')],
    )
    expect(written(entries)).toBe(`# Opt-out record

**Opted out on 4 February 2027**

For the first time on 3 November 2026. Re-checked on 4 May 2027: still Off.

- Region: Germany
- Guide last verified: 3 September 2026
- App: Opt-Out Checklist 0.1.0
- Date of this record: 1 June 2027

## The seven steps

1. Log in to your LinkedIn account: 3 November 2026
2. Click your profile picture: 3 November 2026
3. Select Settings & Privacy: 3 November 2026
4. Open Data privacy: 3 November 2026
5. Open Data for Generative AI Improvement: 4 February 2027
6. Find Use my data for training content creation AI models: 4 February 2027
7. Turn the switch off: 4 February 2027

## Re-checks

- 4 May 2027: Still Off
- 3 February 2027: On again

## Notes

### Turn the switch off

> It said \\*Off\\*.\\
> See \\<my\\> folder.

## What looked different

### Log in to your LinkedIn account

4 May 2027:

Noted without words.

---

A person’s own record of what they did, kept on their own computer with Opt-Out Checklist, an independent app. It is not a confirmation by LinkedIn.
`)
  })

  test('of somebody who did nothing has no empty sections', () => {
    const text = written([])
    expect(text).toContain('**Not opted out**\n\n0 of 7 steps done. Not re-checked yet.')
    expect(text).toContain('- Region: Not given')
    expect(text).toContain('1. Log in to your LinkedIn account: Not done')
    expect(text.match(/^#+ .*$/gm)).toEqual(['# Opt-out record', '## The seven steps'])
  })

  test('says that a switch that was On was turned off again, and when', () => {
    const found = [...optedOutOn('2026-11-03'), ['2027-02-03', rechecked('on')]] as const
    expect(written(journalOn(...found, ...optedOutOn('2027-02-03').slice(4)))).toContain(
      '**Opted out on 3 February 2027**\n\nFor the first time on 3 November 2026. Re-checked on 3 February 2027: it was On again. Turned off again on 3 February 2027.\n',
    )
  })

  test('says when all steps were done, though some are open again', () => {
    const entries = journalOn(...optedOutOn('2026-11-03'), ['2027-02-03', rechecked('on')])
    expect(written(entries)).toContain(
      '**Not opted out**\n\n4 of 7 steps done. All seven had been done on 3 November 2026. Re-checked on 3 February 2027: it was On again.',
    )
  })

  test.each([
    [13, 'And one earlier re-check.'],
    [30, 'And 18 earlier re-checks.'],
  ])('of %i re-checks says: %s', (count, says) => {
    expect(written(journalOf(...Array(count).fill(rechecked('off'))))).toContain(`\n\n${says}\n\n---`)
  })

  test('has the dates of the locale, where it speaks the language', () => {
    const american = wordsOf(localeOf(['de-DE', 'en-US'], 'en'), words.t)
    expect(written(journalOn(...optedOutOn('2026-11-03')), american)).toContain('Opted out on November 3, 2026')
    expect(localeOf(['de-DE'], 'en')).toBe('en')
  })

  test('names somewhere else in words', () => {
    expect(written(journalOf(choseRegion('elsewhere')))).toContain('- Region: Somewhere else')
  })
})

describe('A note in Markdown stays the text it is:', () => {
  test.each([
    ['emphasis', '*a* _b_ ~~c~~', '> \\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`rm -rf`', '> \\`rm -rf\\`'],
    ['a link', '[a](https://evil.example)', '> \\[a\\](https\\://evil.example)'],
    ['an address', 'http://a.example www.b.example', '> http\\://a.example www\\.b.example'],
    ['an image', '![a](b)', '> !\\[a\\](b)'],
    ['HTML', '<script>alert(1)</script>', '> \\<script\\>alert(1)\\</script\\>'],
    ['an entity', '&lt;b&gt;', '> \\&lt;b\\&gt;'],
    ['a backslash', 'C:\\new', '> C:\\\\new'],
    ['a heading', '# a', '> \\# a'],
    ['a heading by its underline', 'a\n===\nb\n---', '> a\\\n> \\===\\\n> b\\\n> \\---'],
    ['lists', '- a\n+ b\n* c\n1. d\n2) e', '> \\- a\\\n> \\+ b\\\n> \\* c\\\n> 1\\. d\\\n> 2\\) e'],
    ['a quotation', '> a', '> \\> a'],
    ['a table', '|a|b|\n|-|-|', '> \\|a\\|b\\|\\\n> \\|-\\|-\\|'],
    ['code by its margin', 'a\n\n    b', '> a\n>\n> b'],
    ['a fence', '```\na\n```', '> \\`\\`\\`\\\n> a\\\n> \\`\\`\\`'],
    ['paragraphs', 'a\n\n\nb', '> a\n>\n>\n> b'],
    ['lines of other systems', 'a\r\nb\rc\u2028d', '> a\\\n> b\\\n> c\\\n> d'],
    ['ordinary prose', "I'm done (1 of 7): “Off”, 50% - really!", "> I'm done (1 of 7): “Off”, 50% - really!"],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toBe(expected)
  })

  test('the longest texts are there, every one, on lines that all begin as a quotation', () => {
    const text = '<b>\n'.repeat(textLimit / 4)
    const entries = journalOf(
      ...itemIds.map((item) => noted(item, text)),
      ...stepIds.map((item) => sawDifferent(item, text)),
    )
    const lines = written(entries)
      .split('\n')
      .filter((line) => line.includes('<'))
    expect(lines).toHaveLength((itemIds.length + stepIds.length) * (textLimit / 4))
    expect(lines.filter((line) => !/^> \\<b\\>\\?$/.test(line))).toEqual([])
  })
})
