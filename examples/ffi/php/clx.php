<?php
/**
 * Endpoints for Commerce Layer in PHP: a binding of the C library clx on the FFI extension.
 *
 *   $service = new Clx\Service(["the shared secret"]);
 *   $service->on("price", "/prices", function ($item, $reply) { $reply->price(null, 2900); });
 *   Clx\serve($service->ready());
 *
 * CLX_LIBRARY in the environment names the library; without it it is libclx.so of the system.
 *
 * A handler builds one answer and returns nothing. Whatever else it does ends in HTTP 500, or in
 * its fallback: it throws, also after it built; it returns something; it builds nothing; it leaves
 * by exit. C never calls PHP: each endpoint is one without a handler (clx_service_on), and the
 * binding calls yours between clx_call_end and clx_call_finish.
 *
 * Handles of C are numbers here. Resources and replies hold the ticket of their request, which is
 * compared at each use: after the answer they throw Clx\Stale.
 */
declare(strict_types=1);

namespace Clx;

/** A status of libclx: its name, such as "CLX_BAD_PATTERN", and the place it speaks of. */
class StatusError extends \RuntimeException {
    public readonly string $status;

    public function __construct(int $status, public readonly string $where = "") {
        $this->status = C::lib()->clx_status_name($status);
        $text = $this->status . ": " . C::lib()->clx_status_message($status);
        parent::__construct($where === "" ? $text : "$text ($where)");
    }
}

/** A member that was not sent; of a relationship also: identifiers without their resources. */
class NotSent extends \OutOfBoundsException {}

/** A resource or reply was used after its answer, or a call while its handler runs. */
class Stale extends \LogicException {}

/**
 * The C side: declarations, numbers by their names, and values on their way to C and back. What is
 * of FFI is never handed to others, such as array_map: preloading allows it to this file alone.
 */
