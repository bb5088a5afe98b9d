import { caseForSale } from '../../../shared/detect/signals/case-for-sale.ts'
import { signalTable } from '../signal-table.ts'

signalTable(caseForSale, {
  clear: {
    'an invoice': { body: 'Please pay the invoice by bank transfer, otherwise we go to court.' },
    'a charge without a price': {
      body: 'You are accused of money laundering. Answer by e-mail within 48 hours or an arrest warrant will be issued.',
    },
    'a fine that is collected by somebody who can be called': {
      body: 'HM Courts and Tribunals Service. Pay the fine of £180 or a warrant for your arrest may be issued. Telephone 0300 123 9252.',
    },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They want gift cards or threaten with arrest.',
    },
    'a settlement between people who can be called': {
      body: 'The other side accepts a settlement of 3,900 euros; nobody will know the terms. Once you pay, the case will be closed. Call me on 01632 960 118.',
    },
    'a helpline that promises silence': {
      body: 'The police will visit. Talk to us, nobody will know that you called, and it costs nothing.',
    },
  },
  found: {
    'a settlement and silence, from somebody who threatens with nothing': [
      {
        body: 'The magistrate accepts a settlement of 3,900 euros. Send us the receipt today; the file will then be closed and nobody will know anything.',
      },
    ],
    'gift cards for a warrant': [
      { body: 'Police. There is an arrest warrant against you. It is withdrawn when you send gift cards.' },
    ],
    'a settlement': [
      {
        body: 'Europol. You are accused of money laundering. Choose an amicable settlement of 3,000 euros by transfer or you will be arrested.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
