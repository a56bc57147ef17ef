<?php
/** What the PHP binding itself guards: beside the cases of cases.json. */
declare(strict_types=1);

require __DIR__ . "/help.php";

use Clx\{NotSent, Reply, Response, Service, Stale, StatusError};

const SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

/** What a handler's answer is: [http, what it threw, body]. */
function answered(callable $handler, string $body = CASES["bodies"]["price"], string $callback = "price"): array
{
    $thrown = null;
    $service = new Service([SECRET], onError: function ($error) use (&$thrown) {
        $thrown = $error;
    });
    $service->on($callback, "/", $handler);
    $response = $service->ready()->call()->handle($body, sign($body, SECRET));
    same($response->exception, $thrown);
    return [$response->http, $thrown ? get_class($thrown) : null, $response->body];
}

// First, since what is freed in a wrong order may end all the others.
test("a service is freed after its calls, its keys after it", function () {
    $users = fn ($handle) => (new ReflectionProperty($handle, "users"))->getValue($handle);
    $service = new Service([SECRET]);
    $service->on("price", "/", null);
    $handle = $service->ready()->handle;
    $keys = (new ReflectionProperty($service, "keys"))->getValue($service);
    $calls = [$service->call(), $service->call()];
    $GLOBALS["held"] = [$service, ...$calls]; // nothing is freed before the failure was told
    same([$users($handle), $users($keys)], [3, 2]);
    unset($calls[0], $GLOBALS["held"]);
    same([$users($handle), $users($keys)], [2, 2]);
    $handle->__destruct(); // as the collector may do first
    same([$users($handle), $users($keys)], [1, 2]);
    unset($calls);
    same([$users($handle), $users($keys)], [0, 1]);
});

test("values that do not fit are a 500 and never cut", function () {
    foreach ([
        [TypeError::class, fn ($reply) => $reply->price(null, 29.0)],
        [TypeError::class, fn ($reply) => $reply->price(null, "2900")],
        [TypeError::class, fn ($reply) => $reply->price(null, true)],
        [TypeError::class, fn ($reply) => $reply->price(null, PHP_INT_MAX + 1)],
        [TypeError::class, fn ($reply) => $reply->price(7, 1)],
        [TypeError::class, fn ($reply) => $reply->put_real(Reply::METADATA, "a", PHP_INT_MAX)],
        [TypeError::class, fn ($reply) => $reply->put_bool(Reply::METADATA, "a", 1)],
        [RangeException::class, fn ($reply) => $reply->error((1 << 32) + 422, "A", "b")],
        [RangeException::class, fn ($reply) => $reply->put_int((1 << 32) + 1, "a", 1)],
        [RangeException::class, fn ($reply) => $reply->put_int(1 << 31, "a", 1)],
        [StatusError::class, fn ($reply) => $reply->error(200, "A", "b")],
        [StatusError::class, fn ($reply) => $reply->shipping_cost(1)],
        [ArgumentCountError::class, fn ($reply) => $reply->price(1)],
        [BadMethodCallException::class, fn ($reply) => $reply->prize(1)],
        [JsonException::class, fn ($reply) => $reply->metadata(["a" => [NAN]])],
    ] as $i => [$class, $build]) {
        [$http, $thrown] = answered(function ($item, $reply) use ($build) {
            $build($reply);
        });
        same([$i, $http, $thrown], [$i, 500, $class]);
    }
});

test("text with U+0000 is refused everywhere", function () {
    foreach ([
        fn ($item, $reply) => $reply->price("A\0B", 1),
        fn ($item, $reply) => $reply->error(422, "A\0", "b"),
        fn ($item, $reply) => $reply->put(Reply::METADATA, "a", "x\0y"),
        fn ($item, $reply) => $reply->put(Reply::METADATA, "a\0b", 1),
        fn ($item, $reply) => $reply->metadata(["a" => ["deep" => ["x\0y"]]]),
        fn ($item, $reply) => $reply->metadata(["a" => ["\\\0" => 1]]),
        fn ($item, $reply) => $reply->line("x\0"),
        fn ($item, $reply) => $item->get("sku_code\0x"),
        fn ($item, $reply) => $item->relationship("order\0x"),
    ] as $i => $handler) {
        [$http, $thrown] = answered(fn ($item, $reply) => $handler($item, $reply) && null);
        same([$i, $http, $thrown], [$i, 500, ValueError::class]);
    }
    throws(ValueError::class, fn () => (new Service([SECRET]))->on("price", "/a\0", null));
    [$http] = answered(function ($item, $reply) {
        $reply->price(null, 1);
        $reply->metadata(["a" => ['\u0000', '\\\\u0000']]); // backslashes, not U+0000
    });
    same($http, 200);
});

