import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the Java binding itself guards, beside the cases of cases.json, and the example Price. */
final class Guards {
  private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
  private static final byte[] PRICE = Help.body("price");
  private static final int ROUNDS = Help.STRESS ? 400 : 100;

  private Guards() {}

  private static Clx.Options options(long limit, String... secrets) {
    return new Clx.Options(Arrays.stream(secrets).map(Help::utf8).toList(), limit, line -> {}, thrown -> {});
  }

  private static Clx.Call call(String callback, Clx.Handler handler) {
    return new Clx.Service(options(0, SECRET)).on(callback, "/", handler).ready().call();
  }

  private static Clx.Response serve(Clx.Call call, byte[] body) {
    return call.handle(body, Help.sign(body, SECRET), "/", "POST", null);
  }

  private static Clx.Response answered(Clx.Handler handler, byte[] body) { return serve(call("price", handler), body); }

  private static String text(Clx.Response response) { return new String(response.body(), StandardCharsets.UTF_8); }

  private static byte[] item(String attributes) {
    return Help.utf8("{\"data\":{\"type\":\"line_items\",\"id\":\"1\",\"attributes\":{" + attributes + "}}}");
  }

  private static void fault(Class<? extends Throwable> kind, Clx.Handler handler) {
    Clx.Response response = answered(handler, PRICE);
    Help.same(response.http(), 500);
    Help.yes(kind.isInstance(response.thrown()), response.thrown() + " in place of " + kind);
  }

