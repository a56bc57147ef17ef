"""Tests of examples/pricebook: whether an order is valid, and its taxes. Each test's name is what
must hold.

Answers are compared with values typed by hand from the rows that a new database has.
"""

import os
import sqlite3

from pricebook_client import Server, new_folder, order_body, refusal, same, success

CAP = "BASEBHAT000000FFFFFFXXXX"  # at most three
POSTER = "SIGNEDPOSTER"  # at most one
INVALID = {"code": "INVALID_ORDER", "message": "the order is not valid"}


def invalid(answer, data, error=None):
    same((answer.http, answer.json()),
         (422, {"success": False, "data": data, "error": error or INVALID}))


def change(path, statement):
    with sqlite3.connect(path) as db:
        db.execute(statement)
    db.close()


# -------- validation --------


def an_order_within_all_rules_is_valid():
    with Server() as server:
        success(server.post("/validations", order_body()), {})


def an_e_mail_of_a_denied_domain_is_an_error_of_customer_email():
    error = {"customer_email": "throw-away addresses are not accepted"}
    with Server() as server:
        for email in ("a@throwaway.example", "a@ThrowAway.EXAMPLE", '"b@c"@throwaway.example'):
            invalid(server.post("/validations", order_body(email=email)), error)
        for email in ("a@notthrowaway.example", "throwaway.example@example.com", "a@"):
            success(server.post("/validations", order_body(email=email)), {})


def an_order_without_e_mail_is_not_valid():
    with Server() as server:
        invalid(server.post("/validations", order_body(email=None)),
                {"customer_email": "is missing"})


def a_country_without_carrier_is_an_error_of_shipping_address():
    with Server() as server:
        invalid(server.post("/validations", order_body(country="AQ")),
                {"shipping_address": "no carrier goes to Antarctica"})


def goods_below_the_minimum_are_an_error_of_no_attribute():
    error = {"code": "BELOW_MINIMUM", "message": "the goods must cost at least 15.00 EUR"}
    with Server() as server:
        same(server.post("/validations", order_body(subtotal=1499)).json(),
             {"success": False, "error": error})
        same(server.post("/validations", order_body(subtotal=1499)).http, 422)
        success(server.post("/validations", order_body(subtotal=1500)), {})


def the_minimum_of_the_market_goes_before_the_general_one():
    with Server() as server:
        answer = server.post("/validations", order_body(market="Wholesale", subtotal=49999))
        refusal(answer, 422, "BELOW_MINIMUM")
        same(answer.json()["error"]["message"], "the goods must cost at least 500.00 EUR")
        success(server.post("/validations", order_body(market="Wholesale", subtotal=50000)), {})


def the_minimum_is_told_in_the_digits_of_its_currency():
    with Server() as server:
        answer = server.post("/validations", order_body(currency="JPY", subtotal=1999))
        same(answer.json()["error"]["message"], "the goods must cost at least 2000 JPY")


def a_currency_without_minimum_has_none():
    with Server() as server:
        success(server.post("/validations", order_body(currency="USD", subtotal=1)), {})


def pieces_of_a_sku_are_counted_over_all_lines():
    lines = [("one", CAP, 2, 3800), ("two", None, 1, 700), ("three", CAP, 2, 3800)]
    with Server() as server:
        invalid(server.post("/validations", order_body(lines)),
                {"line_items": "at most 3 of BASEBHAT000000FFFFFFXXXX in one order"})
        lines[2] = ("three", CAP, 1, 1900)
        success(server.post("/validations", order_body(lines)), {})


def two_skus_above_their_limits_are_two_errors_of_line_items():
    lines = [("one", CAP, 4, 7600), ("two", POSTER, 2, 3800)]
    with Server() as server:
        invalid(server.post("/validations", order_body(lines)),
                {"line_items": ["at most 3 of BASEBHAT000000FFFFFFXXXX in one order",
                                "at most 1 of SIGNEDPOSTER in one order"]})


def quantities_as_large_as_a_number_gets_do_not_pass_a_limit():
    most = 9223372036854775807
    with Server() as server:
        lines = [("one", CAP, most, 1900), ("two", CAP, most, 1900), ("three", CAP, 3, 1900)]
        same(server.post("/validations", order_body(lines)).http, 422)


def all_errors_are_told_at_once():
    body = order_body([("one", POSTER, 2, 100)], country="BV", email="x@chargeback.example",
                      subtotal=100)
    with Server() as server:
        invalid(server.post("/validations", body),
                {"customer_email": "is on the deny list",
                 "shipping_address": "no carrier goes to Bouvet Island",
                 "line_items": "at most 1 of SIGNEDPOSTER in one order"},
                {"code": "BELOW_MINIMUM", "message": "the goods must cost at least 15.00 EUR"})


def a_rule_cannot_be_passed_by_what_was_not_sent():
    with Server() as server:
        refusal(server.post("/validations", order_body(country=None)), 422, "MISSING_DATA")
        refusal(server.post("/validations", order_body([("one", CAP, None, 1900)])), 422,
                "MISSING_DATA")
        refusal(server.post("/validations", order_body(subtotal=None)), 422, "MISSING_DATA")
        server.log_line("CLX_MISSING_DATA.*shipping_address")