final class C {
    private const DECLARATIONS = '
typedef struct { int32_t status; uint32_t reserved; const char *message; uint64_t offset;
  char where[128]; } clx_error;
typedef struct { uint32_t kind, drifted; int64_t integer; double real; const void *text; size_t len;
  uint32_t escaped, reserved; } clx_value;
typedef struct { uint32_t type_id, reserved; const char *type; const char *id; void *links, *meta,
  *more; } clx_resource;
typedef struct { const char *type; const char *id; uintptr_t resource; } clx_identifier;
typedef struct { uint32_t state, kind; clx_identifier *at; uint32_t count, reserved;
  const void *json; size_t json_len; } clx_relationship;
typedef struct { const void *at, *end; uint32_t kind, count; } clx_json_iter;
typedef struct { int32_t http, status; const char *content_type; const void *body; size_t len; }
  clx_response;
typedef struct { size_t size, body; uint32_t depth, resources, members, reserved; size_t memory; }
  clx_limits;
typedef struct { size_t size; void *allocator[2]; const clx_limits *limits; void *hooks[4];
  uint32_t time_limit_ms, keep_body, explain_mismatches, reserved; } clx_options;
typedef struct { size_t size; int32_t status, http, matched_key; uint32_t callback;
  uint64_t body_bytes, answer_bytes, elapsed_ms; uint32_t drifted, counts[5]; bool doubtful;
  bool fallback; uint8_t reserved[6]; } clx_outcome;
typedef struct { const char *path; const char *include; uint32_t kind, state; bool by_default;
  bool needed, met, reserved; } clx_finding;
typedef uintptr_t handle;
const char *clx_status_name(int); const char *clx_status_message(int);
int clx_constant(const char *, int64_t *); int clx_get(handle, const char *, clx_value *);
int clx_relationship_get(handle, const char *, clx_relationship *);
int clx_json_iter_init(clx_json_iter *, const clx_value *);
int clx_json_next(clx_json_iter *, clx_value *name, clx_value *);
int clx_value_text(const clx_value *, char *, size_t, size_t *);
handle clx_keys_new(const void *mac); int clx_keys_add(handle, const char *, size_t);
void clx_keys_free(handle);
int clx_verify(handle, const char *, size_t, const char *, size_t, uint32_t *matched);
int clx_verify_explain(const char *secret, size_t, const char *signature, size_t, const char *body,
  size_t, const char **sentence);
handle clx_service_new(const clx_options *); void clx_service_free(handle);
handle clx_service_on(handle, uint32_t, const char *pattern, const char *topic, uintptr_t user);
int clx_endpoint_keys(handle, handle keys); int clx_endpoint_needs(handle, const char *);
int clx_service_ready(handle, clx_error *);
handle clx_call_new(handle, const void *transport); void clx_call_free(handle);
void clx_call_reset(handle);
int clx_call_begin(handle, const char *method, size_t, const char *path, size_t,
  const char *signature, size_t, const char *topic, size_t, uint64_t content_length, void *io);
int clx_call_body(handle, const char *, size_t); int clx_call_end(handle, clx_response *);
uint64_t clx_call_ticket(handle); handle clx_call_reply(handle, uint64_t);
int clx_call_finish(handle, uint64_t, clx_response *); int clx_call_cancel(handle, uint64_t);
int clx_call_expire(handle, uint64_t, clx_response *); uintptr_t clx_call_user(handle);
handle clx_call_resource(handle); handle clx_call_document(handle); handle clx_call_arena(handle);
const char *clx_call_path_part(handle, uint32_t); const char *clx_call_query(handle);
const char *clx_call_topic(handle); int clx_call_key(handle, char *);
int clx_call_outcome(handle, clx_outcome *); const clx_error *clx_call_error(handle);
int clx_document_explain(handle, uint32_t, const char **needs, size_t, handle arena,
  const clx_finding **, size_t *);
int clx_reply_note(handle, uint32_t, clx_error *); const clx_error *clx_reply_failure(handle);
int clx_reply_line(handle, const char *);
';
    /** The builders of clx/reply.h, with what each takes: see given(). */
    public const BUILDERS = ["error" => "hss", "fail" => "", "fallback" => "", "price" => "si",
        "price_compare_at" => "i", "promotion" => "si", "promotion_item" => "s",
        "promotion_item_discount" => "si", "no_promotion" => "", "shipping_cost" => "i",
        "valid" => "", "invalid" => "ss", "invalid_form" => "h", "authorize" => "si",
        "capture" => "si", "void" => "si", "refund" => "si", "pending" => "s",
        "customer_token" => "ss", "transaction" => "ss", "tax_rate" => "r", "tax_item_rate" => "sr",
        "tax_item_collectable" => "sis", "received" => "", "message" => "sbs",
        "message_json" => "j", "put_int" => "hsi", "put_real" => "hsr", "put_bool" => "hsb",
        "put_str" => "hss", "put_null" => "hs", "put_json" => "hsj", "put_decimal" => "hss",
        "put_money" => "hsis"];
    private const TYPES = ["h" => ", int", "i" => ", int64_t", "r" => ", double", "b" => ", bool",
        "s" => ", const char *", "j" => ", const char *, size_t"];
    public const STATES = ["not_loaded", "empty", "partial", "loaded"];

    private static ?\FFI $lib = null;
    private static array $numbers = [];

    public static function lib(): \FFI {
        return self::$lib ??= self::load(getenv("CLX_LIBRARY") ?: "libclx.so.0");
    }

    private static function load(string $path): \FFI {
        $declarations = self::DECLARATIONS;
        foreach (self::BUILDERS as $name => $takes) {
            $declarations .= "int clx_reply_$name(handle" . strtr($takes, self::TYPES) . ");";
        }
        $lib = \FFI::cdef($declarations, $path);
        preg_match_all('/}\s*(clx_\w+);/', $declarations, $structs);
        foreach ($structs[1] as $struct) {
            $size = $lib->new("int64_t");
            $lib->clx_constant("sizeof($struct)", \FFI::addr($size));
            if ($size->cdata !== \FFI::sizeof($lib->type($struct))) {
                throw new \RuntimeException("$struct is another struct in $path");
            }
        }
        return $lib;
    }

