<?php
// A price endpoint: the shared secret is CLX_SECRET in the environment. See README.md.
http_response_code(500); // until an answer is sent, also when the set-up fails
require_once __DIR__ . "/clx.php";

const BOOK = [ // minor units: the price, and the full price shown beside it
    "TSHIRTMM000000FFFFFFXLXX" => ["EUR" => [2900, 3900], "JPY" => [4600, 5600]],
    "HOODIEMM7F7F7F000000MXXX" => ["EUR" => [5900, 6900]],
];

$service = new Clx\Service([(string) getenv("CLX_SECRET")], bodyLimit: 1 << 20);
$service->on("price", "/prices", function ($item, $reply) {
    $currency = $item->one("order")->get("currency_code");
    $found = BOOK[$item->get("sku_code")][$currency] ?? null;
    if ($found === null) {
        $reply->error(422, "UNKNOWN_SKU", "no price for this SKU in this currency");
        return;
    }
    $reply->price(null, $found[0]);
    $reply->price_compare_at($found[1]);
    $reply->metadata(["source" => "price book"]);
}, needs: ["order.currency_code", "sku_code"]);
Clx\serve($service->ready());