  private static void values() {
    Help.test("values that do not fit are a 500 and never cut", () -> {
      Class<IllegalArgumentException> bad = IllegalArgumentException.class;
      fault(bad, (item, reply) -> reply.put(1, "a", 1.5f));
      fault(bad, (item, reply) -> reply.put(1, "a", List.of()));
      fault(bad, (item, reply) -> reply.put(1, "a", new java.util.concurrent.atomic.AtomicLong()));
      fault(ArithmeticException.class, (item, reply) -> reply.put(1, "a", BigInteger.TWO.pow(63)));
      fault(Clx.StatusError.class, (item, reply) -> reply.error(200, "A", "b"));
      fault(Clx.StatusError.class, (item, reply) -> reply.shippingCost(1));
      fault(ClassCastException.class, (item, reply) -> item.integer("sku_code"));
    });
    Help.test("what fits arrives as it is", () -> {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Object value : new Object[] {true, false, 7, 8L, BigInteger.valueOf(9), 0.5, new BigDecimal("2.50"), "\u65e5"})
        values.put(value.getClass().getSimpleName() + values.size(), value);
      Clx.Response response = answered((item, reply) -> {
        reply.price("A", Long.MAX_VALUE);
        reply.metadata(values);
        reply.put(Clx.Reply.METADATA, "none", null);
      }, PRICE);
      Help.same(text(response), "{\"success\":true,\"data\":{\"sku_code\":\"A\",\"unit_amount_cents\":9223372036854775807,"
          + "\"metadata\":{\"Boolean0\":true,\"Boolean1\":false,\"Integer2\":7,\"Long3\":8,\"BigInteger4\":9,\"Double5\":0.5,"
          + "\"BigDecimal6\":2.50,\"String7\":\"\u65e5\",\"none\":null}}}");
    });
    Help.test("text with U+0000 is refused everywhere", () -> {
      Class<IllegalArgumentException> bad = IllegalArgumentException.class;
      fault(bad, (item, reply) -> reply.price("A\0B", 1));
      fault(bad, (item, reply) -> reply.error(422, "A\0", "b"));
      fault(bad, (item, reply) -> reply.put(1, "a", "x\0y"));
      fault(bad, (item, reply) -> reply.put(1, "a\0b", 1));
      fault(bad, (item, reply) -> reply.putJson(1, "a", "\"x\0\""));
      fault(bad, (item, reply) -> reply.line("x\0"));
      fault(bad, (item, reply) -> item.get("sku_code\0x"));
      fault(bad, (item, reply) -> item.relationship("order\0"));
      Help.raises(bad, () -> new Clx.Service(options(0, SECRET)).on("price", "/a\0", null));
      Clx.Response response = answered((item, reply) -> item.get("metadata"), item("\"metadata\":{\"a\":\"x\\u0000y\"}"));
      Help.same(((Clx.StatusError) response.thrown()).status, "CLX_JSON_NUL");
    });
    Help.test("of equal names in free-form members the first counts, also when it is null", () -> {
      Clx.Response response = answered((item, reply) -> {
        Map<String, Object> expected = new LinkedHashMap<>(Map.of("b", List.of(Map.of("c", 1L))));
        expected.put("a", null);
        Help.same(item.get("metadata"), expected);
        reply.price("A", 1);
      }, item("\"metadata\":{\"a\":null,\"a\":2,\"b\":[{\"c\":1,\"c\":2}]}"));
      Help.same(response.thrown(), null);
    });
  }

  private static void endless(Clx.Reply reply) { endless(reply); }

  private static void faults() {
    Help.test("whatever leaves a handler is a 500, by any door", () -> {
      fault(StackOverflowError.class, (item, reply) -> {
        reply.price(null, 1);
        endless(reply);
      });
      fault(OutOfMemoryError.class, (item, reply) -> { throw new OutOfMemoryError(); });
      fault(InterruptedException.class, (item, reply) -> { throw new InterruptedException(); });
      Help.yes(Thread.interrupted(), "the thread is no longer interrupted");
    });
    Help.test("a refused value is raised with its place", () -> {
      Clx.Response response = answered((item, reply) -> {
        reply.price(null, 1);
        Clx.StatusError error = Help.raises(Clx.StatusError.class, () -> reply.price(null, 2));
        Help.same(List.of(error.status, error.where), List.of("CLX_REPLY_TWICE", "/data/sku_code"));
        reply.error(422, "A", "b");
      }, PRICE);
      Help.same(Arrays.asList(response.http(), response.thrown()), Arrays.asList(422, null));
    });
    Help.test("an exception after a fallback sends the fallback, and is told", () -> {
      byte[] body = Help.body("payment");
      Clx.Response response = serve(call("authorize", (payment, reply) -> {
        reply.authorize("tok", 12900);
        reply.pending("act");
        reply.fallback();
        throw new java.io.IOException("broke");
      }), body);
      Help.same(response.http(), 202);
      Help.yes(text(response).contains("\"action_id\":\"act\""), text(response));
      Help.same(response.thrown().getMessage(), "broke");
    });
    Help.test("what a hook throws does not change the answer", () -> {
      java.io.PrintStream real = System.err;
      System.setErr(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
      try {
        Clx.Options options = new Clx.Options(List.of(Help.utf8(SECRET)), 0, line -> { throw new StackOverflowError(); },
            thrown -> { throw new IllegalStateException("hook"); });
        Clx.Service service = new Clx.Service(options).on("price", "/", (item, reply) -> { throw new Exception("handler"); });
        Help.same(serve(service.ready().call(), PRICE).http(), 500);
      } finally {
        System.setErr(real);
      }
    });
    Help.test("resources and replies are stale after their answer, also while a later request is served", () -> {
      List<Clx.Resource> items = new ArrayList<>();
      List<Clx.Reply> replies = new ArrayList<>();
      Clx.Call call = call("price", (item, reply) -> {
        items.add(item);
        items.add(item.one("order"));
        replies.add(reply);
        if (items.size() > 2) Help.raises(Clx.Stale.class, () -> items.get(0).id());
        reply.price(null, 1);
      });
      for (int round = 0; round < 2; round++) Help.same(serve(call, PRICE).http(), 200);
      for (Clx.Resource resource : items)
        for (Help.Run use : List.<Help.Run>of(resource::id, resource::type, () -> resource.get("x"), () -> resource.relationship("x")))
          Help.raises(Clx.Stale.class, use);
      for (Clx.Reply reply : replies) {
        Help.raises(Clx.Stale.class, () -> reply.line("x"));
        Help.raises(Clx.Stale.class, () -> reply.metadata(Map.of("a", 1)));
      }
    });
  }

  private static String status(Help.Run run) { return Help.raises(Clx.StatusError.class, run).status; }

  private static void setUp() {
    Help.test("a deferred call gives what its work needs: key, path, topic, query, explain", () -> {
      Clx.Service service = new Clx.Service(options(0, SECRET, "the older one"))
          .on("webhook", "/*/hook", "orders.*", List.of("updated_at"), null);
      Clx.Call call = service.ready().call();
      byte[] body = Help.body("order");
      Help.same(call.handle(body, Help.sign(body, "the older one"), "/it/hook?a=1", "POST", "orders.place"), null);
      Help.same(Arrays.asList(call.pathPart(0), call.pathPart(1), call.query(), call.topic(), call.key().length()),
          Arrays.asList("it", null, "a=1", "orders.place", 64));
      Help.same(call.resource(call.ticket()).integer("subtotal_amount_cents"), 5000L);
      Help.same(call.explain("line_items.sku_code", "market").get("market"), new Clx.Finding("not_loaded", true, false, "market"));
      call.build(call.ticket()).received();
      Help.same(call.finish(call.ticket()).http(), 200);
      Help.raises(Clx.StatusError.class, call::key);
      fault(Clx.StatusError.class, (item, reply) -> reply.call.explain("order.nothing"));
    });
    Help.test("why a signature does not match is said in a sentence", () -> {
      byte[] secret = Help.utf8(SECRET), body = Help.utf8("x");
      String newline = Clx.explain(secret, Help.sign(Help.utf8("x\n"), SECRET), body);
      Help.same(Clx.explain(secret, Help.sign(Help.utf8("yy\n"), SECRET), Help.utf8("yy")), newline);
      Help.yes(!Clx.explain(secret, null, body).equals(newline), "the same sentence");
    });
    Help.test("a service that is wrong is refused by name", () -> {
      Help.same(status(() -> new Clx.Service(options(0, ""))), "CLX_SECRET_EMPTY");
      Help.same(status(() -> new Clx.Service(options(0, "a", "b", "c", "d", "e"))), "CLX_KEYS_FULL");
      Help.same(status(() -> new Clx.Service(options(0, "a")).on("price", "bad", null)), "CLX_BAD_PATTERN");
      Help.same(status(() -> new Clx.Service(options(0, "a")).on("price", "/", null, List.of("order.nothing"), null)), "CLX_BAD_NEED");
      Help.raises(IllegalArgumentException.class, () -> new Clx.Service(options(0, "a")).on("prize", "/", null));
      Help.raises(IllegalArgumentException.class, () -> new Clx.Service(options(-1, "a")));
      Help.raises(Clx.Stale.class, () -> new Clx.Service(options(0, "a")).call());
      Clx.Service service = new Clx.Service(options(0, "a")).on("price", "/", null).ready();
      Help.raises(Clx.Stale.class, () -> service.on("price", "/b", null));
      Clx.Service small = new Clx.Service(options(PRICE.length - 1, SECRET)).on("price", "/", null).ready();
      Help.same(serve(small.call(), PRICE).http(), 413);
    });
    Help.test("a path with U+0000 is not cut to another one", () -> {
      Clx.Call call = call("price", (item, reply) -> reply.price(null, 1));
      Help.same(call.handle(PRICE, Help.sign(PRICE, SECRET), "/\0x", "POST", null).http(), 404);
      Help.raises(IndexOutOfBoundsException.class, () -> call.feed(new byte[1], 2));
    });
  }

  private static void collect() throws InterruptedException {
    System.gc();
    Thread.sleep(5);
  }

  /** First, since what is freed in a wrong order may end all the others. */
  private static void order() {
    Help.test("a service is freed after its calls, its keys after it", () -> {
      var make = Class.forName("Clx$Handle").getDeclaredConstructor(long.class, java.util.function.Consumer.class, Class.forName("Clx$Handle"));
      make.setAccessible(true);
      List<Object> order = java.util.Collections.synchronizedList(new ArrayList<>());
      java.util.function.Consumer<Object> free = order::add;
      Object keys = make.newInstance(3L, free, null), service = make.newInstance(2L, free, keys);
      Object[] call = {make.newInstance(1L, free, service)};
      keys = null;
      service = null;
      for (int i = 0; i < 10; i++) collect();
      Help.same(order, List.of()); // the call needs them
      java.lang.ref.Reference.reachabilityFence(call[0]);
      call[0] = null;
      for (int i = 0; i < 200 && order.size() < 3; i++) collect();
      Help.same(order, List.of(1L, 2L, 3L));
    });
  }

  private static void lives() {
    Help.test("calls outlive their service's variable, and all is freed when nobody has it", () -> {
      List<WeakReference<Object>> gone = new ArrayList<>(); // what the library has to free
      java.lang.reflect.Field handle = Clx.Call.class.getDeclaredField("handle");
      handle.setAccessible(true);
      List<Clx.Call> calls = new ArrayList<>();
      for (int i = 0; i < 100; i++) calls.add(call("price", (item, reply) -> reply.price(null, calls.size())));
      System.gc();
      for (Clx.Call call : calls) Help.same(serve(call, PRICE).http(), 200);
      for (Clx.Call call : calls) gone.add(new WeakReference<>(handle.get(call)));
      calls.clear();
      for (int i = 0; i < 100 && gone.stream().anyMatch(one -> one.get() != null); i++) collect();
      Help.same(gone.stream().filter(one -> one.get() != null).count(), 0L);
    });
    Help.test("eight threads on one service, a call each", () -> {
      Clx.Service service = new Clx.Service(options(0, SECRET)).on("price", "/", (item, reply) -> {
        Thread.yield();
        if (item.integer("quantity") % 3 == 0) throw new Exception();
        reply.price("A", item.integer("quantity"));
      }).ready();
      List<Callable<Integer>> work = new ArrayList<>();
      for (int start = 0; start < 8; start++) work.add(worker(service, start));
      ExecutorService threads = Executors.newFixedThreadPool(8);
      for (Future<Integer> done : threads.invokeAll(work)) Help.same(done.get(), ROUNDS);
      threads.shutdown();
    });
    Help.test("a call that serves in one thread is refused in another", () -> {
      CountDownLatch inside = new CountDownLatch(1), go = new CountDownLatch(1);
      Clx.Call call = call("price", (item, reply) -> {
        inside.countDown();
        go.await();
        reply.price(null, 1);
      });
      ExecutorService thread = Executors.newSingleThreadExecutor();
      Future<Clx.Response> first = thread.submit(() -> serve(call, PRICE));
      inside.await();
      Help.raises(Clx.Stale.class, () -> serve(call, PRICE));
      go.countDown();
      Help.same(first.get().http(), 200);
      thread.shutdown();
    });
  }

  private static Callable<Integer> worker(Clx.Service service, int start) {
    return () -> {
      Clx.Call call = service.call();
      int right = 0;
      for (int i = 0; i < ROUNDS; i++) {
        int number = start + 8 * i;
        Clx.Response response = serve(call, item("\"quantity\":" + number));
        boolean priced = text(response).contains("\"unit_amount_cents\":" + number + "}");
        if (number % 3 == 0 ? response.http() == 500 : priced) right++;
        if (Help.STRESS && i % 20 == 0) System.gc();
      }
      return right;
    };
  }

  // -------- the example --------

  private static int post(String address, String method, byte[] body, String signature, String[] answer) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    if (signature != null) request.header("X-CommerceLayer-Signature", signature);
    HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    answer[0] = response.body() + response.headers().firstValue("Allow").orElse("");
    return response.statusCode();
  }

  static void example() {
    Help.test("Price answers over HTTP", () -> {
      ProcessBuilder builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp",
          System.getProperty("java.class.path"), "Price", "0");
      builder.environment().put("CLX_SECRET", SECRET);
      Process server = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
        String address = out.readLine().replace("listening on ", "");
        byte[] body = Help.utf8("{\"data\":{\"type\":\"line_items\",\"id\":\"x\",\"attributes\":{\"sku_code\":\"HOODIEMM7F7F7F000000MXXX\"},"
            + "\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\"a\"}}}},\"included\":[{\"type\":\"orders\",\"id\":\"a\","
            + "\"attributes\":{\"currency_code\":\"EUR\"}}]}");
        String[] answer = new String[1];
        Help.same(post(address, "POST", body, Help.sign(body, SECRET), answer), 200);
        Help.same(answer[0], "{\"success\":true,\"data\":{\"sku_code\":\"HOODIEMM7F7F7F000000MXXX\",\"unit_amount_cents\":5900,"
            + "\"compare_at_amount_cents\":6900}}");
        Help.same(post(address, "POST", PRICE, Help.sign(PRICE, SECRET), answer), 422);
        Help.same(post(address, "POST", body, null, answer), 401);
        Help.same(post(address + "/x", "POST", body, Help.sign(body, SECRET), answer), 404);
        Help.same(post(address, "PUT", body, Help.sign(body, SECRET), answer), 405);
        Help.yes(answer[0].endsWith("POST"), answer[0]);
      } finally {
        server.destroy();
        server.waitFor();
      }
    });
  }

  static void all() {
    order();
    values();
    faults();
    setUp();
    lives();
  }
}
