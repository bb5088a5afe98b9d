import { loadImage } from '@napi-rs/canvas'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OfficeAddinManifest } from 'office-addin-manifest'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'htmlparser2'
import { iconSizes, manifestTemplate } from '../../scripts/manifest/manifest.ts'
import { localised } from '../../scripts/manifest/strings.ts'

const root = join(import.meta.dirname, '..', '..')
const path = join(root, 'manifest.xml')
const source = readFileSync(path, 'utf8')
const origin = 'https://nonlieu.example.com'

/** An element of the manifest, as the checks below need it. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const locales = Object.keys(localised)
const manifest = childrenOf(parseDocument(source, { xmlMode: true })).find(({ name }) => name === 'OfficeApp')

function childrenOf(node: unknown): readonly Element[] {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return []
  return node.children.flatMap((child: unknown) => elementFrom(child))
}

function elementFrom(node: unknown): readonly Element[] {
  if (typeof node !== 'object' || node === null || !('name' in node) || !('attribs' in node)) return []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  const text = children.map((child: { data?: string }) => child.data ?? '').join('')
  return [
    { name: String(node.name), attributes: { ...Object(node.attribs) }, children: childrenOf(node), text },
  ]
}

/** Every element below `from`, the nested VersionOverrides left out where `within` is that element's own. */
function below(from: Element, stopAt = ''): readonly Element[] {
  return from.children.flatMap((child) => (child.name === stopAt ? [] : [child, ...below(child, stopAt)]))
}

function overrides(): readonly Element[] {
  const outer = manifest?.children.find(({ name }) => name === 'VersionOverrides')
  const inner = outer?.children.find(({ name }) => name === 'VersionOverrides')
  return [outer, inner].filter((one) => one !== undefined)
}

/** What a resid of these elements names; of all others it names a string. */
const kindOf: Readonly<Record<string, string>> = {
  'bt:Image': 'image',
  SourceLocation: 'url',
  Runtime: 'url',
  Override: 'url',
}

/** The icon sizes that Outlook asks for, by the place that names them. */
const storeSizes: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 }

