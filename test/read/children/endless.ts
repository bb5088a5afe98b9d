/** A reader that is caught in a loop after its first finding. */
process.on('message', (order: { request: { name: string } }) => {
  process.send?.({ type: 'ready' })
  const reading = {
    where: `attachment:${order.request.name}#1`,
    method: 'pdf',
    text: 'first page',
    confidence: 1,
  }
  process.send?.({ type: 'reading', reading }, () => {
    for (;;);
  })
})