    /** A number of the headers by its name. */
    public static function number(string $name): int {
        if (!isset(self::$numbers[$name])) {
            $value = self::lib()->new("int64_t");
            if (self::lib()->clx_constant($name, \FFI::addr($value)) !== 0) {
                throw new \ValueError("libclx has no $name");
            }
            self::$numbers[$name] = $value->cdata;
        }
        return self::$numbers[$name];
    }

    public static function check(int $status, string $where = ""): void {
        $status === 0 || throw new StatusError($status, $where);
    }

    /** A text for C, which would cut it at U+0000. */
    public static function text(mixed $value): string {
        if (!is_string($value)) {
            throw new \TypeError("this is a string, not " . get_debug_type($value));
        }
        return str_contains($value, "\0") ? throw new \ValueError("the text holds U+0000") : $value;
    }

    /** What a builder takes. FFI alone would cut a float, and the upper bits of an integer. */
    public static function given(string $kind, mixed $value): array {
        return match ($kind) {
            "s" => [$value === null ? null : self::text($value)],
            "j" => [self::text($value), strlen($value)],
            "b" => [is_bool($value) ? $value : throw new \TypeError("this is a bool")],
            "r" => [self::real($value)],
            "h" => [self::integer($value, (1 << 31) - 1)],
            "i" => [self::integer($value, PHP_INT_MAX)],
        };
    }

    private static function real(mixed $value): float {
        $exact = is_float($value) || (is_int($value) && abs($value) <= 1 << 53);
        return $exact ? (float) $value : throw new \TypeError("this is a float");
    }

    private static function integer(mixed $value, int $largest): int {
        if (!is_int($value)) {
            throw new \TypeError("this is an int, not " . get_debug_type($value));
        }
        return $value >= -$largest - 1 && $value <= $largest ? $value
            : throw new \RangeException("the number does not fit");
    }

    /** A value: integers are exact or throw, of equal names the first counts. */
    public static function value(\FFI\CData $value): mixed {
        return match ($value->kind) {
            self::number("CLX_KIND_TEXT") => self::plain($value),
            self::number("CLX_KIND_INTEGER") => $value->integer,
            self::number("CLX_KIND_REAL") => self::number_of($value),
            self::number("CLX_KIND_BOOLEAN") => $value->integer !== 0,
            self::number("CLX_KIND_NULL") => null,
            default => self::members($value),
        };
    }

    private static function number_of(\FFI\CData $value): float {
        $text = self::raw($value);
        if (preg_match('/^-?[1-9]\d*$/', $text)) {
            throw new \RangeException("$text does not fit an int: see numberText()");
        }
        return $text === "" ? $value->real : (float) $text;
    }

    public static function raw(\FFI\CData $value): string {
        return $value->len === 0 ? "" : \FFI::string($value->text, $value->len);
    }

    private static function plain(\FFI\CData $value): string {
        if (!$value->escaped) {
            return self::raw($value);
        }
        [$lib, $size] = [self::lib(), $value->len + 1]; // escapes are longer
        $buffer = $lib->new("char[$size]");
        self::check($lib->clx_value_text(\FFI::addr($value), $buffer, $size, null));
        return \FFI::string($buffer);
    }

    private static function members(\FFI\CData $container): array {
        [$lib, $members] = [self::lib(), []];
        $iter = $lib->new("clx_json_iter");
        [$name, $value] = [$lib->new("clx_value"), $lib->new("clx_value")];
        $to = [\FFI::addr($iter), \FFI::addr($name), \FFI::addr($value)];
        self::check($lib->clx_json_iter_init($to[0], \FFI::addr($container)));
        while (($status = $lib->clx_json_next(...$to)) === 0) {
            $key = $name->kind === 0 ? count($members) : self::value($name);
            array_key_exists($key, $members) || $members[$key] = self::value($value);
        }
        self::check($status === self::number("CLX_END") ? 0 : $status);
        return $members;
    }
}

