// xliff.mjs FILE…: what a reader that nobody here wrote finds in XLIFF files, as JSON: file → segment → [source, target], marks as <1>…</1> and <2/>.
// It knows one segment a unit, so each segment is given to it in a unit of its own.
import { readFileSync } from 'node:fs'
import { xliff2js } from 'xliff'

const alone = text => text.replace(/<unit [^>]*>([\s\S]*?)<\/unit>/g, (_, inside) =>
  (inside.match(/<segment [\s\S]*?<\/segment>/g) ?? []).map(segment => `<unit id="${/ id="([^"]*)"/.exec(segment)[1]}">${segment}</unit>`).join('\n'))
const mark = part => {
  const [kind, { id, contents }] = Object.entries(part)[0]
  return /Standalone|ph/i.test(kind) ? `<${id}/>` : `<${id}>${said(contents)}</${id}>`
}
const said = part => Array.isArray(part) ? part.map(said).join('') : part && typeof part === 'object' ? mark(part) : part ?? ''

const read = {}
for (const file of process.argv.slice(2)) {
  const { resources } = await xliff2js(alone(readFileSync(file, 'utf8')))
  read[file] = Object.fromEntries(Object.entries(resources.f1).filter(([id]) => !id.startsWith('_')).map(([id, { source, target }]) => [id, [said(source), said(target)]]))
}
console.log(JSON.stringify(read))
