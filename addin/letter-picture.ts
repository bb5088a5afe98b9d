import { failedOf } from './actions.ts'
import { button, element, type Child } from './element.ts'
import type { Handlers, Model } from './model.ts'

/**
 * The letter as a picture, for the reader who wants to see it: first a button, then a calm line and the picture out of
 * focus, and sharp only when he says so. It was drawn anew by the service; nothing in it is live.
 */
export function letterPictureOf(model: Model, handlers: Handlers): Child {
  const { picture } = model
  const { picture: words } = model.words
  if (picture === null) return null
  const ask = button(picture.state === 'sending' ? words.busy : words.ask, 'secondary', handlers.askPicture)
  ask.id = 'ask-picture'
  ask.disabled = picture.state === 'sending'
  if (!('url' in picture)) {
    const failed = picture.state === 'failed' ? failedOf(picture.code, words.failed, model) : null
    return element('section', { class: 'letter' }, ask, failed)
  }
  const image = element('img', { class: picture.state })
  image.src = picture.url
  image.alt = words.alt
  const close = button(words.hide, 'secondary', handlers.closePicture)
  close.id = 'close-picture'
  const sharpen = button(words.show, 'secondary', handlers.sharpenPicture)
  return element(
    'section',
    { class: 'letter' },
    element('p', { id: 'picture', tabindex: -1 }, words.text),
    image,
    element('div', { class: 'choices' }, picture.state === 'blurred' ? sharpen : null, close),
  )
}
