<?php
/**
 * A handler that leaves after it built, by exit or, with a second argument, for want of memory: prints the
 * answer that PHP sends, and its HTTP status.
 */
declare(strict_types=1);

require __DIR__ . "/help.php";

$cases = array_filter(CASES["behaviours"], fn ($case) => $case["name"] === $argv[1]);
$case = reset($cases);
$service = new Clx\Service([CASES["secrets"]["newest"]]);
$service->on($case["callback"], "/", function ($resource, $reply) use ($case, $argv) {
    foreach ($case["build"] as [$name, $sku, $cents]) {
        $reply->$name($sku, $cents);
    }
    register_shutdown_function(fn () => print json_encode([http_response_code()])); // after that of the binding
    isset($argv[2]) ? str_repeat("x", 1 << 40) : exit(0);
});
$body = CASES["bodies"][$case["body"]];
$service->ready()->call()->handle($body, sign($body, CASES["secrets"]["newest"]));
echo "the handler returned";
