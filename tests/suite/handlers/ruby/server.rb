# The endpoints of a shop for Commerce Layer: prices, shipping costs, promotions, taxes, order
# validation, payments and events.   CLX_SECRET=... PORT=3000 ruby server.rb
require 'base64'
require 'digest'
require 'json'
require 'openssl'
require 'securerandom'
require 'set'
require 'webrick'

SECRET = ENV['CLX_SECRET'].to_s
abort 'CLX_SECRET is not set' if SECRET.empty?

# What a euro is worth, and the digits of the minor unit: a yen has none.
CURRENCIES = { 'EUR' => [1, 2], 'USD' => [1.08, 2], 'GBP' => [0.85, 2], 'JPY' => [162, 0] }.freeze
TAX_RATES = { 'IT' => 0.22, 'DE' => 0.19, 'FR' => 0.2, 'IE' => 0.23, 'JP' => 0.1 }.freeze
PRODUCTS = %w[skus bundles].freeze

class Refusal < StandardError
  attr_reader :status, :code, :data

  def initialize(status, code, message, data = {})
    super(message)
    @status = status
    @code = code
    @data = data
  end
end

# ---- the request ----

def hash_or_empty(value)
  value.is_a?(Hash) ? value : {}
end

def check_signature(request, body)
  given = request.header['x-commercelayer-signature'] || []
  right = Base64.strict_encode64(OpenSSL::HMAC.digest('SHA256', SECRET, body))
  return if given.size == 1 && OpenSSL.secure_compare(given.first, right)

  raise Refusal.new(401, 'BAD_SIGNATURE', 'The signature is missing or wrong.')
end

class Document
  attr_reader :data, :id, :type, :attributes

  def initialize(body, wanted_type)
    text = body.dup.force_encoding('UTF-8')
    raise Refusal.new(400, 'BAD_JSON', 'The body is not UTF-8.') unless text.valid_encoding?

    root = hash_or_empty(JSON.parse(text))
    @data = hash_or_empty(root['data'])
    @id, @type = @data.values_at('id', 'type')
    @attributes = hash_or_empty(@data['attributes'])
    @included = Array(root['included']).select { |one| one.is_a?(Hash) }
    check(wanted_type)
  rescue JSON::ParserError
    raise Refusal.new(400, 'BAD_JSON', 'The body is not JSON.')
  end

  def check(wanted_type)
    unless @id.is_a?(String) && @type.is_a?(String)
      raise Refusal.new(400, 'BAD_DOCUMENT', 'The body is not a JSON:API document.')
    end
    return if wanted_type.nil? || @type == wanted_type

    raise Refusal.new(400, 'BAD_TYPE', "This endpoint is for #{wanted_type}.")
  end

  def linkage(resource, name)
    relationships = hash_or_empty(hash_or_empty(resource)['relationships'])
    hash_or_empty(relationships[name])['data']
  end

  def find(identifier)
    key = hash_or_empty(identifier).values_at('type', 'id')
    @included.find { |one| one.values_at('type', 'id') == key }
  end

  def related(name)
    find(linkage(@data, name))
  end

  def related_attributes(name)
    hash_or_empty(hash_or_empty(related(name))['attributes'])
  end

  # The line items with goods that cost something: id and cents of each.
  def products
    lines = Array(linkage(@data, 'line_items')).map { |identifier| find(identifier) }.compact
    lines = lines.select { |line| PRODUCTS.include?(line.dig('attributes', 'item_type')) }
    pairs = lines.map { |line| [line['id'], line.dig('attributes', 'total_amount_cents').to_i] }
    pairs.select { |_, cents| cents.positive? }
  end
end

# ---- prices, shipping costs, promotions, taxes, validation ----

def money(euro_cents, currency)
  rate, digits = CURRENCIES[currency]
  raise Refusal.new(422, 'UNKNOWN_CURRENCY', 'We do not sell in this currency.') if rate.nil?

  (euro_cents / 100.0 * rate * 10**digits).round
end

def price(document)
  line = document.attributes
  sku = line['sku_code'] || line['bundle_code']
  raise Refusal.new(422, 'UNKNOWN_SKU', 'The line item has no SKU.') if sku.to_s.empty?

  euro_cents = 1000 + Digest::SHA256.hexdigest(sku)[0, 6].hex % 9000
  currency = line['currency_code'] || document.related_attributes('order')['currency_code']
  { sku_code: sku, unit_amount_cents: money(euro_cents, currency) }
end

def shipping_cost(document)
  count = document.attributes['skus_count'] || 1
  { price_amount_cents: money(700 + 50 * count, document.attributes['currency_code']) }
end

def promotion(document)
  subtotal = document.products.sum { |_, cents| cents }
  discount = subtotal / 10
  raise Refusal.new(422, 'NO_DISCOUNT', 'Nothing is discounted.') unless discount.positive?

  { name: '10 % off', discount_cents: discount }
end

def tax(document)
  order = document.attributes
  address = document.related_attributes('shipping_address')
  address = document.related_attributes('billing_address') if address.empty?
  rate = TAX_RATES.fetch(address['country_code'], 0.2)
  digits = CURRENCIES.fetch(order['currency_code'], [1, 2]).last
  lines = document.products.map do |id, cents|
    tax = order['tax_included'] ? cents - cents / (1 + rate) : cents * rate
    { id: id, tax_rate: rate, tax_collectable: (tax.round / 10.0**digits).round(digits) }
  end
  { tax_rate: rate, line_items: lines }
