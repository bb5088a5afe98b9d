import type { Words } from './pane-en.ts'

/** The pane's own words, French. */
export const paneFr: Words = {
  language: 'fr',
  direction: 'ltr',
  starting: 'Un instant.',
  looking: 'Nous cherchons ce que nous savons de ce message.',
  choose: 'Choisissez un message pour voir ce que nous y avons trouvé.',
  meanwhile: {
    title: 'Si un message vous accuse de quelque chose',
    lines: [
      'Rien ne presse. Ne répondez pas, ne payez pas et n’envoyez aucun papier.',
      'Une lettre par courriel qui accuse, fixe un délai de quelques heures et veut une réponse par courriel est une fraude bien connue.',
      'Demandez à la police, ou au service qu’elle nomme, à un numéro que vous cherchez vous-même.',
      'Montrez-la à quelqu’un de confiance.',
    ],
    talk: 'À qui parler',
  },
  facts: {
    title: 'Ce qui le montre',
    doubt: 'Ce que nous avons vu',
    again: 'Ce que nous avions vu',
    quotes:
      'Les mots entre guillemets sont ceux du message, dans sa langue. La ligne au-dessus dit ce qu’ils veulent dire.',
  },
  details: {
    title: 'Tous les détails',
    number: 'Numéro de cette décision :',
    numberHint: 'Donnez-le à votre service informatique si vous avez une question sur ce message.',
    received: 'Arrivé :',
    decided: 'Décidé :',
    found: '{count, plural, one {# signe vu} many {# signes vus} other {# signes vus}}',
    clear: '{count, plural, one {# signe absent} many {# signes absents} other {# signes absents}}',
    unknown:
      '{count, plural, one {# signe n’a pas pu être vérifié} many {# signes n’ont pas pu être vérifiés} other {# signes n’ont pas pu être vérifiés}}',
    unread: 'Pas lu',
    score: 'Note',
    weight: 'poids',
    detector: 'Détecteur',
    version: 'Version',
  },
  askIt: {
    ask: 'Demander au service informatique',
    title: 'Demander à votre service informatique',
    text: 'Il connaît ces messages. Donnez-lui ce numéro : il verra ce que nous avons vu, et vous n’avez rien à montrer ni à transférer.',
    textUnnumbered:
      'Il connaît ces messages. Montrez-lui celui-ci sur votre écran : inutile de le transférer.',
    write: 'Lui écrire',
    subject: 'Question sur le message {number}',
    body: 'Bonjour, ce message est-il vrai ? Le numéro de la décision est {number}. Merci.',
    close: 'Fermer',
  },
  report: {
    ask: 'Le signaler',
    busy: 'Envoi…',
    failed: 'Le signalement n’a pas pu partir.',
  },
  restore: {
    ask: 'Remettre à sa place',
    title: 'Remettre ce message à sa place ?',
    text: 'Si vous attendiez ce message de {sender} et pouvez le confirmer à un numéro que vous connaissez déjà, vous pouvez le remettre à sa place. Il y sera exactement comme avant, et y restera. Sinon, laissez-le ici : il ne se passera rien.',
    textUnnamed:
      'Si vous l’attendiez et pouvez le confirmer auprès de son expéditeur, à un numéro que vous connaissez déjà, vous pouvez le remettre à sa place. Il y sera exactement comme avant, et y restera. Sinon, laissez-le ici : il ne se passera rien.',
    yes: 'Remettre à sa place',
    no: 'Le laisser ici',
    busy: 'Remise en place…',
    done: 'est de nouveau dans « {folder} », et y restera.',
    doneUnnamed: 'est revenu à sa place, et y restera.',
    doneInbox: 'est dans votre boîte de réception : le dossier d’où il venait n’existe plus.',
    failed: 'Il n’a pas pu être remis à sa place.',
    close: 'Fermer cette note',
    untitled: 'Le message',
  },
  trouble: {
    outside: 'Ouvrez cette page depuis un message, dans Outlook.',
    'old-outlook':
      'Cette version d’Outlook ne peut pas montrer notre réponse. Votre service informatique peut la consulter pour vous.',
    'sign-in': 'Identifiez-vous une fois, pour que nous puissions vous montrer ce que nous avons trouvé.',
    consent:
      'Votre service informatique doit autoriser ce volet une fois. D’ici là, il ne peut montrer que ces conseils.',
    cancelled: 'L’identification a été fermée avant la fin. Vous pouvez la reprendre.',
    'not-allowed': 'Ceci ne marche que dans votre propre boîte professionnelle.',
    shared:
      'Ce message se trouve dans une boîte partagée. Nous ne pouvons expliquer que ce qui est dans la vôtre.',
    'not-found':
      'Nous ne trouvons rien ici sur ce message. Il vient peut-être d’être déplacé : choisissez-le de nouveau.',
    several: 'Plusieurs messages portent la même marque : nous ne pouvons pas dire lequel est celui-ci.',
    changed: 'Sa place a changé entre-temps : choisissez-le de nouveau pour voir où il en est.',
    busy: 'Trop de questions à la fois. Réessayez dans une minute.',
    unreachable: 'Notre service ne répond pas en ce moment. Le message ne risque rien où il est.',
    refused: 'Ce volet et notre service ne se comprennent pas. Votre service informatique peut aider.',
  },
  signIn: 'S’identifier',
  again: 'Réessayer',
  reference: 'Référence :',
  chooseLanguage: 'Langue',
  chooseCountry: 'Votre pays',
  elsewhere: 'Un autre pays',
  help: {
    distress: 'Si c’est trop lourd : quelqu’un vous écoute.',
    victims: 'Aide aux personnes lésées.',
    cyber: 'Que faire après une fraude en ligne.',
    report: 'Pour signaler un tel message.',
    advice: 'Un conseil, si vous ne savez que penser d’un message.',
    card: 'Pour bloquer une carte bancaire.',
    emergency: 'Urgences, et si c’est trop lourd.',
    police: 'La police ou la gendarmerie, à un numéro que vous connaissez déjà.',
    trusted: 'Quelqu’un de confiance. Parlez-lui aujourd’hui.',
  },
  hours: {
    always: 'jour et nuit',
    daily: 'tous les jours de {from} à {to}',
    weekdays: 'du lundi au vendredi de {from} à {to}',
    free: 'gratuit',
  },
}
