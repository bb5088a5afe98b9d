import { freeMailAuthority } from '../../../shared/detect/signals/free-mail-authority.ts'
import { signalTable } from '../signal-table.ts'

signalTable(freeMailAuthority, {
  clear: {
    'a private letter': { from: 'anna@gmail.com', body: 'Happy birthday!' },
    'a private threat': {
      from: 'anna@gmail.com',
      body: 'I shall take legal action against you because of the fence.',
    },
    'a firm': { body: 'You are accused of money laundering. Europol' },
    'a friend forwards a warning': {
      from: 'anna@gmail.com',
      body: 'Warning: scammers send fake letters. Do not reply. They pretend to be Europol.',
    },
  },
  found: {
    'a letter from Gmail': [
      {
        from: 'office740@gmail.com',
        body: 'I am the commissioner of the federal police. You are accused of money laundering. ',
      },
      { domain: 'gmail.com' },
    ],
    'a name alone': [{ from: 'x@web.de', fromName: 'Europol', body: 'See picture.' }],
  },
  unknown: {
    'a picture that was not read': { from: 'anna@gmail.com', body: '', unread: 'timeout' },
  },
})
