import { app } from '@azure/functions'

app.timer('renew', {
  schedule: '0 */5 * * * *',
  retry: { strategy: 'fixedDelay', maxRetryCount: 2, delayInterval: { seconds: 10 } },
  handler: (timer) => {
    if (timer.isPastDue) throw new TypeError('words of a mail')
    return timer.scheduleStatus?.next
  },
})
