-- A price endpoint as a CGI program: the shared secret is CLX_SECRET in the environment.
package.path = (arg[0]:match("^(.*/)[^/]*$") or "./") .. "?.lua;" .. package.path
local clx = require("clx")

local book = { -- minor units: the price, and the full price shown beside it
  ["TSHIRTMM000000FFFFFFXLXX EUR"] = {2900, 3900},
  ["TSHIRTMM000000FFFFFFXLXX JPY"] = {4600, 5600},
  ["HOODIEMM7F7F7F000000MXXX EUR"] = {5900, 6900},
}

local service = clx.service({os.getenv("CLX_SECRET") or ""}, {body_limit = 2 ^ 20})
service:on("price", "/prices", function(item, reply)
  local found = book[item:get("sku_code") .. " " .. item:one("order"):get("currency_code")]
  if not found then
    return reply:error(422, "UNKNOWN_SKU", "no price for this SKU in this currency")
  end
  reply:price(nil, found[1])
  reply:price_compare_at(found[2])
  reply:metadata({source = "price book"})
end, {needs = {"order.currency_code", "sku_code"}})
clx.cgi(service:ready())
