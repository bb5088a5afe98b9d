import { createHash } from 'node:crypto'

/**
 * What a page of the pane may load (https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security). Of
 * style and script that stand in a page, only what our own page holds may act: each is named by its hash.
 *
 * @param page our own HTML, as it is served; '' for a file that is no page
 */
export function panePolicy(page: string): readonly string[] {
  const styles = hashesOf('style', page)
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    ["script-src 'self' https://appsforoffice.microsoft.com", ...hashesOf('script', page)].join(' '),
    ['style-src', ...(styles.length > 0 ? styles : ["'none'"])].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self' https://login.microsoftonline.com",
  ]
}

/** Sources of the Content-Security-Policy (level 2, section 4.2.3) for the elements of this kind that hold their content. */
function hashesOf(tag: 'script' | 'style', page: string): readonly string[] {
  return page
    .split(`<${tag}>`)
    .slice(1)
    .map((rest) => rest.split(`</${tag}>`)[0] ?? '')
    .map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
}

/** What it may frame, and who may frame it: Outlook on the web must. */
export const paneFraming = [
  'frame-src https://telemetryservice.firstpartyapps.oaspapps.com',
  'frame-ancestors https://outlook.office.com https://outlook.office365.com https://*.cloud.microsoft',
] as const
