// bench/node_worker.js - the whole job in Node.js: crypto, JSON.parse, and a Map or a deserialiser.
//
// Usage: node node_worker.js SECRET map|sdk|jsona FOLDER, where the packages are in
// FOLDER/node_modules. The lines it speaks are those of wire.h.
'use strict'

const crypto = require('crypto')
const fs = require('fs')
const path = require('path')

const [secret, kind, folder] = process.argv.slice(2)
const PREFIX = 'BOTL'

function genuine(body) {
  const mac = crypto.createHmac('sha256', secret).update(body.bytes).digest('base64')
  const sent = Buffer.from(body.signature)
  return sent.length === mac.length && crypto.timingSafeEqual(Buffer.from(mac), sent)
}

// -------- with a Map --------

// The line items of the order that have a SKU: id, quantity, unit_amount_cents and code.
function linesByMap(document) {
  const included = new Map()
  for (const resource of document.included) {
    included.set(resource.type + '/' + resource.id, resource)
  }
  const find = (identifier) => identifier && included.get(identifier.type + '/' + identifier.id)
  const lines = []
  for (const identifier of document.data.relationships.line_items.data) {
    const line = find(identifier)
    const item = line && find(line.relationships.item.data)
    if (item && item.type === 'skus') {
      const { quantity, unit_amount_cents } = line.attributes
      lines.push({ id: line.id, quantity, unit_amount_cents, code: item.attributes.code })
    }
  }
  return lines
}

// -------- with a deserialiser --------

function linesOf(order) {
  const lines = []
  for (const { id, quantity, unit_amount_cents, item } of order.line_items) {
    if (!item || item.type !== 'skus') continue
    lines.push({ id, quantity, unit_amount_cents, code: item.code })
  }
  return lines
}

// Both packages make an object of each resource, with its relationships as members. The function
// of the SDK is the one that each of its requests ends with.
async function deserialiser() {
  const modules = path.resolve(folder, 'node_modules')
  const name = kind === 'sdk' ? '@commercelayer/sdk' : 'jsona'
  const { version } = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json')))
  if (kind === 'sdk') {
    const { denormalize } = await import(path.join(modules, name, 'lib', 'jsonapi.js'))
    return { what: name + ' ' + version, read: (text) => denormalize(JSON.parse(text)) }
  }
  const { default: Jsona } = require(path.join(modules, name))
  const jsona = new Jsona()
  return { what: name + ' ' + version, read: (text) => jsona.deserialize(JSON.parse(text)) }
}

// -------- the job --------

function promotion(lines) {
  const list = []
  let sum = 0
  for (const line of lines) {
    if (!line.code.startsWith(PREFIX)) continue
    const discount = Math.floor((line.quantity * line.unit_amount_cents) / 10)
    list.push({ id: line.id, discount_cents: discount })
    sum += discount
  }
  const data = { name: 'A tenth off bottles', discount_cents: sum }
  if (list.length > 0) data.line_items = list
  return JSON.stringify({ success: true, data })
}

const bodies = []
let read = (text) => JSON.parse(text)
let lines = linesByMap

function answer(body) {
  return genuine(body) ? promotion(lines(read(body.bytes.toString()))) : null
}

const jobs = { whole: answer, decode: (body) => read(body.bytes.toString()) }

function run(job, slot, count, times) {
  const start = process.hrtime.bigint()
  for (let i = 0; i < times; i++) {
    if (jobs[job](bodies[slot + (i % count)]) === null) return 'failed'
  }
  return 'ok ' + (process.hrtime.bigint() - start)
}

// -------- lines --------

function reply(line) {
  const [command, ...rest] = line.split(' ')
  if (command === 'load') {
    bodies.push({ signature: rest[0], bytes: fs.readFileSync(rest.slice(1).join(' ')) })
    return 'ok'
  }
  if (command === 'drop') {
    bodies.length = 0
    return 'ok'
  }
  if (command === 'answer') {
    const text = answer(bodies[Number(rest[0])])
    return text === null ? 'refused' : 'ok ' + text
  }
  if (command === 'run') return run(rest[0], ...rest.slice(1).map(Number))
  return 'ok'
}

function serve(what) {
  const say = (line) => fs.writeSync(1, line + '\n')
  say('ready Node.js ' + process.versions.node + what)
  let waiting = ''
  process.stdin.on('data', (bytes) => {
    const all = (waiting + bytes).split('\n')
    waiting = all.pop()
    for (const line of all) {
      if (line === 'quit') process.exit(0)
      try {
        say(reply(line))
      } catch (error) {
        say('error ' + String(error.message).replace(/\n/g, ' '))
      }
    }
  })
  process.stdin.on('end', () => process.exit(0))
}

async function main() {
  if (kind === 'map') return serve('')
  try {
    const found = await deserialiser()
    read = found.read
    lines = linesOf
    serve(', ' + found.what)
  } catch (error) {
    fs.writeSync(1, 'missing ' + String(error.message).split('\n')[0] + '\n')
  }
}

main()
