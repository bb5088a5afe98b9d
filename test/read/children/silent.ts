/** A reader that waits for ever; it tells its process id and what it can see of its parent's environment. */
process.on('message', (order: { request: { name: string } }) => {
  process.send?.({ type: 'ready' })
  const text = JSON.stringify(Object.keys(process.env).sort())
  process.send?.({
    type: 'reading',
    reading: { where: `attachment:${order.request.name}`, method: 'text', text, confidence: 1 },
  })
  if (order.request.name === 'end') process.send?.({ type: 'end' })
})
