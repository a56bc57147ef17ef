-- Runs tests/ffi/cases.json: see its member `about`. A case, member or step that is not known fails.
local ffi = require("ffi")
package.path = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/?.lua;" .. package.path
local help = require("help")
local clx, cases, same, yes, raises = help.clx, help.cases, help.same, help.yes, help.raises
local null = clx.null

local known = {
  requests = "name callback pattern topics needs secrets body method path topic signature build http status answer log "
    .. "log_has runs takes languages",
  signatures = "name secrets body signature status matched languages",
  reads = "name body members languages",
  behaviours = "name behaviour callback body build returns http status answer languages",
  deferred = "name callback steps languages",
}
local sections = {"requests", "signatures", "reads", "behaviours", "deferred"}

local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
local function base64(text)
  local bits, count, out = 0, 0, {}
  for letter in text:gmatch("[^=]") do
    bits, count = bits * 64 + alphabet:find(letter, 1, true) - 1, count + 6
    if count >= 8 then
      count = count - 8
      out[#out + 1] = string.char(math.floor(bits / 2 ^ count))
      bits = bits % 2 ^ count
    end
  end
  return table.concat(out)
end

local function data(value)
  if value == null then return nil end
  if type(value) == "string" then return value end
  return value.text or base64(value.base64)
end

local function body_of(value)
  if type(value) == "string" then return assert(cases.bodies[value]) end
  return data(value)
end

local function signature_of(value, body)
  if not value then value = {by = "newest"} end
  if value.missing then return nil end
  if value.text then return value.text end
  local signed = help.sign(body, assert(cases.secrets[value.by or value.twice]))
  return value.by and signed or signed .. ", " .. signed
end

-- An integer of the file, which may be a string: a number, or an int64_t beyond 2^53.
local function integer(value)
  return type(value) == "string" and clx.json(value) or value
end

local places = {data = clx.DATA, metadata = clx.METADATA, text = 0, list = 1}
local function argument(kind, value, reply)
  if kind == "h" and type(value) == "table" then return reply:line(value.line) end
  if kind == "h" and type(value) == "string" then return assert(places[value]) end
  if kind == "i" then return integer(value) end
  if kind == "s" or kind == "j" then return data(value) end
  return value
end

-- Makes the calls in order, whatever they raise.
local function build(reply, calls)
  for _, call in ipairs(calls) do
    local name, takes, given = call[1], assert(clx.builders[call[1]], "nobody knows a builder"), {}
    help.collect()
    local ok, wrong = pcall(function()
      for i = 1, #takes do given[i] = argument(takes:sub(i, i), call[i + 1], reply) end
      reply[name](reply, unpack(given, 1, #call - 1))
    end)
    if not ok and wrong.kind ~= "StatusError" then error(wrong, 0) end
  end
end

-- A service for one case, and what became of it.
local Stand = {}
Stand.__index = Stand

local function stand_for(case, handler)
  local self = setmetatable({ran = {}, lines = {}, pattern = case.pattern or "/" .. case.callback}, Stand)
  local secrets = {}
  for i, name in ipairs(case.secrets or {"newest"}) do secrets[i] = assert(cases.secrets[name]) end
  local service = clx.service(secrets, {
    log = function(_, status, _, detail) table.insert(self.lines, {status, detail}) end,
    on_error = function(thrown) self.thrown = thrown end,
  })
  for _, topic in ipairs(case.topics or {false}) do
    service:on(case.callback, self.pattern, handler and function(...)
      table.insert(self.ran, topic)
      return handler(...)
    end, {needs = case.needs, topic = topic or nil})
  end
  self.call = service:ready():call()
  return self
end

function Stand:serve(case, piece)
  local body = body_of(case.body)
  local signature = signature_of(case.signature, body)
  local method, path = case.method or "POST", case.path or self.pattern
  if not piece then
    return self.call:handle(body, signature, {method = method, path = path, topic = case.topic})
  end
  local wanted = self.call:begin(method, path, signature, case.topic)
  for at = 1, wanted and #body or 0, piece do self.call:feed(body:sub(at, at + piece - 1)) end
  return self.call:finish_body()
end

local function check(case, response)
  same({response.http, response.status, response.body}, {case.http, case.status, case.answer})
end

local function check_log(case, stand)
  if case.log then same(stand.lines, case.log) end
  if case.log_has then
    local found = false
    for _, line in ipairs(stand.lines) do
      found = found or (line[1] == case.log_has[1] and line[2] == case.log_has[2])
    end
    yes(found, "no line " .. case.log_has[1] .. " " .. case.log_has[2])
  end
end

local run = {}

function run.requests(case)
  for _, piece in ipairs({false, 1, 7}) do
    local stand = stand_for(case, function(_, reply) build(reply, case.build) end)
    local response = stand:serve(case, piece)
    same(response.thrown, nil)
    check(case, response)
    same(stand.ran, case.runs == false and {} or {case.takes or false})
    check_log(case, stand)
  end
  local stand = stand_for(case) -- and by its ticket
  local response = stand:serve(case)
  same(response == nil, case.runs ~= false)
  if not response then
    build(stand.call:build(stand.call:ticket()), case.build)
    response = stand.call:finish(stand.call:ticket())
  end
  check(case, response)
  check_log(case, stand)
end

function run.signatures(case)
  local secrets = {}
  for i, secret in ipairs(case.secrets) do secrets[i] = data(secret) end
  local ok, found = pcall(clx.verify, secrets, data(case.signature), data(case.body))
  same(ok and "CLX_OK" or found.status, case.status)
  same(ok and found or nil, case.matched)
end

-------- reads --------

local function inside(value, pointer)
  for part in pointer:gmatch("/([^/]*)") do
    part = part:gsub("~1", "/"):gsub("~0", "~")
    value = value[#value > 0 and tonumber(part) + 1 or part]
    if value == nil then error({kind = "NotSent"}) end
  end
  return value
end

local function relationship(resource, name)
  local ok, found = pcall(resource.relationship, resource, name)
  if not ok then
    same(found.kind, "NotSent")
    return {"none", {}}
  end
  local ids = {}
  for i, identifier in ipairs(found.identifiers) do ids[i] = identifier.id end
  return {found.state, ids}
end

local function read(resource, member)
  help.known(member, "name is value ids pointer drifted")
  local name, is = member.name, member.is
  if member.ids then return same(relationship(resource, name), {is, member.ids}) end
  local function get() return inside(resource:get(name), member.pointer or "") end
  if is == "absent" then return raises("NotSent", get) end
  if is == "null" then
    same(get(), null)
  elseif is == "text" or is == "boolean" then
    same(get(), member.value)
  elseif is == "integer" then
    same(tostring(get()):gsub("LL$", ""), member.value)
  elseif is == "real" and member.value:find("^%-?%d+$") then -- no number of Lua holds it
    raises("Range", get)
    same(resource:number_text(name), member.value)
  elseif is == "real" or is == "json" then
    same(get(), clx.json(member.value))
  else
    error("nobody knows " .. is)
  end
  if not member.pointer then same(resource:drifted(name), member.drifted or false) end
end

function run.reads(case)
  local stand = stand_for({callback = "generic"}, function(resource, reply)
    for _, member in ipairs(case.members) do read(resource, member) end
    reply:put(clx.DATA, "read", "all")
  end)
  local response = stand:serve({body = {text = case.body}})
  if response.thrown then error(response.thrown) end
  same(response.body, '{"success":true,"data":{"read":"all"}}')
end

-------- behaviours --------

local function refused(call)
  local ticket = call:ticket()
  for name, given in pairs({reset = {}, finish_body = {}, finish = {ticket}, expire = {ticket}, cancel = {ticket},
    feed = {"x"}, handle = {"", nil}}) do
    raises("Stale", function() call[name](call, unpack(given)) end)
  end
end

local behaviours = {
  raise_before = function() error("before") end,
  raise_after = function(case, reply)
    build(reply, case.build)
    error() -- also without a value
  end,
  leave = function(case, reply)
    build(reply, case.build)
    coroutine.yield()
  end,
  ["return"] = function(case, reply)
    build(reply, case.build)
    return nil, case.returns -- as functions of Lua say what went wrong
  end,
  nothing = function() end,
  keep_resource = function(case, reply) build(reply, case.build) end,
  keep_reply = function(case, reply) build(reply, case.build) end,
  use_call = function(case, reply, stand)
    refused(stand.call)
    build(reply, case.build)
  end,
}

function run.behaviours(case)
  local act = assert(behaviours[case.behaviour], "nobody knows the behaviour")
  local stand, kept, kept_reply
  stand = stand_for(case, function(resource, reply)
    kept, kept_reply = resource, reply
    return act(case, reply, stand)
  end)
  for round = 1, 2 do -- what came first leaves no trace
    local response
    local thread = coroutine.create(function() response = stand:serve(case) end) -- where a yield could lead
    local ok, wrong = coroutine.resume(thread)
    yes(ok and coroutine.status(thread) == "dead", "the call was lost: " .. tostring(wrong))
    check(case, response)
    same(#stand.ran, round)
    same(stand.thrown == nil, case.status == "CLX_OK" or case.behaviour == "nothing")
    if case.behaviour == "keep_resource" then raises("Stale", function() kept:get("sku_code") end) end
    if case.behaviour == "keep_reply" then raises("Stale", function() kept_reply:price(nil, 1) end) end
  end
end

-------- deferred --------

-- The name of the status: the binding says stale by nil or false.
local function status(step, act)
  local ok, returned = pcall(act)
  if not ok and not returned.status then error(returned) end
  same(not ok and returned.status or returned and "CLX_OK" or "CLX_ANSWERED", step.returns)
  return ok and returned or nil
end

local steps = {}

steps["end"] = function(stand, step, tickets)
  if step.returns ~= "CLX_LATER" then return status(step, function() return stand:serve(step) end) end
  same(stand:serve(step), nil)
  tickets[step.ticket] = stand.call:ticket()
end

function steps.build(stand, step, tickets) build(stand.call:build(tickets[step.ticket]), step.build) end

function steps.fallback(stand, step, tickets)
  local reply = stand.call:build(tickets[step.ticket])
  status(step, function()
    reply:fallback()
    return true
  end)
end

function steps.reply(stand, step, tickets)
  local function use() return stand.call:build(tickets[step.ticket]) end
  if step.is == "stale" then return raises("Stale", use) end
  same(step.is, "open")
  use()
end

function steps.reset(stand) stand.call:reset() end

function steps.cancel(stand, step, tickets)
  status(step, function() return stand.call:cancel(tickets[step.ticket]) end)
end

local function ends(name)
  return function(stand, step, tickets)
    local response = status(step, function() return stand.call[name](stand.call, tickets[step.ticket]) end)
    same(response and response.http or 0, step.http)
    if response then check(step, response) end
  end
end
steps.finish, steps.expire = ends("finish"), ends("expire")

function run.deferred(case)
  local stand, tickets = stand_for(case), {["0"] = 0}
  for _, step in ipairs(case.steps) do
    help.known(step, "do body ticket returns build http status answer is")
    assert(steps[step["do"]], "nobody knows the step")(stand, step, tickets)
  end
end

-------- all of them --------

help.test("every section of the file is run", function()
  same(help.keys(cases), {"about", "behaviours", "bodies", "counts", "deferred", "reads", "requests", "secrets", "signatures"})
  same(help.keys(cases.counts), help.keys(known))
end)
for _, section in ipairs(sections) do
  local ran = 0
  for _, case in ipairs(cases[section]) do
    ran = ran + 1
    if (case.languages or {}).lua == false then
      print("not run: " .. section .. ": " .. case.name .. ": " .. case.languages.why_not_lua)
    else
      help.test(section .. ": " .. case.name, function()
        help.known(case, known[section])
        run[section](case)
      end)
    end
  end
  help.test(section .. ": all were run", function() same(ran, cases.counts[section]) end)
end
help.finish()