test("U+0000 within a free-form member of the request is refused", function () {
    $body = '{"data":{"type":"line_items","id":"1","attributes":{"metadata":{"a":"x\u0000y","b":1}}}}';
    same(answered(fn ($item) => $item->get("metadata"), $body)[1], StatusError::class);
});

test("of equal names in free-form members the first counts, also when it is null", function () {
    $body = '{"data":{"type":"line_items","id":"1","attributes":{"metadata":{"a":null,"a":2,"b":{"c":1,"c":2}}}}}';
    [$http] = answered(function ($item, $reply) {
        same($item->get("metadata"), ["a" => null, "b" => ["c" => 1]]);
        $reply->price("A", 1);
    }, $body);
    same($http, 200);
});

test("an exception after a fallback sends the fallback, and is told", function () {
    [$http, $thrown, $body] = answered(function ($payment, $reply) {
        $reply->authorize("tok", 12900);
        $reply->pending("act");
        $reply->fallback();
        throw new LogicException("broke");
    }, CASES["bodies"]["payment"], "authorize");
    same([$http, $thrown], [202, LogicException::class]);
    yes(str_contains($body, '"action_id":"act"'), $body);
});

test("a handler that is stopped for its memory is a 500", function () {
    $child = [PHP_BINARY, "-d", "display_errors=0", "-d", "log_errors=0", "-d", "memory_limit=32M", __DIR__ . "/leave.php"];
    $output = shell_exec(implode(" ", array_map(escapeshellarg(...),
        [...$child, "code that leaves by another way than its end", "memory"])) . " 2>/dev/null");
    yes(str_starts_with($output, '{"success":false,') && str_ends_with($output, "[500]"), $output);
});

test("what a hook throws does not change the answer", function () {
    ini_set("error_log", "/dev/null");
    $throws = fn () => throw new Exception("hook");
    $service = new Service([SECRET], log: $throws, onError: $throws);
    $service->on("price", "/", fn () => throw new Exception("handler"));
    $body = CASES["bodies"]["price"];
    same($service->ready()->call()->handle($body, sign($body, SECRET))->http, 500);
});

test("resources and replies are stale after their answer, also those of a later request", function () {
    $kept = [];
    $service = new Service([SECRET]);
    $service->on("price", "/", function ($item, $reply) use (&$kept) {
        array_push($kept, $item, $item->one("order"), $reply);
        $reply->price(null, 1);
    });
    $call = $service->ready()->call();
    $body = CASES["bodies"]["price"];
    foreach ([1, 2] as $round) {
        $call->handle($body, sign($body, SECRET));
    }
    foreach (["id", "type"] as $name) {
        throws(Stale::class, fn () => $kept[0]->$name());
        throws(Stale::class, fn () => $kept[4]->$name());
    }
    throws(Stale::class, fn () => $kept[1]->get("currency_code"));
    throws(Stale::class, fn () => $kept[1]->relationship("customer"));
    throws(Stale::class, fn () => $kept[2]->line("x"));
    throws(Stale::class, fn () => $kept[2]->metadata(["a" => 1]));
});

test("a deferred call gives what its work needs: key, path, topic, query, explain", function () {
    $service = new Service([SECRET, "the older one"]);
    $service->on("webhook", "/*/hook", null, ["updated_at"], "orders.*");
    $call = $service->ready()->call();
    $body = CASES["bodies"]["order"];
    same($call->handle($body, sign($body, "the older one"), "/it/hook?a=1", topic: "orders.place"), null);
    same([$call->pathPart(0), $call->pathPart(1), $call->query(), $call->topic(), strlen($call->key())],
        ["it", null, "a=1", "orders.place", 64]);
    same($call->resource($call->ticket())->get("subtotal_amount_cents"), 5000);
    same($call->explain(["line_items.sku_code", "market"])["market"],
        ["state" => "not_loaded", "needed" => true, "met" => false, "include" => "market"]);
    same(answered(fn ($item, $reply) => $reply->call->explain(["order.nothing"]))[1], StatusError::class);
    $call->build($call->ticket())->received();
    same($call->finish($call->ticket())->http, 200);
    throws(StatusError::class, fn () => $call->key());
});

