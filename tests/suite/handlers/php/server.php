<?php
// The endpoints of a shop for Commerce Layer: prices, shipping costs, promotions, taxes, order
// validation, payments and events.   CLX_SECRET=... PORT=3000 php server.php
// Started like this it runs PHP's own web server with this file as its router.

declare(strict_types=1);

if (PHP_SAPI === 'cli') {
    start_server();
}

// What a euro is worth, and the digits of the minor unit: a yen has none.
const CURRENCIES = ['EUR' => [1, 2], 'USD' => [1.08, 2], 'GBP' => [0.85, 2], 'JPY' => [162, 0]];
const TAX_RATES = ['IT' => 0.22, 'DE' => 0.19, 'FR' => 0.2, 'IE' => 0.23, 'JP' => 0.1];
const PRODUCTS = ['skus', 'bundles'];
const PAYMENTS = ['/authorize', '/capture', '/void', '/refund', '/tokens'];

class Refusal extends Exception
{
    public function __construct(
        public int $status,
        public string $name,
        string $message,
        public array $data = []
    ) {
        parent::__construct($message);
    }
}

// ---- start ----

function start_server(): never
{
    if ((string) getenv('CLX_SECRET') === '') {
        fwrite(STDERR, "CLX_SECRET is not set\n");
        exit(1);
    }
    $port = getenv('PORT') === false ? '3000' : getenv('PORT');
    $env = ['BOOKS' => tempnam(sys_get_temp_dir(), 'books'), 'PHP_CLI_SERVER_WORKERS' => '6'];
    $command = [PHP_BINARY, '-d', 'display_errors=0', '-S', "127.0.0.1:$port", __FILE__];
    $server = proc_open($command, [2 => ['pipe', 'w']], $pipes, null, $env + getenv());
    $listening = false;
    while (($line = fgets($pipes[2])) !== false) { // the web server logs where it listens
        if (!$listening && preg_match('/127\.0\.0\.1:(\d+)\) started/', $line, $match)) {
            $listening = true;
            echo "listening $match[1]\n";
        }
        fwrite(STDERR, $line);
    }
    exit(proc_close($server));
}

// ---- the request ----

function check_signature(string $body): void
{
    $given = $_SERVER['HTTP_X_COMMERCELAYER_SIGNATURE'] ?? '';
    $right = base64_encode(hash_hmac('sha256', $body, getenv('CLX_SECRET'), true));
    if (!hash_equals($right, $given)) {
        throw new Refusal(401, 'BAD_SIGNATURE', 'The signature is missing or wrong.');
    }
}

function parse(string $body, ?string $type): array
{
    $document = json_decode($body, true);
    $data = is_array($document) ? $document['data'] ?? null : null;
    if ($document === null) {
        throw new Refusal(400, 'BAD_JSON', 'The body is not JSON.');
    }
    if (!is_array($data) || !is_string($data['id'] ?? null) || !is_string($data['type'] ?? null)) {
        throw new Refusal(400, 'BAD_DOCUMENT', 'The body is not a JSON:API document.');
    }
    if ($type !== null && $data['type'] !== $type) {
        throw new Refusal(400, 'BAD_TYPE', "This endpoint is for $type.");
    }
    return $document;
}

function attributes(?array $resource): array
{
    $attributes = $resource['attributes'] ?? null;
    return is_array($attributes) ? $attributes : [];
}

function find(array $document, mixed $identifier): ?array
{
    $included = $document['included'] ?? null;
    if (!is_array($identifier) || !is_array($included)) {
        return null;
    }
    foreach ($included as $one) {
        if ([$one['type'] ?? 0, $one['id'] ?? 0] === [$identifier['type'], $identifier['id']]) {
            return $one;
        }
    }
    return null;
}

function linkage(?array $resource, string $name): mixed
{
    return $resource['relationships'][$name]['data'] ?? null;
}

function related(array $document, string $name): ?array
{
    return find($document, linkage($document['data'], $name));
}

// The line items with goods that cost something: id => cents.
function products(array $document): array
{
    $products = [];
    foreach (linkage($document['data'], 'line_items') ?? [] as $identifier) {
        $line = find($document, $identifier);
        $cents = attributes($line)['total_amount_cents'] ?? 0;
        if (in_array(attributes($line)['item_type'] ?? '', PRODUCTS, true) && $cents > 0) {
            $products[$line['id']] = $cents;
        }
    }
    return $products;
}

