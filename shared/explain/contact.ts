import type { Contact } from './explanation.ts'
import type { Help } from './help.ts'
import type { Words } from './locale/pane-en.ts'
import { fill, localeOf } from './plain-text.ts'

/** Somewhere to turn to, in the reader's words: what it is for, and when someone answers. */
export function contactIn(
  { name, shown, link, purpose, hours, free }: Help,
  words: Pick<Words, 'help' | 'hours'> & { readonly language: string },
): Contact {
  const when = hours === null ? [] : [hoursIn(hours, words)]
  return {
    name,
    shown,
    link,
    purpose: words.help[purpose],
    hours: [...when, ...(free ? [words.hours.free] : [])].join(' · '),
  }
}

function hoursIn(
  hours: NonNullable<Help['hours']>,
  { hours: words, language }: Pick<Words, 'hours'> & { readonly language: string },
): string {
  if (hours.days === 'always') return words.always
  return fill(words[hours.days], { from: clock(hours.from, language), to: clock(hours.to, language) })
}

/** Minutes since midnight, as a clock of that language shows them. */
function clock(minutes: number, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone: 'UTC' })
  return format.format(new Date(minutes * 60_000))
}
