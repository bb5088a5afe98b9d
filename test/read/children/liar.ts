/** A reader that was taken over: it says what no reader says. */
process.on('message', () => {
  process.send?.({ type: 'ready' })
  const reading = { where: 'body', method: 'text', text: 'words that the body never had', confidence: 1 }
  process.send?.({ type: 'reading', reading })
  process.send?.({ type: 'end' })
})
