--[[ Endpoints for Commerce Layer in LuaJIT: a binding of the C library clx on LuaJIT's ffi.

    local service = clx.service({"the shared secret"})
    service:on("price", "/prices", function(item, reply) reply:price(nil, 2900) end)
    local response = service:ready():call():handle(body, signature, {path = "/prices"})

CLX_LIBRARY in the environment names the library; without it it is libclx.so of the system.

A handler builds one answer and returns nothing. Whatever else it does ends in HTTP 500, or in its
fallback: it raises, also after it built; it returns something, also nil and a message; it builds
nothing; it yields. C never calls Lua: each endpoint is one without a handler (clx_service_on), and
the binding calls yours between clx_call_end and clx_call_finish.

Resources and replies hold the ticket of their request, a number that is compared at each use: after
the answer they raise. What is raised is a table with `kind` (StatusError, NotSent, Stale, Type,
Range), `status` and `message`, and prints as text.

Numbers of Lua are doubles. An integer of up to 2^53 is a number here, a larger one an int64_t of
the ffi (12LL), and one that fits neither raises: clx never gives or takes a rounded one. ]]
local ffi = require("ffi")

ffi.cdef [[
typedef struct { int32_t status; uint32_t reserved; const char *message; uint64_t offset;
  char where[128]; } clx_error;
typedef struct { uint32_t kind, drifted; int64_t integer; double real; const void *text; size_t len;
  uint32_t escaped, reserved; } clx_value;
typedef struct { uint32_t type_id, reserved; const char *type; const char *id; void *links, *meta,
  *more; } clx_resource;
typedef void *handle;
typedef struct { const char *type, *id; handle resource; } clx_identifier;
typedef struct { uint32_t state, kind; clx_identifier *at; uint32_t count, reserved;
  const void *json; size_t json_len; } clx_relationship;
typedef struct { const void *at, *end; uint32_t kind, count; } clx_json_iter;
typedef struct { int32_t http, status; const char *content_type; const void *body; size_t len; }
  clx_response;
typedef struct { size_t size, body; uint32_t depth, resources, members, reserved; size_t memory; }
  clx_limits;
typedef struct { size_t size; void *allocator[2]; const clx_limits *limits; void *hooks[4];
  uint32_t time_limit_ms, keep_body, explain_mismatches, reserved; } clx_options;
typedef struct { size_t size; int32_t status, http, matched_key; uint32_t callback;
  uint64_t body_bytes, answer_bytes, elapsed_ms; uint32_t drifted, counts[5]; bool doubtful;
  bool fallback; uint8_t reserved[6]; } clx_outcome;
typedef struct { const char *path; const char *include; uint32_t kind, state; bool by_default;
  bool needed, met, reserved; } clx_finding;
const char *clx_status_name(int); const char *clx_status_message(int);
int clx_constant(const char *, int64_t *); int clx_get(handle, const char *, clx_value *);
int clx_relationship_get(handle, const char *, clx_relationship *);
int clx_json_get(const char *, size_t, const char *pointer, clx_value *);
int clx_json_iter_init(clx_json_iter *, const clx_value *);
int clx_json_next(clx_json_iter *, clx_value *name, clx_value *);
int clx_value_text(const clx_value *, char *, size_t, size_t *);
handle clx_keys_new(const void *mac); int clx_keys_add(handle, const char *, size_t);
void clx_keys_free(handle);
int clx_verify(handle, const char *, size_t, const char *, size_t, uint32_t *matched);
int clx_verify_explain(const char *secret, size_t, const char *signature, size_t, const char *body,
  size_t, const char **sentence);
handle clx_service_new(const clx_options *); void clx_service_free(handle);
handle clx_service_on(handle, uint32_t, const char *pattern, const char *topic, void *user);
int clx_endpoint_keys(handle, handle keys); int clx_endpoint_needs(handle, const char *);
int clx_service_ready(handle, clx_error *);
handle clx_call_new(handle, const void *transport); void clx_call_free(handle);
void clx_call_reset(handle);
int clx_call_begin(handle, const char *method, size_t, const char *path, size_t,
  const char *signature, size_t, const char *topic, size_t, uint64_t content_length, void *io);
int clx_call_body(handle, const char *, size_t); int clx_call_end(handle, clx_response *);
uint64_t clx_call_ticket(handle); handle clx_call_reply(handle, uint64_t);
int clx_call_finish(handle, uint64_t, clx_response *); int clx_call_cancel(handle, uint64_t);
int clx_call_expire(handle, uint64_t, clx_response *); void *clx_call_user(handle);
handle clx_call_resource(handle); handle clx_call_document(handle); handle clx_call_arena(handle);
const char *clx_call_path_part(handle, uint32_t); const char *clx_call_query(handle);
const char *clx_call_topic(handle); int clx_call_key(handle, char *);
int clx_call_outcome(handle, clx_outcome *); const clx_error *clx_call_error(handle);
int clx_document_explain(handle, uint32_t, const char **needs, size_t, handle arena,
  const clx_finding **, size_t *);
int clx_reply_note(handle, uint32_t, clx_error *); const clx_error *clx_reply_failure(handle);
int clx_reply_line(handle, const char *);
]]

