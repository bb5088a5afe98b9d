/** A reader that was taken over and draws: its page has more light than its size allows. */
process.on('message', () => {
  process.send?.({ type: 'ready' })
  const picture = { width: 10, height: 10, grey: new Uint8Array(5_000) }
  process.send?.({ type: 'page', page: { picture, words: [] } })
  process.send?.({ type: 'end' })
})