/** Something of C that is freed when it and all that uses it are gone, in whatever order. */
final class Handle {
    private int $users = 1;

    public function __construct(public readonly int $at, private string $free,
        private ?Handle $uses = null) {
        $at !== 0 || throw new \RuntimeException("$free: no memory, or the service is not ready");
        $uses && $uses->users++;
    }

    public function __destruct() { $this->gone(); }

    /** One user less: the object of PHP itself is one, and each handle that needs this one. */
    private function gone(): void {
        if (--$this->users === 0) {
            C::lib()->{$this->free}($this->at);
            $this->uses?->gone();
        }
    }

    /** Of secrets, the newest first. */
    public static function keys(array $secrets): Handle {
        $keys = new Handle(C::lib()->clx_keys_new(null), "clx_keys_free");
        foreach ($secrets as $secret) {
            C::check(C::lib()->clx_keys_add($keys->at, $secret, strlen($secret)));
        }
        return $keys;
    }
}

/** A resource of the request, read by the names of its members. */
final class Resource {
    public function __construct(private Call $call, private int $ticket, private int $at) {}

    private function at(): int {
        $this->call->reply($this->ticket);
        return $this->at;
    }

    public function type(): string { return C::lib()->cast("clx_resource *", $this->at())->type; }
    public function id(): string { return C::lib()->cast("clx_resource *", $this->at())->id; }

    private function read(string $name): \FFI\CData {
        $value = C::lib()->new("clx_value");
        if (C::lib()->clx_get($this->at(), C::text($name), \FFI::addr($value)) !== 0) {
            throw new NotSent("$name was not sent");
        }
        if (in_array($value->kind, [C::number("CLX_KIND_ONE"), C::number("CLX_KIND_MANY")], true)) {
            throw new NotSent("$name is a relationship: see one(), many() and relationship()");
        }
        return $value;
    }

    /** An attribute: null when it was null; NotSent, or the default, when it was not sent. */
    public function get(string $name, mixed ...$default): mixed {
        try {
            return C::value($this->read($name));
        } catch (NotSent $error) {
            return $default ? $default[0] : throw $error;
        }
    }

    /** Whether an attribute came with another JSON type than declared. */
    public function drifted(string $name): bool { return $this->read($name)->drifted !== 0; }

    /** The JSON text of a number that an int cannot hold. */
    public function numberText(string $name): string { return C::raw($this->read($name)); }

    /**
     * What was sent of a relationship, else NotSent: state (not_loaded, empty, partial, loaded) and
     * identifiers, each with type, id and resource, which is null when it was not sent.
     */
    public function relationship(string $name): object {
        $found = C::lib()->new("clx_relationship");
        if (C::lib()->clx_relationship_get($this->at(), C::text($name), \FFI::addr($found)) !== 0) {
            throw new NotSent("$name was not sent");
        }
        $identifiers = [];
        for ($i = 0; $i < $found->count; $i++) {
            [$one, $to] = [$found->at[$i], $found->at[$i]->resource];
            $identifiers[] = (object) ["type" => $one->type, "id" => $one->id,
                "resource" => $to ? new Resource($this->call, $this->ticket, $to) : null];
        }
        return (object) ["state" => C::STATES[$found->state], "identifiers" => $identifiers];
    }

    /** All resources of a to-many relationship, else NotSent. @return Resource[] */
    public function many(string $name): array {
        $found = $this->relationship($name);
        if ($found->state === "not_loaded" || $found->state === "partial") {
            throw new NotSent("$name is $found->state: external_includes would bring it");
        }
        return array_column($found->identifiers, "resource");
    }

    /** The resource of a to-one relationship, null when it was null, else NotSent. */
    public function one(string $name): ?Resource { return $this->many($name)[0] ?? null; }
}

/**
 * The answer being built: the builders of clx/reply.h, of the same names and arguments. One throws
 * StatusError when libclx refuses the value; then no answer but the 500 leaves, or a refusal.
 *
 * @method void error(int $http, string $code, string $message)
 * @method void price(?string $sku_code, int $cents)
 */
