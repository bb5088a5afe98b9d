import { firstLanguage } from './language.ts'

// Stands in the page itself and runs before anything of it is drawn: it chooses which of the languages is shown, so that
// a reader's first sight of the pane is calm advice in his own. Nothing is fetched for that.
const language = firstLanguage(location.search, navigator.language)
document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'

// Where the pane's own script does not come, the page says so instead of asking for a moment's patience for ever.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.type === 'module')
      document.documentElement.dataset['unreachable'] = ''
  },
  true,
)
