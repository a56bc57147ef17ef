-- soak.lua - what wrk sends: wrk ... -s soak.lua URL -- FILE..., each file a whole request, one after
-- the other. Prints how many answers had each HTTP status, and what went wrong with connections.

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  requests, counts, turn = {}, "", 0 -- not local: wrk reads counts from the thread at the end
  found = {}
  for _, path in ipairs(args) do
    local file = assert(io.open(path, "rb"))
    table.insert(requests, file:read("*a"))
    file:close()
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function response(status)
  found[status] = (found[status] or 0) + 1
  if status >= 500 or found[status] % 64 == 1 then
    local words = {}
    for number, count in pairs(found) do
      table.insert(words, string.format('"%d": %d', number, count))
    end
    counts = table.concat(words, ", ")
  end
end

function done(summary)
  print(string.format('RESULT {"requests": %d, "seconds": %.3f, "broken": %d, "statuses": {%s}}',
    summary.requests, summary.duration / 1e6,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    threads[1]:get("counts")))
end