// ---- prices, shipping costs, promotions, taxes, validation ----

function money(int $euro_cents, ?string $currency): int
{
    if (!isset(CURRENCIES[$currency])) {
        throw new Refusal(422, 'UNKNOWN_CURRENCY', 'We do not sell in this currency.');
    }
    [$rate, $digits] = CURRENCIES[$currency];
    return (int) round($euro_cents / 100 * $rate * 10 ** $digits);
}

function price(array $document): array
{
    $line = attributes($document['data']);
    $order = attributes(related($document, 'order'));
    $sku = $line['sku_code'] ?? $line['bundle_code'] ?? '';
    if ($sku === '') {
        throw new Refusal(422, 'UNKNOWN_SKU', 'The line item has no SKU.');
    }
    $currency = $line['currency_code'] ?? $order['currency_code'] ?? null;
    return ['sku_code' => $sku, 'unit_amount_cents' => money(1000 + crc32($sku) % 9000, $currency)];
}

function shipping_cost(array $document): array
{
    $shipment = attributes($document['data']);
    $count = $shipment['skus_count'] ?? 1;
    return ['price_amount_cents' => money(700 + 50 * $count, $shipment['currency_code'] ?? null)];
}

function promotion(array $document): array
{
    $lines = [];
    $sum = 0;
    foreach (products($document) as $id => $cents) {
        $discount = intdiv($cents, 10);
        $lines[] = ['id' => (string) $id, 'discount_cents' => $discount];
        $sum += $discount;
    }
    if ($sum === 0) {
        throw new Refusal(422, 'NO_DISCOUNT', 'Nothing is discounted in this order.');
    }
    return ['name' => '10 % off', 'discount_cents' => $sum, 'line_items' => $lines];
}

function tax(array $document): array
{
    $order = attributes($document['data']);
    $address = related($document, 'shipping_address') ?? related($document, 'billing_address');
    $rate = TAX_RATES[attributes($address)['country_code'] ?? ''] ?? 0.2;
    $digits = ($order['currency_code'] ?? '') === 'JPY' ? 0 : 2;
    $lines = [];
    foreach (products($document) as $id => $cents) {
        $tax = ($order['tax_included'] ?? false) ? $cents - $cents / (1 + $rate) : $cents * $rate;
        $major = round(round($tax) / 10 ** $digits, $digits);
        $lines[] = ['id' => (string) $id, 'tax_rate' => $rate, 'tax_collectable' => $major];
    }
    return ['tax_rate' => $rate, 'line_items' => $lines];
}

function validate(array $document): array
{
    $email = attributes($document['data'])['customer_email'] ?? '';
    if (str_ends_with($email, '@denied.example')) {
        throw new Refusal(422, 'INVALID_ORDER', 'We cannot take this order.',
            ['customer_email' => 'is on the deny list']);
    }
    return [];
}

// ---- payments and events, in a file that the workers share ----

function with_books(callable $change): mixed
{
    $file = fopen(getenv('BOOKS'), 'c+');
    flock($file, LOCK_EX);
    $books = json_decode(stream_get_contents($file), true)
        ?? ['charges' => 0, 'payments' => [], 'events' => []];
    $result = $change($books);
    rewind($file);
    ftruncate($file, 0);
    fwrite($file, json_encode($books));
    fclose($file);
    return $result;
}

// Stands for the bank: takes a moment.
function charge(int $amount): string
{
    with_books(function (array &$books): void {
        $books['charges'] += 1;
    });
    usleep(20000);
    return bin2hex(random_bytes(16));
}

// One charge for each key: whoever comes while it is under way waits for the same one.
function charge_once(string $key, int $amount): string
{
    $mine = with_books(function (array &$books) use ($key): bool {
        $claimed = array_key_exists($key, $books['payments']);
        $books['payments'][$key] ??= null;
        return !$claimed;
    });
    if ($mine) {
        $token = charge($amount);
        with_books(function (array &$books) use ($key, $token): void {
            $books['payments'][$key] = $token;
        });
        return $token;
    }
    for ($i = 0; $i < 200; $i++) {
        $token = with_books(fn (array &$books): ?string => $books['payments'][$key]);
        if ($token !== null) {
            return $token;
        }
        usleep(10000);
    }
    throw new Refusal(503, 'BUSY', 'The payment is still under way.');
}

