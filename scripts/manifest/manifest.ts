import { placeholder } from '../../cli/manifest.ts'
import { english, localised, type ManifestStrings } from './strings.ts'

const base = 'http://schemas.microsoft.com/office/mailappversionoverrides'

/** The template: elements in the order of the schema, every resource and button said in both overrides. */
export function manifestTemplate(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!--
  The template of the add-in's manifest, valid as it stands; made by scripts/manifest/make.ts. The command
  "nonlieu manifest" writes a tenant's from it. The nested V1_1 inherits nothing from V1_0, so buttons and resources are said twice.
-->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${placeholder.id}</Id>
  <Version>1.1.0.0</Version>
  <ProviderName>Nonlieu</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${said('DisplayName', () => 'Nonlieu', 2)}
  ${said('Description', ({ description }) => description, 2)}
  <IconUrl DefaultValue="${asset('icon-64.png')}" />
  <HighResolutionIconUrl DefaultValue="${asset('icon-128.png')}" />
  <SupportUrl DefaultValue="${page('pane.html')}" />
  <Hosts>
    <Host Name="Mailbox" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.3">
      <Set Name="Mailbox" MinVersion="1.3" />
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${page('pane.html')}" />
        <RequestedHeight>250</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="${base}" xsi:type="VersionOverridesV1_0">
    ${requirements('1.3', 4)}
    <Hosts>
      <Host xsi:type="MailHost">
        <DesktopFormFactor>
          ${readSurface(false, 10)}
        </DesktopFormFactor>
      </Host>
    </Hosts>
    ${resources(false, 4)}
    <VersionOverrides xmlns="${base}/1.1" xsi:type="VersionOverridesV1_1">
      ${requirements('1.5', 6)}
      <Hosts>
        <Host xsi:type="MailHost">
          <Runtimes>
            <Runtime resid="report.url">
              <Override type="javascript" resid="report.js" />
            </Runtime>
          </Runtimes>
          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
            ${readSurface(true, 12)}
            ${reportSurface(12)}
          </DesktopFormFactor>
          <MobileFormFactor>
            ${mobileSurface(12)}
          </MobileFormFactor>
        </Host>
      </Hosts>
      ${resources(true, 6)}
      <WebApplicationInfo>
        <Id>${placeholder.clientId}</Id>
        <Resource>api://${placeholder.clientId}</Resource>
        <Scopes>
          <Scope>openid</Scope>
          <Scope>profile</Scope>
        </Scopes>
      </WebApplicationInfo>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`
}

function asset(name: string): string {
  return `${placeholder.origin}/assets/${name}`
}

function page(name: string): string {
  return `${placeholder.origin}/${name}`
}

function requirements(version: string, indent: number): string {
  return at(
    indent,
    `<Requirements>
  <bt:Sets DefaultMinVersion="${version}">
    <bt:Set Name="Mailbox" />
  </bt:Sets>
</Requirements>`,
  )
}

/** The button beside a message that is read. */
function readSurface(pinned: boolean, indent: number): string {
  return at(
    indent,
    `<ExtensionPoint xsi:type="MessageReadCommandSurface">
  <OfficeTab id="TabDefault">
    <Group id="readGroup">
      <Label resid="group.label" />
      <Control xsi:type="Button" id="readWhy">
        <Label resid="why.label" />
        <Supertip>
          <Title resid="why.label" />
          <Description resid="why.tip" />
        </Supertip>
        ${ribbonIcon(8)}
        <Action xsi:type="ShowTaskpane">
          <SourceLocation resid="pane.url" />${pinned ? '\n          <SupportsPinning>true</SupportsPinning>' : ''}
        </Action>
      </Control>
    </Group>
  </OfficeTab>
</ExtensionPoint>`,
  )
}

/** Integrated spam reporting: Outlook asks, the report command answers without network, a folder is the transport. */
function reportSurface(indent: number): string {
  return at(
    indent,
    `<ExtensionPoint xsi:type="ReportPhishingCommandSurface">
  <ReportPhishingCustomization>
    <Control xsi:type="Button" id="readReport">
      <Label resid="report.label" />
      <Supertip>
        <Title resid="report.label" />
        <Description resid="report.tip" />
      </Supertip>
      ${ribbonIcon(6)}
      <Action xsi:type="ExecuteFunction">
        <FunctionName>onSpamReport</FunctionName>
      </Action>
    </Control>
    <PreProcessingDialog>
      <Title resid="report.title" />
      <Description resid="report.question" />
    </PreProcessingDialog>
    <SourceLocation resid="report.url" />
  </ReportPhishingCustomization>
</ExtensionPoint>`,
  )
}

function mobileSurface(indent: number): string {
  const images = mobileSizes
    .flatMap((size) => [1, 2, 3].map((scale) => ({ size, scale })))
    .map(({ size, scale }) => `<bt:Image size="${size}" scale="${scale}" resid="icon.${size * scale}" />`)
  return at(
    indent,
    `<ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
  <Group id="mobileGroup">
    <Label resid="group.label" />
    <Control xsi:type="MobileButton" id="mobileWhy">
      <Label resid="why.label" />
      <Icon xsi:type="bt:MobileIconList">
        ${images.join('\n        ')}
      </Icon>
      <Action xsi:type="ShowTaskpane">
        <SourceLocation resid="pane.url" />
      </Action>
    </Control>
  </Group>
</ExtensionPoint>`,
  )
}

const ribbonSizes = [16, 32, 80] as const
const mobileSizes = [25, 32, 48] as const

/** Every size of icon that the manifest names, in pixels. */
export const iconSizes: readonly number[] = [
  ...new Set([64, 128, ...ribbonSizes, ...mobileSizes.flatMap((size) => [size, size * 2, size * 3])]),
].sort((a, b) => a - b)

function ribbonIcon(indent: number): string {
  const images = ribbonSizes.map((size) => `  <bt:Image size="${size}" resid="icon.${size}" />`)
  return at(indent, `<Icon>\n${images.join('\n')}\n</Icon>`)
}

function resources(full: boolean, indent: number): string {
  const sizes = full ? iconSizes.filter((size) => size !== 128) : ribbonSizes
  const images = sizes.map(
    (size) => `    <bt:Image id="icon.${size}" DefaultValue="${asset(`icon-${size}.png`)}" />`,
  )
  const urls = [
    ['pane.url', page('pane.html')],
    ...(full
      ? [
          ['report.url', page('report.html')],
          ['report.js', page('report.js')],
        ]
      : []),
  ].map(([id, url]) => `    <bt:Url id="${id}" DefaultValue="${url}" />`)
  const short = [
    string('group.label', () => 'Nonlieu'),
    string('why.label', ({ why }) => why),
    ...(full
      ? [
          string('report.label', ({ report }) => report),
          string('report.title', ({ reportTitle }) => reportTitle),
        ]
      : []),
  ]
  const long = [
    string('why.tip', ({ whyTip }) => whyTip),
    ...(full
      ? [
          string('report.tip', ({ reportTip }) => reportTip),
          string('report.question', ({ reportQuestion }) => reportQuestion),
        ]
      : []),
  ]
  return at(
    indent,
    `<Resources>
  <bt:Images>
${images.join('\n')}
  </bt:Images>
  <bt:Urls>
${urls.join('\n')}
  </bt:Urls>
  <bt:ShortStrings>
    ${short.map((one) => at(4, one)).join('\n    ')}
  </bt:ShortStrings>
  <bt:LongStrings>
    ${long.map((one) => at(4, one)).join('\n    ')}
  </bt:LongStrings>
</Resources>`,
  )
}

type Choose = (strings: ManifestStrings) => string

function string(id: string, choose: Choose): string {
  return element('bt:String', `id="${id}" `, choose, 'bt:Override')
}

function said(name: string, choose: Choose, indent: number): string {
  return at(indent, element(name, '', choose, 'Override'))
}

function element(name: string, attributes: string, choose: Choose, override: string): string {
  const overrides = Object.entries(localised).map(
    ([locale, strings]) => `  <${override} Locale="${locale}" Value="${escaped(choose(strings))}" />`,
  )
  return `<${name} ${attributes}DefaultValue="${escaped(choose(english))}">\n${overrides.join('\n')}\n</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** All lines but the first, indented. */
function at(indent: number, text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(indent)}`)
}
