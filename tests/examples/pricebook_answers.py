"""Tests of examples/pricebook: what is answered. Each test's name is what must hold.

Answers are compared with values typed by hand from the rows that a new database has.
"""

import os

from pricebook_client import (HOODIE, OLD_SECRET, SECRET, SHIRT, SHIRT_DATA, SIGNATURE, Server,
                              new_folder, order_body, placed_body, price_body, promotion_body,
                              refusal, same, shipment_body, sign, success)


# -------- prices --------


def a_price_comes_from_the_book_with_its_compare_at_price():
    with Server() as server:
        success(server.post("/prices", price_body()), SHIRT_DATA)


def a_price_without_compare_at_leaves_it_out():
    with Server() as server:
        source = {"price_source": {"system": "pricebook", "list": "base"}}
        success(server.post("/prices", price_body(currency="JPY")),
                {"sku_code": SHIRT, "unit_amount_cents": 4500, "metadata": source})


def an_unknown_sku_is_refused_with_422():
    with Server() as server:
        refusal(server.post("/prices", price_body(sku="NOSUCHSKU")), 422, "UNKNOWN_SKU")
        refusal(server.post("/prices", price_body(currency="CHF")), 422, "UNKNOWN_SKU")


def the_market_chooses_the_price_list():
    with Server() as server:
        answer = server.post("/prices", price_body(market={"price_list": "vip"}))
        success(answer, {"sku_code": SHIRT, "unit_amount_cents": 2400,
                         "compare_at_amount_cents": 2900,
                         "metadata": {"price_source": {"system": "pricebook", "list": "vip"}}})


def a_list_without_the_sku_falls_back_to_the_base_list():
    with Server() as server:
        answer = server.post("/prices", price_body(sku=HOODIE, market={"price_list": "vip"}))
        same(answer.json()["data"]["unit_amount_cents"], 6500)
        same(answer.json()["data"]["metadata"]["price_source"]["list"], "base")


def the_metadata_of_a_line_item_does_not_choose_the_price_list():
    with Server() as server:
        success(server.post("/prices", price_body(metadata={"price_list": "vip"})), SHIRT_DATA)


def a_bundle_is_priced_by_its_code():
    with Server() as server:
        answer = server.post("/prices", price_body(sku=None, bundle="SUMMERBUNDLE"))
        same((answer.http, answer.json()["data"]["unit_amount_cents"]), (200, 8900))
        refusal(server.post("/prices", price_body(sku=None)), 422, "NO_SKU")


# -------- promotions --------


def an_order_above_the_threshold_gets_a_share_of_its_subtotal():
    with Server() as server:
        body = promotion_body([("one", HOODIE, 13000)], 13005)
        success(server.post("/promotions", body),
                {"name": "Five percent above 100", "discount_cents": 650})


def an_order_below_the_threshold_gets_no_discount():
    with Server() as server:
        answer = server.post("/promotions", promotion_body([("one", HOODIE, 6500)], 9999))
        same((answer.http, answer.json()["data"]["discount_cents"]), (200, 0))


def a_coupon_discounts_the_items_it_is_for():
    lines = [("one", SHIRT, 5800), ("two", HOODIE, 6500), ("three", SHIRT, 2901),
             ("ship", None, 700)]
    with Server() as server:
        answer = server.post("/promotions", promotion_body(lines, 15201, coupon="TSHIRTS15"))
        success(answer, {"name": "T-shirt week", "discount_cents": 1305,
                         "line_items": [{"id": "one"}, {"id": "three"}]})


def a_coupon_without_an_item_it_is_for_gives_no_discount():
    with Server() as server:
        body = promotion_body([("two", HOODIE, 6500)], 6500, coupon="TSHIRTS15")
        same(server.post("/promotions", body).json()["data"]["discount_cents"], 0)


def a_customer_tag_gives_each_item_its_own_discount():
    lines = [("one", SHIRT, 2900), ("two", HOODIE, 6505), ("ship", None, 700)]
    with Server() as server:
        answer = server.post("/promotions", promotion_body(lines, 9405, tags=["new", "staff"]))
        success(answer, {"name": "Staff discount", "discount_cents": 2821,
                         "line_items": [{"id": "one", "discount_cents": 870},
                                        {"id": "two", "discount_cents": 1951}]})


