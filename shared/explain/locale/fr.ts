import type { Catalogue } from './en.ts'
import { paneFr } from './pane-fr.ts'
import { signalsFr } from './signals-fr.ts'

/** French, with the rules of the English catalogue; the reader is addressed as « vous », in words that fit everybody. */
export const fr: Catalogue = {
  language: paneFr.language,
  direction: paneFr.direction,
  pane: paneFr,

  headline: {
    'set-aside': 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.',
    'about-to': 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.',
    held: 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.',
    'moved-by-someone': 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.',
    'being-put-back': 'Ce message revient à sa place.',
    restored: 'Ce message est revenu à sa place.',
    clear: 'Nous avons examiné ce message et n’y avons trouvé aucun signe de fausse convocation.',
    unsure: 'Nous avons un doute sur ce message.',
    'not-yet': 'Nous n’avons pas fini d’examiner ce message.',
    unreadable: 'Nous n’avons pas pu lire ce message.',
    gone: 'Ce message n’est plus dans la boîte.',
  },
  headlineInDoubt: 'Ce message a été mis de côté, et nous avons un doute à son sujet.',

  calm: {
    fake: 'Personne ne vous accuse de quoi que ce soit. Vous n’avez rien fait de mal et vous pouvez l’ignorer : si vous ne répondez pas, il ne se passera rien.',
    restored:
      'À nos yeux, il reste un faux. Personne ne vous accuse de quoi que ce soit, et si vous ne répondez pas, il ne se passera rien.',
    unsure:
      'Rien ne presse, quoi qu’il en dise. Une vraie convocation peut toujours être vérifiée par téléphone : prenez votre temps.',
    notYet: 'Rien ne presse. D’habitude, cela ne prend que quelques secondes.',
    unreadable: 'S’il vous inquiète, montrez-le à quelqu’un avant de répondre ou de payer quoi que ce soit.',
  },

  where: {
    setAside:
      'Nous l’avons déplacé de « {folder} » vers un dossier à part de votre boîte. Il y est conservé ; rien n’a été supprimé.',
    setAsideFromUnnamed:
      'Nous l’avons déplacé vers un dossier à part de votre boîte. Il y est conservé ; rien n’a été supprimé.',
    aboutTo: 'Nous le déplaçons vers un dossier à part de votre boîte. Rien n’est supprimé.',
    movedBySomeone: 'Quelqu’un l’a déplacé avant nous : nous l’avons laissé où il est.',
    beingPutBack: 'Cela peut prendre une minute.',
    restored: 'Il est comme avant, et il y restera.',
    restoredToInbox:
      'Le dossier d’où il venait n’existe plus : il est dans votre boîte de réception, et il y restera.',
    notRead: 'Tout n’a pas pu y être lu : {names}. Ce que nous disons ne porte pas là-dessus.',
    middle: 'le milieu de son très long texte',
  },
  held: {
    observe: 'Pour l’instant, nous observons sans rien déplacer : il reste où il est.',
    switch: 'Le déplacement des messages est arrêté en ce moment : il reste où il est.',
    cap: 'Beaucoup de messages ont été trouvés à la fois : une personne les regarde d’abord. D’ici là, il reste où il est.',
    twin: 'Vous avez déjà remis son jumeau à sa place : celui-ci reste donc aussi où il est.',
    'not-enrolled': 'Nous ne déplaçons aucun message dans cette boîte : il reste où il est.',
    folder: 'Il se trouve dans un dossier d’où nous ne déplaçons rien : il reste où il est.',
    person: 'Quelqu’un a décidé de le garder ici : il reste où il est.',
    'fake-summons': 'Il reste où il est.',
    level: 'Il reste où il est.',
  },

  advice: {
    fake: {
      title: 'Que faire',
      lines: [
        'Ne répondez pas, et n’appelez aucun numéro qu’il donne.',
        'Laissez la pièce jointe fermée. Rien de ce qu’elle contient ne vous est utile.',
        'Ne payez pas, n’envoyez ni papiers ni explications.',
        'En cas de doute, demandez à la police ou à la gendarmerie, à un numéro que vous cherchez vous-même.',
        'Le message est conservé comme preuve. Vous pouvez porter plainte : des auteurs de telles lettres ont été arrêtés.',
      ],
    },
    unsure: {
      title: 'Que faire',
      lines: [
        'Ne répondez pas, ne payez pas et n’envoyez aucun papier avant d’avoir vérifié.',
        'Demandez au service qu’il nomme, à un numéro que vous cherchez vous-même, et non à celui du message.',
        'Ou montrez-le à votre service informatique, ou à quelqu’un de confiance.',
      ],
    },
    clear: {
      title: 'Bon à savoir',
      lines: [
        'Nous ne cherchons que les fausses convocations. Si autre chose vous inquiète dans ce message, demandez à votre service informatique.',
      ],
    },
  },

  real: {
    title: 'À quoi ressemble une vraie convocation',
    lines: [
      'Elle arrive par la poste, en main propre ou par téléphone, et donne un lieu, un jour, une heure et un numéro à appeler.',
      'Elle est écrite sobrement, et ne demande jamais de se justifier par courriel.',
      'Des tribunaux écrivent bien par courriel à des personnes qui y ont consenti auparavant. Là encore, un lieu est indiqué et tout peut être vérifié par téléphone.',
    ],
  },

  ministry: {
    title: 'Ce que dit le ministère de l’Intérieur',
    lines: [
      'Il ne mène jamais d’audition par courriel, et n’envoie jamais de telles lettres.',
      'De telles affaires ne se règlent jamais par un paiement : elles sont entre les mains d’un magistrat.',
    ],
    source: 'Relayé par : {who}.',
  },

  already: {
    title: 'J’ai déjà répondu, payé ou envoyé des papiers',
    lines: [
      'Vous avez fait ce que font la plupart des gens quand on leur fait peur. Il est encore temps d’agir, et le plus tôt est le mieux.',
      'Vous avez répondu : n’écrivez plus, même s’ils insistent ou menacent.',
      'Vous avez payé par virement ou par carte : appelez votre banque maintenant et demandez le rappel du paiement.',
      'Vous avez payé en coupons : gardez les tickets et appelez tout de suite l’émetteur pour qu’il bloque les codes.',
      'Vous avez envoyé des papiers ou un RIB : prévenez votre banque, et le service qui a délivré les papiers.',
      'Gardez tous les messages et tous les reçus, et portez plainte à la police ou à la gendarmerie. La loi est de votre côté.',
    ],
  },

  talk: {
    title: 'À qui parler',
    lines: [
      'De telles lettres sont envoyées au hasard à des centaines de milliers de personnes, et vivent du silence. Parlez-en aujourd’hui à quelqu’un de confiance : il n’y a rien là dont il faille avoir honte.',
    ],
    inDoubt: ['Montrez-le à quelqu’un de confiance, et dites-lui s’il vous inquiète.'],
  },

  report: {
    waiting:
      'Vous avez signalé ce message, merci. Il va être examiné de nouveau, et la réponse s’affichera ici.',
    fake: 'Vous avez signalé ce message et nous l’avons examiné de nouveau : c’est un faux. Merci, cela aide aussi les autres.',
    unsure:
      'Vous avez signalé ce message et nous l’avons examiné de nouveau. Le doute reste : laissez-le sans réponse. Merci.',
    clear:
      'Vous avez signalé ce message et nous l’avons examiné de nouveau : nous n’y avons trouvé aucun signe de fausse convocation. Merci d’avoir demandé.',
  },

  place: {
    subject: 'dans l’objet',
    body: 'dans le texte du message',
    hidden: 'dans un texte que le message cache',
    from: 'dans l’adresse de l’expéditeur',
    replyTo: 'dans l’adresse de réponse',
    recipients: 'dans la liste des destinataires',
    authentication: 'dans ce que les serveurs de courrier ont noté',
    header: 'dans les lignes techniques du message ({name})',
    picture: 'dans l’image jointe « {name} »',
    file: 'dans la pièce jointe « {name} »',
    pageOfPicture: 'page {page} de l’image jointe « {name} »',
    pageOfFile: 'page {page} de la pièce jointe « {name} »',
  },

  unread: {
    'not-needed': 'inutile à la décision',
    cut: 'trop long pour être lu en entier',
    'not-yet': 'pas encore arrivé ; nous regarderons de nouveau',
    'too-large': 'trop grand',
    'too-many': 'trop de parties',
    encrypted: 'protégé par un mot de passe',
    unsupported: 'd’une sorte que nous ne savons pas lire',
    reference: 'conservé ailleurs, seulement lié',
    broken: 'abîmé',
    timeout: 'trop long à lire',
    memory: 'trop gros pour être lu sans risque',
    killed: 'impossible à lire sans risque',
    gone: 'n’est plus là',
  },

  signals: signalsFr,
}
