# frozen_string_literal: true

# What the Ruby binding itself guards, beside the cases of cases.json, and the example price.ru.
require_relative "help"
require "stringio"

SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
PRICE = CASES["bodies"]["price"]
ROUNDS = ENV["CLX_STRESS"] ? 200 : 25

def make_call(callback = "price", **options, &handler)
  service = Clx::Service.new([SECRET], on_error: ->(_) {}, **options)
  service.on(callback, "/", &handler)
  service.ready.call
end

# [http, what it raised]
def answered(body = PRICE, callback = "price", &handler)
  response = make_call(callback, &handler).handle(body, sign(body, SECRET))
  [response.http, response.exception.class, response.body]
end

def item_body(attributes)
  %({"data":{"type":"line_items","id":"1","attributes":{#{attributes}}}})
end

# First, since what is freed in a wrong order may end all the others.
test("calls outlive their service's variable, and all is freed when nobody has it") do
  freed = []
  singleton = Clx::C.singleton_class
  frees = %i[clx_call_free clx_service_free clx_keys_free]
  real = frees.to_h { |name| [name, Clx::C.method(name)] }
  swap = lambda do |name, &free|
    singleton.remove_method(name)
    singleton.define_method(name, &free)
  end
  frees.each { |name| swap.call(name) { |at| freed << at } }
  handles = Thread.new do # on a stack of its own, where nothing of it stays
    calls = Array.new(ROUNDS) { make_call { |_, reply| reply.price(nil, 1) } }
    GC.start
    calls.each { |call| same(call.handle(PRICE, sign(PRICE, SECRET)).http, 200) }
    calls.map do |call|
      service = call.instance_variable_get(:@service)
      [call.instance_variable_get(:@at), service.handle.at, service.instance_variable_get(:@keys).at]
    end
  end.value
  4.times { GC.start }
  orders = handles.map { |three| three.map { |at| freed.index(at) } }
  yes(orders.count(&:all?) > ROUNDS / 2, "freed: #{orders.inspect}")
  orders.select(&:last).each { |order| same(order, order.sort) } # a call, its service, its keys
ensure
  frees.each { |name| swap.call(name) { |at| real[name].call(at) } }
end

test("values that do not fit are a 500 and never cut") do
  [
    [TypeError, ->(reply) { reply.price(nil, 29.0) }], [TypeError, ->(reply) { reply.price(nil, "2900") }],
    [TypeError, ->(reply) { reply.price(nil, true) }], [TypeError, ->(reply) { reply.price(7, 1) }],
    [TypeError, ->(reply) { reply.price(nil, 2r) }], [TypeError, ->(reply) { reply.price(:sku, 1) }],
    [RangeError, ->(reply) { reply.price(nil, 2**63) }], [RangeError, ->(reply) { reply.price(nil, 2**64 + 5) }],
    [RangeError, ->(reply) { reply.price(nil, -2**63 - 1) }],
    [RangeError, ->(reply) { reply.error(2**32 + 422, "A", "b") }],
    [TypeError, ->(reply) { reply.put_real(1, "a", 2**53 + 1) }], [TypeError, ->(reply) { reply.put_bool(1, "a", 1) }],
    [TypeError, ->(reply) { reply.put_bool(1, "a", nil) }],
    [TypeError, ->(reply) { reply.metadata(a: Object.new) }], [TypeError, ->(reply) { reply.metadata(a: [Time.now]) }],
    [RangeError, ->(reply) { reply.metadata(a: 2**63) }], [JSON::GeneratorError, ->(reply) { reply.metadata(a: [Float::NAN]) }],
    [Clx::StatusError, ->(reply) { reply.error(200, "A", "b") }], [Clx::StatusError, ->(reply) { reply.shipping_cost(1) }],
    [ArgumentError, ->(reply) { reply.price(1) }], [NoMethodError, ->(reply) { reply.prize(1) }]
  ].each_with_index do |(kind, build), i|
    same([i, *answered { |_item, reply| build.call(reply) }.first(2)], [i, 500, kind])
  end
end

test("text with U+0000 is refused everywhere") do
  [
    ->(_, reply) { reply.price("A\0B", 1) }, ->(_, reply) { reply.error(422, "A\0", "b") },
    ->(_, reply) { reply.put(1, "a", "x\0y") }, ->(_, reply) { reply.put(1, "a\0b", 1) },
    ->(_, reply) { reply.metadata(a: { deep: ["x\0y"] }) }, ->(_, reply) { reply.metadata(a: { "x\0" => 1 }) },
    ->(_, reply) { reply.line("x\0") }, ->(item, _) { item["sku_code\0x"] }, ->(item, _) { item.relationship("order\0") }
  ].each_with_index do |handler, i|
    same([i, *answered { |item, reply| handler.call(item, reply) }.first(2)], [i, 500, ArgumentError])
  end
  throws(ArgumentError) { Clx::Service.new([SECRET]).on("price", "/a\0") }
  same(answered(item_body('"metadata":{"a":"x\u0000y"}')) { |item| item["metadata"] }[1], Clx::StatusError)
end

test("of equal names in free-form members the first counts, also when it is null") do
  http, = answered(item_body('"metadata":{"a":null,"a":2,"b":[{"c":1,"c":2}]}')) do |item, reply|
    same(item["metadata"], { "a" => nil, "b" => [{ "c" => 1 }] })
    reply.price("A", 1)
  end
  same(http, 200)
end

test("text comes and goes in UTF-8, whatever its encoding was") do
  body = answered do |item, reply|
    same([item["name"].encoding, item.id.encoding], [Encoding::UTF_8] * 2)
    reply.price(nil, 1)
    reply.metadata(a: "caf\xE9".dup.force_encoding("ISO-8859-1"), b: "\u65E5".encode("UTF-16LE"))
  end[2]
  yes(body.include?(%("metadata":{"a":"caf\u00E9","b":"\u65E5"})), body)
end

test("whatever leaves a handler is a 500, by any door") do
  leave = {
    throw: ->(_, _) { throw :door }, exit: ->(_, _) { exit(0) }, abort: ->(_, _) { raise SystemExit },
    deep: lambda { |_, reply|
      reply.price(nil, 1)
      endless = ->(again) { again.call(again) }
      endless.call(endless)
    },
    memory: ->(_, _) { raise NoMemoryError }, kill: ->(_, _) { raise Interrupt }, few: ->(_) {}
  }
  leave.each do |door, handler|
    response = :none
    catch(:door) { response = make_call(&handler).handle(PRICE, sign(PRICE, SECRET)) }
    same([door, response.http, response.status], [door, 500, "CLX_HANDLER_FAILED"])
  end
end

def broken
  make_call { return 1 }
end

test("a block that returns from a method that is over, or breaks, is a 500") do
  same(broken.handle(PRICE, sign(PRICE, SECRET)).http, 500)
  same(make_call { break }&.handle(PRICE, sign(PRICE, SECRET))&.http, 500)
end

test("a refused value is raised with its place") do
  answered do |_, reply|
    reply.price(nil, 1)
    error = nil
    begin
      reply.price(nil, 2)
    rescue Clx::StatusError => error
      nil
    end
    same([error.status, error.where], ["CLX_REPLY_TWICE", "/data/sku_code"])
    reply.error(422, "A", "b")
  end.tap { |http, kind| same([http, kind], [422, NilClass]) }
end

test("an exception after a fallback sends the fallback, and is told") do
  http, kind, body = answered(CASES["bodies"]["payment"], "authorize") do |_payment, reply|
    reply.authorize("tok", 12_900)
    reply.pending("act")
    reply.fallback
    raise IOError
  end
  same([http, kind], [202, IOError])
  yes(body.include?('"action_id":"act"'), body)
end

test("what a hook raises does not change the answer") do
  old, $stderr = $stderr, StringIO.new
  hook = ->(*) { raise "hook" }
  service = Clx::Service.new([SECRET], log: hook, on_error: hook)
  service.on("price", "/") { raise "handler" }
  same(service.ready.call.handle(PRICE, sign(PRICE, SECRET)).http, 500)
ensure
  $stderr = old
end

test("resources and replies are stale after their answer, also while a later request is served") do
  kept = []
  call = make_call do |item, reply|
    kept.push(item, item.one("order"), reply)
    kept.first(3).each { |old| throws(Clx::Stale) { old.is_a?(Clx::Reply) ? old.line("x") : old.id } } if kept.size > 3
    reply.price(nil, 1)
  end
  2.times { same(call.handle(PRICE, sign(PRICE, SECRET)).http, 200) }
  throws(Clx::Stale) { kept[1]["currency_code"] }
  throws(Clx::Stale) { kept[4].relationship("customer") }
  throws(Clx::Stale) { kept[5].metadata(a: 1) }
end

test("a deferred call gives what its work needs: key, path, topic, query, explain") do
  service = Clx::Service.new([SECRET, "the older one"])
  service.on("webhook", "/*/hook", needs: ["updated_at"], topic: "orders.*")
  call = service.ready.call
  body = CASES["bodies"]["order"]
  same(call.handle(body, sign(body, "the older one"), path: "/it/hook?a=1", topic: "orders.place"), nil)
  same([call.path_part(0), call.path_part(1), call.query, call.topic, call.key.size], ["it", nil, "a=1", "orders.place", 64])
  same(call.resource(call.ticket)["subtotal_amount_cents"], 5000)
  same(call.explain(["line_items.sku_code", "market"])["market"],
       { state: "not_loaded", needed: true, met: false, include: "market" })
  call.build(call.ticket).received
  same(call.finish(call.ticket).http, 200)
  throws(Clx::StatusError) { call.key }
  same(answered { |_, reply| reply.call.explain(["order.nothing"]) }[1], Clx::StatusError)
end

test("why a signature does not match is said in a sentence") do
  newline = Clx.explain(SECRET, sign("x\n", SECRET), "x")
  same(Clx.explain(SECRET, sign("yy\n", SECRET), "yy"), newline)
  yes(Clx.explain(SECRET, nil, "x") != newline, "the same sentence")
end

test("a service that is wrong is refused by name") do
  fails = lambda do |run|
    run.call
  rescue Clx::StatusError => e
    e.status
  end
  same(fails.call(-> { Clx::Service.new([""]) }), "CLX_SECRET_EMPTY")
  same(fails.call(-> { Clx::Service.new(%w[a b c d e]) }), "CLX_KEYS_FULL")
  same(fails.call(-> { Clx::Service.new(["a"]).on("price", "bad") }), "CLX_BAD_PATTERN")
  same(fails.call(-> { Clx::Service.new(["a"]).on("price", "/", needs: ["order.nothing"]) }), "CLX_BAD_NEED")
  throws(ArgumentError) { Clx::Service.new(["a"]).on("prize", "/") }
  throws(NoMemoryError) { Clx::Service.new(["a"]).call }
  service = Clx::Service.new(["a"])
  service.on("price", "/")
  service.ready
  throws(Clx::Stale) { service.on("price", "/b") }
  throws(RangeError) { Clx::Service.new(["a"], body_limit: 2**63) }
  same(make_call(body_limit: PRICE.bytesize - 1) {}.handle(PRICE, sign(PRICE, SECRET)).http, 413)
end

test("a path with U+0000 is not cut to another one") do
  same(make_call { |_, reply| reply.price(nil, 1) }.handle(PRICE, sign(PRICE, SECRET), path: "/\0x").http, 404)
end

test("eight threads on one service, a call each; a call used by two is refused in the second") do
  service = Clx::Service.new([SECRET], on_error: ->(_) {})
  service.on("price", "/") do |item, reply|
    Thread.pass
    raise IOError if (item["quantity"] % 3).zero?

    reply.price("A", item["quantity"])
  end
  service.ready
  wrong = Array.new(8) do |start|
    Thread.new do
      call = service.call
      (start...ROUNDS * 8).step(8).reject do |number|
        body = item_body(%("quantity":#{number}))
        response = call.handle(body, sign(body, SECRET))
        (number % 3).zero? ? response.http == 500 : response.body.include?(%("unit_amount_cents":#{number}}))
      end
    end
  end.flat_map(&:value)
  same(wrong, [])
end

test("a call that serves in one thread is refused in another") do
  inside, go = Queue.new, Queue.new
  call = make_call do |_, reply|
    inside << 1
    go.pop
    reply.price(nil, 1)
  end
  first = Thread.new { call.handle(PRICE, sign(PRICE, SECRET)) }
  inside.pop
  throws(Clx::Stale) { call.handle(PRICE, sign(PRICE, SECRET)) }
  go << 1
  same(first.value.http, 200)
end

# -------- the example --------

test("price.ru answers on Rack") do
  ENV["CLX_SECRET"] = SECRET
  ran = nil
  rackup = Object.new
  rackup.define_singleton_method(:run) { |app| ran = app }
  rackup.instance_eval(File.read("#{EXAMPLE}/price.ru"), "#{EXAMPLE}/price.ru")
  body = '{"data":{"type":"line_items","id":"x","attributes":{"sku_code":"HOODIEMM7F7F7F000000MXXX"},"relationships":' \
         '{"order":{"data":{"type":"orders","id":"a"}}}},"included":[{"type":"orders","id":"a","attributes":{"currency_code":"EUR"}}]}'
  post = lambda do |bytes, signature, path = "/prices", method = "POST"|
    ran.call("REQUEST_METHOD" => method, "PATH_INFO" => path, "QUERY_STRING" => "a=1", "CONTENT_LENGTH" => bytes.bytesize.to_s,
             "HTTP_X_COMMERCELAYER_SIGNATURE" => signature, "rack.input" => StringIO.new(bytes))
  end
  same(post.call(body, sign(body, SECRET)),
       [200, { "content-type" => "application/json" },
        ['{"success":true,"data":{"sku_code":"HOODIEMM7F7F7F000000MXXX","unit_amount_cents":5900,' \
         '"compare_at_amount_cents":6900,"metadata":{"source":"price book"}}}']])
  unknown = body.sub("HOODIE", "HOODIX")
  large = " " * ((1 << 20) + 1)
  same([post.call(body, nil), post.call(unknown, sign(unknown, SECRET)), post.call(body, sign(body, SECRET), "/x"),
        post.call(large, sign(large, SECRET))].map(&:first), [401, 422, 404, 413])
  same(post.call(body, sign(body, SECRET), "/prices", "PUT").first(2),
       [405, { "content-type" => "application/json", "allow" => "POST" }])
end
finish
