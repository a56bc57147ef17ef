"""Members and relationships as Python sees them."""
import json
import unittest

from python_help import clx, read, serve


class Members(unittest.TestCase):
    def test_every_kind_of_member_is_a_value_of_python(self):
        found = read(dict, '"sku_code":"A","quantity":2,"_external_price":true,"tax_rate":0.25,'
                           '"created_at":"2024-01-01T00:00:00.000Z","name":null,'
                           '"metadata":{"a":[1,2.5,"x",null,true,{}]},"unit_amount_float":10.0')
        self.assertEqual(found, {
            "sku_code": "A", "quantity": 2, "_external_price": True, "tax_rate": 0.25,
            "created_at": "2024-01-01T00:00:00.000Z", "name": None,
            "metadata": {"a": [1, 2.5, "x", None, True, {}]}, "unit_amount_float": 10.0})
        self.assertEqual([type(found[n]) for n in ("quantity", "_external_price", "tax_rate")],
                         [int, bool, float])

    def test_absent_is_a_key_error_and_null_is_none(self):
        def reader(line_item):
            self.assertIsNone(line_item["name"])
            with self.assertRaises(clx.NotSent):
                line_item["sku_code"]
            for name in ("no_such_member", "", "name\u00e9"):
                with self.assertRaises(KeyError) as caught:
                    line_item[name]
                self.assertNotIsInstance(caught.exception, clx.NotSent)
            return ("name" in line_item, "sku_code" in line_item, line_item.get("name", 5),
                    line_item.get("sku_code", 5))

        self.assertEqual(read(reader, '"name":null'), (True, False, None, 5))

    def test_a_name_is_never_cut_at_a_nul(self):
        def reader(line_item):
            with self.assertRaises(ValueError):
                line_item["name\0x"]
            with self.assertRaises(ValueError):
                line_item.one("order\0x")

        read(reader, '"name":"x"')

    def test_unknown_members_are_read_like_known_ones(self):
        found = read(dict, '"x_text":"a\\u00e9\\n\\ud83d\\ude00","x_int":-3,"x_real":1e3,'
                           '"x_no":false,"x_null":null,"x_map":{"k":[1]},"x_list":[],'
                           '"x_plain":"日本","x_nul":"a\\u0000b","x_empty":""')
        self.assertEqual(found, {
            "x_text": "aé\n😀", "x_int": -3, "x_real": 1000.0, "x_no": False, "x_null": None,
            "x_map": {"k": [1]}, "x_list": [], "x_plain": "日本", "x_nul": "a\0b", "x_empty": ""})

    def test_big_integers_are_exact(self):
        found = read(dict, '"quantity":9007199254740993,"discount_cents":-9223372036854775808,'
                           '"total_amount_cents":9223372036854775808,'
                           '"x":123456789012345678901234567890,"metadata":{"n":9007199254740993}')
        self.assertEqual(found, {
            "quantity": 9007199254740993, "discount_cents": -9223372036854775808,
            "total_amount_cents": 9223372036854775808, "x": 123456789012345678901234567890,
            "metadata": {"n": 9007199254740993}})

    def test_unicode_comes_through_as_it_was_meant(self):
        found = read(dict, '"name":"Tシャツ 😀 \\u00e9\\ud83d\\ude00\\/","sku_code":"€",'
                           '"metadata":{"ключ":"\\u20ac"},"ключ":1')
        self.assertEqual(found, {"name": "Tシャツ 😀 é😀/", "sku_code": "€",
                                 "metadata": {"ключ": "€"}, "ключ": 1})

    def test_drifted_values_are_converted_or_come_as_they_are(self):
        found = read(dict, '"quantity":"5","sku_code":123,"_external_price":"true",'
                           '"tax_rate":"0.5","unit_amount_cents":"many","discount_cents":1.5,'
                           '"name":{"it":"x"},"metadata":"a\\"b"')
        self.assertEqual(found, {
            "quantity": 5, "sku_code": "123", "_external_price": True, "tax_rate": 0.5,
            "unit_amount_cents": "many", "discount_cents": 1.5, "name": {"it": "x"},
            "metadata": 'a"b'})

    def test_of_members_with_the_same_name_the_first_counts(self):
        found = read(dict, '"quantity":1,"quantity":2,"x":1,"x":2,"metadata":{"a":1,"a":2,"b":3}')
        self.assertEqual(found, {"quantity": 1, "x": 1, "metadata": {"a": 1, "b": 3}})

    def test_names_come_in_the_order_of_the_struct_then_as_sent(self):
        self.assertEqual(read(list, '"zz":1,"quantity":1,"aa":1,"sku_code":null'),
                         ["sku_code", "quantity", "zz", "aa"])

    def test_a_member_that_is_a_relationship_is_not_an_attribute(self):
        def reader(line_item):
            with self.assertRaises(KeyError):
                line_item["order"]
            return "order" in line_item

        self.assertFalse(read(reader, "", '"order":{"data":{"type":"orders","id":"1"}}'))

    def test_type_id_links_and_meta_are_those_of_the_resource(self):
        body = (b'{"data":{"type":"line_items","id":"a","links":{"self":"/x"},"meta":{"m":1},'
                b'"attributes":{"sku_code":"A"},"relationships":{"order":{"data":{"type":"orders",'
                b'"id":"b"}}}},"included":[{"type":"orders","id":"b"}]}')
        found = []

        def handler(line_item, reply):
            for one in (line_item, line_item.one("order")):
                found.append((one.type, one.id, one.links, one.meta, repr(one)))
            reply.price(1)

        self.assertEqual(serve(handler, body).http, 200)
        self.assertEqual(found, [
            ("line_items", "a", {"self": "/x"}, {"m": 1}, "<Resource line_items a>"),
            ("orders", "b", None, None, "<Resource orders b>")])