final class Reply {
    public const DATA = 0;
    public const METADATA = 1;

    public function __construct(public readonly Call $call, private int $ticket) {}

    public function __call(string $name, array $given): void {
        $takes = C::BUILDERS[$name] ?? throw new \BadMethodCallException("no builder $name");
        if (count($given) !== strlen($takes)) {
            throw new \ArgumentCountError("$name takes " . strlen($takes) . " arguments");
        }
        $arguments = $takes === "" ? [] : array_map(C::given(...), str_split($takes), $given);
        $reply = $this->call->reply($this->ticket);
        $this->check(C::lib()->{"clx_reply_$name"}($reply, ...array_merge(...$arguments)), $reply);
    }

    private function check(int $status, int $reply): void {
        C::check($status, $status ? \FFI::string(C::lib()->clx_reply_failure($reply)->where) : "");
    }

    /** The place of a line item, for put. */
    public function line(string $id): int {
        $reply = $this->call->reply($this->ticket);
        $place = C::lib()->clx_reply_line($reply, C::text($id));
        $this->check($place < 0 ? C::lib()->clx_reply_failure($reply)->status : 0, $reply);
        return $place;
    }

    /** Any value of PHP under a key of a place. */
    public function put(int $place, string $key, mixed $value): void {
        match (true) {
            $value === null => $this->put_null($place, $key),
            is_bool($value) => $this->put_bool($place, $key, $value),
            is_int($value) => $this->put_int($place, $key, $value),
            is_float($value) => $this->put_real($place, $key, $value),
            is_string($value) => $this->put_str($place, $key, $value),
            default => $this->put_json($place, $key, $this->json($value)),
        };
    }

    public function metadata(array $values): void {
        foreach ($values as $key => $value) {
            $this->put(self::METADATA, (string) $key, $value);
        }
    }

    private function json(mixed $value): string {
        $text = json_encode($value, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION
            | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
        return preg_match('/(?<!\\\\)(\\\\\\\\)*\\\\u0000/', $text)
            ? throw new \ValueError("the text holds U+0000") : $text;
    }
}

/** An answer to send. $exception is what the handler threw. */
final class Response {
    public function __construct(
        public readonly int $http, public readonly string $status,
        public readonly string $contentType, public readonly string $body,
        public readonly ?\Throwable $exception) {}

    public function send(): void {
        http_response_code($this->http);
        header("Content-Type: $this->contentType");
        $this->http === 405 && header("Allow: POST");
        echo $this->body;
    }
}

/**
 * Endpoints and the secrets they share, the newest first. To rotate, put the new one in front; a
 * process that runs for long makes a new Service, and its calls keep the old one alive.
 *
 * log(level, status, message, detail) gets the lines that clx/service.h describes, and
 * onError(exception) what a handler threw; without it that goes to error_log.
 */
final class Service {
    /** @var array<array{int, ?callable}> C knows an endpoint by its number from 1, as `user` */
    private array $endpoints = [];
    public readonly Handle $handle;
    private Handle $keys;

    public function __construct(array $secrets, int $bodyLimit = 0, private ?\Closure $log = null,
        private ?\Closure $onError = null) {
        $this->keys = Handle::keys($secrets);
        [$options, $limits] = [C::lib()->new("clx_options"), C::lib()->new("clx_limits")];
        [$options->size, $limits->size] = [\FFI::sizeof($options), \FFI::sizeof($limits)];
        $limits->body = $bodyLimit >= 0 ? $bodyLimit : throw new \RangeException("bodyLimit");
        $options->limits = \FFI::addr($limits); // copied
        $service = C::lib()->clx_service_new(\FFI::addr($options));
        $this->handle = new Handle($service, "clx_service_free", $this->keys);
    }

