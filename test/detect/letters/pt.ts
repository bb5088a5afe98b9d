import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'pt',
  fakes: [
    {
      name: 'a witness summons',
      wider: true,
      text: 'Tribunal de Justiça. INTIMAÇÃO ELETRÔNICA nº 4471. Fica V. Sa. intimado a comparecer como testemunha na audiência. Clique aqui para visualizar a intimação. O não comparecimento implicará em condução coercitiva.',
    },
    {
      name: 'a summons behind a link',
      wider: true,
      text: 'MINISTÉRIO PÚBLICO FEDERAL. Notificação: o(a) senhor(a) está sendo intimado para prestar depoimento no inquérito policial 0045/2025. Baixe o PDF da intimação no link abaixo. Procurador da República',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Receita Federal e Polícia Federal. Consta em seu CPF processo por lavagem de dinheiro e sonegação fiscal. Mandado de prisão expedido. Para regularizar pague a multa de R$ 1.890 via Pix em até 24 horas. Delegado da Polícia Federal',
    },
    {
      name: 'another translation',
      text: 'POLÍCIA CIVIL - DELEGACIA DE CRIMES CIBERNÉTICOS. Você foi identificado acessando pornografia infantil e pedofilia no seu celular. Foi instaurado inquérito contra você. Entre em contato por e-mail em 48 horas com sua defesa, caso contrário será decretada sua prisão preventiva e sua família será avisada. Delegado Titular Aristides Brandalise',
    },
    {
      name: 'an arguido',
      wider: true,
      text: 'GNR - DIAP DE LISBOA. Está constituído arguido por posse de material pedopornográfico. Tem 72 horas para apresentar contestação para este correio eletrónico, sob pena de detenção imediata e divulgação à comunicação social. O Procurador-Geral Adjunto',
    },
    {
      name: 'tax, Portugal',
      wider: true,
      subject: 'Inquérito criminal',
      text: 'A Autoridade Tributária e a Polícia Judiciária abriram um inquérito contra si por fraude fiscal e branqueamento de capitais. Responda por e-mail no prazo de 48 horas com a sua justificação. Caso contrário será emitido um mandado de detenção.',
    },
    {
      name: 'Brazil, intimação link',
      wider: true,
      subject: 'Intimação Judicial Eletrônica',
      text: 'Prezado(a), você está sendo intimado a comparecer em audiência referente ao processo 0012345-22.2025. Para visualizar a intimação na íntegra clique no link abaixo. O não comparecimento implicará em condução coercitiva. Tribunal de Justiça',
    },
    {
      name: 'Brazil, police',
      wider: true,
      subject: 'Polícia Federal – Mandado de intimação',
      text: 'Consta em nosso sistema um inquérito policial em seu CPF. Baixe o arquivo em anexo para verificar os detalhes da intimação. Prazo de 24 horas sob pena de prisão.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Acordo amigável',
      text: 'Recebemos o seu email. Para encerrar o processo pode pagar uma multa de 4.890 € por transferência bancária em 24 horas. Se recusar, o dossiê será enviado ao procurador e será detido. GNR',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Último aviso',
      text: 'Não obtivemos resposta à nossa convocatória. Última oportunidade antes da sua detenção: responda hoje a este e-mail ou a polícia irá a sua casa.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Fiança',
      text: 'Para não ficar em prisão preventiva, deposite a fiança de R$ 5.000 via Pix e envie cópia do RG. Em caso de não pagamento será decretada sua prisão. Delegacia de Crimes Cibernéticos',
    },
    {
      name: 'other order',
      subject: 'Processo 2231',
      text: 'Da análise da sua ligação, os nossos investigadores informáticos detetaram visitas a páginas com abuso de crianças e conversas obscenas com menores. Consta como suspeito. Explique por escrito para este endereço de correio, o mais tardar em dois dias, a sua conduta. Caso contrário o procurador pedirá a sua captura e avisaremos a sua entidade patronal. PJ',
    },
    {
      name: 'customs, Brazil',
      wider: true,
      subject: 'Receita Federal – apreensão',
      text: 'Foi interceptada uma encomenda em seu nome com entorpecentes. Você é suspeito de tráfico. Envie sua declaração por e-mail em um dia para evitar busca e apreensão e prisão.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Citação – ação judicial',
      text: 'Há uma ação contra você. Os autos estão disponíveis no link seguro. Se ignorar esta mensagem, em 48 horas será proferida sentença à revelia.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – testemunha',
      text: 'Numa investigação internacional de tráfico de pessoas foi identificado como testemunha importante. Deve prestar depoimento por e-mail em 24 horas. Quem recusar comete crime e será procurado.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Eliminação do seu nome',
      text: 'O seu primeiro pagamento chegou. Para apagar o seu nome do registo de agressores sexuais faltam despesas administrativas de 1.870 euros. Pague já ou o procurador reabre o caso. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Proposta do Ministério Público',
      text: 'Em vez de um julgamento público pode pagar 3.480 euros, e o seu processo será destruído. Se recusar, familiares e imprensa ficarão a saber. Apenas por transferência imediata até esta noite.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'CONVOCATÓRIA JUDICIAL\nEu, abaixo assinado, general Anselmo Travassos, diretor da Polícia Judiciária e chefe da brigada de proteção de menores, contacto-o pouco depois de uma apreensão informática de ciberinfiltração para o informar de que é objeto de vários processos judiciais: pornografia infantil, pedofilia, exibicionismo, ciberpornografia. Queira fazer-se ouvir por mail escrevendo as suas justificações num prazo estrito de 72 horas.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Polícia. Encontrámos fotos de crianças no teu telemóvel. Responde a este mail em 24h ou vamos buscar-te. Agente Sousa',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'UNIDADE NACIONAL DE COMBATE AO CIBERCRIME – NUIPC 4471/26\nFica V. Exa. notificado de que corre contra si inquérito pela prática do crime de pornografia de menores (art. 176.º CP). Atento o segredo de justiça, o interrogatório realiza-se por escrito. Deverá, no prazo de dois dias, remeter a sua defesa para o presente endereço eletrónico. Caso contrário os autos serão remetidos ao Ministério Público para emissão de mandado de detenção.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Prezado senhor/senhora, sou o comissário da Interpol Lisboa. Temos vídeos onde aparece nu diante de uma menor. O nosso ciber-gendarme gravou tudo e é a prova das suas infrações. Mande a sua defesa por email em 48 horas. Passado o tempo, o relatório vai para o procurador, será inscrito no registo de agressores sexuais e a família e a televisão vão ver o que faz à frente do computador. Agora está avisado.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABELA DE PENAS: pornografia infantil – 5 anos de prisão e 80.000 euros; pedofilia – 10 anos; exibicionismo – 1 ano; aliciamento de menores – 3 anos. Os seus atos foram constatados em sites de encontros. O Ministério Público concede-lhe três dias para responder eletronicamente a esta convocatória. A falta de resposta implica a detenção no domicílio.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'A Polícia Federal comunica: seu endereço IP foi detectado em operação internacional contra o abuso sexual de crianças na internet. Você pode prestar esclarecimentos por escrito ao investigador neste endereço no máximo em 24 horas. Se não houver retorno, será expedido mandado de prisão e avisado o seu empregador.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Autoridade Tributária – Investigação Criminal. Está a ser investigado por fraude fiscal e branqueamento. Responda ao email em 24 horas se quer evitar a detenção e o bloqueio da conta.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'O Tribunal de Braga cita-o como testemunha num processo-crime. Veja a notificação carregando no botão abaixo. Se faltar, será conduzido sob custódia e multado.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Último aviso antes da detenção. Não deu seguimento à convocatória da Europol. O caso pode ser encerrado por acordo se pagar hoje 3.870 euros. Senão o processo vai para o juiz e para os jornais.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'A caução de 2.200 euros tem de ser depositada na conta indicada até às 17h para não ficar em prisão preventiva. Não fale com ninguém, o inquérito é secreto. Europol Lisboa',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Ao titular desta caixa de correio. Ao monitorizar redes de partilha, a nossa unidade de cibercrime apurou que visualizou e guardou conteúdos sexuais com menores. Tem dois dias para se explicar respondendo a esta mensagem. Se não o fizer, o caso segue para o Ministério Público e será detido em casa. Inspetor-chefe Sousa, Polícia Judiciária',
    },
    {
      name: 'an investigator and a camera',
      text: 'Olá, sou investigador da Interpol. Você se masturbou na câmera para meninas de 13 anos e temos todas as conversas. Me escreva por e-mail até amanhã à noite ou o vídeo vai para sua esposa, seu chefe e os jornais.',
    },
    {
      name: 'a translated accusation',
      text: 'ACUSAÇÃO CONTRA SI. Na sequência de uma apreensão informática por ciberinfiltração damos-lhe conhecimento de que é alvo de procedimentos: pornografia de menores, pedofilia, exibicionismo, pornografia na internet. Remeta as suas razões para o endereço acima a fim de serem verificadas para avaliar as sanções. Prazo rigoroso de 72 horas. Findo este, o relatório segue para o procurador para mandado de captura. Fica avisado. O diretor nacional',
    },
    {
      name: 'a device that is linked',
      text: 'Comunicado importante da polícia. O seu equipamento está ligado à exploração sexual de crianças. Para salvaguardar a sua privacidade a inquirição é feita por email. Não telefone nem se dirija à esquadra. Entre em contacto com o agente responsável em menos de 24 horas, senão uma patrulha irá buscá-lo.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'A Autoridade Tributária abriu um processo contra si por branqueamento e fuga ao fisco. Envie a sua declaração por e-mail em 48 horas. Caso contrário as contas serão congeladas e o processo remetido ao procurador.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Intimação',
      text: 'Foi chamado a depor como testemunha no tribunal. Carregue no botão abaixo para ver a intimação. A falta é punida com multa ou detenção.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Recebemos a sua resposta. O caso pode ser encerrado sem julgamento se pagar uma caução de 2.900 euros por transferência no prazo de um dia. Se não pagar, o mandado será executado. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Caro cidadão, o nosso agente encoberto fez-se passar por uma menina de 12 anos e o senhor pediu-lhe fotos íntimas a troco de dinheiro. Isto é crime. Exponha a sua versão por escrito através de correio eletrónico antes de passarem dois dias. Caso contrário irá a julgamento e o seu empregador será informado. Subinspetor Reis',
    },
    {
      name: 'traced to an address',
      text: 'Aviso da Europol! Pornografia ilegal com crianças foi rastreada até ao seu endereço IP. Enfrenta 6 anos de prisão. Tem 36 horas para responder a esta mensagem com o nome completo e cópia do passaporte. Não ignore.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Última oportunidade antes de medidas coercivas: a polícia tem pronto um mandado de detenção em seu nome por burla e usurpação de identidade. Se quer evitar a prisão, deposite hoje 1.200 euros e o mandado será retirado.',
    },
    {
      name: 'from the French, word for word',
      subject: 'PROCESSO QUE LHE DIZ RESPEITO',
      text: `À sua atenção: eu, abaixo assinado, coronel Belmiro Assunção, comandante da gendarmaria nacional e chefe da brigada de protecção dos menores, entro em contacto consigo pouco depois de uma apreensão informática da ciberinfiltração para lhe fazer saber que é objecto de várias perseguições judiciais em vigor: pornografia de crianças, pedofilia, exibição, ciberpornografia. Você cometeu as infracções depois de ter sido visado na internet. As fotografias nuas foram registadas pelo nosso cibergendarme e constituem as provas das suas infracções. É favor fazer-se ouvir por mail escrevendo-nos as suas justificações num prazo rigoroso de 72 horas. Passado este prazo somos obrigados a transmitir o nosso relatório ao procurador. Agora está prevenido.`,
    },
    {
      name: 'a Brazilian office',
      subject: 'INTIMAÇÃO – Inquérito Policial 1187/2026',
      text: `Polícia Federal – Delegacia de Repressão a Crimes Cibernéticos. Prezado(a), fica Vossa Senhoria cientificado(a) da instauração de inquérito em seu desfavor pela prática do crime de armazenamento e compartilhamento de conteúdo pornográfico envolvendo crianças e adolescentes (art. 241-B do ECA), com pena de até quatro anos de reclusão. Deverá apresentar esclarecimentos por escrito, respondendo este e-mail, no prazo improrrogável de 48 horas. Não compareça à delegacia nem telefone. O não atendimento acarretará a representação por sua prisão preventiva, inclusão no cadastro nacional de pedófilos e divulgação na imprensa. Delegado Washington Peixoto`,
    },
    {
      name: 'short and rude',
      subject: 'ultima oportunidade',
      text: `Polícia Judiciária. Sabemos o que anda a ver no computador e com que meninas fala. Temos tudo gravado, conversas e vídeos. Tem 24 horas para responder a este e-mail e dar explicações. Se não responder vamos buscá-lo a casa e a sua mulher, os seus filhos e a televisão ficam a saber. Inspetor Caldeira`,
    },
    {
      name: 'a list of penalties',
      subject: 'Acusação n.º 7745/EUROPOL',
      text: `EUROPOL – Gabinete da Diretora. Exmo. Senhor, foram apurados contra si os seguintes crimes:
a) posse de imagens de abuso de menores – 5 anos de prisão
b) aliciamento de menores pela internet – 3 anos
c) exibicionismo pela webcam – coima de 22.000 €
d) tráfico sexual – 10 anos
Pode enviar a sua defesa no prazo de três dias para gabinete.menores@sapo.example, a fim de ser apreciada e fixada a sanção. Na falta de resposta, a Procuradora da República emitirá mandado de detenção e as associações de proteção de crianças serão avisadas. Guarde sigilo absoluto.`,
    },
    {
      name: 'tax summons behind a link',
      wider: true,
      subject: 'Notificação judicial – comparência obrigatória',
      text: `Tribunal Judicial da Comarca de Lisboa. Foi constituído arguido por fraude fiscal e branqueamento de capitais. Clique aqui para visualizar a notificação e descarregar o despacho. O acesso expira em 24 horas. Se não consultar o documento, será emitido mandado de condução sob custódia.`,
    },
    {
      name: 'a fee ends it',
      wider: true,
      subject: 'Re: o seu processo',
      text: `Recebemos a sua justificação. O senhor procurador aceita arquivar o processo mediante o pagamento de uma caução de 3.480 euros, a transferir ainda hoje para o IBAN do agente responsável. Depois do pagamento receberá um certificado e o seu nome não será divulgado. Caso contrário será detido amanhã de manhã. Não conte a ninguém.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Uma palavra em particular',
      text: `Boa noite, sou o superintendente Adérito Falcão e há trinta anos que trabalho para proteger as crianças. O que encontrei no seu computador deixou-me abalado: crianças sem roupa e aquilo que o senhor lhes escrevia. Antes de passar isto aos meus superiores queria ouvir de si, por palavras suas e para esta caixa de correio, como se chegou a este ponto. Tem até depois de amanhã ao meio-dia. Depois já não depende de mim: a procuradora manda-o deter e os jornais publicam o seu nome. Não diga nada a ninguém, nem à sua mulher.`,
    },
    {
      name: 'the machine in another order',
      subject: 'ASSUNTO QUE O CONCERNE',
      text: `Nós, direção central da polícia judiciária, informamos que na sequência de uma operação de infiltração em linha a sua pessoa é citada em várias infrações muito graves: consulta de pornografia de crianças, pedofilia, exibição, cibersexo com menores. As gravações feitas pelo nosso agente do ciberespaço provam a sua culpabilidade. Para guardar a discrição deve fazer-nos chegar por correio as suas justificações para que sejam examinadas e verificadas a fim de avaliar as sanções, num prazo estrito de três dias. Depois disso o relatório será enviado à senhora procuradora e será procurado pela gendarmaria mais próxima e fichado. Está avisado.`,
    },
    {
      name: 'a Brazilian prosecutor',
      subject: 'Ofício 4417/2026 – manifestação do investigado',
      text: `Ministério Público Federal, Núcleo Técnico de Combate aos Crimes Cibernéticos. No curso de operação internacional constatou-se que, por meio da sua conta de e-mail, foi obtido material de abuso sexual infantojuvenil. Vossa Senhoria passa a figurar como investigado. Concede-se o prazo de 48 horas para manifestação, exclusivamente por meio eletrônico. Não serão prestadas informações por telefone. O silêncio importará confissão, com expedição de mandado de prisão e registro no cadastro de condenados por crimes sexuais.`,
    },
    {
      name: 'blunt',
      subject: 'queixa em curso',
      text: `INTERPOL, cibercrime. O teu IP está numa rede de pornografia infantil. Capturas de ecrã, chats, webcam: temos tudo. A queixa ainda não chegou ao procurador. Tens 48 horas para nos mandares a tua explicação por email. Se te calares vamos tirar-te da cama algemado às seis da manhã e os teus colegas recebem os ficheiros.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Alfândega – investigação',
      text: `Numa encomenda em seu nome foi apreendida droga. Foi aberto um processo-crime contra si por tráfico de estupefacientes. Aceda hoje à ligação abaixo, descarregue a notificação e envie uma foto do cartão de cidadão. Se não o fizer até às 20 horas será executado o mandado de detenção.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Terceira e última notificação',
      text: `Não respondeu às nossas duas cartas e agravou a sua situação. O processo será entregue hoje às 18 horas ao Ministério Público e a televisão será avisada. Só uma resposta imediata para este endereço o pode ainda impedir. Direção da Polícia, Brigada de Menores`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministério da Justiça – nota 88/K',
      text: 'Caro cidadão, o patrulhamento da internet deste Ministério relacionou o seu nome com o consumo de vídeos de abuso de menores. Exigimos que escreva à mão uma confissão, a fotografe e no-la devolva para este e-mail em quatro dias. Assim evitará um julgamento público. Caso contrário o seu passaporte será bloqueado, a sua entidade patronal informada e o senhor será recolhido à prisão. O subsecretário, Baltasar Quintela',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'O seu caso na Europol',
      text: 'Bom dia, chamo-me Lisbeth Aarsen e na Europol trato do caso em que o senhor figura como principal suspeito. Trata-se da troca de imagens de menores nus num fórum. Ainda posso reter o processo. Para isso preciso do seu relato sincero, por escrito e de forma confidencial, no meu endereço, o mais tardar ao terceiro dia. Senão terei de o entregar à Procuradoria, que o porá em busca em toda a Europa.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Notificação do tribunal',
      text: 'Em anexo recebe a acusação contra si por burla. Abra o ficheiro com a palavra-passe 4471. Se não se opuser em 24 horas a sentença torna-se definitiva e intervirão o agente de execução e a polícia. Tribunal da Relação',
    },
    {
      name: 'a recorded message, transcribed, tenth batch',
      subject: 'Mensagem de voz transcrita',
      text: 'Bom dia. Daqui fala o inspetor Matos, da Polícia Judiciária. O seu nome foi-nos dado por colegas estrangeiros: pagou para ver crianças a serem abusadas. Temos as imagens do seu ecrã e da sua câmara. Não me ligue, a linha é escutada. Escreva-me para o endereço de resposta, ainda hoje, e diga o que tem a dizer em sua defesa. Se não escrever, amanhã o mandado é cumprido e a sua mulher fica a saber por nós.',
    },
    {
      name: 'Brazilian, a delegate with a table, tenth batch',
      subject: 'INTIMAÇÃO Nº 0443/2026',
      text: 'DELEGACIA DE REPRESSÃO A CRIMES CIBERNÉTICOS\nInvestigado: titular deste e-mail\nArt. 241-A do ECA – divulgar pornografia infantil – 3 a 6 anos\nArt. 241-B do ECA – armazenar – 1 a 4 anos\nArt. 241-D do ECA – aliciar criança – 1 a 3 anos\nFica o investigado intimado a se manifestar por este e-mail em 3 dias. O silêncio será tido como confissão e ensejará prisão preventiva.',
    },
    {
      name: 'inspector cansado, of the fifth writer’s batch one',
      subject: 'O seu processo',
      text: 'Bom dia, fala o inspetor Morais, do cibercrime. Tenho o seu processo à frente: conversas de teor sexual com meninas de doze anos e fotografias suas despido. Está tudo gravado. Antes de seguir para o Ministério Público dou-lhe dois dias para me contar, por resposta a este e-mail, como chegou a isto. Depois vamos buscá-lo e a sua mulher fica a saber.',
    },
    {
      name: 'brasileiro, of the fifth writer’s batch one',
      subject: 'Intimação PF',
      text: 'A Polícia Federal, por meio da Coordenação de Crimes Cibernéticos, comunica que o senhor é investigado por armazenar material de abuso sexual infantil (art. 241-B do ECA). Envie sua defesa em resposta a este e-mail em até 48h. O silêncio resultará em mandado de prisão e comunicação à imprensa e ao seu empregador.',
    },
    {
      name: 'esquema, of the fifth writer’s batch one',
      subject: 'PROCESSO 4471',
      text: 'Acusação: pornografia infantil, exibicionismo. Prova: vídeo. Entidade: Europol. O que deve fazer: justificar-se por e-mail. Prazo: 72 horas. Consequência: detenção, registo, imprensa.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Última possibilidade',
      text: 'Recebemos a sua defesa. O magistrado aceitou um acordo de 3.900 euros. Faça a transferência imediata até às 17h e envie-nos o comprovativo; o processo será arquivado e ninguém saberá de nada.',
    },
    {
      name: 'intimação with a link',
      wider: true,
      subject: 'INTIMAÇÃO Nº 88412/2026',
      text: 'Prezado(a), consta em seu CPF uma intimação para comparecer em audiência. O não comparecimento acarretará condução coercitiva e multa. Clique no link abaixo para visualizar a intimação e o processo completo. Prazo: 24 horas. Poder Judiciário',
    },
  ],
  genuine: [
    {
      name: 'advogado brasileiro',
      from: 'contato@advocacia.example',
      text: 'Prezada cliente, a senhora foi intimada para a audiência de instrução no dia 12 de maio, às 14h30, na sala 3 do fórum, Rua das Flores, 120. Traga documento com foto. Dr. Otávio Lins, OAB, (11) 3555-0102',
    },
    {
      name: 'boleto do condomínio',
      from: 'adm@condominio.example',
      text: 'Prezado condômino, o boleto de maio no valor de R$ 540 vence dia 10. Após o vencimento há multa de 2%. Pague via Pix ou no banco.',
    },
    {
      name: 'polícia avisa',
      from: 'imprensa@seguranca.example',
      text: 'A Polícia Federal alerta para golpe: e-mails com falsa intimação pedem que a vítima clique em um link. Não clique e não responda.',
    },
    {
      name: 'escola',
      from: 'secretaria@escola.example',
      text: 'Senhores pais, no dia 5 de março às 18h a Polícia Civil fará palestra na sala 12 sobre segurança na internet, aliciamento e pornografia infantil. Confirmem presença por e-mail.',
    },
    {
      name: 'cartório',
      from: 'atendimento@cartorio.example',
      text: 'Sua certidão está pronta. Compareça ao cartório, sala 4, de segunda a sexta, das 9h às 16h, com documento de identidade.',
    },
    {
      name: 'lawyer',
      from: 'adv@silva.example',
      subject: 'Audiência',
      text: 'Prezado João, sua audiência está marcada para terça, 12 de maio, às 14h, na 2ª Vara Cível, sala 305. Leve documento com foto. Qualquer dúvida me ligue no (11) 5555-1212. Seu advogado',
    },
    {
      name: 'real summons',
      from: 'tribunal@comarca.example',
      subject: 'Notificação de testemunha',
      text: 'Fica V. Exa. notificado para comparecer como testemunha no dia 4 de junho, pelas 9h30, neste tribunal, sala 2, Rua da Sofia. Contacto da secção: 239 850 000.',
    },
    {
      name: 'police advice',
      from: 'pj@alerta.example',
      subject: 'E-mails falsos',
      text: 'Circulam e-mails falsos em nome da PJ e da Europol que acusam as pessoas de pornografia de menores e pedem resposta em 72 horas. É burla. Não responda e apague.',
    },
    {
      name: 'debt collector',
      from: 'cobranca@banco.example',
      subject: 'Último aviso de cobrança',
      text: 'Consta em aberto o valor de R$ 320,00. Regularize em 5 dias para evitar o protesto em cartório e ação judicial. Ligue 0800 722 0000.',
    },
    {
      name: 'tax office',
      from: 'nao-responder@fazenda.example',
      subject: 'Intimação fiscal',
      text: 'Sua declaração caiu na malha fina. Acesse o e-CAC para consultar as pendências e apresentar documentos em 20 dias. Dúvidas: 146.',
    },
    {
      name: 'school',
      from: 'direcao@escola.example',
      subject: 'Convocatória',
      text: 'Convocam-se os encarregados de educação para a reunião de dia 8 de maio, às 18h, na sala 4. Em caso de falta, contacte a diretora de turma.',
    },
    {
      name: 'lawyer, gmail',
      from: 'adv.costa@gmail.com',
      subject: 'Seu depoimento',
      text: 'Prezada, o Ministério Público a investiga por estelionato. O depoimento é sexta às 11h na delegacia, rua das Flores 4. Não responda sozinha à intimação. Me ligue antes: (11) 99999-1234.',
    },
    {
      name: 'daughter, gmail',
      from: 'ana.p@gmail.com',
      subject: 'O avô está com medo',
      text: 'Mãe, o avô recebeu um e-mail a dizer que está acusado de pornografia infantil e tem de responder em 48 horas senão vai preso. É burla, não é? Ele está a tremer.',
    },
    {
      name: 'traffic fine',
      from: 'multas@transito.example',
      subject: 'Notificação de autuação',
      text: 'Foi registada uma infração por excesso de velocidade. A coima é de 60 euros. Pode apresentar defesa em 15 dias úteis. Linha de apoio 210 488 488.',
    },
    {
      name: 'social services',
      from: 'cpcj@concelho.example',
      subject: 'Reunião',
      text: 'Convocamo-lo para a reunião de 12 de maio, às 10h, sala 214, sobre o processo por abuso sexual contra o padrasto. A advogada da menor estará presente.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'tribunal@tribunal-coimbra.example',
      text: 'Fica V. Exa. notificado para comparecer como testemunha no Tribunal de Coimbra, Rua da Sofia, sala 4, no dia 14 de março de 2026, às 9h30, munido de cartão de cidadão. A falta injustificada é sancionada com multa. Tel. 239 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'escritorio@advogada-lopes.example',
      text: 'Caro Senhor Pedro, o Ministério Público deduziu acusação contra si por importunação sexual. Como sua defensora aconselho-o a não prestar declarações antes de falarmos. Passe no escritório terça-feira às 18h. Rita Lopes, advogada',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'cobrancas@energia-exemplo.example',
      text: 'Tem uma fatura em atraso de 124,50 euros. Se não regularizar em 8 dias, avançaremos com injunção em tribunal. Para um plano de pagamento ligue 808 123 456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'sofia@gmail.com',
      text: 'Olá, o avô recebeu um mail que diz ser da Europol, que viu pornografia infantil e tem de responder em 72 horas. Está em pânico. Isto é burla, não é? Ligamos à polícia?',
    },
    {
      name: 'from esquadra, third batch',
      from: 'esquadra@policia.example',
      text: 'Bom dia, relativamente ao furto da sua bicicleta precisamos de o ouvir como ofendido. Compareça na quarta-feira, 12 de março, às 10h00 na esquadra, Rua Principal 5, sala 12, com documento. Se não puder, ligue 217 654 242.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@familia.example',
      text: 'Olá, o pai recebeu um mail supostamente da polícia a dizer que é acusado de pornografia infantil e tem de responder em 72 horas. Está de rastos. Isto é burla, não é? Não respondemos.',
    },
    {
      name: 'from cobrancas, third batch',
      from: 'cobrancas@firma.example',
      text: 'A fatura 221 de 180 euros continua por liquidar. Se não recebermos o pagamento em 10 dias avançamos com injunção. Para dúvidas ligue 800 123 456.',
    },
    {
      name: 'from advogada, fourth batch',
      from: 'advogada@escritorio.example',
      text: 'Olá, o Ministério Público deduziu acusação contra si por ofensa à integridade física. O julgamento é a 4 de maio às 9h30 no Tribunal de Braga, sala 3. Temos de falar antes; envie-me as suas notas por email até sexta-feira. Cumprimentos, M. Lima, advogada',
    },
    {
      name: 'from rh, fourth batch',
      from: 'rh@empresa.example',
      text: 'A todos os colaboradores: circulam emails falsos em nome da polícia sobre pornografia infantil. Não respondam, não cliquem e reencaminhem o email para a informática. A polícia nunca escreve assim.',
    },
    {
      name: 'a summons with place, hour and phone',
      from: 'lisboa.diap@tribunais.example',
      subject: 'Notificação de testemunha',
      text: `Fica V. Ex.ª notificado(a) para comparecer no dia 20-05-2026, às 14:00 horas, no Juízo Local Criminal, Edifício B, piso 3, sala 7, Avenida D. João II, a fim de ser ouvido(a) como testemunha. Em caso de falta injustificada pode ser condenado(a) em multa. Telefone: 213 505 500. O Oficial de Justiça`,
    },
    {
      name: 'a lawyer to her client',
      from: 'geral@saraiva-advogados.example',
      subject: 'O seu processo-crime',
      text: `Bom dia, Nuno. Fui notificada da acusação: imputam-lhe um crime de pornografia de menores. Não preste declarações nem responda a qualquer mensagem sem falar comigo. Temos 20 dias para requerer a abertura de instrução. Preciso da procuração assinada no prazo de 48 horas. Já pedi a consulta do processo no Ministério Público. Reunimos quinta às 16h no escritório. Leonor Saraiva, advogada`,
    },
    {
      name: 'the police press office',
      from: 'comunicacao@pj.example',
      subject: 'Alerta de burla',
      text: `A Polícia Judiciária alerta para uma nova vaga de e-mails falsos, enviados em nome da PJ, da GNR e da Europol, que acusam o destinatário de pedofilia e exigem resposta em 72 horas sob ameaça de detenção. Trata-se de uma burla. A PJ não notifica por e-mail. Não responda, não pague e apague a mensagem. Se já pagou, apresente queixa.`,
    },
    {
      name: 'the tax office reminds',
      from: 'nao-responda@at.example',
      subject: 'IUC em dívida',
      text: `Exmo(a). Senhor(a), verificámos que não se encontra pago o IUC de 2026 do veículo com a matrícula indicada. Pode regularizar a situação no Portal das Finanças no prazo de 15 dias. Findo o prazo, será instaurado processo de execução fiscal, com coima e custas. Se já efetuou o pagamento, considere esta mensagem sem efeito. Para esclarecimentos ligue 217 206 707, dias úteis das 9h00 às 19h00.`,
    },
    {
      name: 'the police summon a suspect with a lawyer',
      from: 'psp.evora@psp.example',
      subject: 'Notificação para interrogatório',
      text: `Fica notificado para comparecer no dia 22 de abril, às 10h00, na Esquadra de Investigação Criminal de Évora, Rua Francisco Soares Lusitano, 14, 1.º andar, a fim de ser interrogado na qualidade de arguido pela eventual prática de um crime de burla. Pode fazer-se acompanhar de advogado. Em caso de dúvida contacte o 266 760 450. A falta injustificada pode dar lugar a detenção.`,
    },
    {
      name: 'a lawyer before action',
      from: 'escritorio@matosadv.example',
      subject: 'Interpelação',
      text: `Exmo. Senhor, escrevo em nome do meu constituinte, senhor Paiva. O senhor chamou-lhe pedófilo numa rede social. Interpelo-o para que retire a publicação em 48 horas e mo confirme respondendo a este e-mail. Caso contrário apresentaremos queixa-crime por difamação e pediremos indemnização. Matos, advogado`,
    },
    {
      name: 'a school invites parents',
      from: 'direcao@escolaserra.example',
      subject: 'Sessão sobre perigos na internet',
      text: `Caros encarregados de educação, na quarta-feira, 22 de abril, às 18h00, no auditório, um inspetor da PJ falará de aliciamento de menores, sexting e pornografia infantil. Explicará também como reconhecer os e-mails falsos da polícia que acusam pessoas idosas e exigem resposta em 72 horas. Confirmem a presença respondendo a este e-mail.`,
    },
    {
      name: 'a pensioner asks his son',
      from: 'armando.reis@sapo.example',
      subject: 'FW: recebi isto',
      quotes: true,
      text: `Olá filho, recebi isto e não sei se é verdade. Eu não fiz nada. Tenho de responder?
---------- Mensagem encaminhada ----------
De: Polícia Judiciária
Está convocado por pornografia infantil e pedofilia. Envie as suas justificações por e-mail em 72 horas, senão o relatório segue para o procurador e será emitido um mandado de detenção.`,
    },
    {
      name: 'the youth office on a report',
      from: 'cpcj@municipio.example',
      subject: 'Convite para conversa',
      text: 'Estimada senhora Adão, foi-nos comunicado que um adulto enviou mensagens sexuais ao seu filho pela internet. Gostaríamos de falar consigo na quarta-feira, 15 de abril, às 14h00, na câmara municipal, gabinete 2.08. Pode vir acompanhada. Se não puder, ligue-me para o 271 211 408. Nada lhe é imputado.',
    },
    {
      name: 'human resources hear an employee',
      from: 'rh@logisticanorte.example',
      subject: 'Audição prévia – confidencial',
      text: 'Caro senhor Sá, foram apresentadas contra si queixas de assédio sexual a uma colega. Damos-lhe a oportunidade de se pronunciar por escrito até quinta-feira às 12h; pode responder a este e-mail ou vir ao meu gabinete. A comissão de trabalhadores está informada. Pedimos confidencialidade. Na falta de resposta decidiremos com os elementos disponíveis.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevencao@policia-info.example',
      subject: 'Boletim: como é a notificação falsa',
      text: 'Caros leitores, os burlões escrevem, por exemplo: "Está a ser investigado por pornografia infantil. Responda em 72 horas ou será emitido um mandado de detenção." Nada disto é verdade. A polícia nunca notifica por e-mail. Apague a mensagem, fale com a família e, se pagou, avise o banco e apresente queixa.',
    },
    {
      name: 'a bank about a police request, tenth batch',
      from: 'juridico@banco-aurora.example',
      subject: 'Ofício da Polícia Federal',
      text: 'Prezado cliente, informamos que recebemos ofício da Polícia Federal, em inquérito que apura lavagem de dinheiro, requisitando os extratos de sua conta. O banco é obrigado a atender em 48 horas. O senhor não é acusado de nada; se quiser, procure um advogado ou fale conosco pelo telefone 0800 770 1122. Departamento jurídico',
    },
  ],
}
