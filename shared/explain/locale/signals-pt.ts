import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsPt: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Escrita em nome de uma autoridade',
    sentence:
      'Está escrita em nome de um chefe da polícia, de um procurador ou de outra autoridade. Não escrevem assim a particulares: os nomes são emprestados.',
  },
  'authority-sender-name': {
    title: 'Nome de remetente de uma autoridade',
    sentence:
      'O nome do remetente parece de uma autoridade, mas a mensagem vem de {domain}. Qualquer pessoa pode escolher o nome que aparece.',
  },
  'authority-letterhead': {
    title: 'Várias autoridades ao mesmo tempo',
    sentence: 'No topo ou no fim estão várias autoridades juntas. Uma carta verdadeira vem de um só serviço.',
  },
  'authority-named': {
    title: 'O nome de uma autoridade',
    sentence:
      'Nomeia uma autoridade enquanto acusa ou convoca. O nome serve para que se acredite; qualquer pessoa o pode escrever.',
  },
  'reader-summoned': {
    title: 'Convocatória por e-mail',
    sentence:
      'Fala de uma convocatória. Uma verdadeira chega por correio, em mão ou por telefone, e por e-mail só com o seu acordo prévio.',
  },
  'reader-charged': {
    title: 'Acusação por e-mail',
    sentence:
      'Diz que há uma investigação contra si. A polícia e os tribunais não acusam ninguém por e-mail.',
  },
  'offence-list': {
    title: 'Lista de acusações graves',
    sentence:
      'Enumera {count, plural, one {# acusação muito grave} many {# acusações muito graves} other {# acusações muito graves}} seguidas. A mesma lista está nestas cartas em todo o mundo.',
  },
  'offence-named': {
    title: 'Uma acusação muito grave',
    sentence: 'Contém uma acusação muito grave. É para assustar; nenhuma polícia a enviaria por e-mail.',
  },
  'cyber-infiltration': {
    title: '«Ciberinfiltração»',
    sentence:
      'Fala de uma apreensão por «ciberinfiltração». Esta expressão nada significa em direito; é copiada de uma carta para outra.',
  },
  'cyber-evidence': {
    title: '«Provas» da internet',
    sentence:
      'Afirma que alguém observou ou gravou o que fez na internet. Está palavra por palavra nestas cartas, seja quem for que as receba.',
  },
  'french-procedure-abroad': {
    title: 'Direito francês numa carta estrangeira',
    sentence:
      'Cita o direito francês sem estar escrita em francês. A carta foi traduzida; a polícia de outro país não aplica o direito francês.',
  },
  'law-and-penalty': {
    title: 'Leis e penas',
    sentence:
      'Cita leis e anos de prisão. Dão um ar oficial a uma carta falsa, e muitas vezes estão errados.',
  },
  'answer-by-mail': {
    title: 'Resposta por e-mail',
    sentence:
      'Quer a sua resposta por e-mail. A polícia e os tribunais não ouvem ninguém assim; a uma resposta seguir-se-ia um pedido de dinheiro.',
  },
  'justifications-wanted': {
    title: 'Justificações por escrito',
    sentence:
      'Quer que se justifique por escrito. Quem é ouvido pela polícia é ouvido em pessoa, e pode ter advogado.',
  },
  'hours-to-answer': {
    title: 'Um prazo de horas',
    sentence:
      'Só dá horas ou dias para responder. Um processo verdadeiro indica uma data e dá tempo para pedir conselho.',
  },
  'secrecy-demand': {
    title: 'Segredo',
    sentence:
      'Quer que o assunto fique em segredo. É para que não pergunte a alguém que descobriria o engano.',
  },
  'phone-avoided': {
    title: 'Nada de telefonemas',
    sentence:
      'Pede que não telefone nem apareça. A um serviço verdadeiro pode-se sempre telefonar; uma chamada revelaria tudo.',
  },
  'mail-alone': {
    title: 'Nenhuma via além do e-mail',
    sentence:
      'Só aceita a sua resposta por e-mail e não indica telefone nem lugar. A um serviço verdadeiro pode-se telefonar e ir.',
  },
  'case-for-sale': {
    title: 'O fim de um caso em troca de dinheiro',
    sentence:
      'Quer dinheiro para encerrar um caso ou evitar uma detenção. Nenhuma autoridade vende isso; a quem paga pede-se mais.',
  },
  'fine-to-pay': {
    title: 'Um pagamento que resolve tudo',
    sentence:
      'Fala de um pagamento que resolveria o assunto. Estas coisas nunca se resolvem com um pagamento.',
  },
  'identity-papers-wanted': {
    title: 'Cópias dos seus documentos',
    sentence: 'Quer uma cópia do seu documento de identidade. Essas cópias são usadas noutras fraudes.',
  },
  'prosecutor-threat': {
    title: 'Um processo para o procurador',
    sentence:
      'Ameaça passar um processo ao procurador. Isso nunca é a consequência de um e-mail sem resposta.',
  },
  'arrest-threat': {
    title: 'Detenção',
    sentence: 'Ameaça com uma detenção. Ninguém anuncia uma detenção por e-mail.',
  },
  'register-threat': {
    title: 'Um registo',
    sentence: 'Ameaça com a inscrição num registo. Só um tribunal que julgou alguém o pode fazer.',
  },
  'exposure-threat': {
    title: 'Televisão, associações, família',
    sentence: 'Ameaça avisar a televisão, associações ou a família. Nenhuma autoridade faz isso.',
  },
  'warning-threat': {
    title: 'Um último aviso',
    sentence: 'Avisa do que virá se não responder. A pressa e o medo servem para não deixar pensar.',
  },
  'free-mail-authority': {
    title: 'Uma autoridade com caixa privada',
    sentence:
      'Apresenta-se como uma autoridade, mas vem de uma caixa privada em {domain}. Nenhuma autoridade escreve de uma caixa que qualquer pessoa pode abrir.',
  },
  'free-mail-contact': {
    title: 'Uma caixa privada para respostas',
    sentence:
      'Apresenta-se como uma autoridade e quer respostas numa caixa privada. Uma autoridade tem as suas próprias caixas.',
  },
  'unrelated-sender': {
    title: 'Um remetente que não é autoridade',
    sentence:
      'Apresenta-se como uma autoridade, mas vem de {domain}, que não é endereço de nenhuma autoridade que conheçamos. Estas cartas saem de caixas emprestadas.',
  },
  'official-domain-unproven': {
    title: 'Um endereço falsificado',
    sentence:
      'Diz vir de {domain}, mas a verificação do remetente pelo seu sistema de correio falhou. Também se pode falsificar o endereço de uma autoridade.',
  },
  'reply-to-elsewhere': {
    title: 'Uma resposta que vai para outro lado',
    sentence:
      'Vem de {from}, mas a sua resposta iria para {replyTo}: outra caixa, feita para recolher respostas.',
  },
  'undisclosed-recipients': {
    title: 'Sem destinatário',
    sentence:
      'Não indica destinatário: foi enviada a muitas pessoas ao mesmo tempo. Uma convocatória verdadeira é escrita a uma só pessoa.',
  },
  'letter-in-part': {
    title: 'Uma carta dentro de um anexo',
    sentence:
      'A mensagem quase nada diz: a carta está num anexo. Estas cartas são enviadas como imagem para que as palavras não sejam verificadas.',
  },
  'letter-unread': {
    title: 'Uma carta que ninguém conseguiu ler',
    sentence:
      'A mensagem nada diz, e o que anexa não pôde ser lido. Estas cartas acompanham um texto vazio; veja-a com cuidado.',
  },
  'broken-official-language': {
    title: 'Palavras que nenhum serviço usa',
    sentence:
      'Está escrita com palavras que nenhum serviço usa. Estas cartas são traduzidas palavra por palavra, com erros em cada fórmula.',
  },
  'shared-calques': {
    title: 'A mesma carta noutra língua',
    sentence:
      'Numa língua que não conhecemos, nomeia uma autoridade junto às palavras destas cartas. A mesma carta é traduzida em todas as línguas.',
  },
  'summons-behind-link': {
    title: 'Uma convocatória atrás de um link',
    sentence:
      'Quer que abra um link ou um ficheiro para saber do que se trata. Um tribunal di-lo na própria carta; não abra nada.',
  },
  'letter-unreadable': {
    title: 'Uma carta que não se pode abrir',
    sentence:
      'Fala de uma convocatória ou de uma autoridade, e o que anexa não pôde ser lido. Estas cartas vão fechadas para que as palavras não sejam verificadas.',
  },
  'appointment-missing': {
    title: 'Nem lugar, nem hora, nem telefone',
    sentence:
      'Não indica lugar, hora nem telefone. Uma convocatória verdadeira diz onde e quando ir, e a quem telefonar.',
  },
  'appointment-given': {
    title: 'Um lugar e uma hora',
    sentence: 'A seu favor: indica um lugar e uma hora, como uma marcação verdadeira.',
  },
  'authority-own-domain': {
    title: 'O endereço próprio de uma autoridade',
    sentence: 'A seu favor: o seu sistema de correio verificou que vem mesmo de {domain}.',
  },
  'internal-sender': {
    title: 'Um remetente da sua organização',
    sentence: 'A seu favor: vem de dentro da sua própria organização.',
  },
  'conversation-reply': {
    title: 'Uma resposta numa conversa',
    sentence:
      'A seu favor: diz que responde a uma mensagem anterior. Um remetente pode afirmá-lo, por isso verifique.',
  },
  newsletter: {
    title: 'Uma lista de distribuição',
    sentence: 'A seu favor: vem de uma lista de distribuição ou de um boletim.',
  },
  'reported-speech': {
    title: 'Fala de cartas assim',
    sentence: 'A seu favor: parece falar de uma carta assim, mais do que ser uma.',
  },
  'known-letter': {
    title: 'Uma carta já vista',
    sentence:
      'É a mesma carta que uma já reconhecida como falsa. Uma carta verdadeira é escrita a uma só pessoa, sobre um só assunto.',
  },
}
