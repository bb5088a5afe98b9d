import { offenceList } from '../../../shared/detect/signals/offence-list.ts'
import { signalTable } from '../signal-table.ts'

signalTable(offenceList, {
  clear: {
    'one offence in a report': { body: 'A conference on child pornography takes place in May.' },
    'two offences': { body: 'The law on child pornography and exhibitionism was changed.' },
    'a list in a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. Delete this email. It speaks of - child pornography\n- paedophilia\n- exhibitionism\n- cyber pornography',
    },
    'offences far apart': {
      body: 'Child pornography. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Exhibitionism. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Other things were said of the budget and of the weather. Paedophilia.',
    },
  },
  found: {
    English: [
      {
        body: 'You are accused of money laundering. - child pornography\n- paedophilia\n- exhibitionism\n- cyber pornography',
      },
      { count: '4' },
    ],
    Portuguese: [{ body: 'pornografia infantil, pedofilia, exibicionismo' }, { count: '3' }],
    'run together in a picture': [{ picture: 'PORNOGRAPHIEINFANTILE PEDOPHILIE EXHIBITIONNISME' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
