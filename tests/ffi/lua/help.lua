-- What the tests of the LuaJIT binding share. CLX_STRESS=1: a full collection at each check and builder.
local ffi = require("ffi")
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/../../../examples/ffi/lua/?.lua;" .. package.path
local clx = require("clx")
local help = {clx = clx, here = here, example = here .. "/../../../examples/ffi/lua"}
local stress = os.getenv("CLX_STRESS")
local passed, failed = 0, 0
io.stdout:setvbuf("line") -- what was printed counts, also when all ends in a crash

function help.file(path)
  local file = assert(io.open(path))
  local text = file:read("*a")
  file:close()
  return text
end

help.cases = clx.json(help.file(here .. "/../cases.json"))

ffi.cdef("int clx_sign(const void *keys, const char *body, size_t len, char *signature);")
local C = ffi.load(os.getenv("CLX_LIBRARY"))

-- Lua has no HMAC: the section `signatures` of the cases has signatures that others made.
function help.sign(body, secret)
  local keys, signature = ffi.gc(C.clx_keys_new(nil), C.clx_keys_free), ffi.new("char[45]")
  assert(C.clx_keys_add(keys, secret, #secret) == 0 and C.clx_sign(keys, body, #body, signature) == 0)
  return ffi.string(signature)
end

function help.collect()
  if stress then collectgarbage() end
end

function help.test(name, run)
  local ok, wrong = xpcall(run, function(wrong) return tostring(wrong) .. "\n" .. debug.traceback() end)
  passed, failed = passed + (ok and 1 or 0), failed + (ok and 0 or 1)
  if not ok then print("failed: " .. name .. "\n  " .. wrong:gsub("\n.*xpcall.*", "")) end
end

function help.yes(holds, message)
  help.collect()
  if not holds then error(message, 2) end
end

local function show(value)
  if type(value) ~= "table" or value == clx.null then return type(value) == "string" and ("%q"):format(value) or tostring(value) end
  local parts = {}
  for key, one in pairs(value) do parts[#parts + 1] = tostring(key) .. "=" .. show(one) end
  table.sort(parts)
  return "{" .. table.concat(parts, ", ") .. "}"
end

-- Equal in what it prints and in its type: 1 is not 1LL.
function help.same(found, expected)
  local one, two = type(found) .. " " .. show(found), type(expected) .. " " .. show(expected)
  help.yes(one == two, "found " .. one .. ", not " .. two)
end

function help.raises(kind, run)
  local ok, wrong = pcall(run)
  help.yes(not ok, "no " .. kind)
  help.yes(type(wrong) == "table" and wrong.kind == kind, tostring(wrong) .. " in place of " .. kind)
  return wrong
end

function help.keys(table_)
  local keys = {}
  for key in pairs(table_) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- Fails for a member that is not among the known ones, which are parted by spaces.
function help.known(table_, names)
  for key in pairs(table_) do help.yes((" " .. names .. " "):find(" " .. key .. " ", 1, true), "nobody knows " .. key) end
end

function help.finish()
  print(passed .. " passed, " .. failed .. " failed")
  os.exit((failed == 0 and passed > 0) and 0 or 1, true)
end

return help
