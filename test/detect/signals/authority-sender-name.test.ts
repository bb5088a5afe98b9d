import { authoritySenderName } from '../../../shared/detect/signals/authority-sender-name.ts'
import { signalTable } from '../signal-table.ts'

signalTable(authoritySenderName, {
  clear: {
    'a person': { fromName: 'Martha Klein' },
    'a police force from its own domain': { from: 'info@police.belgium.eu', fromName: 'Police fédérale' },
    'a colleague inside': {
      from: 'police.liaison@contoso.example',
      fromName: 'Police liaison',
      authentication: { kind: 'internal' },
    },
    'a word that only begins so': { fromName: 'Policey Insurance' },
  },
  found: {
    'by name': [
      { from: 'abc@gmail.com', fromName: 'Gendarmerie Nationale' },
      { name: 'Gendarmerie Nationale', domain: 'gmail.com' },
    ],
    'by mailbox': [{ from: 'europol.office@inbox.eu' }],
  },
})