-- The builders of clx/reply.h, with what each takes: see given.
local builders = {
  error = "hss", fail = "", fallback = "", price = "si", price_compare_at = "i", promotion = "si",
  promotion_item = "s", promotion_item_discount = "si", no_promotion = "", shipping_cost = "i",
  valid = "", invalid = "ss", invalid_form = "h", authorize = "si", capture = "si", void = "si",
  refund = "si", pending = "s", customer_token = "ss", transaction = "ss", tax_rate = "r",
  tax_item_rate = "sr", tax_item_collectable = "sis", received = "", message = "sbs",
  message_json = "j", put_int = "hsi", put_real = "hsr", put_bool = "hsb", put_str = "hss",
  put_null = "hs", put_json = "hsj", put_decimal = "hss", put_money = "hsis",
}
local types = {
  h = ", int", i = ", int64_t", r = ", double", b = ", bool", s = ", const char *",
  j = ", const char *, size_t",
}
for name, takes in pairs(builders) do
  ffi.cdef("int clx_reply_" .. name .. "(handle" .. takes:gsub(".", types) .. ");")
end
local C = ffi.load(os.getenv("CLX_LIBRARY") or "libclx.so.0")
local null = setmetatable({}, {__tostring = function() return "null" end})
local clx = {DATA = 0, METADATA = 1, null = null, builders = builders}
local states = {[0] = "not_loaded", "empty", "partial", "loaded"}
local exact = 2 ^ 53 -- the doubles up to it are all integers

-------- what is raised --------

local raised = {__tostring = function(self) return self.message end}

local function raise(kind, message, status, where)
  error(setmetatable({kind = kind, message = message, status = status, where = where}, raised), 0)
end

local function str(text) return text ~= nil and ffi.string(text) or nil end
local function status_name(status) return ffi.string(C.clx_status_name(status)) end

local function check(status, where)
  if status ~= 0 then
    local message = status_name(status) .. ": " .. ffi.string(C.clx_status_message(status))
    if where and where ~= "" then message = message .. " (" .. where .. ")" end
    raise("StatusError", message, status_name(status), where)
  end
end

-------- numbers of the headers, by their names --------

local function number(name)
  local value = ffi.new("int64_t[1]")
  if C.clx_constant(name, value) ~= 0 then raise("Range", "libclx has no " .. name) end
  return tonumber(value[0])
end

for _, struct in ipairs({"error", "value", "resource", "identifier", "relationship", "json_iter",
  "response", "limits", "options", "outcome", "finding"}) do
  struct = "clx_" .. struct
  if ffi.sizeof(struct) ~= number("sizeof(" .. struct .. ")") then
    error(struct .. " is another struct in this libclx")
  end
end
local ANSWERED, BAD_STATE, LATER, LAST =
  number("CLX_ANSWERED"), number("CLX_BAD_STATE"), number("CLX_LATER"), number("CLX_END")
