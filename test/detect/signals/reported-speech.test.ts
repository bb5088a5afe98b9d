import { reportedSpeech } from '../../../shared/detect/signals/reported-speech.ts'
import { signalTable } from '../signal-table.ts'

signalTable(reportedSpeech, {
  clear: {
    'a letter': {
      body: 'You are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
    },
    'hidden words do not count': {
      body: 'You are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
      hidden: 'Scam. Do not reply. Is this real?',
    },
    'a letter that says scam in its middle': {
      body: 'You are accused. This scam is a crime. You are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
    },
    'a letter with a word in quotation marks': {
      body: 'You are accused of "child pornography". Write your justifications by e-mail. Now you are warned.',
    },
    'a letter all between quotation marks': {
      body: '"You are accused of child pornography. Write your justifications by e-mail. Now you are warned."',
    },
    'a letter under lines of a letterhead': {
      body: 'Ref: 12\nObject: summons\nYou are accused of child pornography. Write your justifications by e-mail.',
    },
    'a banner of the mail system': {
      body: 'External e-mail: may be phishing, do not reply.\nYou are accused of child pornography. Write your justifications by e-mail.',
    },
    'a denial ahead of the letter': {
      body: 'Nobody accuses you yet. You are accused of child pornography. Write your justifications by e-mail.',
    },
    'a whole letter under a warning, out of a private mailbox': {
      from: 'office740@gmail.com',
      body: 'Beware of this scam, do not reply.\nOn behalf of Europol: you are accused of child pornography and paedophilia. Write your justifications by e-mail within 72 hours, in confidence. After this delay an arrest warrant is issued and your file goes to the media.',
    },
    'ordinary mail': { body: 'Our invoice for March.' },
  },
  found: {
    'a question before it': [
      {
        body: 'Is this real? I received this today.\n\nYou are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
      },
    ],
    'all of it taken back after it': [
      {
        body: 'The letter says that you are accused of child pornography and must write your justifications by e-mail. You have done nothing wrong.',
      },
    ],
    'a warning before it': [
      {
        body: 'Beware of this scam, do not reply.\nYou are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
      },
    ],
    'a whole letter under a warning, from a firm': [
      {
        body: 'Beware of this scam, do not reply.\nOn behalf of Europol: you are accused of child pornography and paedophilia. Write your justifications by e-mail within 72 hours, in confidence. After this delay an arrest warrant is issued and your file goes to the media.',
      },
    ],
    'a letter between quotation marks in a text that says more': [
      {
        body: 'My hero sits down at the kitchen table and reads aloud: "You are accused of child pornography. Write your justifications by e-mail. Now you are warned." What do you make of it',
      },
    ],
    'a letter passed on under a question': [
      {
        body: 'Have you seen what he got?\nFrom: Europol\nSent: Monday\nYou are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
      },
    ],
    'a forward with the picture': [
      {
        body: 'Is this a scam?',
        picture:
          'You are accused of child pornography. Write your justifications by e-mail. Now you are warned.',
      },
    ],
  },
})
