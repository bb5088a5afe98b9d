import { registerThreat } from '../../../shared/detect/signals/register-threat.ts'
import { signalTable } from '../signal-table.ts'

signalTable(registerThreat, {
  clear: {
    'a law': { body: 'The law on the register of sex offenders was changed.' },
    'a school': { body: 'Staff are checked against the register of sex offenders.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They speak of the sex offender register.',
    },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. You will be registered as a sex offender.' }],
    Spanish: [
      { body: 'Hay una denuncia contra usted. Será inscrito en el registro de delincuentes sexuales.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