def an_order_without_its_subtotal_is_refused_not_taken_as_zero():
    with Server() as server:
        answer = server.post("/promotions", promotion_body([("one", SHIRT, 2900)], None))
        same(answer.http, 422)
        server.log_line("CLX_MISSING_DATA.*subtotal_amount_cents")


# -------- shipping costs --------


def a_rate_of_the_country_goes_before_the_general_one():
    with Server() as server:
        answer = server.post("/shipping_costs", shipment_body("Standard Shipping", "IT", 14000))
        same((answer.http, answer.json()["data"]["price_amount_cents"]), (200, 700))
        same(answer.json()["data"]["messages"],
             [{"name": "free_shipping_near", "flash": True, "body": {"missing_cents": 1000}}])
        success(server.post("/shipping_costs", shipment_body("Standard Shipping", "FR", 14000)),
                {"price_amount_cents": 1200})
        success(server.post("/shipping_costs", shipment_body("Standard Shipping", None, 14000)),
                {"price_amount_cents": 1200})


def shipping_is_free_from_the_threshold_on():
    with Server() as server:
        answer = server.post("/shipping_costs", shipment_body("Standard Shipping", "IT", 15000))
        same(answer.json()["data"]["price_amount_cents"], 0)
        same(answer.json()["data"]["messages"][0]["name"], "free_shipping")


def a_shipping_method_without_a_rate_is_refused():
    with Server() as server:
        refusal(server.post("/shipping_costs", shipment_body("By pigeon", "IT", 1)), 422,
                "NO_RATE")


# -------- signatures --------


def a_request_without_a_genuine_signature_gets_401():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.head("/prices", [("Content-Length", len(body))])
        client.send(body)
        same(client.answer().http, 401)
        same(client.post("/prices", body, signature=sign(body + b" ")).http, 401)
        same(client.post("/prices", body, secret=OLD_SECRET).http, 401)
        same(client.post("/prices", body, signature="").http, 401)
        same(client.post("/prices", body).http, 200)


def two_signature_headers_get_401_even_when_both_are_right():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, sign(body)), (SIGNATURE.lower(), sign(body)),
                                ("Content-Length", len(body))])
        client.send(body)
        same(client.answer().http, 401)
        server.log_line("POST /prices .* 401 CLX_SIGNATURE_DUPLICATE")


def the_name_of_the_signature_header_may_have_any_case():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE.upper(), sign(body)), ("Content-Length", len(body))])
        client.send(body)
        same(client.answer().http, 200)


def during_a_rotation_both_secrets_are_accepted():
    body = price_body()
    with Server(secrets=(SECRET, OLD_SECRET)) as server:
        same(server.post("/prices", body, secret=SECRET).http, 200)
        same(server.post("/prices", body, secret=OLD_SECRET).http, 200)
        same(server.post("/prices", body, secret="another").http, 401)


def endpoints_can_have_secrets_of_their_own():
    secrets = ("prices=one", "promotions=two", "shipping_costs=three", "validations=four",
               "taxes=five", "webhooks=six")
    with Server(secrets=secrets) as server:
        same(server.post("/prices", price_body(), secret="one").http, 200)
        same(server.post("/prices", price_body(), secret="two").http, 401)
        body = shipment_body("Courier", "IT", 1)
        same(server.post("/shipping_costs", body, secret="three").http, 200)
        same(server.post("/validations", order_body(), secret="four").http, 200)
        same(server.post("/taxes", order_body(), secret="five").http, 200)
        same(server.post("/webhooks", placed_body(), secret="six", topic="a.b").http, 200)
        same(server.post("/webhooks", placed_body(), secret="one", topic="a.b").http, 401)


def secrets_are_read_from_a_file_and_from_the_environment():
    path = os.path.join(new_folder(), "secrets")
    with open(path, "w", encoding="ascii") as file:
        file.write("# newest first\n%s\n\n%s\n" % (SECRET, OLD_SECRET))
    with Server("--secret-file", path, secrets=()) as server:
        same(server.post("/prices", price_body(), secret=OLD_SECRET).http, 200)
    os.environ["CLX_SECRET"] = "from the environment"
    try:
        with Server(secrets=()) as server:
            same(server.post("/prices", price_body(), secret="from the environment").http, 200)
    finally:
        del os.environ["CLX_SECRET"]
