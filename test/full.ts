/** True in `npm run test:all`, which plays whole what `npm test` plays in part. */
export const isFull = process.env['NONLIEU_FULL'] === '1'

/** Cases that `npm test` leaves out, for it plays another like each of them. */
export function fully<Case>(...cases: readonly Case[]): readonly Case[] {
  return isFull ? cases : []
}
