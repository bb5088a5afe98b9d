/** What the pane may load (https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security). */
export const panePolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https://login.microsoftonline.com",
] as const

/** What it may frame, and who may frame it: Outlook on the web must. */
export const paneFraming = [
  'frame-src https://telemetryservice.firstpartyapps.oaspapps.com',
  'frame-ancestors https://outlook.office.com https://outlook.office365.com https://*.cloud.microsoft',
] as const
