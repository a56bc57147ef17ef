-- load.lua - what wrk sends and expects: wrk ... -s load.lua URL -- BODY SIGNATURE EXPECTED [SLOT]
-- BODY and EXPECTED are files. Prints one line of JSON at the end. With SLOT, milliseconds, another one
-- before it: how many answers came in each slot from the first answer on.

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

-- Milliseconds of a clock that never goes back.
local function clock()
  local ffi = require("ffi")
  ffi.cdef("typedef struct { long s; long ns; } moment; int clock_gettime(int clock, moment *at);")
  local at = ffi.new("moment")
  return function()
    ffi.C.clock_gettime(1, at)
    return tonumber(at.s) * 1000 + tonumber(at.ns) / 1e6
  end
end

local now, first

local function count()
  local at = now()
  first = first or at
  local number = math.floor((at - first) / slot) + 1
  slots[number] = (slots[number] or 0) + 1
end

function init(args)
  slot = tonumber(args[4])
  slots = {} -- not local, as below
  now = slot and clock()
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
  if slot then
    count()
  end
end

-- The slots of the one thread that counts them.
local function print_slots(thread)
  local counts = thread:get("slots")
  local most, text = 0, {}
  for number in pairs(counts) do
    most = math.max(most, number)
  end
  for number = 1, most do
    text[number] = tostring(counts[number] or 0)
  end
  print("SLOTS [" .. table.concat(text, ", ") .. "]")
end

function done(summary, latency, requests)
  local errors = summary.errors
  local wrong = 0
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("wrong")
  end
  if threads[1]:get("slot") then
    print_slots(threads[1])
  end
  print(string.format(
    'RESULT {"requests": %d, "seconds": %.6f, "wrong": %d, "broken": %d, ' ..
    '"50": %d, "99": %d, "99.9": %d, "most": %d}',
    summary.requests, summary.duration / 1e6, wrong,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), latency.max))
end