    /**
     * Adds an endpoint of a callback: "price", "authorize", "webhook" with a topic, "generic" ...
     * handler(resource, reply) runs when what it needs was sent. Without a handler Call::handle
     * returns null: the call is deferred, and ends by its ticket.
     */
    public function on(string $callback, string $pattern, ?callable $handler, array $needs = [],
        ?string $topic = null): void {
        $number = C::number("CLX_CALLBACK_" . strtoupper($callback));
        $this->endpoints[] = [$number, $handler];
        $endpoint = C::lib()->clx_service_on($this->handle->at, $number, C::text($pattern),
            $topic === null ? null : C::text($topic), count($this->endpoints));
        if ($endpoint === 0) {
            $this->ready(); // tells why
            throw new Stale("the service is ready: no more endpoints");
        }
        C::check(C::lib()->clx_endpoint_keys($endpoint, $this->keys->at));
        foreach ($needs as $path) {
            C::check(C::lib()->clx_endpoint_needs($endpoint, C::text($path)), $path);
        }
    }

    /** Checks and freezes the service. */
    public function ready(): Service {
        $error = C::lib()->new("clx_error");
        $status = C::lib()->clx_service_ready($this->handle->at, \FFI::addr($error));
        C::check($status, \FFI::string($error->where));
        return $this;
    }

    public function call(): Call { return new Call($this); }

    /** For calls: the callback and the handler of what C knows as `user`. */
    public function endpoint(int $user): array { return $this->endpoints[$user - 1]; }

    /** For calls: lines for the log. A hook that throws does not decide what is answered. */
    public function tell(array $lines, ?\Throwable $thrown): void {
        try {
            $thrown && ($this->onError ?? fn ($error) => error_log((string) $error))($thrown);
            foreach ($this->log ? $lines : [] as $line) {
                ($this->log)(...$line);
            }
        } catch (\Throwable $error) {
            error_log((string) $error);
        }
    }
}

/** Serves requests, one at a time. */
final class Call {
    private Handle $handle;
    private bool $running = false; // its handler
    /** @var ?Call[] whose handlers run: for what leaves them by exit */
    private static ?array $inside = null;

    public function __construct(private Service $service) {
        $call = C::lib()->clx_call_new($service->handle->at, null);
        $this->handle = new Handle($call, "clx_call_free", $service->handle);
    }

    private function at(): int {
        return $this->running ? throw new Stale("the call serves a request") : $this->handle->at;
    }

    /** Serves a request with these raw bytes. Null: it is deferred. */
    public function handle(string $body, ?string $signature, string $path = "/",
        string $method = "POST", ?string $topic = null): ?Response {
        $this->begin($method, $path, $signature, $topic, strlen($body)) && $this->feed($body);
        return $this->end();
    }

    /**
     * Begins a request. Of several signature headers give the values with commas between; a length
     * of 0 is not known. Whether the body is wanted: if not, the answer is decided.
     */
    public function begin(string $method, string $path, ?string $signature, ?string $topic,
        int $length = 0): bool {
        $status = C::lib()->clx_call_begin($this->at(), $method, strlen($method), $path,
            strlen($path), $signature, strlen($signature ?? ""), $topic, strlen($topic ?? ""),
            $length, null);
        C::check($status === C::number("CLX_BAD_STATE") ? $status : 0);
        return $status === 0;
    }

    /** The next bytes of the body. Whether more is wanted. */
    public function feed(string $bytes): bool {
        return C::lib()->clx_call_body($this->at(), $bytes, strlen($bytes)) === 0;
    }

    /** The body is over: the answer, or null: the call is deferred. */
    public function end(): ?Response {
        [$call, $response] = [$this->at(), C::lib()->new("clx_response")];
        $status = C::lib()->clx_call_end($call, \FFI::addr($response));
        if ($status !== C::number("CLX_LATER")) {
            C::check($status);
            return $this->answer($response, 0, null);
        }
        [, $handler] = $this->service->endpoint(C::lib()->clx_call_user($call));
        return $handler ? $this->run($handler, $this->ticket()) : null;
    }

    private function run(callable $handler, int $ticket): Response {
        $thrown = null;
        $this->watch(true);
        try {
            $returned = $handler($this->resource($ticket), $this->build($ticket));
            $returned === null || throw new \TypeError("the handler returned a value");
        } catch (\Throwable $thrown) {
            C::lib()->clx_reply_fail($this->reply($ticket));
        }
        $this->watch(false); // exit passes by here, and comes to left()
        return $this->finish($ticket, $thrown);
    }

