import { freeMailContact } from '../../../shared/detect/signals/free-mail-contact.ts'
import { signalTable } from '../signal-table.ts'

signalTable(freeMailContact, {
  clear: {
    'a private signature': { body: 'Yours, anna@gmail.com' },
    'a warning': { body: 'Warning: scammers send fake letters. Do not reply. They use europol@gmail.com.' },
  },
  found: {
    'in a letter': [
      {
        body: 'I am the commissioner of the federal police. You are accused of money laundering. Write to office.police@gmail.com',
      },
    ],
    'the sign is missing, in a picture': [
      { picture: 'Vous êtes accusé de faits graves. Le commissaire de police. d.cybercriminalitegmail.com' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