test("why a signature does not match is said in a sentence", function () {
    same(Clx\explain(SECRET, sign("x\n", SECRET), "x"), Clx\explain(SECRET, sign("yy\n", SECRET), "yy"));
    yes(Clx\explain(SECRET, null, "x") !== Clx\explain(SECRET, sign("x\n", SECRET), "x"), "the same sentence");
});

test("a service that is wrong is refused by name", function () {
    $fails = function (callable $run) {
        try {
            $run();
        } catch (StatusError $error) {
            return $error->status;
        }
    };
    same($fails(fn () => new Service([""])), "CLX_SECRET_EMPTY");
    same($fails(fn () => new Service(["a", "b", "c", "d", "e"])), "CLX_KEYS_FULL");
    same($fails(fn () => (new Service(["a"]))->on("price", "bad", null)), "CLX_BAD_PATTERN");
    same($fails(fn () => (new Service(["a"]))->on("price", "/", null, ["order.nothing"])), "CLX_BAD_NEED");
    throws(ValueError::class, fn () => (new Service(["a"]))->on("prize", "/", null));
    $service = new Service(["a"]);
    throws(RuntimeException::class, fn () => $service->call());
    $service->on("price", "/", null);
    $service->ready();
    throws(Stale::class, fn () => $service->on("price", "/b", null));
    throws(RangeException::class, fn () => new Service(["a"], bodyLimit: -1));
});

test("a body above the limit is answered 413", function () {
    $body = CASES["bodies"]["price"];
    foreach ([[strlen($body), 200], [strlen($body) - 1, 413]] as [$limit, $http]) {
        $service = new Service([SECRET], bodyLimit: $limit);
        $service->on("price", "/", fn ($item, $reply) => $reply->price(null, 1));
        same($service->ready()->call()->handle($body, sign($body, SECRET))->http, $http);
    }
});

test("a path or topic with U+0000 is not cut to another one", function () {
    $service = new Service([SECRET]);
    $service->on("price", "/price", fn ($item, $reply) => $reply->price(null, 1));
    $body = CASES["bodies"]["price"];
    yes($service->ready()->call()->handle($body, sign($body, SECRET), "/price\0x")->http >= 400, "it was cut");
});

test("calls outlive their service's variable, and cycles are freed in any order", function () {
    for ($round = 0; $round < 200; $round++) {
        $service = new Service([SECRET]);
        $box = new stdClass();
        $service->on("price", "/", function ($item, $reply) use ($box) {
            $reply->price(null, count((array) $box));
        });
        $box->service = $service->ready(); // handler -> box -> service -> handler
        $box->call = $call = $service->call();
        unset($service);
        $body = CASES["bodies"]["price"];
        same($call->handle($body, sign($body, SECRET))->http, 200);
        unset($box, $call);
        $round % 50 || gc_collect_cycles();
    }
});

test("a refused value is raised with its place", function () {
    [, , $body] = answered(function ($item, $reply) {
        $reply->price(null, 1);
        try {
            $reply->price(null, 2);
        } catch (StatusError $error) {
            same([$error->status, $error->where], ["CLX_REPLY_TWICE", "/data/sku_code"]);
            throw $error;
        }
    });
    yes(str_contains($body, "REPLY_TWICE"), $body);
});

test("a thousand requests leak nothing", function () {
    $service = new Service([SECRET], onError: fn () => null);
    $service->on("price", "/", function ($item, $reply) {
        $item->get("name");
        $item->one("order")->get("currency_code");
        $reply->price(null, 2900);
        $reply->metadata(["a" => [1]]);
        throw new Exception("also when it throws");
    });
    $call = $service->ready()->call();
    $body = CASES["bodies"]["price"];
    $signature = sign($body, SECRET);
    $serve = fn ($times) => array_map(fn () => $call->handle($body, $signature)->http, range(1, $times));
    $serve(200);
    $before = memory_get_usage();
    $serve(1000);
    yes(memory_get_usage() - $before < 1 << 16, "grew by " . (memory_get_usage() - $before));
});
finish();
