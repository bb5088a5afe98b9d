import { random } from './random.ts'

const words =
  'le la les un une des du et ou mais donc vous nous êtes avons sont dans pour par sur avec sans sous après avant tribunal enquête service dossier citation article code procédure audience réponse délai heures courrier électronique direction nationale brigade protection constat preuve transmission autorité compétente présente lettre conformément loi jour date lieu personne intéressée numéro référence bureau adresse téléphone département république ministère justice décision mesure application voiture jardin école facture livraison rendez-vous médecin mairie formulaire inscription assurance contrat'.split(
    ' ',
  )

export interface TemplateLetter {
  /** What differs from letter to letter: all words between head and foot are drawn from it. */
  readonly seed: string
  readonly name?: string
  readonly paragraphs?: number
}

/**
 * A letter of one authority's template, in the form of `letter.ts`: head, title, line to the reader and foot are the same in
 * all, the words between are drawn. They mean nothing: it is how pages look that is measured with them.
 */
export function templateLetter({ seed, name = 'Monsieur Dupont', paragraphs = 6 }: TemplateLetter): string {
  const next = random(seed)
  const paragraph = (): string =>
    Array.from({ length: 25 + Math.floor(next() * 45) }, () => words[Math.floor(next() * words.length)]).join(
      ' ',
    )
  return [
    '^ DIRECTION CENTRALE DES EXEMPLES',
    '^ Brigade de protection',
    '^ 101 rue des Exemples, Ville-Exemple',
    '--',
    '',
    '! CONVOCATION',
    '',
    `> À l’attention de ${name}`,
    '',
    ...Array.from({ length: paragraphs }, () => [paragraph(), '']).flat(),
    '_ Le chef de service',
    '> Fait à Ville-Exemple',
  ].join('\n')
}
