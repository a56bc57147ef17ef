-- What the LuaJIT binding itself guards, beside the cases of cases.json, and the example price.lua.
local ffi = require("ffi")
package.path = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/?.lua;" .. package.path
local help = require("help")
local clx, cases, same, yes, raises, test, sign = help.clx, help.cases, help.same, help.yes, help.raises, help.test, help.sign

local SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
local PRICE = cases.bodies.price

local function make_call(handler, callback, options)
  options = options or {}
  options.on_error = options.on_error or function() end
  local service = clx.service({SECRET}, options)
  service:on(callback or "price", "/", handler)
  return service:ready():call()
end

local function answered(handler, body, callback)
  body = body or PRICE
  return make_call(handler, callback):handle(body, sign(body, SECRET))
end

local function item_body(attributes)
  return '{"data":{"type":"line_items","id":"1","attributes":{' .. attributes .. "}}}"
end

-- First, since what is freed in a wrong order may end all the others.
test("a service is freed after its calls, its keys after it", function()
  local order = {}
  local function watch(state, name) -- and free nothing
    state.free = function() table.insert(order, name) end
  end
  for _ = 1, 20 do
    local call = make_call(function() end)
    local service = call.guarded.state.uses
    same({service.users, service.uses.users}, {2, 2}) -- itself, and the one that needs it
    watch(call.guarded.state, "call")
    watch(call.guarded.state.uses, "service")
    watch(call.guarded.state.uses.uses, "keys")
    call = nil
    for _ = 1, 3 do collectgarbage() end
  end
  yes(#order >= 57, "freed: " .. #order)
  for i = 1, 57 do same(order[i], ({"call", "service", "keys"})[(i - 1) % 3 + 1]) end
end)

test("values that do not fit are a 500 and never cut", function()
  for i, one in ipairs({
    {"Range", function(reply) reply:price(nil, 29.5) end}, {"Type", function(reply) reply:price(nil, "2900") end},
    {"Type", function(reply) reply:price(nil, true) end}, {"Type", function(reply) reply:price(7, 1) end},
    {"Range", function(reply) reply:price(nil, 2 ^ 53 + 2) end}, {"Range", function(reply) reply:price(nil, -2 ^ 63) end},
    {"Range", function(reply) reply:price(nil, 0 / 0) end}, {"Range", function(reply) reply:price(nil, 1 / 0) end},
    {"Type", function(reply) reply:price(nil, 2ULL ^ 63) end}, {"Type", function(reply) reply:price(nil, nil) end},
    {"Range", function(reply) reply:error(2 ^ 32 + 422, "A", "b") end},
    {"Range", function(reply) reply:error(2 ^ 31, "A", "b") end}, {"Range", function(reply) reply:error(422.5, "A", "b") end},
    {"Type", function(reply) reply:put_real(1, "a", "1") end}, {"Type", function(reply) reply:put_bool(1, "a", 1) end},
    {"Type", function(reply) reply:put_bool(1, "a", nil) end}, {"Type", function(reply) reply:metadata({a = {}}) end},
    {"Range", function(reply) reply:metadata({a = 2 ^ 60}) end}, {"Type", function(reply) reply:price(1) end},
    {"StatusError", function(reply) reply:error(200, "A", "b") end}, {"StatusError", function(reply) reply:shipping_cost(1) end},
  }) do
    local response = answered(function(_, reply) one[2](reply) end)
    same({i, response.http, response.thrown.kind}, {i, 500, one[1]})
  end
  same(answered(function(_, reply) reply:prize(1) end).http, 500)
end)

test("integers are exact to the last of 64 bits", function()
  for _, cents in ipairs({0, 2 ^ 53, 9007199254740993LL, 9223372036854775807LL}) do
    local response = answered(function(_, reply) reply:price("A", cents) end)
    local digits = type(cents) == "number" and ("%.0f"):format(cents) or tostring(cents):gsub("LL", "")
    same(response.body, '{"success":true,"data":{"sku_code":"A","unit_amount_cents":' .. digits .. "}}")
  end
  local kinds = answered(function(item, reply)
    same({item:get("quantity"), item:get("discount_cents")}, {2 ^ 53, ffi.new("int64_t", -2 ^ 53) - 1})
    reply:price("A", 1)
  end, item_body('"quantity":9007199254740992,"discount_cents":-9007199254740993'))
  same({kinds.http, kinds.thrown}, {200, nil})
end)

test("text with U+0000 is refused everywhere", function()
  for i, handler in ipairs({
    function(_, reply) reply:price("A\0B", 1) end, function(_, reply) reply:error(422, "A\0", "b") end,
    function(_, reply) reply:put(1, "a", "x\0y") end, function(_, reply) reply:put(1, "a\0b", 1) end,
    function(_, reply) reply:put_json(1, "a", '"x\0"') end, function(_, reply) reply:line("x\0") end,
    function(item) item:get("sku_code\0x") end, function(item) item:relationship("order\0") end,
  }) do
    local response = answered(handler)
    same({i, response.http, response.thrown.kind}, {i, 500, "Type"})
  end
  raises("Type", function() clx.service({SECRET}):on("price", "/a\0", nil) end)
  local response = answered(function(item) item:get("metadata") end, item_body('"metadata":{"a":"x\\u0000y"}'))
  same(response.thrown.status, "CLX_JSON_NUL")
end)

test("of equal names in free-form members the first counts, also when it is null", function()
  local response = answered(function(item, reply)
    same(item:get("metadata"), {a = clx.null, b = {{c = 1}}, t = {"x\ny", true, 0.5}})
    reply:price("A", 1)
  end, item_body('"metadata":{"a":null,"a":2,"b":[{"c":1,"c":2}],"t":["x\\ny",true,0.5]}'))
  same({response.http, response.thrown}, {200, nil})
end)

test("whatever leaves a handler is a 500, by any door", function()
  local function endless() return 1 + endless() end
  for i, handler in ipairs({
    function() error({}) end, function() error(false) end, function() error(setmetatable({}, {__tostring = error})) end,
    endless, function() coroutine.yield(1) end, function() return false end, function() return nil, "failed" end,
    function() return coroutine.wrap(function() error("within") end)() end, {}, "no function",
  }) do
    local response = answered(handler)
    same({i, response.http, response.status}, {i, 500, "CLX_HANDLER_FAILED"})
  end
end)

test("an exception after a fallback sends the fallback, and is told", function()
  local told, trace
  local call = make_call(function(_, reply)
    reply:authorize("tok", 12900)
    reply:pending("act")
    reply:fallback()
    error("broke")
  end, "authorize", {on_error = function(thrown, at) told, trace = thrown, at end})
  local response = call:handle(cases.bodies.payment, sign(cases.bodies.payment, SECRET))
  same(response.http, 202)
  yes(response.body:find('"action_id":"act"', 1, true) and tostring(told):find("broke"), response.body)
  yes(trace:find("guards_test", 1, true), trace)
end)

test("a refused value is raised with its place", function()
  local response = answered(function(_, reply)
    reply:price(nil, 1)
    local wrong = raises("StatusError", function() reply:price(nil, 2) end)
    same({wrong.status, wrong.where}, {"CLX_REPLY_TWICE", "/data/sku_code"})
    reply:error(422, "A", "b")
  end)
  same({response.http, response.thrown}, {422, nil})
end)

test("what a hook raises does not change the answer", function()
  local real, hook = io.stderr, function() error("hook") end
  io.stderr = {write = function() end}
  local call = make_call(function() error("handler") end, "price", {log = hook, on_error = hook})
  local response = call:handle(PRICE, sign(PRICE, SECRET))
  io.stderr = real
  same(response.http, 500)
end)

test("resources and replies are stale after their answer, also while a later request is served", function()
  local kept = {}
  local call = make_call(function(item, reply)
    table.insert(kept, {item, item:one("order"), reply})
    if #kept > 1 then raises("Stale", function() kept[1][1]:id() end) end
    reply:price(nil, 1)
  end)
  for _ = 1, 2 do same(call:handle(PRICE, sign(PRICE, SECRET)).http, 200) end
  for i = 1, 2 do
    raises("Stale", function() kept[i][1]:type() end)
    raises("Stale", function() kept[i][2]:get("currency_code") end)
    raises("Stale", function() kept[i][2]:relationship("customer") end)
    raises("Stale", function() kept[i][3]:line("x") end)
    raises("Stale", function() kept[i][3]:metadata({a = 1}) end)
  end
end)

test("a deferred call gives what its work needs: key, path, topic, query, explain", function()
  local service = clx.service({SECRET, "the older one"})
  service:on("webhook", "/*/hook", nil, {needs = {"updated_at"}, topic = "orders.*"})
  local call, body = service:ready():call(), cases.bodies.order
  same(call:handle(body, sign(body, "the older one"), {path = "/it/hook?a=1", topic = "orders.place"}), nil)
  same({call:path_part(0), call:path_part(1) or "none", call:query(), call:topic(), #call:key()},
    {"it", "none", "a=1", "orders.place", 64})
  same(call:resource(call:ticket()):get("subtotal_amount_cents"), 5000)
  same(call:explain({"line_items.sku_code", "market"}).market,
    {state = "not_loaded", needed = true, met = false, include = "market"})
  call:build(call:ticket()):received()
  same(call:finish(call:ticket()).http, 200)
  raises("StatusError", function() call:key() end)
  same(answered(function(_, reply) reply.call:explain({"order.nothing"}) end).thrown.status, "CLX_BAD_NEED")
end)

test("why a signature does not match is said in a sentence", function()
  local newline = clx.explain(SECRET, sign("x\n", SECRET), "x")
  same(clx.explain(SECRET, sign("yy\n", SECRET), "yy"), newline)
  yes(clx.explain(SECRET, nil, "x") ~= newline, "the same sentence")
end)

test("a service that is wrong is refused by name", function()
  local function fails(status, run) same(raises("StatusError", run).status, status) end
  fails("CLX_SECRET_EMPTY", function() clx.service({""}) end)
  fails("CLX_KEYS_FULL", function() clx.service({"a", "b", "c", "d", "e"}) end)
  fails("CLX_BAD_PATTERN", function() clx.service({"a"}):on("price", "bad") end)
  fails("CLX_BAD_NEED", function() clx.service({"a"}):on("price", "/", nil, {needs = {"order.nothing"}}) end)
  raises("Range", function() clx.service({"a"}):on("prize", "/") end)
  raises("Range", function() clx.service({"a"}, {body_limit = 2 ^ 60}) end)
  raises("Stale", function() clx.service({"a"}):call() end)
  local service = clx.service({"a"}):on("price", "/"):ready()
  raises("Stale", function() service:on("price", "/b") end)
  same(make_call(function() end, "price", {body_limit = #PRICE - 1}):handle(PRICE, sign(PRICE, SECRET)).http, 413)
end)

test("a path with U+0000 is not cut to another one", function()
  local call = make_call(function(_, reply) reply:price(nil, 1) end)
  same(call:handle(PRICE, sign(PRICE, SECRET), {path = "/\0x"}).http, 404)
end)

test("calls outlive their service's variable, and all is freed when nobody has it", function()
  local calls = {}
  for i = 1, 100 do
    calls[i] = make_call(function(_, reply) reply:price(nil, i + #calls - #calls) end)
    calls[i].box = calls -- a cycle: call, box, handler
  end
  collectgarbage()
  for _, call in ipairs(calls) do same(call:handle(PRICE, sign(PRICE, SECRET)).http, 200) end
  local states, freed = {}, 0
  for i, call in ipairs(calls) do states[i] = call.guarded.state end
  calls = nil
  for _ = 1, 4 do collectgarbage() end
  for _, state in ipairs(states) do
    freed = freed + (state.users == 0 and state.uses.users == 0 and state.uses.uses.users == 0 and 1 or 0)
  end
  yes(freed > 50, "freed: " .. freed)
end)

-------- the example --------

local function price(method, path, signature, body)
  local file = os.tmpname()
  local out = assert(io.open(file, "w"))
  out:write(body)
  out:close()
  local env = ("CLX_SECRET=%s REQUEST_METHOD=%s PATH_INFO=%s CONTENT_LENGTH=%d QUERY_STRING=a=1"):format(SECRET, method, path, #body)
  local program = io.popen(("env %s HTTP_X_COMMERCELAYER_SIGNATURE='%s' luajit %s/price.lua <%s"):format(env, signature, help.example, file))
  local answer = program:read("*a")
  program:close()
  os.remove(file)
  return answer
end

test("price.lua answers as a CGI program", function()
  local body = '{"data":{"type":"line_items","id":"x","attributes":{"sku_code":"HOODIEMM7F7F7F000000MXXX"},"relationships":'
    .. '{"order":{"data":{"type":"orders","id":"a"}}}},"included":[{"type":"orders","id":"a","attributes":{"currency_code":"EUR"}}]}'
  same(price("POST", "/prices", sign(body, SECRET), body), 'Status: 200\r\nContent-Type: application/json\r\n\r\n'
    .. '{"success":true,"data":{"sku_code":"HOODIEMM7F7F7F000000MXXX","unit_amount_cents":5900,"compare_at_amount_cents":6900,'
    .. '"metadata":{"source":"price book"}}}')
  local unknown, large = body:gsub("HOODIE", "HOODIX"), (" "):rep(2 ^ 20 + 1)
  same({price("POST", "/prices", sign(unknown, SECRET), unknown):sub(1, 11), price("POST", "/prices", "", body):sub(1, 11),
    price("POST", "/x", sign(body, SECRET), body):sub(1, 11), price("POST", "/prices", sign(large, SECRET), large):sub(1, 11)},
    {"Status: 422", "Status: 401", "Status: 404", "Status: 413"})
  yes(price("PUT", "/prices", "", body):find("^Status: 405\r\n.*\r\nAllow: POST\r\n"), "no Allow")
end)
help.finish()
