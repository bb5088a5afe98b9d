/**
 * The folder that carries a person's report: Outlook's report button moves the message there, a phone user may drag it.
 * One name in every language, because the button and the guard must mean the same folder.
 */
export const reportFolder = 'Signalements Nonlieu'
