import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'nl',
  fakes: [
    {
      name: 'another translation',
      text: 'FEDERALE GERECHTELIJKE POLITIE - PARKET BRUSSEL. U wordt verdacht van kinderporno, pedofilie en grooming. Er werd een gerechtelijk onderzoek geopend. U hebt 72 uur om uw verklaring over te maken via dit e-mailadres, zoniet wordt een aanhoudingsmandaat uitgevaardigd door de onderzoeksrechter. De Commissaris-generaal',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Rechtbank Amsterdam. U bent opgeroepen als getuige in een strafzaak. Klik op de link om de dagvaarding te downloaden. Bij niet verschijnen volgt een bevel tot medebrenging en een boete.',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'FIOD - Belastingdienst. U wordt verdacht van witwassen en belastingfraude. U dient binnen 3 dagen per mail uw verweer in te dienen, anders volgt aanhouding. Officier van Justitie',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'LAATSTE WAARSCHUWING. U heeft niet gereageerd op onze oproeping. Als u binnen 24 uur geen contact opneemt, wordt u door de politie aangehouden en verschijnt uw naam in de pers. Interpol',
    },
  ],
  genuine: [
    {
      name: 'Vlaamse advocaat',
      from: 'info@advocaten.example',
      text: 'Geachte heer, u wordt opgeroepen als getuige voor de correctionele rechtbank op 4 juni om 9 uur, zaal 2. Breng uw identiteitskaart mee. Meester Claes, 03 555 01 02',
    },
    {
      name: 'energieleverancier',
      from: 'facturen@energie.example',
      text: 'Wij hebben uw betaling van 129 euro niet ontvangen. Betaal binnen 5 dagen. Anders wordt het dossier overgedragen aan een incassobureau en komen er kosten bij.',
    },
    {
      name: 'school',
      from: 'secretariaat@school.example',
      text: 'Beste ouders, op 5 maart om 19.00 uur geeft de politie in lokaal 12 uitleg over grooming, kinderporno en pesten op internet. Inschrijven per mail voor vrijdag.',
    },
    {
      name: 'krant',
      from: 'redactie@krant.example',
      text: 'De federale politie hield drie verdachten aan voor verspreiding van kinderporno. De procureur vordert vijf jaar cel. Europol hielp bij het onderzoek. Uitschrijven',
    },
    {
      name: 'gemeente',
      from: 'info@gemeente.example',
      text: 'Uw paspoort ligt klaar. U kunt het afhalen aan balie 3 van het stadhuis, maandag tot vrijdag van 9 tot 16 uur. Breng uw oude paspoort mee.',
    },
  ],
}
