/** A reader that has room for one part: at the second it dies for want of memory, as under what earlier parts left behind. */
let orders = 0
process.on('message', (order: { request: { name: string } }) => {
  orders += 1
  if (orders === 1) process.send?.({ type: 'ready' })
  const { name } = order.request
  if (orders > 1 || name === 'bomb') {
    process.send?.({ type: 'failed', reason: 'memory' }, () => process.kill(process.pid, 'SIGKILL'))
    return
  }
  const reading = { where: `attachment:${name}#1`, method: 'pdf', text: 'first page', confidence: 1 }
  process.send?.({ type: 'reading', reading })
  process.send?.({ type: 'end', isFull: name === 'large' })
})
