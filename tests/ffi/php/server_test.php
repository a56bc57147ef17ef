<?php
/** The example price.php under php -S, with clx.php preloaded: the FFI extension is off elsewhere. */
declare(strict_types=1);

require __DIR__ . "/help.php";

const SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
// A server should have a user of its own; this one reads the tree as whoever tests it.
define("PRELOADED", ["-d", "opcache.enable=1", "-d", "opcache.preload_user=" . trim(shell_exec("id -un")),
    "-d", "opcache.preload=" . EXAMPLE . "/clx.php"]);

/** Runs the server while $use runs with its address. */
function server(array $options, string $secret, callable $use): void
{
    $free = stream_socket_server("tcp://127.0.0.1:0");
    $address = stream_socket_get_name($free, false);
    fclose($free);
    $command = [PHP_BINARY, "-d", "ffi.enable=preload", ...$options, "-S", $address, EXAMPLE . "/price.php"];
    $pipes = [];
    $quiet = ["file", "/dev/null", "w"];
    $server = proc_open($command, [1 => $quiet, 2 => $quiet], $pipes, null, ["CLX_SECRET" => $secret] + getenv());
    try {
        for ($tries = 0; !@fsockopen("tcp://$address"); $tries++) {
            yes($tries < 400 && proc_get_status($server)["running"], "the server did not start");
            usleep(25000);
        }
        $use($address);
    } finally {
        proc_terminate($server);
        proc_close($server);
    }
}

/** [HTTP status, body, whether "Allow: POST" was there] */
function post(string $address, string $body, ?string $signature, string $path = "/prices", string $method = "POST"): array
{
    $header = ["Content-Type: application/json", ...($signature === null ? [] : ["X-CommerceLayer-Signature: $signature"])];
    $options = ["method" => $method, "header" => $header, "content" => $body, "ignore_errors" => true, "timeout" => 20];
    $answer = file_get_contents("http://$address$path", false, stream_context_create(["http" => $options]));
    return [(int) explode(" ", $http_response_header[0])[1], $answer, in_array("Allow: POST", $http_response_header, true)];
}

$body = '{"data":{"type":"line_items","id":"x","attributes":{"sku_code":"HOODIEMM7F7F7F000000MXXX"},"relationships":'
    . '{"order":{"data":{"type":"orders","id":"a"}}}},"included":[{"type":"orders","id":"a","attributes":{"currency_code":"EUR"}}]}';

test("a signed request gets exactly these bytes, others are refused", function () use ($body) {
    server(PRELOADED, SECRET, function ($address) use ($body) {
        $signature = sign($body, SECRET);
        same(post($address, $body, $signature), [200, '{"success":true,"data":{"sku_code":"HOODIEMM7F7F7F000000MXXX",'
            . '"unit_amount_cents":5900,"compare_at_amount_cents":6900,"metadata":{"source":"price book"}}}', false]);
        $unknown = str_replace("HOODIE", "HOODIX", $body);
        same(post($address, $unknown, sign($unknown, SECRET))[0], 422);
        $large = str_repeat(" ", (1 << 20) + 1);
        foreach ([[401, post($address, $body, null)], [401, post($address, "$body\n", $signature)],
            [404, post($address, $body, $signature, "/other")], [405, post($address, $body, $signature, "/prices", "PUT")],
            [413, post($address, $large, sign($large, SECRET))]] as [$http, $found]) {
            same([$found[0], $found[2]], [$http, $http === 405]);
        }
    });
});

test("without FFI, and without a secret, each request is a 500", function () use ($body) {
    foreach ([[[], SECRET], [PRELOADED, ""]] as [$options, $secret]) {
        server($options, $secret, function ($address) use ($body) {
            same(post($address, $body, sign($body, SECRET))[0], 500);
        });
    }
});
finish();
