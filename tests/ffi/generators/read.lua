-- Reads the preprocessed headers with LuaJIT's ffi: read.lua HEADER LIBRARY LAYOUT
local ffi = require("ffi")
local header, library, layout = arg[1], arg[2], arg[3]
ffi.cdef(assert(io.open(header)):read("*a"))
assert(#ffi.string(ffi.load(library).clx_library_version()) > 0)

local members, structs = 0, 0
for line in io.lines(layout) do
  local name, member, offset = line:match("^(clx_[%w_]+)%.([%w_]+) (%d+)")
  local whole, size = line:match("^(clx_[%w_]+) %l+ (%d+)$")
  if member then
    local found = ffi.offsetof(name, member) or ffi.offsetof(name, member .. "_")
    assert(found == tonumber(offset), line)
    members = members + 1
  elseif whole then
    assert(ffi.sizeof(whole) == tonumber(size), line)
    structs = structs + 1
  end
end
assert(members > 3000 and structs > 100)
print("LuaJIT reads the headers: " .. structs .. " structs, " .. members .. " members")