local kinds = {}
for _, name in ipairs({"ABSENT", "TEXT", "INTEGER", "REAL", "BOOLEAN", "NULL", "ONE", "MANY"}) do
  kinds[number("CLX_KIND_" .. name)] = name
end

-------- from Lua to C --------

-- A text for C, which would cut it at U+0000.
local function text(value)
  if type(value) ~= "string" then raise("Type", "this is a string, not " .. type(value)) end
  if value:find("\0", 1, true) then raise("Type", "the text holds U+0000") end
  return value
end

local function integer(value)
  if ffi.istype("int64_t", value) then return value end
  if type(value) ~= "number" then raise("Type", "this is an integer, not " .. type(value)) end
  if value ~= math.floor(value) or value > exact or value < -exact then
    raise("Range", "a number that is no integer, or beyond 2^53: use int64_t")
  end
  return value
end

-- What a builder takes, one or two values. The ffi alone would cut fractions and upper bits.
local given = {
  s = function(value) return value ~= nil and text(value) or nil end,
  j = function(value) return text(value), #value end,
  i = integer,
  h = function(value)
    value = tonumber(integer(value))
    if value < -2 ^ 31 or value >= 2 ^ 31 then raise("Range", "it does not fit 32 bits") end
    return value
  end,
  b = function(value)
    if type(value) ~= "boolean" then raise("Type", "this is a boolean, not " .. type(value)) end
    return value
  end,
  r = function(value)
    if type(value) ~= "number" then raise("Type", "this is a number, not " .. type(value)) end
    return value
  end,
}

-------- from C to Lua --------

local function raw(value) return value.len > 0 and ffi.string(value.text, value.len) or "" end

local function plain(value)
  if value.escaped == 0 then return raw(value) end
  local size = tonumber(value.len) + 1 -- escapes are longer
  local buffer = ffi.new("char[?]", size)
  check(C.clx_value_text(value, buffer, size, nil))
  return ffi.string(buffer)
end

local function real(value)
  local digits = raw(value)
  if digits:find("^%-?[1-9]%d*$") then
    raise("Range", digits .. " does not fit 64 bits: see number_text")
  end
  return digits == "" and value.real or tonumber(digits)
end

local decode

-- Of equal names the first counts. An array is a list from 1; null is clx.null, for nil is nothing.
local function members(container)
  local iter, name, value = ffi.new("clx_json_iter"), ffi.new("clx_value"), ffi.new("clx_value")
  check(C.clx_json_iter_init(iter, container))
  local found, status = {}, C.clx_json_next(iter, name, value)
  while status == 0 do
    local key = kinds[name.kind] == "ABSENT" and #found + 1 or plain(name)
    if found[key] == nil then found[key] = decode(value) end
    status = C.clx_json_next(iter, name, value)
  end
  check(status == LAST and 0 or status)
  return found
end

function decode(value)
  local kind = kinds[value.kind]
  if kind == "TEXT" then return plain(value) end
  if kind == "INTEGER" then
    local one = value.integer
    return one <= exact and one >= -exact and tonumber(one) or one
  end
  if kind == "REAL" then return real(value) end
  if kind == "BOOLEAN" then return value.integer ~= 0 end
  if kind == "NULL" then return null end
  return members(value)
end

