// served.mjs FOLDER: a built site as Netlify's own packages serve it, on this machine alone; says its address, and ends
// when its input does. A rule of _redirects that matches comes first, and headers are then those of the file that it
// finds, as in Netlify's own proxy.
import { HeadersHandler } from '@netlify/headers'
import { RedirectsHandler } from '@netlify/redirects'
import { StaticHandler } from '@netlify/static'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const folder = process.argv[2]
const headers = new HeadersHandler({ projectDir: folder, publishDir: '.', logger: console })
const redirects = new RedirectsHandler({ projectDir: folder, publicDir: folder, jwtSecret: '', jwtRoleClaim: '' })
const files = new StaticHandler({ directory: folder })

const fileOf = path => [path, `${path}index.html`, `${path}/index.html`, `${path}.html`]
  .find(file => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile())

async function send(request, path, status) {
  const found = await files.match(request)
  if (!found) return undefined
  const response = await found.handle()
  await headers.apply(new Request(new URL(path, request.url)), response)
  return new Response(response.body, { status, headers: response.headers })
}

async function answer(request) {
  const path = new URL(request.url).pathname
  const rule = await redirects.match(request)
  const led = rule && await redirects.handle(request, rule, async wanted => {
    const file = fileOf(new URL(wanted.url).pathname)
    return file && (() => send(wanted, file, wanted.url === request.url ? 200 : rule.statusCode))
  })
  return led ?? await send(request, path, 200) ?? await send(new Request(new URL('/404.html', request.url)), path, 404)
}

const server = createServer(async (asked, answered) => {
  const { status, headers: sent, body } = await answer(new Request(new URL(asked.url, `http://${asked.headers.host}`)))
  answered.writeHead(status, Object.fromEntries(sent))
  for await (const part of body ?? []) answered.write(part)
  answered.end()
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.stdin.resume().on('end', () => process.exit())
