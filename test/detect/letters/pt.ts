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
  ],
}