-- Any JSON text, by the same rules.
function clx.json(json)
  local value = ffi.new("clx_value")
  check(C.clx_json_get(json, #json, "", value))
  local found = decode(value)
  assert(#json > 0) -- the text lives until here
  return found
end

-------- what is freed --------

-- Of C; freed when it and all that uses it are gone, in whatever order. What runs at the end must
-- not hold the guard, or it would never be garbage.
local function let_go(state)
  state.users = state.users - 1
  if state.users == 0 then
    state.free(state.at)
    if state.uses then let_go(state.uses) end
  end
end

local function handle(at, free, uses)
  if at == nil then raise("Stale", "no memory, or the service is not ready") end
  local state = {at = at, free = free, uses = uses and uses.state, users = 1}
  if uses then uses.state.users = uses.state.users + 1 end
  return {at = at, state = state, guard = ffi.gc(ffi.new("char[1]"), function() let_go(state) end)}
end

local function keys_of(secrets)
  local keys = handle(C.clx_keys_new(nil), C.clx_keys_free)
  for _, secret in ipairs(secrets) do check(C.clx_keys_add(keys.at, secret, #secret)) end
  return keys
end

-------- resources --------

local Resource = {}
Resource.__index = Resource

local function resource(call, ticket, at)
  return setmetatable({call = call, ticket = ticket, pointer = at}, Resource)
end

function Resource:at()
  self.call:live(self.ticket)
  return self.pointer
end

function Resource:read(name)
  local value = ffi.new("clx_value")
  if C.clx_get(self:at(), text(name), value) ~= 0 then raise("NotSent", name .. " was not sent") end
  if kinds[value.kind] == "ONE" or kinds[value.kind] == "MANY" then
    raise("NotSent", name .. " is a relationship: see one, many and relationship")
  end
  return value
end

-- What was read of C. A tail call would let go of the resource, and maybe of its call, too early.
local function kept(self, value)
  self:at()
  return value
end

function Resource:type()
  return kept(self, str(ffi.cast("clx_resource *", self:at()).type))
end

function Resource:id()
  return kept(self, str(ffi.cast("clx_resource *", self:at()).id))
end

-- An attribute: clx.null when it was null; raises NotSent when it was not sent.
function Resource:get(name) return kept(self, decode(self:read(name))) end

-- Whether an attribute came with another JSON type than declared.
function Resource:drifted(name) return kept(self, self:read(name).drifted ~= 0) end

-- The JSON text of a number that does not fit.
function Resource:number_text(name) return kept(self, raw(self:read(name))) end

-- What was sent of a relationship, else NotSent: state (not_loaded, empty, partial, loaded), and
-- identifiers, each with type, id and resource, which is nil when it was not sent.
function Resource:relationship(name)
  local found = ffi.new("clx_relationship")
  if C.clx_relationship_get(self:at(), text(name), found) ~= 0 then
    raise("NotSent", name .. " was not sent")
  end
  local identifiers = {}
  for i = 0, found.count - 1 do
    local one = found.at[i]
    local to = one.resource ~= nil and resource(self.call, self.ticket, one.resource) or nil
    identifiers[i + 1] = {type = str(one.type), id = str(one.id), resource = to}
  end
  return kept(self, {state = states[found.state], identifiers = identifiers})
end

-- All resources of a to-many relationship, else NotSent.
function Resource:many(name)
  local found, all = self:relationship(name), {}
  if found.state == "not_loaded" or found.state == "partial" then
    raise("NotSent", name .. " is " .. found.state .. ": external_includes would bring it")
  end
  for i, identifier in ipairs(found.identifiers) do all[i] = identifier.resource end
  return all
end

-- The resource of a to-one relationship, nil when it was null, else NotSent.
function Resource:one(name) return self:many(name)[1] end

-------- replies: the builders of clx/reply.h, of the same names and arguments --------

-- One raises StatusError when libclx refuses the value; then no answer but the 500 leaves, or a
-- refusal.
local Reply = {}
Reply.__index = Reply

local function reply_check(status, at)
  if status ~= 0 then check(status, ffi.string(C.clx_reply_failure(at).where)) end
end

for name, takes in pairs(builders) do
  local put = C["clx_reply_" .. name]
  Reply[name] = function(self, ...)
    if select("#", ...) ~= #takes then
      raise("Type", name .. " takes " .. #takes .. " arguments")
    end
    local arguments, count = {}, 0
    for i = 1, #takes do
      local first, second = given[takes:sub(i, i)]((select(i, ...)))
      count = count + 1
      arguments[count] = first
      if second then
        count = count + 1
        arguments[count] = second
      end
    end
    local at = self.call:live(self.ticket)
    reply_check(put(at, unpack(arguments, 1, count)), at)
  end
end

-- The place of a line item, for put.
function Reply:line(id)
  local at = self.call:live(self.ticket)
  local place = C.clx_reply_line(at, text(id))
  if place < 0 then reply_check(C.clx_reply_failure(at).status, at) end
  return place
end

-- A text, number, boolean or clx.null under a key of a place; tables as JSON, by put_json.
function Reply:put(place, key, value)
  if value == null then return self:put_null(place, key) end
  if type(value) == "string" then return self:put_str(place, key, value) end
  if type(value) == "boolean" then return self:put_bool(place, key, value) end
  if type(value) == "number" and value ~= math.floor(value) then
    return self:put_real(place, key, value)
  end
  return self:put_int(place, key, value)
end

function Reply:metadata(values)
  for key, value in pairs(values) do self:put(clx.METADATA, key, value) end
end

-------- services --------

local Service, Call = {}, {}
Service.__index, Call.__index = Service, Call

-- Endpoints and the secrets they share, the newest first. To rotate, put the new one in front; a
-- process that runs for long makes a new service, and its calls keep the old one alive. Options:
-- body_limit in bytes; log(level, status, message, detail) for the lines that clx/service.h
-- describes; on_error(what a handler raised, traceback), without which that goes to stderr.
function clx.service(secrets, options)
  options = options or {}
  local self = setmetatable({endpoints = {}, keys = keys_of(secrets), options = options}, Service)
  local limits, given_options = ffi.new("clx_limits"), ffi.new("clx_options")
  limits.size, given_options.size = ffi.sizeof(limits), ffi.sizeof(given_options)
  limits.body = integer(options.body_limit or 0)
  self.limits, given_options.limits = limits, limits -- alive until it was copied
  self.handle = handle(C.clx_service_new(given_options), C.clx_service_free, self.keys)
  return self
end

-- Adds an endpoint of a callback: "price", "authorize", "webhook" with a topic, "generic" ...
-- handler(resource, reply) runs when what it needs was sent. Without a handler Call:handle returns
-- nil: the call is deferred, and ends by its ticket. Options: needs, topic.
function Service:on(callback, pattern, handler, options)
  options = options or {}
  local endpoint = {callback = number("CLX_CALLBACK_" .. callback:upper()), handler = handler}
  table.insert(self.endpoints, endpoint) -- C knows it by its number from 1, as `user`
  local at = C.clx_service_on(self.handle.at, endpoint.callback, text(pattern),
    given.s(options.topic), ffi.cast("void *", #self.endpoints))
  if at == nil then
    self:ready() -- tells why
    raise("Stale", "the service is ready: no more endpoints")
  end
  check(C.clx_endpoint_keys(at, self.keys.at))
  for _, path in ipairs(options.needs or {}) do
    check(C.clx_endpoint_needs(at, text(path)), path)
  end
  return self
end

-- Checks and freezes the service.
function Service:ready()
  local error = ffi.new("clx_error")
  local status = C.clx_service_ready(self.handle.at, error)
  check(status, ffi.string(error.where))
  return self
end

function Service:call()
  local call = handle(C.clx_call_new(self.handle.at, nil), C.clx_call_free, self.handle)
  return setmetatable({service = self, guarded = call, at_ = call.at}, Call)
end

local function print_error(thrown, trace)
  io.stderr:write(tostring(thrown), "\n", trace or "", "\n")
end

-- A hook that raises does not decide what is answered.
local function tell(options, lines, thrown, trace)
  local ok, wrong = pcall(function()
    if thrown ~= nil then (options.on_error or print_error)(thrown, trace) end
    for _, line in ipairs(options.log and lines or {}) do options.log(unpack(line)) end
  end)
  if not ok then print_error(wrong) end
end

-------- calls --------

function Call:at()
  if self.running then raise("Stale", "the call serves a request") end
  return self.at_
end

-- Serves a request with these raw bytes. nil: it is deferred. Options: path, method, topic.
function Call:handle(body, signature, options)
  options = options or {}
  if self:begin(options.method or "POST", options.path or "/", signature, options.topic, #body) then
    self:feed(body)
  end
  return self:finish_body()
end

-- Begins a request. Of several signature headers give the values with commas between; a length of 0
-- is not known. Whether the body is wanted: if not, the answer is decided.
function Call:begin(method, path, signature, topic, length)
  local status = C.clx_call_begin(self:at(), method, #method, path, #path, signature,
    signature and #signature or 0, topic, topic and #topic or 0, length or 0, nil)
  check(status == BAD_STATE and status or 0)
  return status == 0
end

-- The next bytes of the body. Whether more is wanted.
function Call:feed(bytes) return C.clx_call_body(self:at(), bytes, #bytes) == 0 end

local answer, run

local function endpoint_of(call)
  return call.service.endpoints[tonumber(ffi.cast("uintptr_t", C.clx_call_user(call.at_)))]
end

-- The body is over: the answer, or nil: the call is deferred.
function Call:finish_body()
  local at, response = self:at(), ffi.new("clx_response")
  local status = C.clx_call_end(at, response)
  if status ~= LATER then
    check(status)
    return answer(self, response, nil)
  end
  local handler = endpoint_of(self).handler
  if handler then return run(self, handler, self:ticket()) end
end

-- What the handler returned, as one value that says what is wrong with it, or nil.
local function judged(thread, ok, ...)
  if not ok then return ... == nil and "an error without a value" or (...) end
  if coroutine.status(thread) ~= "dead" then return "the handler yielded" end
  for i = 1, select("#", ...) do
    if select(i, ...) ~= nil then return "the handler returned a value" end
  end
end

local function closed(self, close, ticket, thrown, trace)
  local at, response = self:at(), ffi.new("clx_response")
  local reply = C.clx_call_reply(at, ticket)
  local status = close(at, ticket, response)
  if status == ANSWERED then return nil end
  check(status)
  return answer(self, response, reply, thrown, trace)
end

-- In a coroutine of its own, so that a yield cannot take the call away.
function run(self, handler, ticket)
  self.running = true
  local thread = coroutine.create(function(...) return handler(...) end)
  local thrown = judged(thread, coroutine.resume(thread, self:resource(ticket), self:build(ticket)))
  self.running = false
  if thrown ~= nil then C.clx_reply_fail(self:live(ticket)) end
  return closed(self, C.clx_call_finish, ticket, thrown, thrown and debug.traceback(thread))
end

-------- deferred calls --------

-- The ticket of a deferred call, else 0.
function Call:ticket() return tonumber(C.clx_call_ticket(self.at_)) end

-- The reply in C: each use of a resource or reply comes by here.
function Call:live(ticket)
  local reply = C.clx_call_reply(self.at_, ticket)
  return reply ~= nil and reply or raise("Stale", "the request has its answer already")
end

function Call:resource(ticket)
  self:live(ticket)
  return resource(self, ticket, C.clx_call_resource(self.at_))
end

-- The reply to build on.
function Call:build(ticket)
  self:live(ticket)
  return setmetatable({call = self, ticket = ticket}, Reply)
end

-- Ends with what was built. nil: the ticket is stale, and there is nothing to send.
function Call:finish(ticket) return closed(self, C.clx_call_finish, ticket) end

-- The time is over: the fallback, or 503. A payment without one stays: CLX_BAD_STATE.
function Call:expire(ticket) return closed(self, C.clx_call_expire, ticket) end

-- The peer is gone. Whether it was still waiting.
function Call:cancel(ticket)
  local status = C.clx_call_cancel(self:at(), ticket)
  check(status == ANSWERED and 0 or status)
  return status == 0
end

-- Forgets the request, also a deferred one.
function Call:reset() C.clx_call_reset(self:at()) end

-------- asking; path, query and topic are not signed --------

function Call:path_part(star) return str(C.clx_call_path_part(self.at_, star)) end
function Call:query() return str(C.clx_call_query(self.at_)) end
function Call:topic() return str(C.clx_call_topic(self.at_)) end

-- Names what is asked for, to do it only once: see clx_call_key.
function Call:key()
  local key = ffi.new("char[65]")
  check(C.clx_call_key(self.at_, key))
  return ffi.string(key)
end

-- By path, what the body has and lacks, while it waits for its answer: see clx/explain.h.
function Call:explain(needs)
  needs = needs or {}
  local paths = ffi.new("const char *[?]", #needs + 1)
  local found, count = ffi.new("const clx_finding *[1]"), ffi.new("size_t[1]")
  for i, path in ipairs(needs) do paths[i - 1] = text(path) end
  local user = C.clx_call_user(self.at_)
  local callback = user ~= nil and endpoint_of(self).callback or 0
  check(C.clx_document_explain(C.clx_call_document(self.at_), callback, paths, #needs,
    C.clx_call_arena(self.at_), found, count))
  local findings = {}
  for i = 0, tonumber(count[0]) - 1 do
    local one = found[0][i]
    findings[str(one.path)] = {state = states[one.state], needed = one.needed, met = one.met,
      include = str(one.include)}
  end
  self:ticket() -- the call lives until here
  return findings
end

-------- the end of a request --------

local function line(level, error)
  return {level, status_name(error.status), str(error.message), ffi.string(error.where)}
end

-- What the log hook of C would have been told: C calls no Lua.
local function lines_of(self, reply)
  local outcome, note, lines = ffi.new("clx_outcome"), ffi.new("clx_error"), {}
  outcome.size = ffi.sizeof(outcome)
  C.clx_call_outcome(self.at_, outcome)
  local level = outcome.fallback and 2 or outcome.http >= 500 and 3 or 1
  if outcome.drifted > 0 then
    lines[1] = {2, "CLX_OK", "values of another JSON type than declared", ""}
  end
  local number = 0
  while reply ~= nil and C.clx_reply_note(reply, number, note) == 0 do
    lines[#lines + 1] = line(2, note)
    number = number + 1
  end
  if outcome.status ~= 0 then
    lines[#lines + 1] = line(level, C.clx_call_error(self.at_))
  elseif outcome.http >= 400 then
    lines[#lines + 1] = {level, "CLX_OK", "the handler refused", ""}
  end
  return lines
end

function answer(self, from, reply, thrown, trace)
  local lines = lines_of(self, reply)
  local response = {http = from.http, status = status_name(from.status), thrown = thrown,
    content_type = str(from.content_type), body = ffi.string(from.body, from.len)}
  C.clx_call_reset(self.at_)
  tell(self.service.options, lines, thrown, trace)
  return response
end

-------- beside calls --------

-- Answers the request of a CGI program.
function clx.cgi(service)
  local call, env = service:call(), os.getenv
  local path = (env("SCRIPT_NAME") or "") .. (env("PATH_INFO") or "")
  local left = tonumber(env("CONTENT_LENGTH")) or 0
  local wanted = call:begin(env("REQUEST_METHOD") or "", path .. "?" .. (env("QUERY_STRING") or ""),
    env("HTTP_X_COMMERCELAYER_SIGNATURE"), env("HTTP_X_COMMERCELAYER_TOPIC"), left)
  while wanted and left > 0 do
    local bytes = io.read(math.min(left, 65536))
    if not bytes then break end
    wanted, left = call:feed(bytes), left - #bytes
  end
  local response = call:finish_body()
  io.write("Status: ", response.http, "\r\nContent-Type: ", response.content_type, "\r\n",
    response.http == 405 and "Allow: POST\r\n" or "", "\r\n", response.body)
end

-- Which secret signed the body, 0 the newest; raises StatusError when none did.
function clx.verify(secrets, signature, body)
  local keys, matched = keys_of(secrets), ffi.new("uint32_t[1]")
  check(C.clx_verify(keys.at, signature, signature and #signature or 0, body, #body, matched))
  return keys.at and matched[0] -- which keeps the keys until here
end

-- A sentence on why a signature does not match: for a set-up, see clx_verify_explain.
function clx.explain(secret, signature, body)
  local sentence = ffi.new("const char *[1]")
  C.clx_verify_explain(secret, #secret, signature, signature and #signature or 0, body, #body,
    sentence)
  return str(sentence[0])
end

return clx
