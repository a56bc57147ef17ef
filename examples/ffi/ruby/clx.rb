# frozen_string_literal: true

# Endpoints for Commerce Layer in Ruby: a binding of the C library clx on the gem ffi.
#
#   service = Clx::Service.new(["the shared secret"])
#   service.on("price", "/prices") { |item, reply| reply.price(nil, 2900) }
#   response = service.ready.call.handle(body, signature, path: "/prices")
#
# CLX_LIBRARY in the environment names the library; without it it is libclx.so of the system.
#
# A handler builds one answer and returns nil, as each builder does. Whatever else it does ends in
# HTTP 500, or in its fallback: it raises, also after it built; it returns something; it builds
# nothing; it leaves by throw, break or exit. C never calls Ruby: each endpoint is one without a
# handler (clx_service_on), and the binding calls yours between clx_call_end and clx_call_finish.
#
# Handles of C are numbers here. Resources and replies hold the ticket of their request, which is
# compared at each use: after the answer they raise Clx::Stale. A service is for all threads, a
# call for one request at a time; each use of it is locked.
require "ffi"
require "json"
require "monitor"

module Clx
  # A status of libclx: its name, such as "CLX_BAD_PATTERN", and the place it speaks of.
  class StatusError < StandardError
    attr_reader :status, :where

    def initialize(status, where = "")
      @status, @where = C.clx_status_name(status), where
      super("#{@status}: #{C.clx_status_message(status)}#{" (#{where})" unless where.empty?}")
    end
  end

  # A member that was not sent; of a relationship also: identifiers without their resources.
  class NotSent < KeyError; end

  # A resource or reply was used after its answer, or a call while it serves.
  class Stale < StandardError; end

  # The C side: declarations, numbers by their names, and values on their way to C and back.
  module C
    extend FFI::Library
    ffi_lib ENV["CLX_LIBRARY"] || "libclx.so.0"
    typedef :size_t, :handle

    class Error < FFI::Struct
      layout :status, :int32, :reserved, :uint32, :message, :string, :offset, :uint64,
             :where, [:char, 128]
    end

    class Value < FFI::Struct
      layout :kind, :uint32, :drifted, :uint32, :integer, :int64, :real, :double, :text, :pointer,
             :len, :size_t, :escaped, :uint32, :reserved, :uint32
    end

    class Resource < FFI::Struct
      layout :type_id, :uint32, :reserved, :uint32, :type, :string, :id, :string,
             :links, :pointer, :meta, :pointer, :more, :pointer
    end

    class Identifier < FFI::Struct
      layout :type, :string, :id, :string, :resource, :size_t
    end

    class Relationship < FFI::Struct
      layout :state, :uint32, :kind, :uint32, :at, :pointer, :count, :uint32, :reserved, :uint32,
             :json, :pointer, :json_len, :size_t
    end

    class JsonIter < FFI::Struct
      layout :at, :pointer, :end, :pointer, :kind, :uint32, :count, :uint32
    end

    class Response < FFI::Struct
      layout :http, :int32, :status, :int32, :content_type, :string, :body, :pointer, :len, :size_t
    end

    class Limits < FFI::Struct
      layout :size, :size_t, :body, :size_t, :depth, :uint32, :resources, :uint32,
             :members, :uint32, :reserved, :uint32, :memory, :size_t
    end

    class Options < FFI::Struct
      layout :size, :size_t, :allocator, [:pointer, 2], :limits, :pointer, :hooks, [:pointer, 4],
             :time_limit_ms, :uint32, :keep_body, :uint32, :explain, :uint32, :reserved, :uint32
    end

    class Outcome < FFI::Struct
      layout :size, :size_t, :status, :int32, :http, :int32, :matched_key, :int32,
             :callback, :uint32, :body_bytes, :uint64, :answer_bytes, :uint64,
             :elapsed_ms, :uint64, :drifted, :uint32, :counts, [:uint32, 5],
             :doubtful, :bool, :fallback, :bool, :reserved, [:uint8, 6]
    end

    class Finding < FFI::Struct
      layout :path, :string, :include, :string, :kind, :uint32, :state, :uint32,
             :by_default, :bool, :needed, :bool, :met, :bool, :reserved, :bool
    end

    # What each takes, then what it returns; bytes are followed by their length.
    {
      status_name: [[:int], :string], status_message: [[:int], :string],
      constant: [%i[string pointer], :int], get: [%i[handle string pointer], :int],
      relationship_get: [%i[handle string pointer], :int],
      json_iter_init: [%i[pointer pointer], :int],
      json_next: [%i[pointer pointer pointer], :int],
      value_text: [%i[pointer pointer size_t pointer], :int],
      keys_new: [[:pointer], :handle], keys_add: [%i[handle buffer_in size_t], :int],
      keys_free: [[:handle], :void],
      verify: [%i[handle pointer size_t buffer_in size_t pointer], :int],
      verify_explain: [%i[buffer_in size_t pointer size_t buffer_in size_t pointer], :int],
      service_new: [[:pointer], :handle], service_free: [[:handle], :void],
      service_on: [%i[handle uint32 string string handle], :handle],
      endpoint_keys: [%i[handle handle], :int], endpoint_needs: [%i[handle string], :int],
      service_ready: [%i[handle pointer], :int],
      call_new: [%i[handle pointer], :handle], call_free: [[:handle], :void],
      call_reset: [[:handle], :void],
      call_begin: [%i[handle buffer_in size_t buffer_in size_t pointer size_t pointer size_t uint64
                      pointer], :int],
      call_body: [%i[handle buffer_in size_t], :int], call_end: [%i[handle pointer], :int],
      call_ticket: [[:handle], :uint64], call_reply: [%i[handle uint64], :handle],
      call_finish: [%i[handle uint64 pointer], :int],
      call_expire: [%i[handle uint64 pointer], :int], call_cancel: [%i[handle uint64], :int],
      call_user: [[:handle], :handle], call_resource: [[:handle], :handle],
      call_document: [[:handle], :handle], call_arena: [[:handle], :handle],
      call_path_part: [%i[handle uint32], :string], call_query: [[:handle], :string],
      call_topic: [[:handle], :string], call_key: [%i[handle pointer], :int],
      call_outcome: [%i[handle pointer], :int], call_error: [[:handle], :pointer],
      document_explain: [%i[handle uint32 pointer size_t handle pointer pointer], :int],
      reply_note: [%i[handle uint32 pointer], :int], reply_failure: [[:handle], :pointer],
      reply_line: [%i[handle string], :int]
    }.each { |name, (takes, returns)| attach_function "clx_#{name}", takes, returns }

    # The builders of clx/reply.h, with what each takes: see C.given.
    BUILDERS = {
      "error" => "hss", "fail" => "", "fallback" => "", "price" => "si", "price_compare_at" => "i",
      "promotion" => "si", "promotion_item" => "s", "promotion_item_discount" => "si",
      "no_promotion" => "", "shipping_cost" => "i", "valid" => "", "invalid" => "ss",
      "invalid_form" => "h", "authorize" => "si", "capture" => "si", "void" => "si",
      "refund" => "si", "pending" => "s", "customer_token" => "ss", "transaction" => "ss",
      "tax_rate" => "r", "tax_item_rate" => "sr", "tax_item_collectable" => "sis",
      "received" => "", "message" => "sbs", "message_json" => "j", "put_int" => "hsi",
      "put_real" => "hsr", "put_bool" => "hsb", "put_str" => "hss", "put_null" => "hs",
      "put_json" => "hsj", "put_decimal" => "hss", "put_money" => "hsis"
    }.freeze
    TYPES = { "h" => [:int], "i" => [:int64], "r" => [:double], "b" => [:bool], "s" => [:string],
              "j" => %i[buffer_in size_t] }.freeze
    BUILDERS.each do |name, takes|
      attach_function "clx_reply_#{name}", [:handle, *takes.chars.flat_map(&TYPES)], :int
    end
    STATES = %w[not_loaded empty partial loaded].freeze

    module_function

    # A number of the headers by its name.
    def number(name)
      value = FFI::MemoryPointer.new(:int64)
      raise ArgumentError, "libclx has no #{name}" unless clx_constant(name, value).zero?

      value.read_int64
    end

    { Error => "error", Value => "value", Resource => "resource", Identifier => "identifier",
      Relationship => "relationship", JsonIter => "json_iter", Response => "response",
      Limits => "limits", Options => "options", Outcome => "outcome",
      Finding => "finding" }.each do |struct, name|
      next if struct.size == number("sizeof(clx_#{name})")

      raise LoadError, "clx_#{name} is another struct in this libclx"
    end

    ANSWERED, BAD_STATE, LATER, LAST, ARRAY =
      %w[ANSWERED BAD_STATE LATER END KIND_ARRAY].map { |n| number("CLX_#{n}") }
    KINDS = %w[TEXT INTEGER REAL BOOLEAN NULL ONE MANY].to_h { |n| [number("CLX_KIND_#{n}"), n] }

    def check(status, where = "")
      raise StatusError.new(status, where) unless status.zero?
    end

    # A text for C, in UTF-8. C would cut it at U+0000.
    def text(value)
      raise TypeError, "this is a String, not #{value.class}" unless value.is_a?(String)

      value = value.encode(Encoding::UTF_8) unless value.encoding == Encoding::BINARY
      raise ArgumentError, "the text holds U+0000" if value.b.include?("\0")

      value
    end

    # What a builder takes. The gem alone would cut a Float to an integer.
    def given(kind, value)
      case kind
      when "s" then [value && text(value)]
      when "j" then [text(value), value.bytesize]
      when "b" then [true, false].include?(value) ? [value] : raise(TypeError, "this is a boolean")
      when "r" then [real(value)]
      else [integer(value, kind == "h" ? 31 : 63)]
      end
    end

    def real(value)
      exact = value.is_a?(Float) || (value.is_a?(Integer) && value.abs <= 1 << 53)
      exact ? value.to_f : raise(TypeError, "this is a Float")
    end

    def integer(value, bits)
      raise TypeError, "this is an Integer, not #{value.class}" unless value.is_a?(Integer)
      raise RangeError, "the number does not fit" unless (-(1 << bits)...(1 << bits)).cover?(value)

      value
    end

    # A value: integers are exact, of equal names the first counts.
    def value(from)
      case KINDS[from[:kind]]
      when "TEXT" then plain(from)
      when "INTEGER" then from[:integer]
      when "REAL" then real_of(from)
      when "BOOLEAN" then from[:integer] != 0
      when "NULL" then nil
      else members(from)
      end
    end

    def real_of(from)
      digits = raw(from)
      return Integer(digits, 10) if digits.match?(/\A-?[1-9]\d*\z/)

      digits.empty? ? from[:real] : Float(digits)
    end

    def raw(from)
      from[:len].zero? ? +"" : utf8(from[:text].read_bytes(from[:len]))
    end

    def plain(from)
      return raw(from) if from[:escaped].zero?

      buffer = FFI::MemoryPointer.new(:char, from[:len] + 1) # escapes are longer
      check(clx_value_text(from, buffer, buffer.size, nil))
      utf8(buffer.read_string)
    end

    def members(container)
      iter, name, one = JsonIter.new, Value.new, Value.new
      check(clx_json_iter_init(iter, container))
      pairs = []
      while (status = clx_json_next(iter, name, one)).zero?
        pairs << [name[:kind].zero? ? nil : plain(name), value(one)]
      end
      check(status == LAST ? 0 : status)
      container[:kind] == ARRAY ? pairs.map(&:last) : first_wins(pairs)
    end

    def first_wins(pairs)
      pairs.each_with_object({}) { |(name, one), hash| hash[name] = one unless hash.key?(name) }
    end

    def utf8(text)
      text&.dup&.force_encoding(Encoding::UTF_8)
    end

    def where(error)
      utf8(error[:where].to_s)
    end
  end

  # Something of C that is freed when nothing uses it any longer: what frees it holds what it needs.
  class Handle
    attr_reader :at

    exiting = [] # at exit Ruby would free in any order, while threads run
    at_exit { exiting << true }
    FREE = lambda do |at, free, _uses| # which the inner one holds, as all that is around it
      ->(_id) { C.public_send(free, at) if exiting.empty? }
    end

    def initialize(at, free, uses = nil)
      raise NoMemoryError, "#{free}: no memory, or the service is not ready" if at.zero?

      @at = at
      ObjectSpace.define_finalizer(self, FREE.call(at, free, uses))
    end

    # Of secrets, the newest first.
    def self.keys(secrets)
      keys = new(C.clx_keys_new(nil), :clx_keys_free)
      secrets.each { |secret| C.check(C.clx_keys_add(keys.at, secret, secret.bytesize)) }
      keys
    end
  end

  Identifier = Struct.new(:type, :id, :resource) # resource: nil when it was not sent
  Relationship = Struct.new(:state, :identifiers) # state: not_loaded, empty, partial, loaded

  # A resource of the request, read by the names of its members.
  class Resource
    def initialize(call, ticket, at)
      @call, @ticket, @at = call, ticket, at
    end

    def type
      live { |at| C.utf8(C::Resource.new(FFI::Pointer.new(at))[:type]) }
    end

    def id
      live { |at| C.utf8(C::Resource.new(FFI::Pointer.new(at))[:id]) }
    end

    # An attribute: nil when it was null; NotSent when it was not sent, unless there is a block.
    def fetch(name)
      read(name) { |value| C.value(value) }
    rescue NotSent
      block_given? ? yield : raise
    end
    alias [] fetch

    # Whether an attribute came with another JSON type than declared.
    def drifted?(name)
      read(name) { |value| value[:drifted] != 0 }
    end

    # What was sent of a relationship, else NotSent.
    def relationship(name)
      live do |at|
        found = C::Relationship.new
        status = C.clx_relationship_get(at, C.text(name), found)
        raise NotSent, "#{name} was not sent" unless status.zero?

        identifiers = Array.new(found[:count]) { |i| identifier(found[:at], i) }
        Relationship.new(C::STATES[found[:state]], identifiers)
      end
    end

    # All resources of a to-many relationship, else NotSent.
    def many(name)
      found = relationship(name)
      return found.identifiers.map(&:resource) if %w[empty loaded].include?(found.state)

      raise NotSent, "#{name} is #{found.state}: external_includes would bring it"
    end

    # The resource of a to-one relationship, nil when it was null, else NotSent.
    def one(name)
      many(name).first
    end

    private

    def live(&block)
      @call.live(@ticket) { block.call(@at) }
    end

    def read(name)
      live do |at|
        value = C::Value.new
        raise NotSent, "#{name} was not sent" unless C.clx_get(at, C.text(name), value).zero?
        raise NotSent, "#{name} is a relationship" if %w[ONE MANY].include?(C::KINDS[value[:kind]])

        yield value
      end
    end

    def identifier(at, number)
      one = C::Identifier.new(at + number * C::Identifier.size)
      resource = Resource.new(@call, @ticket, one[:resource]) unless one[:resource].zero?
      Identifier.new(C.utf8(one[:type]), C.utf8(one[:id]), resource)
    end
  end

  # The answer being built: the builders of clx/reply.h, of the same names and arguments. One raises
  # StatusError when libclx refuses the value; then no answer but the 500 leaves, or a refusal.
  class Reply
    DATA = 0
    METADATA = 1
    attr_reader :call

    def initialize(call, ticket)
      @call, @ticket = call, ticket
    end

    C::BUILDERS.each do |name, takes|
      define_method(name) do |*given|
        unless given.size == takes.size
          raise ArgumentError, "#{name} takes #{takes.size} arguments"
        end

        arguments = takes.chars.zip(given).flat_map { |kind, value| C.given(kind, value) }
        @call.live(@ticket) do |reply|
          check(C.public_send("clx_reply_#{name}", reply, *arguments), reply)
        end
      end
    end

    # The place of a line item, for put.
    def line(id)
      @call.live(@ticket) do |reply|
        place = C.clx_reply_line(reply, C.text(id))
        check(C::Error.new(C.clx_reply_failure(reply))[:status], reply) if place.negative?
        place
      end
    end

    # Any value under a key of a place.
    def put(place, key, value)
      case value
      when nil then put_null(place, key)
      when true, false then put_bool(place, key, value)
      when Integer then put_int(place, key, value)
      when Float then put_real(place, key, value)
      when String then put_str(place, key, value)
      else put_json(place, key, json(value))
      end
    end

    def metadata(values)
      values.each { |key, value| put(METADATA, key.to_s, value) }
      nil
    end

    private

    def check(status, reply)
      C.check(status, status.zero? ? "" : C.where(C::Error.new(C.clx_reply_failure(reply))))
    end

    def json(value)
      text = JSON.generate(value) # stops at a depth of 100
      plain(value)
      text
    end

    # JSON.generate would write any object as its to_s.
    def plain(value)
      case value
      when Hash then value.each { |key, one| [C.text(key.to_s), plain(one)] }
      when Array then value.each { |one| plain(one) }
      when String then C.text(value)
      when nil, true, false, Integer, Float then value
      else raise TypeError, "#{value.class} is nothing of JSON"
      end
    end
  end

  # An answer to send. exception is what the handler raised.
  Response = Struct.new(:http, :status, :content_type, :body, :exception)

  # Endpoints and the secrets they share, the newest first. To rotate, put the new one in front; a
  # process that runs for long makes a new Service, and its calls keep the old one alive.
  #
  # log.call(level, status, message, detail) gets the lines that clx/service.h describes, and
  # on_error.call(exception) what a handler raised; without it that goes to stderr.
  class Service
    attr_reader :handle

    def initialize(secrets, body_limit: 0, log: nil, on_error: nil)
      @log, @on_error = log, on_error || ->(error) { warn error.full_message }
      @endpoints = [] # C knows an endpoint by its number from 1, as `user`
      @keys = Handle.keys(secrets)
      limits, options = C::Limits.new, C::Options.new
      limits[:size], options[:size] = limits.size, options.size
      limits[:body] = C.integer(body_limit, 63)
      options[:limits] = limits.pointer # copied
      @handle = Handle.new(C.clx_service_new(options), :clx_service_free, @keys)
    end

    # Adds an endpoint of a callback: "price", "authorize", "webhook" with a topic, "generic" ...
    # The block gets a resource and a reply, and runs when what it needs was sent. Without a block
    # Call#handle returns nil: the call is deferred, and ends by its ticket.
    def on(callback, pattern, needs: [], topic: nil, &handler)
      number = C.number("CLX_CALLBACK_#{callback.upcase}")
      @endpoints << [number, handler]
      endpoint = C.clx_service_on(@handle.at, number, C.text(pattern), topic && C.text(topic),
                                  @endpoints.size)
      if endpoint.zero?
        ready # tells why
        raise Stale, "the service is ready: no more endpoints"
      end
      C.check(C.clx_endpoint_keys(endpoint, @keys.at))
      needs.each { |path| C.check(C.clx_endpoint_needs(endpoint, C.text(path)), path) }
    end

    # Checks and freezes the service.
    def ready
      error = C::Error.new
      C.check(C.clx_service_ready(@handle.at, error), C.where(error))
      self
    end

    def call
      Call.new(self)
    end

    # For calls: the callback and the handler of what C knows as `user`.
    def endpoint(user)
      @endpoints.fetch(user - 1)
    end

    # For calls: lines for the log. A hook that raises does not decide what is answered.
    def tell(lines, thrown)
      @on_error.call(thrown) if thrown
      lines.each { |line| @log.call(*line) } if @log
    rescue Exception => e # rubocop:disable Lint/RescueException
      warn e.full_message
    end
  end

  # Serves requests, one at a time.
  class Call
    def initialize(service)
      @service, @lock, @busy = service, Monitor.new, false
      @handle = Handle.new(C.clx_call_new(service.handle.at, nil), :clx_call_free, service.handle)
      @at = @handle.at
    end

    # Serves a request with these raw bytes. nil: it is deferred.
    def handle(body, signature, path: "/", method: "POST", topic: nil)
      alone do
        wanted = start(method, path, signature, topic, body.bytesize)
        C.clx_call_body(@at, body, body.bytesize) if wanted
        over
      end
    end

    # Begins a request. Of several signature headers give the values with commas between; a length
    # of 0 is not known. Whether the body is wanted: if not, the answer is decided.
    def begin(method, path, signature, topic, length = 0)
      alone { start(method, path, signature, topic, length) }
    end

    # The next bytes of the body. Whether more is wanted.
    def feed(bytes)
      alone { C.clx_call_body(@at, bytes, bytes.bytesize).zero? }
    end

    # The body is over: the answer, or nil: the call is deferred.
    def end
      alone { over }
    end

    # -------- deferred calls --------

    # The ticket of a deferred call, else 0.
    def ticket
      @lock.synchronize { C.clx_call_ticket(@at) }
    end

    # Yields the reply in C: each use of a resource or reply comes by here.
    def live(ticket)
      @lock.synchronize do
        reply = C.clx_call_reply(@at, ticket)
        raise Stale, "the request has its answer already" if reply.zero?

        yield reply
      end
    end

    def resource(ticket)
      live(ticket) { Resource.new(self, ticket, C.clx_call_resource(@at)) }
    end

    # The reply to build on.
    def build(ticket)
      live(ticket) { Reply.new(self, ticket) }
    end

    # Ends with what was built. nil: the ticket is stale, and there is nothing to send.
    def finish(ticket)
      alone { close(:clx_call_finish, ticket) }
    end

    # The time is over: the fallback, or 503. A payment without one stays: CLX_BAD_STATE.
    def expire(ticket)
      alone { close(:clx_call_expire, ticket) }
    end

    # The peer is gone. Whether it was still waiting.
    def cancel(ticket)
      status = alone { C.clx_call_cancel(@at, ticket) }
      C.check(status) unless status == C::ANSWERED
      status.zero?
    end

    # Forgets the request, also a deferred one.
    def reset
      alone { C.clx_call_reset(@at) }
    end

    # -------- asking; path, query and topic are not signed --------

    def path_part(star)
      @lock.synchronize { C.utf8(C.clx_call_path_part(@at, star)) }
    end

    def query
      @lock.synchronize { C.utf8(C.clx_call_query(@at)) }
    end

    def topic
      @lock.synchronize { C.utf8(C.clx_call_topic(@at)) }
    end

    # Names what is asked for, to do it only once: see clx_call_key.
    def key
      key = FFI::MemoryPointer.new(:char, 65)
      @lock.synchronize { C.check(C.clx_call_key(@at, key)) }
      key.read_string
    end

    # By path, what the body has and lacks, while it waits for its answer: see clx/explain.h.
    def explain(needs = [])
      texts = needs.map { |path| FFI::MemoryPointer.from_string(C.text(path)) }
      paths = FFI::MemoryPointer.new(:pointer, needs.size + 1).write_array_of_pointer(texts)
      found, count = FFI::MemoryPointer.new(:pointer), FFI::MemoryPointer.new(:size_t)
      @lock.synchronize do
        callback, = @service.endpoint(C.clx_call_user(@at))
        C.check(C.clx_document_explain(C.clx_call_document(@at), callback, paths, needs.size,
                                       C.clx_call_arena(@at), found, count))
        Array.new(count.read(:size_t)) { |i| finding(found.read_pointer, i) }.to_h
      end
    end

    private

    # One use at a time: a handler that uses its call, and a second thread, are refused.
    def alone
      @lock.synchronize do
        raise Stale, "the call serves a request" if @busy

        @busy = true
      end
      begin
        yield
      ensure
        @lock.synchronize { @busy = false }
      end
    end

    def start(method, path, signature, topic, length)
      status = C.clx_call_begin(@at, method, method.bytesize, path, path.bytesize, signature,
                                signature.to_s.bytesize, topic, topic.to_s.bytesize, length, nil)
      C.check(status) if status == C::BAD_STATE
      status.zero?
    end

    def over
      response = C::Response.new
      status = @lock.synchronize { C.clx_call_end(@at, response) }
      if status != C::LATER
        C.check(status)
        return answer(response, 0, nil)
      end
      _, handler = @service.endpoint(C.clx_call_user(@at))
      handler && run(handler, ticket)
    end

    def run(handler, ticket)
      thrown = RuntimeError.new("the handler left by throw, break or return")
      returned = handler.call(resource(ticket), build(ticket))
      thrown = returned.nil? ? nil : TypeError.new("the handler returned #{returned.class}")
    rescue Exception => thrown # rubocop:disable Lint/RescueException
      nil
    ensure
      live(ticket) { |reply| C.clx_reply_fail(reply) } if thrown
      return close(:clx_call_finish, ticket, thrown) # a return here also ends a throw
    end

    def close(function, ticket, thrown = nil)
      response = C::Response.new
      reply, status = @lock.synchronize do
        [C.clx_call_reply(@at, ticket), C.public_send(function, @at, ticket, response)]
      end
      return if status == C::ANSWERED

      C.check(status)
      answer(response, reply, thrown)
    end

    # -------- the end of a request --------

    def answer(from, reply, thrown)
      lines = lines(reply)
      body = from[:body].read_bytes(from[:len])
      response = Response.new(from[:http], C.clx_status_name(from[:status]),
                              from[:content_type], C.utf8(body), thrown)
      @lock.synchronize { C.clx_call_reset(@at) }
      @service.tell(lines, thrown)
      response
    end

    # What the log hook of C would have been told: C calls no Ruby.
    def lines(reply)
      outcome = C::Outcome.new
      outcome[:size] = outcome.size
      C.clx_call_outcome(@at, outcome)
      level = outcome[:fallback] ? 2 : (outcome[:http] >= 500 ? 3 : 1)
      lines = []
      unless outcome[:drifted].zero?
        lines << [2, "CLX_OK", "values of another JSON type than declared", ""]
      end
      lines.concat(notes(reply)) unless reply.zero?
      if outcome[:status] != 0
        lines << line(level, C::Error.new(C.clx_call_error(@at)))
      elsif outcome[:http] >= 400
        lines << [level, "CLX_OK", "the handler refused", ""]
      end
      lines
    end

    def notes(reply)
      note = C::Error.new
      notes = []
      notes << line(2, note) while C.clx_reply_note(reply, notes.size, note).zero?
      notes
    end

    def line(level, error)
      [level, C.clx_status_name(error[:status]), error[:message], C.where(error)]
    end

    def finding(at, number)
      one = C::Finding.new(at + number * C::Finding.size)
      [one[:path], { state: C::STATES[one[:state]], needed: one[:needed], met: one[:met],
                     include: one[:include] }]
    end
  end

  # A Rack application.
  def self.rack(service)
    lambda do |env|
      call, input = service.call, env["rack.input"]
      path = "#{env["PATH_INFO"]}?#{env["QUERY_STRING"]}"
      wanted = call.begin(env["REQUEST_METHOD"], path, env["HTTP_X_COMMERCELAYER_SIGNATURE"],
                          env["HTTP_X_COMMERCELAYER_TOPIC"], env["CONTENT_LENGTH"].to_i)
      while wanted && (bytes = input.read(65_536))
        wanted = call.feed(bytes)
      end
      response = call.end
      headers = { "content-type" => response.content_type }
      headers["allow"] = "POST" if response.http == 405
      [response.http, headers, [response.body]]
    end
  end

  # Which secret signed the body, 0 the newest; StatusError when none did.
  def self.verify(secrets, signature, body)
    keys, matched = Handle.keys(secrets), FFI::MemoryPointer.new(:uint32)
    C.check(C.clx_verify(keys.at, signature, signature.to_s.bytesize, body, body.bytesize, matched))
    matched.read_uint32
  end

  # A sentence on why a signature does not match: for a set-up, see clx_verify_explain.
  def self.explain(secret, signature, body)
    sentence = FFI::MemoryPointer.new(:pointer)
    C.clx_verify_explain(secret, secret.bytesize, signature, signature.to_s.bytesize, body,
                         body.bytesize, sentence)
    sentence.read_pointer.read_string
  end
end
