# A price endpoint on Rack: CLX_SECRET=... rackup price.ru
require_relative "clx"

BOOK = { # minor units: the price, and the full price shown beside it
  %w[TSHIRTMM000000FFFFFFXLXX EUR] => [2900, 3900],
  %w[TSHIRTMM000000FFFFFFXLXX JPY] => [4600, 5600],
  %w[HOODIEMM7F7F7F000000MXXX EUR] => [5900, 6900]
}.freeze

service = Clx::Service.new([ENV.fetch("CLX_SECRET")], body_limit: 1 << 20)
service.on("price", "/prices", needs: ["order.currency_code", "sku_code"]) do |item, reply|
  price, full = BOOK[[item["sku_code"], item.one("order")["currency_code"]]]
  next reply.error(422, "UNKNOWN_SKU", "no price for this SKU in this currency") unless price

  reply.price(nil, price)
  reply.price_compare_at(full)
  reply.metadata(source: "price book")
end
run Clx.rack(service.ready)
