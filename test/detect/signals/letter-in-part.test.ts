import { letterInPart } from '../../../shared/detect/signals/letter-in-part.ts'
import { part } from '../given.ts'
import { signalTable } from '../signal-table.ts'

signalTable(letterInPart, {
  clear: {
    'text and picture': {
      body: 'Dear Mrs Klein, we send you the photographs of the kitchen that we built for you in the spring of this year. we send you the photographs of the kitchen that we built for you in the spring of this year. we send you the photographs of the kitchen that we built for you in the spring of this year. ',
      parts: [part('kitchen.jpg')],
    },
    'a logo': { body: 'Thanks!', parts: [part('logo.png', 4_000)] },
    'a calendar file': { body: '', parts: [part('invite.ics', 9_000, 'text/calendar')] },
    'a colleague sends a scan': { body: '', parts: [part('scan.pdf')], authentication: { kind: 'internal' } },
  },
  found: {
    'a picture and nothing else': [{ body: '', parts: [part('IMG_4471.jpg')] }, { name: 'IMG_4471.jpg' }],
    'a picture declared as bytes': [
      { body: 'See below.', parts: [part('Anklage.jpg', 90_000, 'application/octet-stream')] },
    ],
    'a document': [{ parts: [part('COPJ.pdf')] }],
  },
})