class Relationships(unittest.TestCase):
    def test_each_state_is_told_apart(self):
        def reader(line_item):
            with self.assertRaises(clx.NotSent):
                line_item.relationship("events")
            self.assertEqual(line_item.relationship("x_links").state, "not_loaded")
            return {name: line_item.relationship(name)[:3]
                    for name in ("order", "sku", "bundle", "tags", "shipment", "notifications",
                                 "stock_transfers", "x_one")}

        found = read(reader, "", '"order":{"data":{"type":"orders","id":"1"}},"sku":{"data":null},'
                                 '"bundle":{"links":{"self":"/b"}},"tags":{"data":[]},'
                                 '"shipment":{"data":{"type":"shipments","id":"9"}},'
                                 '"notifications":{"data":[{"type":"notifications","id":"1"},'
                                 '{"type":"notifications","id":"2"}]},"stock_transfers":{},'
                                 '"x_one":{"data":{"type":"things","id":"1"}},"x_links":'
                                 '{"links":{}}',
                     '{"type":"orders","id":"1"},{"type":"notifications","id":"2"},'
                     '{"type":"things","id":"1","attributes":{"color":"red"}}')
        self.assertEqual({name: state[:2] for name, state in found.items()}, {
            "order": ("loaded", "one"), "sku": ("empty", "one"), "bundle": ("not_loaded", "one"),
            "tags": ("empty", "many"), "shipment": ("partial", "one"),
            "notifications": ("partial", "many"), "stock_transfers": ("not_loaded", "many"),
            "x_one": ("loaded", "one")})
        self.assertEqual([i[:2] for i in found["notifications"][2]],
                         [("notifications", "1"), ("notifications", "2")])
        self.assertEqual([i.resource is None for i in found["notifications"][2]], [True, False])

    def test_one_and_many_give_all_or_raise(self):
        def reader(line_item):
            for name in ("bundle", "shipment", "events"):
                with self.assertRaises(clx.NotSent):
                    line_item.one(name)
            for name in ("nothing", "sku_code"):
                with self.assertRaises(KeyError) as caught:
                    line_item.one(name)
                self.assertNotIsInstance(caught.exception, clx.NotSent)
            for name in ("notifications", "stock_transfers", "events"):
                with self.assertRaises(clx.NotSent):
                    line_item.many(name)
            for wrong in (lambda: line_item.many("order"), lambda: line_item.one("tags")):
                with self.assertRaises(TypeError):
                    wrong()
            return (line_item.one("order").id, line_item.one("sku"), line_item.many("events_x"),
                    [tag["name"] for tag in line_item.many("tags")])

        found = read(reader, '"sku_code":"A"',
                     '"order":{"data":{"type":"orders","id":"1"}},"sku":{"data":null},'
                     '"bundle":{"links":{}},"shipment":{"data":{"type":"shipments","id":"9"}},'
                     '"notifications":{"data":[{"type":"notifications","id":"1"}]},'
                     '"stock_transfers":{},"events_x":{"data":[]},'
                     '"tags":{"data":[{"type":"tags","id":"2"},{"type":"tags","id":"1"}]}',
                     '{"type":"orders","id":"1"},'
                     '{"type":"tags","id":"1","attributes":{"name":"a"}},'
                     '{"type":"tags","id":"2","attributes":{"name":"b"}}')
        self.assertEqual(found, ("1", None, [], ["b", "a"]))

    def test_cycles_lead_back_to_the_same_resource(self):
        def reader(line_item):
            order = line_item.one("order")
            here = line_item
            for _ in range(100):
                here = here.one("order").many("line_items")[0]
            self.assertEqual(len({line_item, here, order, here.one("order")}), 2)
            self.assertNotEqual(line_item, order)
            self.assertNotEqual(line_item, "xyz")
            return here == line_item

        self.assertTrue(read(reader, "", '"order":{"data":{"type":"orders","id":"1"}}',
                             '{"type":"orders","id":"1","relationships":{"line_items":{"data":'
                             '[{"type":"line_items","id":"xyz"}]}}}'))

    def test_a_relationship_of_several_types_gives_the_one_that_was_sent(self):
        for kind, name in (("skus", "code"), ("gift_cards", "currency_code"), ("novelties", "x")):
            def reader(line_item):
                return line_item.one("item").type, line_item.one("item")[name]

            item = '{"type":"%s","id":"7"' % kind
            self.assertEqual(read(reader, "", '"item":{"data":%s}}' % item,
                                  '%s,"attributes":{"%s":"EUR"}}' % (item, name)), (kind, "EUR"))

    def test_a_relationship_keeps_its_links(self):
        def reader(line_item):
            return line_item.relationship("order").object

        text = '{"links":{"related":"/o"},"data":{"type":"orders","id":"1"}}'
        self.assertEqual(read(reader, "", f'"order":{text}'), json.loads(text))
