import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes a minute and more, and mostly waits: begun first, so that nothing stands alone at the end. */
const long = [
  'test/soak/soak.test.ts',
  'test/kills/path.test.ts',
  'test/outlook/matrix.test.ts',
  'test/outlook/pane.test.ts',
]

/** Vitest knows how long a file takes once it has run here; on a clean checkout it only knows how big each is. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.indexOf(relative(this.ctx.config.root, moduleId))
      return at === -1 ? long.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