end

def validate(document)
  return {} unless document.attributes['customer_email'].to_s.end_with?('@denied.example')

  errors = { customer_email: 'is on the deny list' }
  raise Refusal.new(422, 'INVALID_ORDER', 'We cannot take this order.', errors)
end

# ---- payments and events ----

# Charges and events, each done once.
class Books
  def initialize
    @lock = Mutex.new
    @payments = {}
    @charges = 0
    @events = Set.new
  end

  # Whoever comes while the same charge is under way waits for it.
  def charge_once(key, amount)
    claim = @lock.synchronize { @payments[key] ||= { lock: Mutex.new, token: nil } }
    claim[:lock].synchronize { claim[:token] ||= charge(amount) }
  end

  # Stands for the bank: takes a moment.
  def charge(_amount)
    @lock.synchronize { @charges += 1 }
    sleep 0.02
    SecureRandom.uuid
  end

  def event(topic, id, updated_at)
    @lock.synchronize { @events.add([topic, id, updated_at]) }
  end

  def counts
    { charges: @charges, events: @events.size }
  end
end

BOOKS = Books.new

def pay(document, action, amount, balance)
  unless amount.is_a?(Integer) && amount.positive?
    raise Refusal.new(422, 'NO_AMOUNT', 'The request has no amount.')
  end
  if balance.is_a?(Integer) && amount > balance
    raise Refusal.new(422, 'TOO_MUCH', 'Above the balance.', amount_cents: amount)
  end
  if document.attributes['payment_source_token'] == 'tok_declined'
    raise Refusal.new(402, 'DECLINED', 'The card was declined.', amount_cents: amount)
  end
  token = BOOKS.charge_once([action, document.id, amount, balance], amount)
  { transaction_token: token, amount_cents: amount }
end

def authorize(document)
  total = document.related_attributes('order')['total_amount_with_taxes_cents']
  pay(document, :authorize, total, total)
end

def capture(document)
  pay(document, :capture, *document.attributes.values_at('capture_amount_cents',
                                                         'capture_balance_cents'))
end

def void(document)
  balance = document.attributes['void_balance_cents']
  pay(document, :void, balance, balance)
end

def refund(document)
  pay(document, :refund, *document.attributes.values_at('refund_amount_cents',
                                                        'refund_balance_cents'))
end

def customer_token(document)
  customer = hash_or_empty(document.linkage(document.related('order'), 'customer'))['id']
  owner = customer || document.related_attributes('order')['customer_email']
  raise Refusal.new(422, 'GUEST', 'A guest has no wallet.') if owner.to_s.empty?

  { customer_token: "cus_#{Digest::MD5.hexdigest(owner)}",
    payment_source_token: document.attributes['payment_source_token'].to_s }
end

def event(document, request)
  BOOKS.event(request['X-CommerceLayer-Topic'], document.id, document.attributes['updated_at'])
  {}
end

# ---- the server ----

PAYMENTS = %w[/authorize /capture /void /refund /tokens].freeze
ROUTES = {
  '/prices' => ['line_items', method(:price)],
  '/shipping' => ['shipments', method(:shipping_cost)],
  '/promotions' => ['orders', method(:promotion)],
  '/taxes' => ['orders', method(:tax)],
  '/validate' => ['orders', method(:validate)],
  '/authorize' => ['external_payments', method(:authorize)],
  '/capture' => ['authorizations', method(:capture)],
  '/void' => ['authorizations', method(:void)],
  '/refund' => ['captures', method(:refund)],
  '/tokens' => ['external_payments', method(:customer_token)],
  '/events' => [nil, method(:event)]
}.freeze

def answer(request)
  type, function = ROUTES[request.path]
  raise Refusal.new(404, 'NOT_FOUND', 'There is no such endpoint.') if function.nil?
  raise Refusal.new(405, 'NOT_POST', 'Use POST.') unless request.request_method == 'POST'

  body = request.body.to_s
  check_signature(request, body)
  document = Document.new(body, type)
  function.arity == 2 ? function.call(document, request) : function.call(document)
end

def error_body(path, refusal)
  error = { code: refusal.code, message: refusal.message }
  # Payments have the error inside data.
  return { success: false, data: refusal.data.merge(error: error) } if PAYMENTS.include?(path)

  { success: false, data: refusal.data, error: error }
end

def reply(response, status, body)
  response.status = status
  response['Content-Type'] = 'application/json'
  response.body = JSON.generate(body)
end

def serve(request, response)
  return reply(response, 200, { ok: true }) if request.path == '/health'
  return reply(response, 200, BOOKS.counts) if request.path == '/books'

  reply(response, 200, { success: true, data: answer(request) })
rescue Refusal => e
  reply(response, e.status, error_body(request.path, e))
rescue WEBrick::HTTPStatus::Status
  raise
rescue StandardError => e
  warn "failed: #{e.class}"
  failure = Refusal.new(500, 'INTERNAL', 'Something went wrong.')
  reply(response, 500, error_body(request.path, failure))
end

server = WEBrick::HTTPServer.new(
  BindAddress: '127.0.0.1', Port: Integer(ENV.fetch('PORT', '3000')),
  Logger: WEBrick::Log.new(File::NULL), AccessLog: [], MaxClients: 100
)
server.mount_proc('/') { |request, response| serve(request, response) }
%w[INT TERM].each { |signal| trap(signal) { server.shutdown } }
puts "listening #{server.listeners.first.addr[1]}"
$stdout.flush
server.start
