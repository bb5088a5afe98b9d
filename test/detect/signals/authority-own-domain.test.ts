import { authorityOwnDomain } from '../../../shared/detect/signals/authority-own-domain.ts'
import { signalTable } from '../signal-table.ts'

signalTable(authorityOwnDomain, {
  clear: {
    'a firm': {},
    'an authority that failed': {
      from: 'a@interpol.int',
      authentication: { kind: 'failed', domain: 'interpol.int', reason: 'spf' },
    },
    'another domain was checked': {
      from: 'a@interpol.int',
      authentication: { kind: 'authenticated', domain: 'mailer.example' },
    },
    'a name that ends alike': { from: 'a@fakegouv.fr' },
  },
  found: {
    'a court': [{ from: 'a@justice.gouv.fr' }, { domain: 'justice.gouv.fr', body: 'État français' }],
  },
  unknown: {
    'nobody checked': { from: 'a@interpol.int', authentication: { kind: 'unknown' } },
  },
})