function pay(array $document, string $action, ?int $amount, ?int $balance): array
{
    if ($amount === null || $amount <= 0) {
        throw new Refusal(422, 'NO_AMOUNT', 'The request has no amount.');
    }
    if ($balance !== null && $amount > $balance) {
        throw new Refusal(422, 'TOO_MUCH', 'Above the balance.', ['amount_cents' => $amount]);
    }
    if ((attributes($document['data'])['payment_source_token'] ?? '') === 'tok_declined') {
        throw new Refusal(402, 'DECLINED', 'Card declined.', ['amount_cents' => $amount]);
    }
    $key = implode(':', [$action, $document['data']['id'], $amount, $balance]);
    return ['transaction_token' => charge_once($key, $amount), 'amount_cents' => $amount];
}

function authorize(array $document): array
{
    $order = attributes(related($document, 'order'));
    $total = $order['total_amount_with_taxes_cents'] ?? null;
    return pay($document, 'authorize', $total, $total);
}

function capture(array $document): array
{
    $a = attributes($document['data']);
    return pay($document, 'capture', $a['capture_amount_cents'] ?? null,
        $a['capture_balance_cents'] ?? null);
}

function void_payment(array $document): array
{
    $balance = attributes($document['data'])['void_balance_cents'] ?? null;
    return pay($document, 'void', $balance, $balance);
}

function refund(array $document): array
{
    $a = attributes($document['data']);
    return pay($document, 'refund', $a['refund_amount_cents'] ?? null,
        $a['refund_balance_cents'] ?? null);
}

function customer_token(array $document): array
{
    $order = related($document, 'order');
    $owner = linkage($order, 'customer')['id'] ?? attributes($order)['customer_email'] ?? '';
    if ($owner === '') {
        throw new Refusal(422, 'GUEST', 'A guest has no wallet.');
    }
    $source = (string) (attributes($document['data'])['payment_source_token'] ?? '');
    return ['customer_token' => 'cus_' . md5($owner), 'payment_source_token' => $source];
}

function event(array $document): array
{
    $topic = $_SERVER['HTTP_X_COMMERCELAYER_TOPIC'] ?? '';
    $updated = attributes($document['data'])['updated_at'] ?? '';
    with_books(function (array &$books) use ($topic, $document, $updated): void {
        $books['events']["$topic {$document['data']['id']} $updated"] = true;
    });
    return [];
}

// ---- the router ----

const ROUTES = [
    '/prices' => ['line_items', 'price'],
    '/shipping' => ['shipments', 'shipping_cost'],
    '/promotions' => ['orders', 'promotion'],
    '/taxes' => ['orders', 'tax'],
    '/validate' => ['orders', 'validate'],
    '/authorize' => ['external_payments', 'authorize'],
    '/capture' => ['authorizations', 'capture'],
    '/void' => ['authorizations', 'void_payment'],
    '/refund' => ['captures', 'refund'],
    '/tokens' => ['external_payments', 'customer_token'],
    '/events' => [null, 'event'],
];

function send(int $status, array $body): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    // An empty PHP array would be written as a list.
    array_walk($body, function (mixed &$value): void {
        $value = $value === [] ? new stdClass() : $value;
    });
    echo json_encode($body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    exit;
}

function answer(string $path): array
{
    [$type, $function] = ROUTES[$path]
        ?? throw new Refusal(404, 'NOT_FOUND', 'There is no such endpoint.');
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
        throw new Refusal(405, 'NOT_POST', 'Use POST.');
    }
    $body = file_get_contents('php://input');
    check_signature($body);
    return $function(parse($body, $type));
}

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/health') {
    send(200, ['ok' => true]);
}
if ($path === '/books') {
    $books = with_books(fn (array &$books): array => $books);
    send(200, ['charges' => $books['charges'], 'events' => count($books['events'])]);
}
try {
    send(200, ['success' => true, 'data' => answer($path)]);
} catch (Throwable $failure) {
    $refusal = $failure instanceof Refusal
        ? $failure : new Refusal(500, 'INTERNAL', 'Something went wrong.');
    $error = ['code' => $refusal->name, 'message' => $refusal->getMessage()];
    if (in_array($path, PAYMENTS, true)) { // these have the error inside data
        $data = $refusal->data + ['error' => $error];
        send($refusal->status, ['success' => false, 'data' => $data]);
    }
    send($refusal->status, ['success' => false, 'data' => $refusal->data, 'error' => $error]);
}
