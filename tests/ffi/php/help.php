<?php
/** What the tests of the PHP binding share. CLX_STRESS=1: the garbage collector runs at each check. */
declare(strict_types=1);

define("EXAMPLE", realpath(__DIR__ . "/../../../examples/ffi/php"));
require EXAMPLE . "/clx.php";

define("CASES", json_decode(file_get_contents(__DIR__ . "/../cases.json"), true, 512, JSON_BIGINT_AS_STRING | JSON_THROW_ON_ERROR));

/** Made by PHP itself, not by libclx. */
function sign(string $body, string $secret): string
{
    return base64_encode(hash_hmac("sha256", $body, $secret, true));
}

$passed = 0;
$failed = 0;

function test(string $name, callable $run): void
{
    global $passed, $failed;
    try {
        $run();
        $passed++;
    } catch (Throwable $error) {
        $failed++;
        echo "failed: $name\n  " . get_class($error) . ": " . $error->getMessage() . "\n  "
            . strtok($error->getTraceAsString(), "\n") . "\n  " . strtok("\n") . "\n";
    }
}

function yes(bool $holds, string $message): void
{
    getenv("CLX_STRESS") && gc_collect_cycles();
    $holds || throw new Exception($message);
}

function same(mixed $found, mixed $expected): void
{
    yes($found === $expected, "found " . var_export($found, true) . ", not " . var_export($expected, true));
}

function throws(string $class, callable $run): void
{
    try {
        $run();
    } catch (Throwable $error) {
        yes($error instanceof $class, get_class($error) . " in place of $class: " . $error->getMessage());
        return;
    }
    throw new Exception("no $class");
}

function finish(): never
{
    global $passed, $failed;
    echo "$passed passed, $failed failed\n";
    exit($failed || !$passed ? 1 : 0);
}
