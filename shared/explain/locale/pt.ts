import type { Catalogue } from './en.ts'
import { panePt } from './pane-pt.ts'
import { signalsPt } from './signals-pt.ts'

const fake = 'Esta mensagem é falsa. Nenhum tribunal e nenhuma polícia a enviou.'

/** Portuguese of Portugal, with the rules of the English catalogue, in words that fit everybody. */
export const pt: Catalogue = {
  language: panePt.language,
  direction: panePt.direction,
  pane: panePt,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Esta mensagem está a voltar ao seu lugar.',
    restored: 'Esta mensagem voltou ao seu lugar.',
    clear: 'Vimos esta mensagem e não encontrámos sinal de convocatória falsa.',
    unsure: 'Temos dúvidas sobre esta mensagem.',
    'not-yet': 'Ainda não acabámos de ver esta mensagem.',
    unreadable: 'Não conseguimos ler esta mensagem.',
    gone: 'Esta mensagem já não está na caixa de correio.',
  },
  headlineInDoubt: 'Esta mensagem foi posta de lado, e temos dúvidas sobre ela.',
  calm: {
    fake: 'Ninguém lhe faz qualquer acusação. Não fez nada de mal e pode ignorá-la: se não responder, nada vai acontecer.',
    restored:
      'Para nós continua a ser falsa. Ninguém lhe faz qualquer acusação, e se não responder nada vai acontecer.',
    unsure:
      'Agora não é preciso decidir nada, diga ela o que disser. Uma convocatória verdadeira pode sempre ser confirmada por telefone: não há pressa.',
    notYet: 'Agora não é preciso decidir nada. Costuma demorar alguns segundos.',
    unreadable: 'Se lhe causa medo, mostre-a a alguém antes de responder ou de pagar o que for.',
  },
  where: {
    setAside:
      'Passámo-la de «{folder}» para uma pasta à parte da sua caixa de correio. Fica lá guardada; nada foi apagado.',
    setAsideFromUnnamed:
      'Passámo-la para uma pasta à parte da sua caixa de correio. Fica lá guardada; nada foi apagado.',
    aboutTo: 'Está a passar para uma pasta à parte da sua caixa de correio. Nada é apagado.',
    movedBySomeone: 'Alguém a moveu antes de nós, por isso deixámo-la onde está.',
    beingPutBack: 'Pode demorar um minuto.',
    restored: 'Está como antes, e lá ficará.',
    restoredToInbox: 'A pasta de onde veio já não existe, por isso está na caixa de entrada. Lá ficará.',
    notRead: 'Nem tudo pôde ser lido: {names}. O que dizemos não vale para isso.',
    middle: 'o meio do seu texto muito longo',
  },
  held: {
    observe: 'Por agora só observamos e não movemos nada, por isso fica onde está.',
    switch: 'Mover mensagens está desligado neste momento, por isso fica onde está.',
    cap: 'Foram encontradas muitas mensagens de uma vez, por isso uma pessoa vê-as primeiro. Até lá fica onde está.',
    twin: 'Já pôs uma mensagem gémea de volta, por isso esta também fica onde está.',
    'not-enrolled': 'Nesta caixa não movemos mensagens, por isso fica onde está.',
    folder: 'Está numa pasta de onde não movemos nada, por isso fica onde está.',
    person: 'Alguém decidiu deixá-la aqui, por isso fica onde está.',
    'fake-summons': 'Fica onde está.',
    level: 'Fica onde está.',
  },
  advice: {
    fake: {
      title: 'O que fazer',
      lines: [
        'Não responda, e não telefone para nenhum número que ela indique.',
        'Deixe o anexo fechado. Não precisa de nada do que lá está.',
        'Não pague, e não envie documentos nem explicações.',
        'Em caso de dúvida, pergunte à polícia por um número que procure por si.',
        'A mensagem fica guardada como prova. Pode apresentar queixa: já foram detidas pessoas por trás de cartas assim.',
      ],
    },
    unsure: {
      title: 'O que fazer',
      lines: [
        'Não responda, não pague e não envie documentos antes de confirmar.',
        'Pergunte ao serviço que ela nomeia por um número que procure por si, e não pelo da mensagem.',
        'Ou mostre-a à sua equipa de informática, ou a alguém de confiança.',
      ],
    },
    clear: {
      title: 'Bom saber',
      lines: [
        'Só procuramos convocatórias falsas. Se outra coisa nesta mensagem causa preocupação, pergunte à sua equipa de informática.',
      ],
    },
  },
  real: {
    title: 'Como é uma convocatória verdadeira',
    lines: [
      'Chega por correio, em mão ou por telefone, e indica um lugar, um dia, uma hora e um número para onde ligar.',
      'Está escrita com sobriedade, e nunca pede justificações por e-mail.',
      'Alguns tribunais escrevem por e-mail a quem deu o seu acordo antes. Também aí há um lugar indicado e tudo pode ser confirmado por telefone.',
    ],
  },
  ministry: {
    title: 'O que diz o Ministério do Interior francês',
    lines: [
      'Nunca faz audições por e-mail e nunca envia cartas assim.',
      'Estas coisas nunca se resolvem com um pagamento: estão nas mãos de um magistrado.',
    ],
    source: 'Transmitido por: {who}.',
  },
  already: {
    title: 'Já respondi, paguei ou enviei documentos',
    lines: [
      'Fez o que a maioria das pessoas faz com medo. Ainda se pode remediar, e quanto mais cedo melhor.',
      'Se respondeu: não escreva mais, mesmo que insistam ou ameacem.',
      'Se pagou por transferência ou cartão: ligue já ao seu banco e peça a devolução do pagamento.',
      'Se pagou com cupões: guarde os recibos e ligue logo a quem os emitiu, para bloquear os códigos.',
      'Se enviou documentos ou dados bancários: avise o banco e o serviço que emitiu os documentos.',
      'Guarde todas as mensagens e recibos e apresente queixa à polícia. A lei está do seu lado.',
    ],
  },
  talk: {
    title: 'Com quem falar',
    lines: [
      'Cartas assim são enviadas ao acaso a centenas de milhares de pessoas, e vivem do silêncio. Conte hoje a alguém de confiança: aqui não há nada de que ter vergonha.',
    ],
    inDoubt: ['Mostre-a a alguém de confiança, e diga se lhe causa medo.'],
  },
  report: {
    waiting: 'Comunicou esta mensagem, obrigado. Vai ser vista de novo, e a resposta ficará aqui.',
    fake: 'Comunicou esta mensagem e vimo-la de novo: é falsa. Obrigado, isto ajuda também os outros.',
    unsure:
      'Comunicou esta mensagem e vimo-la de novo. A dúvida continua, por isso deixe-a sem resposta. Obrigado.',
    clear:
      'Comunicou esta mensagem e vimo-la de novo: não encontrámos sinal de convocatória falsa. Obrigado por perguntar.',
  },
  place: {
    subject: 'no assunto',
    body: 'no texto da mensagem',
    hidden: 'num texto que a mensagem esconde',
    from: 'no endereço do remetente',
    replyTo: 'no endereço de resposta',
    recipients: 'na lista de destinatários',
    authentication: 'no que os servidores de correio anotaram',
    header: 'nas linhas técnicas da mensagem ({name})',
    picture: 'na imagem anexa «{name}»',
    file: 'no anexo «{name}»',
    pageOfPicture: 'página {page} da imagem anexa «{name}»',
    pageOfFile: 'página {page} do anexo «{name}»',
  },
  unread: {
    'not-needed': 'não era preciso para a decisão',
    cut: 'demasiado longo para ler inteiro',
    'not-yet': 'ainda não está; voltaremos a ver',
    'too-large': 'demasiado grande',
    'too-many': 'demasiadas partes',
    encrypted: 'fechado com palavra-passe',
    unsupported: 'de um tipo que não sabemos ler',
    reference: 'guardado noutro lugar, só com ligação',
    broken: 'danificado',
    timeout: 'demorou demasiado a ler',
    memory: 'demasiado grande para ler sem risco',
    killed: 'não pôde ser lido sem risco',
    gone: 'já não está',
  },
  signals: signalsPt,
}
