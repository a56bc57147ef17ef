# frozen_string_literal: true

# What the tests of the Ruby binding share. CLX_STRESS=1: the garbage collector runs at each check,
# and, for one request in 50, with each allocation.
require "base64"
require "openssl"

$stdout.sync = true # what was printed counts, also when all ends in a crash
EXAMPLE = File.expand_path("../../../examples/ffi/ruby", __dir__)
require "#{EXAMPLE}/clx"

CASES = JSON.parse(File.read(File.expand_path("../cases.json", __dir__)))

# Made by OpenSSL, not by libclx.
def sign(body, secret)
  Base64.strict_encode64(OpenSSL::HMAC.digest("SHA256", secret, body))
end

class Failed < StandardError; end
RESULTS = { passed: 0, failed: 0, requests: 0 }

def test(name)
  yield
  RESULTS[:passed] += 1
rescue Exception => e # rubocop:disable Lint/RescueException
  raise if e.is_a?(SignalException)

  RESULTS[:failed] += 1
  puts "failed: #{name}\n  #{e.class}: #{e.message}\n  #{e.backtrace.first(3).join("\n  ")}"
end

def yes(holds, message)
  GC.start if ENV["CLX_STRESS"]
  raise Failed, message unless holds
end

def same(found, expected)
  yes(found == expected && found.class == expected.class, "found #{found.inspect}, not #{expected.inspect}")
end

def throws(kind)
  yield
rescue kind
  nil
else
  raise Failed, "no #{kind}"
end

# A collection with each allocation, which takes seconds.
def stressed
  RESULTS[:requests] += 1
  GC.stress = true if ENV["CLX_STRESS"] && (RESULTS[:requests] % 50).zero?
  yield
ensure
  GC.stress = false
end

def finish
  puts "#{RESULTS[:passed]} passed, #{RESULTS[:failed]} failed"
  exit(RESULTS[:failed].zero? && RESULTS[:passed].positive?)
end
