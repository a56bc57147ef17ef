# frozen_string_literal: true

# Runs tests/ffi/cases.json: see its member `about`. A case, member or step that is not known fails.
require_relative "help"

KNOWN = {
  "requests" => %w[name callback pattern topics needs secrets body method path topic signature build http status answer
                   log log_has runs takes languages],
  "signatures" => %w[name secrets body signature status matched languages],
  "reads" => %w[name body members languages],
  "behaviours" => %w[name behaviour callback body build returns http status answer languages],
  "deferred" => %w[name callback steps languages]
}.freeze

def data(value)
  return value unless value.is_a?(Hash)

  form, text = value.first
  { "base64" => ->(given) { Base64.strict_decode64(given).force_encoding("UTF-8") }, "text" => :itself.to_proc }.fetch(form).call(text)
end

def body_of(value)
  value.is_a?(String) ? CASES["bodies"].fetch(value) : data(value)
end

def signature_of(value, body)
  form, given = value.first
  case form
  when "by" then sign(body, CASES["secrets"].fetch(given))
  when "twice" then ([sign(body, CASES["secrets"].fetch(given))] * 2).join(", ")
  when "missing" then nil
  when "text" then given
  else raise Failed, form
  end
end

PLACES = { "data" => Clx::Reply::DATA, "metadata" => Clx::Reply::METADATA, "text" => 0, "list" => 1 }.freeze

# A value of the file as the builder takes it.
def argument(kind, value, reply)
  case kind
  when "h" then value.is_a?(Hash) ? reply.line(value["line"]) : PLACES.fetch(value, value)
  when "i" then Integer(value)
  when "s", "j" then data(value)
  else value
  end
end

# Makes the calls in order, whatever they raise.
def build(reply, calls)
  calls.each do |name, *given|
    takes = Clx::C::BUILDERS.fetch(name)
    begin
      reply.public_send(name, *takes.chars.zip(given).map { |kind, value| argument(kind, value, reply) })
    rescue Clx::StatusError
      nil
    end
  end
  nil
end

