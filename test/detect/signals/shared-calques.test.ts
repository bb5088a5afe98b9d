import { sharedCalques } from '../../../shared/detect/signals/shared-calques.ts'
import { part } from '../given.ts'
import { signalTable } from '../signal-table.ts'

signalTable(sharedCalques, {
  clear: {
    'a letter in a language that we know': {
      from: 'a@gmail.com',
      body: 'You are accused of child pornography and paedophilia. Europol.',
    },
    'an exhibition': { from: 'a@gmail.com', body: 'Ekspozita jonë: exhibition, Europol.' },
    'the same words under a long text from a firm': {
      body: `${'Shoqata jonë për fëmijët mban mbledhjen e vitit në shtator. '.repeat(5)} Europol pornografia pedofilia`,
    },
  },
  found: {
    'a picture in Albanian': [
      {
        parts: [part('letter.jpg')],
        picture: 'EUROPOL. Ju jeni nën hetim: pornografi e fëmijëve, pedofili, ekshibicionizëm. 72 orë.',
      },
    ],
    'a text in Maltese from a free mailbox': [
      {
        from: 'a@gmail.com',
        body: 'INTERPOL. Inti suġġett għal proċeduri: pedofilija, pornografija, 48 siegħa.',
      },
    ],
  },
  unknown: { 'a part that was not read': { from: 'a@gmail.com', unread: 'timeout' } },
})
