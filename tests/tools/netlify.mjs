// netlify.mjs FOLDER: what the host itself reads in a site's _headers and _redirects, as JSON.
// Its parsers drop what they do not understand without a word, so the caller compares with what was written.
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { join } from 'node:path'

const folder = process.argv[2]
const { headers: rules, errors: headerErrors } = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], minimal: false })
const headers = rules.map(rule => ({ for: rule.for, matches: rule.forRegExp.source, values: rule.values }))
const { redirects, errors: redirectErrors } = await parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], minimal: true })
const errors = [...headerErrors, ...redirectErrors].map(error => error.message)
console.log(JSON.stringify({ headers, redirects, errors }))
