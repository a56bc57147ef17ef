<?php
/** A handler that leaves by exit, after it built: prints the HTTP status and the answer that PHP sends. */
declare(strict_types=1);

require __DIR__ . "/help.php";

$cases = array_filter(CASES["behaviours"], fn ($case) => $case["name"] === $argv[1]);
$case = reset($cases);
$service = new Clx\Service([CASES["secrets"]["newest"]]);
$service->on($case["callback"], "/", function ($resource, $reply) use ($case) {
    foreach ($case["build"] as [$name, $sku, $cents]) {
        $reply->$name($sku, $cents);
    }
    ob_start(fn ($answer) => json_encode([http_response_code()]) . $answer);
    exit(0);
});
$body = CASES["bodies"][$case["body"]];
$service->ready()->call()->handle($body, sign($body, CASES["secrets"]["newest"]));
echo "the handler returned";
