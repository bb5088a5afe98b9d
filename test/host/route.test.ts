import { expect, test } from 'vitest'
import { matchRoute, route } from './route.ts'

const routes = [
  route('rest', ['GET'], '', '{*path}'),
  route('pane', ['GET'], '', 'pane.html'),
  route('one', ['GET'], '', 'api/{id}'),
  route('number', ['GET'], '', 'api/{id:int}'),
  route('literal', ['GET'], '', 'API/list'),
  route('optional', ['GET'], '', 'maybe/{name?}'),
  route('post', ['post'], '', 'graph/notify'),
]

test.each([
  ['GET', '/pane.html', 'pane', {}],
  ['GET', '/PANE.html/', 'pane', {}],
  ['GET', '/api/list', 'literal', {}],
  ['GET', '/api/12', 'number', { id: '12' }],
  ['GET', '/api/a%20b', 'one', { id: 'a b' }],
  ['GET', '/api/a%2Fb', 'one', { id: 'a%2Fb' }],
  ['GET', '/maybe', 'optional', {}],
  ['GET', '/maybe/x', 'optional', { name: 'x' }],
  ['GET', '/assets/icon-16.png', 'rest', { path: 'assets/icon-16.png' }],
  ['GET', '/', 'rest', {}],
  ['POST', '/graph/notify', 'post', {}],
])('%s %s goes to %s', (method, path, target, params) => {
  expect(matchRoute(routes, method, path)).toEqual({ target, params })
})

test('a wrong method is an unknown route', () => {
  expect(matchRoute(routes, 'PUT', '/graph/notify')).toBeNull()
})

test('the prefix stands before every route', () => {
  const prefixed = [route('x', ['GET'], 'api', 'hello')]
  expect(matchRoute(prefixed, 'GET', '/hello')).toBeNull()
  expect(matchRoute(prefixed, 'GET', '/api/hello')).toEqual({ target: 'x', params: {} })
})

test.each([
  ['admin/users', 'keeps for itself'],
  ['a/{b:regex(x)}', 'not played'],
  ['file-{b}', 'not played'],
])('the route %s is refused', (template, why) => {
  expect(() => route('x', ['GET'], '', template)).toThrow(why)
})
