-- load.lua - what wrk sends and expects: wrk ... -s load.lua URL -- BODY SIGNATURE EXPECTED
-- BODY and EXPECTED are files. Prints one line of JSON at the end.

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

local function read_all(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function init(args)
  wrk.method = "POST"
  wrk.body = read_all(args[1])
  wrk.headers["Content-Type"] = "application/vnd.api+json"
  wrk.headers["X-CommerceLayer-Signature"] = args[2]
  expected = read_all(args[3])
  wrong = 0 -- not local: wrk reads it from the thread at the end
end

function response(status, headers, body)
  if status ~= 200 or body ~= expected then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  local wrong = 0
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("wrong")
  end
  print(string.format(
    'RESULT {"requests": %d, "seconds": %.6f, "wrong": %d, "broken": %d, ' ..
    '"50": %d, "99": %d, "99.9": %d, "most": %d}',
    summary.requests, summary.duration / 1e6, wrong,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), latency.max))
end
