import { officialDomainUnproven } from '../../../shared/detect/signals/official-domain-unproven.ts'
import { signalTable } from '../signal-table.ts'

signalTable(officialDomainUnproven, {
  clear: {
    'a firm that failed': {
      authentication: { kind: 'failed', domain: 'tischlerei.example', reason: 'dmarc' },
    },
    'an authority that passed': { from: 'a@gendarmerie.interieur.gouv.fr' },
  },
  found: {
    'a forged authority': [
      {
        from: 'a@gendarmerie.interieur.gouv.fr',
        authentication: { kind: 'failed', domain: 'gendarmerie.interieur.gouv.fr', reason: 'dmarc=fail' },
      },
      { domain: 'gendarmerie.interieur.gouv.fr' },
    ],
  },
  unknown: {
    'nobody checked': { from: 'a@interpol.int', authentication: { kind: 'unknown' } },
  },
})
