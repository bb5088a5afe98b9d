/** Where the statement of the French ministry of the Interior was read, so that anyone can check it. */
export const ministry = {
  who: 'préfecture de l’Allier (France)',
  source:
    'https://allierpoprock.fr/news/amp/attention-aux-faux-mails-sur-une-pretendue-convocation-judiciaire-1548',
  checked: '2026-11-28',
} as const