def a_message_too_long_is_cut_between_two_characters():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        change(path, "UPDATE unserved_countries SET message = '%s' WHERE country = 'AQ'"
               % ("\u00e9" * 60))
        # 95 bytes are room for 47 characters of two bytes
        answer = server.post("/validations", order_body(country="AQ"))
        invalid(answer, {"shipping_address": "\u00e9" * 47})


# -------- taxes --------


def a_country_with_one_rate_gets_the_rate_of_the_order():
    with Server() as server:
        success(server.post("/taxes", order_body()), {"tax_rate": 0.22, "freight_taxable": True})
        success(server.post("/taxes", order_body(country="GI")),
                {"tax_rate": 0, "freight_taxable": False})


def goods_with_a_reduced_rate_have_it_on_their_line():
    lines = [("one", "TSHIRT", 1, 2900), ("two", "BOOK-ITALO", 1, 1800), ("ship", None, 1, 700)]
    with Server() as server:
        success(server.post("/taxes", order_body(lines)),
                {"tax_rate": 0.22, "freight_taxable": True,
                 "line_items": [{"id": "two", "tax_rate": 0.04}]})


def a_breakdown_has_the_tax_of_each_line_in_major_units():
    lines = [("one", "TSHIRT", 1, 10000, -1000), ("two", "BOOK-ALPS", 1, 1234),
             ("ship", None, 1, 700)]
    body = order_body(lines, country="CH", currency="CHF", included=False)
    with Server() as server:
        # 90.00 at 8.1 % is 7.29; 12.34 at 2.6 % is 0.320..., so 0.32
        success(server.post("/taxes", body),
                {"tax_rate": 0.081, "freight_taxable": True, "line_items": [
                    {"id": "one", "tax_collectable": 7.29, "tax_rate": 0.081,
                     "taxable_amount": 90, "country_taxable_amount": 90,
                     "country_tax_rate": 0.081, "country_tax_collectable": 7.29},
                    {"id": "two", "tax_collectable": 0.32, "tax_rate": 0.026,
                     "taxable_amount": 12.34, "country_taxable_amount": 12.34,
                     "country_tax_rate": 0.026, "country_tax_collectable": 0.32}]})


def a_tax_that_prices_contain_is_taken_out_of_them():
    body = order_body([("one", "TSHIRT", 1, 10810)], country="CH", currency="CHF")
    with Server() as server:
        line = server.post("/taxes", body).json()["data"]["line_items"][0]
        same((line["tax_collectable"], line["taxable_amount"]), (8.1, 108.1))


def yen_have_no_digits_behind_the_point():
    body = order_body([("one", "TEA-SENCHA", 1, 1080), ("two", "TEAPOT", 1, 3300)], country="JP",
                      currency="JPY")
    with Server() as server:
        answer = server.post("/taxes", body)
        lines = answer.json()["data"]["line_items"]
        same([(line["id"], line["tax_rate"]) for line in lines], [("one", 0.08), ("two", 0.1)])
        same([line["tax_collectable"] for line in lines], [80, 300])
        same(b'"tax_collectable":80,' in answer.body, True)


def half_a_cent_of_tax_is_rounded_up():
    lines = [("one", "TSHIRT", 1, 500), ("two", "TSHIRT", 1, 494), ("three", "TSHIRT", 1, 1500)]
    path = os.path.join(new_folder(), "book.db")
    body = order_body(lines, country="CH", currency="CHF", included=False)
    with Server(db=path) as server:
        change(path, "UPDATE taxes SET rate_ppm = 81000 WHERE country = 'CH'")
        lines = server.post("/taxes", body).json()["data"]["line_items"]
        # 40.5, 40.014 and 121.5 centimes
        same([line["tax_collectable"] for line in lines], [0.41, 0.4, 1.22])


def a_line_that_is_free_has_no_tax():
    lines = [("one", "TSHIRT", 1, 900, -900), ("two", "TSHIRT", 1, 900, -901)]
    with Server() as server:
        body = order_body(lines, country="CH", currency="CHF")
        lines = server.post("/taxes", body).json()["data"]["line_items"]
        same([line["tax_collectable"] for line in lines], [0, 0])


def an_order_without_shipping_address_is_taxed_where_the_bill_goes():
    with Server() as server:
        success(server.post("/taxes", order_body(country=None, billing="GB")),
                {"tax_rate": 0.2, "freight_taxable": True})
        success(server.post("/taxes", order_body(country="IT", billing="GB")),
                {"tax_rate": 0.22, "freight_taxable": True})


def a_country_without_rate_is_refused_not_taxed_with_zero():
    with Server() as server:
        refusal(server.post("/taxes", order_body(country="US")), 422, "NO_TAX_RATE")
        refusal(server.post("/taxes", order_body(country=None)), 422, "NO_TAX_RATE")


def whether_prices_contain_taxes_is_not_guessed():
    with Server() as server:
        refusal(server.post("/taxes", order_body(included=None)), 422, "MISSING_DATA")
        server.log_line("CLX_MISSING_DATA.*tax_included")
