<?php
/** Runs tests/ffi/cases.json: see its member `about`. A case, member or step that is not known fails. */
declare(strict_types=1);

require __DIR__ . "/help.php";

use Clx\{Call, NotSent, Relationship, Reply, Resource, Response, Service, Stale, StatusError};

const KNOWN = [
    "requests" => ["name", "callback", "pattern", "topics", "needs", "secrets", "body", "method", "path", "topic",
        "signature", "build", "http", "status", "answer", "log", "log_has", "runs", "takes", "languages"],
    "signatures" => ["name", "secrets", "body", "signature", "status", "matched", "languages"],
    "reads" => ["name", "body", "members", "languages"],
    "behaviours" => ["name", "behaviour", "callback", "body", "build", "returns", "http", "status", "answer", "languages"],
    "deferred" => ["name", "callback", "steps", "languages"],
];

function data(mixed $value): ?string
{
    if (!is_array($value)) {
        return $value;
    }
    [$form] = array_keys($value);
    return ["base64" => base64_decode(...), "text" => fn ($text) => $text][$form]($value[$form]);
}

function body_of(mixed $value): string
{
    return is_string($value) ? CASES["bodies"][$value] : data($value);
}

function signature_of(array $value, string $body): ?string
{
    [$form] = array_keys($value);
    $signed = fn () => sign($body, CASES["secrets"][$value[$form]]);
    return match ($form) {
        "by" => $signed(),
        "twice" => $signed() . ", " . $signed(),
        "missing" => null,
        "text" => $value["text"],
    };
}

/** A value of the file as the builder takes it. */
function argument(string $kind, mixed $value, Reply $reply): mixed
{
    $places = ["data" => Reply::DATA, "metadata" => Reply::METADATA, "text" => 0, "list" => 1];
    return match (true) {
        $kind === "h" && is_array($value) => $reply->line($value["line"]),
        $kind === "h" && is_string($value) => $places[$value],
        $kind === "i" => is_int($value) ? $value : (int) check_integer($value),
        $kind === "s" || $kind === "j" => data($value),
        default => $value,
    };
}

function check_integer(string $text): string
{
    same((string) (int) $text, $text);
    return $text;
}

/** Makes the calls in order, whatever they throw. */
function build(Reply $reply, array $calls): void
{
    foreach ($calls as $given) {
        $name = array_shift($given);
        $takes = Clx\C::BUILDERS[$name] ?? throw new Exception("nobody knows the builder $name");
        try {
            $reply->$name(...array_map(fn ($kind, $value) => argument($kind, $value, $reply),
                $takes === "" ? [] : str_split($takes), $given));
        } catch (StatusError) {
        }
    }
}

/** A service for one case, and what became of it. */
final class Stand
{
    public array $ran = [];
    public array $lines = [];
    public ?Throwable $thrown = null;
    public string $pattern;
    public Call $call;

    public function __construct(array $case, ?callable $handler)
    {
        $secrets = array_map(fn ($name) => CASES["secrets"][$name], $case["secrets"] ?? ["newest"]);
        $service = new Service($secrets, log: function ($level, $status, $message, $detail) {
            $this->lines[] = [$status, $detail];
        }, onError: function ($thrown) {
            $this->thrown = $thrown;
        });
        $this->pattern = $case["pattern"] ?? "/" . $case["callback"];
        foreach ($case["topics"] ?? [null] as $topic) {
            $service->on($case["callback"], $this->pattern, $handler === null ? null : function (...$given) use ($topic, $handler) {
                $this->ran[] = $topic;
                return $handler(...$given);
            }, $case["needs"] ?? [], $topic);
        }
        $this->call = $service->ready()->call();
    }

    public function serve(array $case, int $piece = 0): ?Response
    {
        $body = body_of($case["body"]);
        $signature = signature_of($case["signature"] ?? ["by" => "newest"], $body);
        [$method, $path, $topic] = [$case["method"] ?? "POST", $case["path"] ?? $this->pattern, $case["topic"] ?? null];
        if ($piece === 0) {
            return $this->call->handle($body, $signature, $path, $method, $topic);
        }
        $wanted = $this->call->begin($method, $path, $signature, $topic);
        foreach ($wanted && $body !== "" ? str_split($body, $piece) : [] as $bytes) {
            $this->call->feed($bytes);
        }
        return $this->call->end();
    }
}

function check(array $case, Response $response): void
{
    same([$response->http, $response->status, $response->body], [$case["http"], $case["status"], $case["answer"]]);
}

function check_log(array $case, Stand $stand): void
{
    isset($case["log"]) && same($stand->lines, $case["log"]);
    isset($case["log_has"]) && yes(in_array($case["log_has"], $stand->lines, true), json_encode($stand->lines));
}