    private function watch(bool $running): void {
        self::$inside === null && register_shutdown_function(self::left(...));
        self::$inside = array_diff_key(self::$inside ?? [], [spl_object_id($this) => 0]);
        $this->running = $running;
        $running && self::$inside[spl_object_id($this)] = $this;
    }

    /** A handler left by exit, or the script was stopped for its time or memory: no success. */
    private static function left(): void {
        foreach (self::$inside as $call) {
            $call->watch(false);
            C::lib()->clx_reply_fail($call->reply($call->ticket()));
            $call->finish($call->ticket(), new \RuntimeException("left by exit"))->send();
        }
    }

    // -------- deferred calls --------

    /** The ticket of a deferred call, else 0. */
    public function ticket(): int { return C::lib()->clx_call_ticket($this->handle->at); }

    /** The reply in C: each use of a resource or reply comes by here. */
    public function reply(int $ticket): int {
        return C::lib()->clx_call_reply($this->handle->at, $ticket)
            ?: throw new Stale("the request has its answer already");
    }

    public function resource(int $ticket): Resource {
        $this->reply($ticket);
        return new Resource($this, $ticket, C::lib()->clx_call_resource($this->handle->at));
    }

    /** The reply to build on. */
    public function build(int $ticket): Reply {
        $this->reply($ticket);
        return new Reply($this, $ticket);
    }

    /** Ends with what was built. Null: the ticket is stale, and there is nothing to send. */
    public function finish(int $ticket, ?\Throwable $thrown = null): ?Response {
        return $this->close("clx_call_finish", $ticket, $thrown);
    }

    /** The time is over: the fallback, or 503. A payment without one stays: CLX_BAD_STATE. */
    public function expire(int $ticket): ?Response {
        return $this->close("clx_call_expire", $ticket, null);
    }

    private function close(string $function, int $ticket, ?\Throwable $thrown): ?Response {
        [$call, $response] = [$this->at(), C::lib()->new("clx_response")];
        $reply = C::lib()->clx_call_reply($call, $ticket);
        $status = C::lib()->$function($call, $ticket, \FFI::addr($response));
        if ($status === C::number("CLX_ANSWERED")) {
            return null;
        }
        C::check($status);
        return $this->answer($response, $reply, $thrown);
    }

    /** The peer is gone. Whether it was still waiting. */
    public function cancel(int $ticket): bool {
        $status = C::lib()->clx_call_cancel($this->at(), $ticket);
        C::check($status === C::number("CLX_ANSWERED") ? 0 : $status);
        return $status === 0;
    }

    /** Forgets the request, also a deferred one. */
    public function reset(): void { C::lib()->clx_call_reset($this->at()); }

    // -------- asking; path, query and topic are not signed --------

    public function pathPart(int $star): ?string {
        return C::lib()->clx_call_path_part($this->handle->at, $star);
    }
    public function query(): ?string { return C::lib()->clx_call_query($this->handle->at); }
    public function topic(): ?string { return C::lib()->clx_call_topic($this->handle->at); }

    /** Names what is asked for, to do it only once: see clx_call_key. */
    public function key(): string {
        $key = C::lib()->new("char[65]");
        C::check(C::lib()->clx_call_key($this->handle->at, $key));
        return \FFI::string($key);
    }

