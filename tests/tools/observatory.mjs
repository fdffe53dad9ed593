// observatory.mjs HTTP-PORT HTTPS-PORT PATH…: what Mozilla's Observatory says of each page on this machine, as JSON.
// Its own command asks for the front page of a host alone; these are its tests and its marks, asked of any page.
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js'
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js'
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js'
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The list of hosts that browsers know by heart is fetched where the Observatory is set up as a service; this machine is not on it.
const known = fileURLToPath(new URL('../conf/hsts-preload.json', import.meta.resolve('@mdn/mdn-http-observatory')))
if (!existsSync(known)) {
  mkdirSync(fileURLToPath(new URL('.', `file://${known}`)), { recursive: true })
  writeFileSync(known, '{}')
}

const [httpPort, httpsPort, ...paths] = process.argv.slice(2)
const answers = []
for (const path of paths) {
  const read = await retrieve('127.0.0.1', { httpPort, httpsPort, path })
  const results = ALL_TESTS.map(test => test(read))
  const marks = results.map(result => getScoreModifier(result.result))
  const plain = 100 + marks.filter(mark => mark < 0).reduce((sum, mark) => sum + mark, 0)
  const { grade, score } = getGradeForScore(plain < MINIMUM_SCORE_FOR_EXTRA_CREDIT ? plain : 100 + marks.reduce((sum, mark) => sum + mark, 0))
  answers.push({ path, status: read.responses.auto?.status ?? 0, grade, score, failed: results.filter(result => !result.pass).map(result => result.result) })
}
console.log(JSON.stringify(answers))