function run_request(array $case): void
{
    foreach ([0, 1, 7] as $piece) {
        $stand = new Stand($case, fn ($resource, $reply) => build($reply, $case["build"]));
        $response = $stand->serve($case, $piece);
        same($response->exception, null);
        check($case, $response);
        same($stand->ran, $case["runs"] ?? true ? [$case["takes"] ?? null] : []);
        check_log($case, $stand);
    }
    $stand = new Stand($case, null); // and by its ticket
    $response = $stand->serve($case);
    same($response === null, $case["runs"] ?? true);
    if ($response === null) {
        build($stand->call->build($stand->call->ticket()), $case["build"]);
        $response = $stand->call->finish($stand->call->ticket());
    }
    check($case, $response);
    check_log($case, $stand);
}

function run_signature(array $case): void
{
    $matched = null;
    try {
        $matched = Clx\verify(array_map(data(...), $case["secrets"]), data($case["signature"]), data($case["body"]));
        $status = "CLX_OK";
    } catch (StatusError $error) {
        $status = $error->status;
    }
    same([$status, $matched], [$case["status"], $case["matched"] ?? null]);
}

// -------- reads --------

/** json_decode makes a float of what does not fit an int, and the last of two equal names counts. */
function json(string $text): mixed
{
    return json_decode($text, true, 64, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
}

function inside(mixed $value, string $pointer): mixed
{
    foreach (array_slice(explode("/", $pointer), 1) as $part) {
        $part = strtr($part, ["~1" => "/", "~0" => "~"]);
        if (!array_key_exists($part, $value)) {
            throw new NotSent($part);
        }
        $value = $value[$part];
    }
    return $value;
}

function relationship(Resource $resource, string $name): array
{
    try {
        $found = $resource->relationship($name);
    } catch (NotSent) {
        return ["none", []];
    }
    return [$found->state, array_map(fn ($identifier) => $identifier->id, $found->identifiers)];
}

function read(Resource $resource, array $member): void
{
    foreach (array_keys($member) as $key) {
        yes(in_array($key, ["name", "is", "value", "ids", "pointer", "drifted"], true), "nobody knows $key");
    }
    $name = $member["name"];
    if (isset($member["ids"])) {
        same(relationship($resource, $name), [$member["is"], $member["ids"]]);
        return;
    }
    $get = fn () => inside($resource->get($name), $member["pointer"] ?? "");
    if ($member["is"] === "absent") {
        throws(NotSent::class, $get);
        return;
    }
    $expected = match ($member["is"]) {
        "null" => null,
        "text", "boolean" => $member["value"],
        "integer" => (int) check_integer($member["value"]),
        "real", "json" => json($member["value"]),
    };
    if ($member["is"] === "real" && is_string($expected)) { // no int of PHP holds it
        throws(RangeException::class, $get);
        same($resource->numberText($name), $expected);
    } else {
        same($get(), $expected);
    }
    isset($member["pointer"]) || same($resource->drifted($name), $member["drifted"] ?? false);
}

function run_read(array $case): void
{
    $stand = new Stand(["callback" => "generic"], function ($resource, $reply) use ($case) {
        foreach ($case["members"] as $member) {
            read($resource, $member);
        }
        $reply->put(Reply::DATA, "read", "all");
    });
    $response = $stand->serve(["body" => ["text" => $case["body"]]]);
    $response->exception && throw $response->exception;
    same($response->body, '{"success":true,"data":{"read":"all"}}');
}

// -------- behaviours --------

function behave(array $case, Stand $stand, Reply $reply): mixed
{
    $what = $case["behaviour"];
    $what === "raise_before" && throw new Exception("before");
    if ($what === "use_call") {
        foreach (["reset" => [], "end" => [], "finish" => [$stand->call->ticket()], "handle" => ["", null],
            "feed" => ["x"], "cancel" => [$stand->call->ticket()], "expire" => [$stand->call->ticket()]] as $name => $given) {
            throws(Stale::class, fn () => $stand->call->$name(...$given));
        }
    }
    build($reply, $case["build"]);
    $what === "raise_after" && throw new Error("after");
    return $what === "return" ? $case["returns"] : null;
}

/** exit ends the script: a child is to print the answer in PHP's way of sending one. */
function run_leave(array $case): void
{
    $output = shell_exec(escapeshellarg(PHP_BINARY) . " " . escapeshellarg(__DIR__ . "/leave.php")
        . " " . escapeshellarg($case["name"]) . " 2>/dev/null");
    same($output, $case["answer"] . json_encode([$case["http"]]));
}

function run_behaviour(array $case): void
{
    $known = ["raise_before", "raise_after", "leave", "return", "nothing", "use_call", "keep_resource", "keep_reply"];
    yes(in_array($case["behaviour"], $known, true), "nobody knows " . $case["behaviour"]);
    if ($case["behaviour"] === "leave") {
        run_leave($case);
        return;
    }
    $kept = [];
    $stand = new Stand($case, function (Resource $resource, Reply $reply) use ($case, &$kept, &$stand) {
        $kept = [$resource, $reply];
        return $case["behaviour"] === "nothing" ? null : behave($case, $stand, $reply);
    });
    for ($round = 1; $round <= 2; $round++) { // what came first leaves no trace
        $response = $stand->serve($case);
        check($case, $response);
        count($stand->ran) === $round || throw new Exception("it did not run");
        same($stand->thrown === null, $case["status"] === "CLX_OK" || $case["behaviour"] === "nothing");
        $case["behaviour"] === "keep_resource" && throws(Stale::class, fn () => $kept[0]->get("sku_code"));
        $case["behaviour"] === "keep_reply" && throws(Stale::class, fn () => $kept[1]->price(null, 1));
    }
}

// -------- deferred --------

final class Deferred
{
    private Stand $stand;
    private array $tickets = ["0" => 0];

    public function __construct(private array $case)
    {
        $this->stand = new Stand($case, null);
    }

    public function run(): void
    {
        foreach ($this->case["steps"] as $step) {
            foreach (array_keys($step) as $key) {
                yes(in_array($key, ["do", "body", "ticket", "returns", "build", "http", "status", "answer", "is"], true), $key);
            }
            $this->{$step["do"]}($step);
        }
    }

    /** What it returned, and the name of the status: the binding says stale by null or false. */
    private function status(callable $act, array $step): mixed
    {
        try {
            $returned = $act();
            $status = $returned === null || $returned === false ? "CLX_ANSWERED" : "CLX_OK";
        } catch (StatusError $error) {
            [$returned, $status] = [null, $error->status];
        }
        same($status, $step["returns"]);
        return $returned;
    }

    private function end(array $step): void
    {
        if ($step["returns"] === "CLX_LATER") {
            same($this->stand->serve($step), null);
            $this->tickets[$step["ticket"]] = $this->stand->call->ticket();
        } else {
            $this->status(fn () => $this->stand->serve($step), $step);
        }
    }

    private function build(array $step): void
    {
        build($this->stand->call->build($this->tickets[$step["ticket"]]), $step["build"]);
    }

    private function fallback(array $step): void
    {
        $reply = $this->stand->call->build($this->tickets[$step["ticket"]]);
        $this->status(fn () => $reply->fallback() ?? true, $step);
    }

    private function reply(array $step): void
    {
        $use = fn () => $this->stand->call->build($this->tickets[$step["ticket"]]);
        match ($step["is"]) {
            "open" => $use(),
            "stale" => throws(Stale::class, $use),
        };
    }

    private function reset(): void
    {
        $this->stand->call->reset();
    }

    private function cancel(array $step): void
    {
        $this->status(fn () => $this->stand->call->cancel($this->tickets[$step["ticket"]]), $step);
    }

    private function finish(array $step): void
    {
        $this->ends(fn ($ticket) => $this->stand->call->finish($ticket), $step);
    }

    private function expire(array $step): void
    {
        $this->ends(fn ($ticket) => $this->stand->call->expire($ticket), $step);
    }

    private function ends(callable $act, array $step): void
    {
        $response = $this->status(fn () => $act($this->tickets[$step["ticket"]]), $step);
        same($response?->http ?? 0, $step["http"]);
        $response && check($step, $response);
    }
}

// -------- all of them --------

$sections = ["requests" => run_request(...), "signatures" => run_signature(...), "reads" => run_read(...),
    "behaviours" => run_behaviour(...), "deferred" => fn ($case) => (new Deferred($case))->run()];
test("every section of the file is run", function () use ($sections) {
    same(array_keys(CASES), ["about", "counts", "secrets", "bodies", ...array_keys($sections)]);
    same(array_keys(CASES["counts"]), array_keys($sections));
});
foreach ($sections as $section => $run) {
    $ran = 0;
    foreach (CASES[$section] as $case) {
        $ran++;
        if (($case["languages"]["php"] ?? true) === false) {
            echo "not run: $section: $case[name]: " . $case["languages"]["why_not_php"] . "\n";
            continue;
        }
        test("$section: $case[name]", function () use ($case, $section, $run) {
            yes(array_diff(array_keys($case), KNOWN[$section]) === [], "nobody knows a member");
            $run($case);
        });
    }
    test("$section: all were run", fn () => same($ran, CASES["counts"][$section]));
}
finish();