    /** By path, what the body has and lacks, while it waits for its answer: see clx/explain.h. */
    public function explain(array $needs = []): array {
        [$lib, $call, $count] = [C::lib(), $this->handle->at, count($needs)];
        [$paths, $texts] = [$lib->new("const char *[" . ($count + 1) . "]"), []];
        foreach (array_values($needs) as $i => $path) {
            $texts[] = $text = $lib->new("char[" . (strlen(C::text($path)) + 1) . "]");
            \FFI::memcpy($text, $path, strlen($path));
            $paths[$i] = $lib->cast("const char *", \FFI::addr($text));
        }
        [$found, $size] = [$lib->new("clx_finding *"), $lib->new("size_t")];
        [$callback] = $this->service->endpoint($lib->clx_call_user($call));
        C::check($lib->clx_document_explain($lib->clx_call_document($call), $callback, $paths,
            $count, $lib->clx_call_arena($call), \FFI::addr($found), \FFI::addr($size)));
        $findings = [];
        for ($i = 0; $i < $size->cdata; $i++) {
            $findings[$found[$i]->path] = ["state" => C::STATES[$found[$i]->state],
                "needed" => $found[$i]->needed, "met" => $found[$i]->met,
                "include" => $found[$i]->include];
        }
        return $findings;
    }

    // -------- the end of a request --------

    private function answer(\FFI\CData $from, int $reply, ?\Throwable $thrown): Response {
        $lines = $this->lines($reply);
        $response = new Response($from->http, C::lib()->clx_status_name($from->status),
            $from->content_type, \FFI::string($from->body, $from->len), $thrown);
        C::lib()->clx_call_reset($this->handle->at);
        $this->service->tell($lines, $thrown);
        return $response;
    }

    /** What the log hook of C would have been told: C calls no PHP. */
    private function lines(int $reply): array {
        [$lib, $lines] = [C::lib(), []];
        [$outcome, $note] = [$lib->new("clx_outcome"), $lib->new("clx_error")];
        $outcome->size = \FFI::sizeof($outcome);
        $lib->clx_call_outcome($this->handle->at, \FFI::addr($outcome));
        $level = $outcome->fallback ? 2 : ($outcome->http >= 500 ? 3 : 1);
        if ($outcome->drifted > 0) {
            $lines[] = [2, "CLX_OK", "values of another JSON type than declared", ""];
        }
        for ($i = 0; $reply && $lib->clx_reply_note($reply, $i, \FFI::addr($note)) === 0; $i++) {
            $lines[] = $this->line(2, $note);
        }
        if ($outcome->status !== 0) {
            $lines[] = $this->line($level, $lib->clx_call_error($this->handle->at));
        } elseif ($outcome->http >= 400) {
            $lines[] = [$level, "CLX_OK", "the handler refused", ""];
        }
        return $lines;
    }

    private function line(int $level, \FFI\CData $error): array {
        $where = \FFI::string($error->where);
        return [$level, C::lib()->clx_status_name($error->status), $error->message, $where];
    }
}

/** Answers the request of this script: for a page under FPM, mod_php or php -S. */
function serve(Service $service): void {
    [$call, $body] = [$service->call(), fopen("php://input", "r")];
    $wanted = $call->begin($_SERVER["REQUEST_METHOD"], $_SERVER["REQUEST_URI"],
        $_SERVER["HTTP_X_COMMERCELAYER_SIGNATURE"] ?? null,
        $_SERVER["HTTP_X_COMMERCELAYER_TOPIC"] ?? null, (int) ($_SERVER["CONTENT_LENGTH"] ?? 0));
    while ($wanted && !feof($body)) {
        $wanted = $call->feed((string) fread($body, 65536));
    }
    $call->end()?->send();
}

/** Which secret signed the body, 0 the newest; StatusError when none did. */
function verify(array $secrets, ?string $signature, string $body): int {
    [$keys, $matched] = [Handle::keys($secrets), C::lib()->new("uint32_t")];
    C::check(C::lib()->clx_verify($keys->at, $signature, strlen($signature ?? ""), $body,
        strlen($body), \FFI::addr($matched)));
    return $matched->cdata;
}

/** A sentence on why a signature does not match: for a set-up, see clx_verify_explain. */
function explain(string $secret, ?string $signature, string $body): string {
    $sentence = C::lib()->new("char *");
    C::lib()->clx_verify_explain($secret, strlen($secret), $signature, strlen($signature ?? ""),
        $body, strlen($body), \FFI::addr($sentence));
    return \FFI::string($sentence);
}
