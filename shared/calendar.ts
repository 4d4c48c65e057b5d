import { whenAsked } from './when-asked'

/*
 * Times as a calendar on the wall shows them, without a zone: a day is "2027-02-24", a time is "2027-02-24T10:00". Compared as
 * text they are in order. So nothing here is an hour off when the clocks change, or when the person is in another country.
 * Date is a calendar here and never a clock: no function reads the time.
 */

/** Where the calendar ends: a year of five digits would not be in order as text. */
export const lastDay = '9999-12-31'

/** What a clock on the wall shows, where this computer is. */
export function wallTime(instant: Date): string {
  const year = `${instant.getFullYear()}`.padStart(4, '0')
  const day = [year, two(instant.getMonth() + 1), two(instant.getDate())].join('-')
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}`
}

export function dayOf(time: string): string {
  return time.slice(0, 10)
}

/** Writes days as a language does, the same in every time zone. */
export function dayWriter(language: string): (day: string) => string {
  const format = whenAsked(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
  return (day) => format().format(new Date(day))
}

export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day)
  return dayFrom(year, month, date + days)
}

/** The same date in a later month, or that month's last day when it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day)
  const last = Number(dayFrom(year, month + months + 1, 0).slice(8))
  return dayFrom(year, month + months, Math.min(date, last))
}

/** So many hours later on the same day; undefined when that is past midnight. */
export function laterThatDay(time: string, hours: number): string | undefined {
  const hour = Number(time.slice(11, 13)) + hours
  return hour < 24 ? `${dayOf(time)}T${two(hour)}${time.slice(13)}` : undefined
}

function two(value: number): string {
  return `${value}`.padStart(2, '0')
}

function parts(day: string): [year: number, month: number, date: number] {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return [year, month, date]
}

function dayFrom(year: number, month: number, date: number): string {
  // Not by Date.UTC, to which the year 99 is 1999.
  const day = new Date(0)
  day.setUTCFullYear(year, month - 1, date)
  return day.getUTCFullYear() <= 9999 ? day.toISOString().slice(0, 10) : lastDay
}
