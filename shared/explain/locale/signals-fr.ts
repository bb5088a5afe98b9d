import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsFr: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Écrit au nom d’une autorité',
    sentence:
      'Il est écrit au nom d’un chef de police, d’un procureur ou d’une autre autorité. Ils n’écrivent pas ainsi aux particuliers : leurs noms sont empruntés.',
  },
  'authority-sender-name': {
    title: 'Nom d’expéditeur d’une autorité',
    sentence:
      'Le nom de l’expéditeur fait penser à une autorité, mais le message vient de {domain}. N’importe qui peut choisir le nom affiché.',
  },
  'authority-letterhead': {
    title: 'Plusieurs autorités à la fois',
    sentence:
      'Plusieurs autorités figurent ensemble en tête ou au pied de la lettre. Une vraie lettre vient d’un seul service.',
  },
  'authority-named': {
    title: 'Le nom d’une autorité',
    sentence:
      'Il nomme une autorité tout en vous accusant ou en vous convoquant. Ce nom sert à se faire croire : n’importe qui peut l’écrire.',
  },
  'reader-summoned': {
    title: 'Convocation par courriel',
    sentence:
      'Il dit que l’on vous convoque. Une vraie convocation arrive par la poste, en main propre ou par téléphone, et par courriel seulement si vous y avez consenti.',
  },
  'reader-charged': {
    title: 'Accusation par courriel',
    sentence:
      'Il prétend qu’une enquête vous vise. Ni la police ni un tribunal n’accuse quelqu’un par courriel.',
  },
  'offence-list': {
    title: 'Liste d’accusations graves',
    sentence:
      'Il aligne {count, plural, one {# accusation très grave} many {# accusations très graves} other {# accusations très graves}}. La même liste figure dans ces lettres partout dans le monde.',
    quiet: true,
  },
  'offence-named': {
    title: 'Une accusation très grave',
    sentence:
      'Il porte une accusation très grave. C’est fait pour effrayer : aucune police ne l’enverrait par courriel.',
    quiet: true,
  },
  'cyber-infiltration': {
    title: '« Cyber-infiltration »',
    sentence:
      'Il parle d’une saisie par « cyber-infiltration ». Cette formule n’existe pas en droit : elle est recopiée d’une lettre de ce genre à l’autre.',
  },
  'cyber-evidence': {
    title: '« Preuves » relevées sur internet',
    sentence:
      'Il prétend que l’on vous a observé ou enregistré sur internet. Cette phrase figure mot pour mot dans ces lettres, quel qu’en soit le destinataire.',
  },
  'french-procedure-abroad': {
    title: 'Droit français dans une lettre étrangère',
    sentence:
      'Il cite le droit français sans être écrit en français. La lettre a été traduite : la police d’un autre pays n’applique pas le droit français.',
  },
  'law-and-penalty': {
    title: 'Lois et peines',
    sentence:
      'Il cite des lois et des années de prison. Cela donne un air officiel à une fausse lettre, et c’est souvent inexact.',
  },
  'answer-by-mail': {
    title: 'Réponse par courriel',
    sentence:
      'Il veut votre réponse par courriel. Ni la police ni un tribunal n’entend quelqu’un de cette façon : une réponse serait suivie d’une demande d’argent.',
  },
  'justifications-wanted': {
    title: 'Justifications par écrit',
    sentence:
      'Il veut que vous vous justifiiez par écrit. Une audition a lieu en personne, et l’on peut y être assisté d’un avocat.',
  },
  'hours-to-answer': {
    title: 'Un délai de quelques heures',
    sentence:
      'Il ne vous laisse que quelques heures ou quelques jours. Une vraie procédure donne une date et le temps de prendre conseil.',
  },
  'secrecy-demand': {
    title: 'Secret',
    sentence:
      'Il veut que l’affaire reste secrète. C’est pour que vous n’en parliez à personne qui reconnaîtrait la fraude.',
  },
  'phone-avoided': {
    title: 'Pas de téléphone',
    sentence:
      'Il vous demande de ne pas téléphoner ni venir. On peut toujours appeler un vrai service : un appel suffirait à tout révéler.',
  },
  'mail-alone': {
    title: 'Aucun autre moyen que le courriel',
    sentence:
      'Il ne laisse que le courriel pour répondre, sans téléphone ni adresse. Un vrai service peut être appelé, et l’on peut s’y rendre.',
  },
  'case-for-sale': {
    title: 'La fin d’une affaire contre de l’argent',
    sentence:
      'Il veut de l’argent pour clore une affaire ou éviter une arrestation. Aucune autorité ne vend cela ; à qui paie, on demande davantage.',
  },
  'fine-to-pay': {
    title: 'Un paiement qui réglerait l’affaire',
    sentence:
      'Il parle d’un paiement qui réglerait l’affaire. De telles affaires ne se règlent jamais par un paiement.',
  },
  'identity-papers-wanted': {
    title: 'Copie de vos papiers',
    sentence: 'Il veut une copie de vos papiers d’identité. De telles copies servent à d’autres fraudes.',
  },
  'prosecutor-threat': {
    title: 'Un dossier pour le procureur',
    sentence:
      'Il menace de transmettre un dossier à un procureur. Cela n’est jamais la sanction d’un courriel resté sans réponse.',
  },
  'arrest-threat': {
    title: 'Arrestation',
    sentence: 'Il vous menace d’une arrestation. Personne n’annonce une arrestation par courriel.',
  },
  'register-threat': {
    title: 'Un fichier judiciaire',
    sentence:
      'Il menace de vous inscrire dans un fichier. Seul un tribunal qui a jugé quelqu’un peut le faire.',
  },
  'exposure-threat': {
    title: 'Télévision, associations, famille',
    sentence:
      'Il menace d’avertir la télévision, des associations ou vos proches. Aucune autorité ne fait cela.',
  },
  'warning-threat': {
    title: 'Un dernier avertissement',
    sentence:
      'Il vous prévient de ce qui suivra si vous ne répondez pas. La hâte et la peur doivent empêcher de réfléchir.',
  },
  'free-mail-authority': {
    title: 'Une autorité avec une boîte privée',
    sentence:
      'Il se présente comme une autorité, mais vient d’une boîte privée chez {domain}. Aucune autorité n’écrit depuis une boîte que n’importe qui peut ouvrir.',
  },
  'free-mail-contact': {
    title: 'Une boîte privée pour les réponses',
    sentence:
      'Il se présente comme une autorité et veut des réponses à une boîte privée. Une autorité a ses propres boîtes.',
  },
  'unrelated-sender': {
    title: 'Un expéditeur qui n’est pas une autorité',
    sentence:
      'Il se présente comme une autorité, mais vient de {domain}, qui n’est l’adresse d’aucune autorité connue de nous. De telles lettres partent de boîtes empruntées.',
  },
  'official-domain-unproven': {
    title: 'Une adresse contrefaite',
    sentence:
      'Il dit venir de {domain}, mais la vérification de l’expéditeur a échoué. L’adresse d’une autorité peut être contrefaite.',
  },
  'reply-to-elsewhere': {
    title: 'Une réponse qui part ailleurs',
    sentence:
      'Il vient de {from}, mais votre réponse partirait vers {replyTo} : une autre boîte, faite pour recueillir les réponses.',
  },
  'undisclosed-recipients': {
    title: 'Aucun destinataire',
    sentence:
      'Il ne nomme aucun destinataire : il est parti vers beaucoup de personnes à la fois. Une vraie convocation s’adresse à une seule.',
  },
  'known-letter': {
    title: 'Une lettre déjà vue',
    sentence:
      'C’est la même lettre qu’une autre, déjà reconnue comme un faux. Une vraie lettre est écrite à une seule personne, pour une seule affaire.',
  },
  'letter-in-part': {
    title: 'Une lettre dans une pièce jointe',
    sentence:
      'Il ne dit presque rien lui-même : la lettre est dans une pièce jointe. De telles lettres sont envoyées en image pour que leurs mots échappent aux contrôles.',
    quiet: true,
  },
  'letter-unread': {
    title: 'Une lettre que personne n’a pu lire',
    sentence:
      'Il ne dit rien lui-même, et ce qu’il joint n’a pas pu être lu. De telles lettres accompagnent un texte vide ; regardez-la avec prudence.',
    quiet: true,
  },
  'broken-official-language': {
    title: 'Des mots qu’aucun service n’emploie',
    sentence:
      'Il est écrit avec des mots qu’aucun service n’emploie. Ces lettres sont traduites mot à mot, avec des fautes dans chaque formule.',
  },
  'shared-calques': {
    title: 'La même lettre dans une autre langue',
    sentence:
      'Dans une langue que nous ne connaissons pas, il nomme une autorité à côté des mots de ces lettres. La même lettre est traduite dans toutes les langues.',
    quiet: true,
  },
  'summons-behind-link': {
    title: 'Une convocation derrière un lien',
    sentence:
      'Il veut que vous ouvriez un lien ou un fichier pour savoir de quoi il s’agit. Un tribunal dit ce qu’il veut dans la lettre même ; n’ouvrez rien.',
  },
  'letter-unreadable': {
    title: 'Une lettre impossible à ouvrir',
    sentence:
      'Il parle d’une convocation ou d’une autorité, et ce qu’il joint n’a pas pu être lu. De telles lettres sont verrouillées pour que leurs mots échappent aux contrôles.',
    quiet: true,
  },
  'appointment-missing': {
    title: 'Ni lieu, ni heure, ni téléphone',
    sentence:
      'Il ne donne ni lieu, ni heure, ni numéro de téléphone. Une vraie convocation dit où et quand venir, et qui appeler.',
  },
  'appointment-given': {
    title: 'Un lieu et une heure',
    sentence: 'En sa faveur : il donne un lieu et une heure, comme un vrai rendez-vous.',
  },
  'authority-own-domain': {
    title: 'L’adresse propre d’une autorité',
    sentence: 'En sa faveur : votre messagerie a vérifié qu’il vient bien de {domain}.',
  },
  'internal-sender': {
    title: 'Un expéditeur de votre organisation',
    sentence: 'En sa faveur : il vient de votre propre organisation.',
  },
  'conversation-reply': {
    title: 'Une réponse dans une conversation',
    sentence:
      'En sa faveur : il dit répondre à un message antérieur. Un expéditeur peut le prétendre : vérifiez.',
  },
  newsletter: {
    title: 'Une liste de diffusion',
    sentence: 'En sa faveur : il vient d’une liste de diffusion ou d’une lettre d’information.',
  },
  'reported-speech': {
    title: 'À propos de telles lettres',
    sentence: 'En sa faveur : il semble parler d’une telle lettre plutôt que d’en être une.',
  },
}
