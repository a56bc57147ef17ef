// price.cpp - answers one price request: its body comes from stdin, its signature as the argument,
// the shared secret from CLX_SECRET. The answer goes to stdout: a line with the HTTP status, then
// the body.
//
//   c++ -std=c++17 price.cpp -o price $(pkg-config --cflags --libs clx)
//   CLX_SECRET=... ./price SIGNATURE < body.json
#include "clx.hpp"

#include <cstdlib>
#include <iostream>
#include <iterator>

// -------- the handler --------

static void price(clx::typed<clx_line_item> item, clx::reply reply)
{
  const std::string sku = item.text("sku_code");
  const std::string currency = item->order->currency_code;
  int64_t cents = 0;
  if (sku == "TSHIRTMM000000FFFFFFXLXX" && currency == "EUR")
    cents = 2900;
  else if (sku == "MUGXX1128AC" && currency == "EUR")
    cents = 1250;
  else
    return reply.error(422, "UNKNOWN_SKU", "no price for this SKU");
  reply.price(item->quantity >= 10 ? cents - cents / 10 : cents);
  reply.price_compare_at(cents);
  reply.put(clx::place::metadata, "source", "price list");
}

// -------- the program --------

int main(int count, char **arguments)
{
  const char *secret = std::getenv("CLX_SECRET");
  clx::service service;
  try {
    service.price("/prices", price)
        .keys(clx::make_keys({secret ? secret : ""}))
        .needs("sku_code")
        .needs("quantity")
        .needs("order.currency_code");
    service.ready();
  } catch (const clx::error &error) {
    std::cerr << "price: " << error.what() << "; is CLX_SECRET set?\n";
    return 1;
  }
  const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
  std::optional<std::string_view> signature;
  if (count > 1)
    signature = arguments[1];
  clx::call call(service);
  const clx::answer answer = *call.handle({"POST", "/prices", signature, {}, body}).answer;
  std::cout << answer.http << "\n" << answer.body;
}
