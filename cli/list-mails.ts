import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file to be read, or a path that gives none, with why. */
export type Listed = { readonly file: string } | { readonly file: string; readonly error: FileError }

export interface FileError {
  readonly code: string
  readonly message: string
}

/** Folders below one another that are looked into. */
const maxDepth = 20

/** The files that paths name, in their order; a folder stands for the `.eml` files in and below it, sorted by name. */
export async function* listMails(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const path of paths) {
    const kind = await kindOfPath(path)
    if (typeof kind === 'object') yield { file: path, error: kind }
    else if (kind === 'file') yield { file: path }
    else yield* mailsIn(path)
  }
}

async function* mailsIn(folder: string): AsyncGenerator<Listed> {
  let found = false
  for await (const listed of walk(folder, 0)) {
    found = true
    yield listed
  }
  if (!found) {
    yield {
      file: folder,
      error: { code: 'no-mail', message: 'The folder holds no .eml file. Name another.' },
    }
  }
}

async function* walk(folder: string, depth: number): AsyncGenerator<Listed> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(fileError)
  if ('code' in entries) {
    yield { file: folder, error: entries }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (depth < maxDepth) yield* walk(path, depth + 1)
    } else if (entry.name.toLowerCase().endsWith('.eml')) {
      yield { file: path }
    }
  }
}

async function kindOfPath(path: string): Promise<'file' | 'folder' | FileError> {
  const found = await stat(path).catch(fileError)
  if ('code' in found) return found
  if (found.isDirectory()) return 'folder'
  if (found.isFile()) return 'file'
  return { code: 'not-a-file', message: 'This is neither a file nor a folder. Name an .eml file.' }
}

/** Why the file system gave nothing, in words. */
export function fileError(error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', message: 'There is no file or folder of this name. Check the path.' }
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-access', message: 'It may not be read. Check its permissions.' }
    case '':
      return { code: 'unreadable', message: 'It could not be read.' }
    default:
      return { code: 'unreadable', message: `It could not be read (${code}).` }
  }
}
