import { unrelatedSender } from '../../../shared/detect/signals/unrelated-sender.ts'
import { part } from '../given.ts'
import { signalTable } from '../signal-table.ts'

/** Nobody signs it, nobody wants an answer. */
const charge =
  'You are accused of money laundering and of possession of child pornography. An arrest warrant will be issued.'

signalTable(unrelatedSender, {
  clear: {
    'a firm writes': { body: 'Our offer.' },
    'a court from its own domain': {
      from: 'greffe@justice.gouv.fr',
      body: 'Agissant en qualité de directeur général de la gendarmerie, je vous informe.',
    },
    'free mail is another signal': {
      from: 'a@gmail.com',
      body: 'I am the commissioner of the federal police.',
    },
    'inside the house': {
      body: 'I am the commissioner of the federal police.',
      authentication: { kind: 'internal' },
    },
    'a warrant that somebody works with': {
      body: 'The child was heard by Europol. An arrest warrant was issued. Answer me by e-mail within 48 hours.',
    },
    'an office that can be called': {
      body: 'Europol. The suspect was arrested, an arrest warrant was issued. Answer by e-mail or telephone 01632 960 118.',
    },
    'an office whose letter is a document of text': {
      from: 'registry@county.example',
      parts: [part('letter.pdf')],
      document: `Europol\n${charge}`,
    },
    'a picture without a head': {
      from: 'registry@county.example',
      parts: [part('letter.jpg')],
      picture: charge,
    },
  },
  found: {
    'a picture of a letter with a head': [
      { from: 'registry@county.example', parts: [part('letter.jpg')], picture: `Europol\n${charge}` },
      { domain: 'county.example' },
    ],
    'an accuser who signs as nobody': [
      { body: 'Europol. You are accused of money laundering. Answer by e-mail within 48 hours.' },
    ],
    'two threats and no charge': [
      {
        body: 'Europol, Interpol. Answer by e-mail within 48 hours and send your justifications. After this period an arrest warrant will be issued and you will be registered as a sex offender.',
      },
    ],
    'a school poses': [
      {
        from: 'ines@escola.example',
        body: 'I am the commissioner of the federal police. You are accused of money laundering. Answer within 72 hours.',
      },
      { domain: 'escola.example' },
    ],
    'a name poses': [{ from: 'ines@escola.example', fromName: 'Interpol' }],
  },
  unknown: {
    'a part was not read': { unread: 'encrypted', body: 'See the document.' },
  },
})
