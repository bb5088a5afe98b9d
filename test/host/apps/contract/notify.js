import { app, output } from '@azure/functions'

const scan = output.storageQueue({ queueName: 'scan', connection: 'AzureWebJobsStorage' })

app.http('notify', {
  methods: ['POST'],
  route: 'graph/notify',
  extraOutputs: [scan],
  handler: async (request, context) => {
    context.extraOutputs.set(scan, [{ a: 1 }, { b: 2 }])
    context.log('told')
    return { status: 202, jsonBody: { token: request.query.get('validationToken') } }
  },
})
