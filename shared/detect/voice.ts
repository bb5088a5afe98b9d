import { isCounsel } from './counsel.ts'
import { sold, type Heard } from './heard.ts'
import { isHouse } from './house.ts'
import { isNotice } from './office-notice.ts'
import { outcry } from './outcry.ts'
import { isPress, isQuarrel } from './quarrel.ts'
import { isNews, isShown } from './told.ts'

/**
 * Who speaks in the mail. `addressed`: somebody accuses, summons or warns the reader. `told`: somebody speaks about
 * such letters. `notice`: an office tells the reader of a case or calls him to a place and an hour, and wants nothing
 * that this fraud lives on. `counsel`: a lawyer writes, to his client or for him. `neither`: no sign of any.
 */
export type Voice = 'addressed' | 'told' | 'notice' | 'counsel' | 'neither'

/** Whose voice the mail has. What a sender can write into a letter of this fraud, without its demands, is no letter of it. */
export function voiceOf(all: Heard): Voice {
  const heard = { ...all, mentions: sold(all.mentions) }
  const voice = isShown(heard) || isNews(heard) ? 'told' : outcry(heard)
  if (voice === 'told') return voice
  if (isQuarrel(heard) || isPress(heard)) return 'neither'
  if (isNotice(heard) || isHouse(heard))
    return voice === 'addressed' || heard.mentions('summons-title').length > 0 ? 'notice' : voice
  return voice === 'addressed' && isCounsel(heard) ? 'counsel' : voice
}