# A service for one case, and what became of it.
class Stand
  attr_reader :ran, :lines, :thrown, :call

  def initialize(one, &handler)
    @ran, @lines = [], []
    secrets = one.fetch("secrets", ["newest"]).map { |name| CASES["secrets"].fetch(name) }
    service = Clx::Service.new(secrets, log: ->(_level, status, _message, detail) { @lines << [status, detail] },
                                        on_error: ->(thrown) { @thrown = thrown })
    @pattern = one["pattern"] || "/#{one["callback"]}"
    one.fetch("topics", [nil]).each do |topic|
      counted = handler && lambda { |*given|
        @ran << topic
        handler.call(*given)
      }
      service.on(one["callback"], @pattern, needs: one.fetch("needs", []), topic: topic, &counted)
    end
    @call = service.ready.call
  end

  def serve(one, piece = 0)
    body = body_of(one["body"])
    signature = signature_of(one.fetch("signature", { "by" => "newest" }), body)
    method, path, topic = one.fetch("method", "POST"), one.fetch("path", @pattern), one["topic"]
    stressed do
      return @call.handle(body, signature, path: path, method: method, topic: topic) if piece.zero?

      wanted = @call.begin(method, path, signature, topic)
      body.b.scan(/.{1,#{piece}}/mn) { |bytes| @call.feed(bytes) } if wanted
      @call.end
    end
  end
end

def check(one, response)
  same([response.http, response.status, response.body], [one["http"], one["status"], one["answer"]])
end

def check_log(one, stand)
  same(stand.lines, one["log"]) if one.key?("log")
  yes(stand.lines.include?(one["log_has"]), stand.lines.inspect) if one.key?("log_has")
end

def run_request(one)
  [0, 1, 7].each do |piece|
    stand = Stand.new(one) { |_resource, reply| build(reply, one["build"]) }
    response = stand.serve(one, piece)
    same(response.exception, nil)
    check(one, response)
    same(stand.ran, one.fetch("runs", true) ? [one["takes"]] : [])
    check_log(one, stand)
  end
  run_by_ticket(one)
end

def run_by_ticket(one)
  stand = Stand.new(one)
  response = stand.serve(one)
  same(response.nil?, one.fetch("runs", true))
  unless response
    build(stand.call.build(stand.call.ticket), one["build"])
    response = stand.call.finish(stand.call.ticket)
  end
  check(one, response)
  check_log(one, stand)
end

def run_signature(one)
  matched = nil
  begin
    matched = Clx.verify(one["secrets"].map { |secret| data(secret) }, data(one["signature"]), data(one["body"]))
    status = "CLX_OK"
  rescue Clx::StatusError => e
    status = e.status
  end
  same([status, matched], [one["status"], one["matched"]])
end

# -------- reads --------

def inside(value, pointer)
  pointer.split("/").drop(1).reduce(value) do |at, part|
    part = part.gsub("~1", "/").gsub("~0", "~")
    at.is_a?(Array) ? at.fetch(Integer(part)) : at.fetch(part) { raise Clx::NotSent, part }
  end
end

def relationship(resource, name)
  found = resource.relationship(name)
  [found.state, found.identifiers.map(&:id)]
rescue Clx::NotSent
  ["none", []]
end

def read(resource, member)
  yes((member.keys - %w[name is value ids pointer drifted]).empty?, "nobody knows a member of #{member}")
  name = member["name"]
  return same(relationship(resource, name), [member["is"], member["ids"]]) if member["ids"]

  get = -> { inside(resource[name], member.fetch("pointer", "")) }
  return throws(Clx::NotSent, &get) if member["is"] == "absent"

  same(get.call, expected(member))
  same(resource.drifted?(name), member.fetch("drifted", false)) unless member["pointer"]
end

def expected(member)
  case member["is"]
  when "null" then nil
  when "text", "boolean" then member["value"]
  when "integer" then Integer(member["value"])
  when "real", "json" then JSON.parse(member["value"])
  else raise Failed, member["is"]
  end
end

def run_read(one)
  stand = Stand.new({ "callback" => "generic" }) do |resource, reply|
    one["members"].each { |member| read(resource, member) }
    reply.put(Clx::Reply::DATA, "read", "all")
  end
  response = stand.serve({ "body" => { "text" => one["body"] } })
  raise response.exception if response.exception

  same(response.body, '{"success":true,"data":{"read":"all"}}')
end

# -------- behaviours --------

BEHAVIOURS = %w[raise_before raise_after leave return nothing use_call keep_resource keep_reply].freeze

def refuse_all(call)
  [[:reset], [:end], [:finish, call.ticket], [:expire, call.ticket], [:cancel, call.ticket], [:feed, "x"],
   [:handle, "", nil]].each { |name, *given| throws(Clx::Stale) { call.public_send(name, *given) } }
end

def behave(one, stand, reply)
  raise IOError if one["behaviour"] == "raise_before"
  return if one["behaviour"] == "nothing"

  refuse_all(stand.call) if one["behaviour"] == "use_call"
  build(reply, one["build"])
  raise Interrupt if one["behaviour"] == "raise_after"

  throw :left if one["behaviour"] == "leave"
  one["behaviour"] == "return" ? one["returns"] : nil
end

def run_behaviour(one)
  yes(BEHAVIOURS.include?(one["behaviour"]), "nobody knows #{one["behaviour"]}")
  kept = []
  stand = Stand.new(one) do |resource, reply|
    kept = [resource, reply]
    behave(one, stand, reply)
  end
  2.times do |round| # what came first leaves no trace
    response = nil
    catch(:left) { response = stand.serve(one) }
    check(one, response)
    same(stand.ran.size, round + 1)
    same(stand.thrown.nil?, one["status"] == "CLX_OK" || one["behaviour"] == "nothing")
    throws(Clx::Stale) { kept[0]["sku_code"] } if one["behaviour"] == "keep_resource"
    throws(Clx::Stale) { kept[1].price(nil, 1) } if one["behaviour"] == "keep_reply"
  end
end

# -------- deferred --------

# Steps on one call.
class Deferred
  def initialize(one)
    @one, @stand, @tickets = one, Stand.new(one), { "0" => 0 }
  end

  def run
    @one["steps"].each do |step|
      yes((step.keys - %w[do body ticket returns build http status answer is]).empty?, "nobody knows a member of #{step}")
      send("step_#{step["do"]}", step)
    end
  end

  private

  # What it returned, and the name of the status: the binding says stale by nil or false.
  def status(step)
    returned = yield
    same(returned ? "CLX_OK" : "CLX_ANSWERED", step["returns"])
    returned
  rescue Clx::StatusError => e
    same(e.status, step["returns"])
    nil
  end

  def step_end(step)
    return status(step) { @stand.serve(step) } unless step["returns"] == "CLX_LATER"

    same(@stand.serve(step), nil)
    @tickets[step["ticket"]] = @stand.call.ticket
  end

  def step_build(step)
    build(@stand.call.build(@tickets.fetch(step["ticket"])), step["build"])
  end

  def step_fallback(step)
    reply = @stand.call.build(@tickets.fetch(step["ticket"]))
    status(step) { reply.fallback.nil? }
  end

  def step_reply(step)
    use = -> { @stand.call.build(@tickets.fetch(step["ticket"])) }
    { "open" => use, "stale" => -> { throws(Clx::Stale, &use) } }.fetch(step["is"]).call
  end

  def step_reset(_step)
    @stand.call.reset
  end

  def step_cancel(step)
    status(step) { @stand.call.cancel(@tickets.fetch(step["ticket"])) }
  end

  def step_finish(step)
    ends(step) { |ticket| @stand.call.finish(ticket) }
  end

  def step_expire(step)
    ends(step) { |ticket| @stand.call.expire(ticket) }
  end

  def ends(step)
    response = status(step) { yield @tickets.fetch(step["ticket"]) }
    same(response ? response.http : 0, step["http"])
    check(step, response) if response
  end
end

# -------- all of them --------

SECTIONS = { "requests" => method(:run_request), "signatures" => method(:run_signature), "reads" => method(:run_read),
             "behaviours" => method(:run_behaviour), "deferred" => ->(one) { Deferred.new(one).run } }.freeze
test("every section of the file is run") do
  same(CASES.keys, %w[about counts secrets bodies] + SECTIONS.keys)
  same(CASES["counts"].keys, SECTIONS.keys)
end
SECTIONS.each do |section, run|
  ran = 0
  CASES[section].each do |one|
    ran += 1
    if one.fetch("languages", {})["ruby"] == false
      puts "not run: #{section}: #{one["name"]}: #{one["languages"].fetch("why_not_ruby")}"
      next
    end
    test("#{section}: #{one["name"]}") do
      same(one.keys - KNOWN.fetch(section), [])
      run.call(one)
    end
  end
  test("#{section}: all were run") { same(ran, CASES["counts"][section]) }
end
finish
