// lighthouse.mjs ADDRESS…: what Lighthouse says of each page as a phone opens it, as JSON.
// Of its speed only what no clock measures is judged: whether anything moves. The score of the day is told beside it.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const runs = 3
// Lighthouse waits a second for each kind of quiet; a page without a third party and without a timer is quiet at once.
const settings = {
  output: 'json', logLevel: 'error', disableFullPageScreenshot: true, throttlingMethod: 'simulate',
  pauseAfterFcpMs: 250, pauseAfterLoadMs: 250, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250,
}

const chrome = await launch({ chromePath: process.env.CHROME_PATH || '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'] })
const look = async address => (await lighthouse(address, { ...settings, port: chrome.port, onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] })).lhr

// A load that the browser did not record whole says nothing of the page.
async function whole(address) {
  let seen
  for (let run = 0; run < runs; run++) {
    seen = await look(address)
    if (!seen.runtimeError && Object.values(seen.categories).every(({ score }) => score !== null))
      break
  }
  return seen
}

const said = []
for (const address of process.argv.slice(2)) {
  const seen = await whole(address)
  const { performance, ...others } = seen.categories
  const scores = Object.fromEntries(Object.values(others).map(({ id, score }) => [id, score]))
  scores.stillness = seen.audits['cumulative-layout-shift'].score
  const faults = Object.values(others).filter(({ score }) => !(score >= 1))
    .flatMap(({ id, auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(ref => [id, seen.audits[ref.id]]))
    .filter(([, { score }]) => score !== null && score < 1)
    .map(([id, { title, displayValue, details }]) => `${id}: ${title} ${displayValue ?? ''} ${details?.items?.slice(0, 3).map(item => item.node?.snippet ?? item.source ?? item.description ?? '').join(' ') ?? ''}`.trim())
  said.push({ address, scores, speed: performance.score, faults, errors: seen.runtimeError ? [seen.runtimeError.message] : [] })
}
chrome.kill()
console.log(JSON.stringify(said))
