import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'fr',
  fakes: [
    {
      name: 'Belgium',
      text: "PARQUET FÉDÉRAL - POLICE FÉDÉRALE DE BELGIQUE. Monsieur, vous êtes suspect dans une instruction pour pornographie enfantine et pédophilie. Le commissaire général vous enjoint de faire parvenir vos moyens de défense endéans les 72 heures à notre boîte mail, à défaut le juge d'instruction délivrera un mandat d'arrêt et vous serez signalé au BNG. Safeonweb",
    },
    {
      name: 'Switzerland',
      text: "FEDPOL - MINISTÈRE PUBLIC DE LA CONFÉDÉRATION. Une procédure pénale est ouverte contre vous pour pédopornographie. Veuillez prendre position par courriel dans un délai de 48 heures. Passé ce délai un mandat d'amener sera décerné par le procureur général du canton. Vous pouvez payer une caution de 2 950 CHF.",
    },
    {
      name: 'Québec',
      wider: true,
      text: "SÛRETÉ DU QUÉBEC - GRC. Une enquête de plusieurs mois sur votre réseau a révélé de la pornographie juvénile et du leurre d'enfants. Vous êtes sommé de vous présenter devant la GRC. Répondez à ce courriel au plus vite, sinon un mandat sera émis par le DPCP et vous serez inscrit au registre national des délinquants sexuels. Inspecteur-chef Odilon Taschereau",
    },
    {
      name: 'Morocco',
      wider: true,
      text: 'DIRECTION GÉNÉRALE DE LA SÛRETÉ NATIONALE - DGSN. Vous êtes convoqué par la brigade nationale de police judiciaire pour cybercriminalité et pédophilie. Le procureur du Roi près le tribunal de première instance ordonne votre réponse par mail sous 48h. À défaut vous serez déféré. Possibilité de transaction : 15 000 dirhams par Wafacash.',
    },
    {
      name: 'Ivory Coast',
      text: "PLCC - PLATEFORME DE LUTTE CONTRE LA CYBERCRIMINALITÉ. ABIDJAN. Vous faites l'objet d'une plainte pour chantage et pédophilie. Le commissaire divisionnaire vous demande de régler l'amende de 450 000 FCFA par Orange Money ou Wave sous 24h faute de quoi vous serez arrêté par Interpol Côte d'Ivoire.",
    },
    {
      name: 'Luxembourg',
      wider: true,
      text: "POLICE GRAND-DUCALE - PARQUET DE LUXEMBOURG. Vous êtes inculpé de détention de matériel pédopornographique. Envoyez votre prise de position par courriel endéans les 48 heures. Sinon mandat d'arrêt. Le directeur général",
    },
    {
      name: 'a witness summons',
      wider: true,
      text: "Tribunal judiciaire. Citation à témoin. Vous êtes cité à comparaître comme témoin. Téléchargez votre convocation via ce lien. Le défaut de comparution est puni d'une amende de 3 750 euros.",
    },
  ],
  genuine: [
    {
      name: 'a Belgian lawyer',
      from: 'avocat@barreau.example',
      text: 'Madame, le procureur du Roi vous cite devant le tribunal correctionnel de Namur le 4 juin 2026 à 9h, salle B. Le prévenu peut se faire assister. Une transaction pénale reste possible. Bien à vous, Me Delvaux, 081 22 33 44',
    },
    {
      name: 'a Swiss insurer',
      from: 'sinistres@assurance.example',
      text: "Madame, nous avons bien reçu la copie du procès-verbal de la police cantonale. Merci de nous retourner le formulaire signé par courriel d'ici au 15 mai. Avec nos meilleures salutations.",
    },
    {
      name: 'Québec, jury duty',
      from: 'info@jures.example',
      text: 'Vous pourriez être appelé comme juré au palais de justice de Laval, salle 2.04, le 9 juin à 8h45, 2800, boulevard Saint-Martin. Pour une dispense, téléphonez au 450 555-0142 dans les vingt jours.',
    },
    {
      name: 'mobile money receipt',
      from: 'recu@operateur.example',
      text: 'Votre paiement Orange Money de 15 000 FCFA à la boutique Kadi a réussi. Frais : 150 FCFA. Merci de votre confiance.',
    },
    {
      name: 'press on a raid',
      from: 'redaction@journal.example',
      text: 'La PLCC a interpellé trois brouteurs à Abidjan. Le procureur a requis cinq ans de prison pour escroquerie et chantage. Europol a félicité les enquêteurs. Se désabonner',
    },
  ],
}