describe('manifest.xml', () => {
  test("is read by Microsoft's own parser as what it is", async () => {
    expect(await OfficeAddinManifest.readManifestFile(path)).toMatchObject({
      displayName: 'Nonlieu',
      hosts: ['Mailbox'],
      permissions: 'ReadItem',
      officeAppType: 'MailApp',
      defaultLocale: 'en-US',
    })
  })

  test('is small, without entities, and every address is https on the one placeholder origin', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(256 * 1024)
    expect(source).not.toMatch(/<!DOCTYPE|<!ENTITY/u)
    const addresses = all().flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.includes('://')),
    )
    const own = addresses.filter(
      (address) => !address.includes('schemas.microsoft.com') && !address.includes('www.w3.org'),
    )
    expect(own.length).toBeGreaterThan(8)
    for (const address of own) expect(new URL(address).origin).toBe(origin)
  })

  test('its elements stand in the order that the schema wants', () => {
    const order = [
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'DisableEntityHighlighting',
      'VersionOverrides',
    ]
    const names = manifest?.children.map(({ name }) => name) ?? []
    expect(names).toEqual(order.filter((name) => names.includes(name)))
    expect(names).toContain('VersionOverrides')
    for (const one of overrides()) {
      const inner = one.children.map(({ name }) => name)
      expect(inner).toEqual(
        [
          'Description',
          'Requirements',
          'Hosts',
          'Resources',
          'VersionOverrides',
          'WebApplicationInfo',
        ].filter((name) => inner.includes(name)),
      )
      const resources = one.children
        .find(({ name }) => name === 'Resources')
        ?.children.map(({ name }) => name)
      expect(resources).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'])
    }
  })

  test('old clients and new ones: V1_0 from Mailbox 1.3, V1_1 from 1.5 inside it, pinned only there', () => {
    const [outer, inner] = overrides()
    expect(outer?.attributes['xsi:type']).toBe('VersionOverridesV1_0')
    expect(inner?.attributes['xsi:type']).toBe('VersionOverridesV1_1')
    expect([needs(outer), needs(inner)]).toEqual(['1.3', '1.5'])
    const pinned = overrides().map((one) =>
      below(one, 'VersionOverrides')
        .filter(({ name }) => name === 'SupportsPinning')
        .map(({ text }) => text),
    )
    expect(pinned).toEqual([[], ['true']])
  })

  test('every resid has a resource of the right kind in its own VersionOverrides, no id twice, none unused', () => {
    for (const one of overrides()) {
      const elements = below(one, 'VersionOverrides')
      const kinds: Readonly<Record<string, string>> = {
        'bt:Image': 'image',
        'bt:Url': 'url',
        'bt:String': 'string',
      }
      const resources = elements.filter(
        ({ name, attributes }) => Object.hasOwn(kinds, name) && attributes['id'] !== undefined,
      )
      const ids = resources.map(({ attributes }) => attributes['id'])
      expect(new Set(ids).size).toBe(ids.length)
      const wanted = elements.filter(({ attributes }) => attributes['resid'] !== undefined)
      for (const { name, attributes } of wanted) {
        const resource = resources.find((candidate) => candidate.attributes['id'] === attributes['resid'])
        const kind = kindOf[name] ?? 'string'
        expect([name, attributes['resid'], resource === undefined ? 'none' : kinds[resource.name]]).toEqual([
          name,
          attributes['resid'],
          kind,
        ])
      }
      expect(new Set(wanted.map(({ attributes }) => attributes['resid']))).toEqual(new Set(ids))
    }
  })

  test('ids and strings keep within their lengths, in every language', () => {
    for (const { attributes } of all())
      for (const name of ['id', 'resid']) expect((attributes[name] ?? '').length).toBeLessThanOrEqual(32)
    for (const [kind, longest] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
      ['Description', 250],
      ['DisplayName', 125],
    ] as const) {
      const texts = all()
        .filter(({ name }) => name === kind)
        .flatMap((one) => [one, ...below(one)])
        .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
        .filter((text) => text !== undefined)
      expect(texts.length).toBeGreaterThan(1)
      for (const text of texts) expect([text, text.length <= longest]).toEqual([text, true])
    }
  })

  test('every string is said in English and in each of eleven languages', () => {
    const strings = all().filter(
      ({ name, attributes }) =>
        attributes['DefaultValue'] !== undefined &&
        ['bt:String', 'DisplayName', 'Description'].includes(name),
    )
    for (const one of strings) {
      expect(one.attributes['DefaultValue']).not.toBe('')
      expect(one.children.map(({ attributes }) => attributes['Locale'])).toEqual(locales)
      for (const { attributes } of one.children) expect(attributes['Value']).not.toBe('')
    }
  })

  test('the report surface names the page of its own runtime, and asks in Outlook before it reports', () => {
    const inner = overrides()[1]
    const elements = inner === undefined ? [] : below(inner)
    const runtime = elements.find(({ name }) => name === 'Runtime')
    const custom = elements.find(({ name }) => name === 'ReportPhishingCustomization')
    expect(custom?.children.map(({ name }) => name)).toEqual([
      'Control',
      'PreProcessingDialog',
      'SourceLocation',
    ])
    expect(custom?.children.at(-1)?.attributes['resid']).toBe(runtime?.attributes['resid'])
    expect(elements.find(({ name }) => name === 'FunctionName')?.text).toBe('onSpamReport')
  })

  test('shared folders are said before the surfaces, and a phone has its button in nine icons', () => {
    const inner = overrides()[1]
    const elements = inner === undefined ? [] : below(inner)
    const desktop = elements.find(({ name }) => name === 'DesktopFormFactor')
    expect(desktop?.children.map(({ name }) => name)).toEqual([
      'SupportsSharedFolders',
      'ExtensionPoint',
      'ExtensionPoint',
    ])
    const mobile = elements.find(({ name }) => name === 'MobileFormFactor')
    const images = mobile === undefined ? [] : below(mobile).filter(({ name }) => name === 'bt:Image')
    expect(images.map(({ attributes }) => `${attributes['size']}x${attributes['scale']}`).sort()).toEqual(
      ['25x1', '25x2', '25x3', '32x1', '32x2', '32x3', '48x1', '48x2', '48x3'].sort(),
    )
  })

  test('is what the script makes', () => {
    expect(source).toBe(manifestTemplate())
  })

  test('every icon is on disk in the size that its place asks for', async () => {
    const images = new Map(
      all()
        .filter(({ name, attributes }) => name === 'bt:Image' && attributes['id'] !== undefined)
        .map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
    )
    const named = all().flatMap(({ name, attributes }) => {
      const size =
        storeSizes[name] ??
        (name === 'bt:Image' && attributes['size'] !== undefined
          ? Number(attributes['size']) * Number(attributes['scale'] ?? 1)
          : null)
      const address = attributes['DefaultValue'] ?? images.get(attributes['resid'])
      return size === null || address === undefined
        ? []
        : [{ size, file: join(root, 'addin', new URL(address).pathname) }]
    })
    expect([...new Set(named.map(({ size }) => size))].sort((a, b) => a - b)).toEqual(iconSizes)
    for (const { size, file } of named) {
      expect([file, existsSync(file)]).toEqual([file, true])
      const { width, height } = await loadImage(readFileSync(file))
      expect([width, height]).toEqual([size, size])
    }
  })

  test('the pages that it names are the ones that are served', () => {
    const pages = all()
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => value.startsWith(`${origin}/`) && value.endsWith('.html'))
    expect(new Set(pages)).toEqual(new Set([`${origin}/pane.html`, `${origin}/report.html`]))
    for (const page of ['pane.html', 'report.html']) expect(existsSync(join(root, 'addin', page))).toBe(true)
  })
})

/** The lowest Mailbox version that one VersionOverrides asks for. */
function needs(one: Element | undefined): string | undefined {
  if (one === undefined) return undefined
  const sets = below(one, 'VersionOverrides').find(({ name }) => name === 'bt:Sets')
  return sets?.attributes['DefaultMinVersion']
}

function all(): readonly Element[] {
  return manifest === undefined ? [] : below(manifest)
}
