import type { Language } from './words.ts'

/** The hour of today, the day of any other. */
export function timeOf(iso: string, language: Language): string {
  const date = new Date(iso)
  const isToday = date.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(
    language,
    isToday ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' },
  ).format(date)
}

export function longTimeOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))
}
