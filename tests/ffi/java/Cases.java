import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Runs tests/ffi/cases.json: see its member `about`. A case, member or step that is not known fails. */
final class Cases {
  private static final Map<String, Set<String>> KNOWN = Map.of(
      "requests", Set.of("name", "callback", "pattern", "topics", "needs", "secrets", "body", "method", "path", "topic",
          "signature", "build", "http", "status", "answer", "log", "log_has", "runs", "takes", "languages"),
      "signatures", Set.of("name", "secrets", "body", "signature", "status", "matched", "languages"),
      "reads", Set.of("name", "body", "members", "languages"),
      "behaviours", Set.of("name", "behaviour", "callback", "body", "build", "returns", "http", "status", "answer", "languages"),
      "deferred", Set.of("name", "callback", "steps", "languages"));
  private static final List<String> SECTIONS = List.of("requests", "signatures", "reads", "behaviours", "deferred");

  private Cases() {}

  // -------- texts --------

  private static byte[] data(Object value) {
    if (value == null) return null;
    if (value instanceof String text) return Help.utf8(text);
    Map<String, Object> form = Help.map(value);
    return form.containsKey("text") ? Help.utf8((String) form.get("text"))
        : Base64.getDecoder().decode((String) form.get("base64"));
  }

  /** Text that is no UTF-8 cannot be: half a character is what Java has in its stead. */
  private static String text(Object value) {
    if (value == null || value instanceof String) return (String) value;
    return new String(data(value), StandardCharsets.ISO_8859_1).replace('\u00ff', '\ud800');
  }

  private static byte[] body(Object value) { return value instanceof String name ? Help.body(name) : data(value); }

  private static String signature(Object value, byte[] body) {
    Map<String, Object> form = value == null ? Map.of("by", "newest") : Help.map(value);
    if (form.containsKey("missing")) return null;
    if (form.containsKey("text")) return (String) form.get("text");
    if (form.containsKey("by")) return Help.sign(body, Help.secret((String) form.get("by")));
    String signed = Help.sign(body, Help.secret((String) form.get("twice")));
    return signed + ", " + signed;
  }

  // -------- builders --------

  private static final Map<String, Integer> PLACES =
      Map.of("data", Clx.Reply.DATA, "metadata", Clx.Reply.METADATA, "text", 0, "list", 1);

  private static Object argument(Class<?> type, Object value, Clx.Reply reply) {
    if (type == int.class && value instanceof Map) return reply.line((String) Help.map(value).get("line"));
    if (type == int.class) return value instanceof String place ? PLACES.get(place) : Math.toIntExact((Long) value);
    if (type == long.class) return value instanceof String digits ? Long.parseLong(digits) : value;
    if (type == double.class) return ((Number) value).doubleValue();
    return type == String.class ? text(value) : value;
  }

  /** shipping_cost is shippingCost, and void is void_. */
  private static Method builder(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("_"))
      camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase() + part.substring(1));
    String java = name.equals("void") ? "void_" : camel.toString();
    return Arrays.stream(Clx.Reply.class.getMethods()).filter(method -> method.getName().equals(java)).findFirst()
        .orElseThrow(() -> new AssertionError("nobody knows the builder " + name));
  }

  /** Makes the calls in order, whatever they throw. */
  private static void build(Clx.Reply reply, Object calls) {
    for (Object call : Help.list(calls)) {
      List<Object> given = Help.list(call);
      Method method = builder((String) given.get(0));
      Object[] arguments = new Object[given.size() - 1];
      if (Help.STRESS) System.gc();
      try {
        for (int i = 0; i < arguments.length; i++)
          arguments[i] = argument(method.getParameterTypes()[i], given.get(i + 1), reply);
        method.invoke(reply, arguments);
      } catch (Clx.StatusError error) { // a line that is not there
        continue;
      } catch (InvocationTargetException error) {
        if (!(error.getCause() instanceof Clx.StatusError)) throw new AssertionError(error.getCause());
      } catch (IllegalAccessException error) {
        throw new AssertionError(error);
      }
    }
  }

  // -------- a service for one case, and what became of it --------

  private static final class Stand {
    final List<Object> ran = new ArrayList<>();
    final List<List<String>> lines = new ArrayList<>();
    final String pattern;
    final Clx.Call call;
    Throwable thrown;

    Stand(Map<String, Object> one, Clx.Handler handler) {
      List<byte[]> secrets = Help.list(one.getOrDefault("secrets", List.of("newest"))).stream()
          .map(name -> Help.utf8(Help.secret((String) name))).toList();
      Clx.Service service = new Clx.Service(new Clx.Options(secrets, 0,
          line -> lines.add(List.of(line.status(), line.detail())), error -> thrown = error));
      String callback = (String) one.get("callback");
      pattern = (String) one.getOrDefault("pattern", "/" + callback);
      List<String> needs = Help.list(one.get("needs")).stream().map(need -> (String) need).toList();
      for (Object topic : Help.list(one.getOrDefault("topics", Arrays.asList((Object) null))))
        service.on(callback, pattern, (String) topic, needs, handler == null ? null : (resource, reply) -> {
          ran.add(topic);
          handler.handle(resource, reply);
        });
      call = service.ready().call();
    }

    Clx.Response serve(Map<String, Object> one, int piece) {
      byte[] body = body(one.get("body"));
      String signature = signature(one.get("signature"), body), topic = (String) one.get("topic");
      String method = (String) one.getOrDefault("method", "POST"), path = (String) one.getOrDefault("path", pattern);
      if (piece == 0) return call.handle(body, signature, path, method, topic);
      boolean wanted = call.begin(method, path, signature, topic, 0);
      for (int at = 0; wanted && at < body.length; at += piece) {
        byte[] bytes = Arrays.copyOfRange(body, at, Math.min(at + piece, body.length));
        call.feed(bytes, bytes.length);
      }
      return call.end();
    }
  }

  private static void check(Map<String, Object> one, Clx.Response response) {
    Help.same(List.of((long) response.http(), response.status(), new String(response.body(), StandardCharsets.UTF_8)),
        List.of(one.get("http"), one.get("status"), one.get("answer")));
  }

  private static void checkLog(Map<String, Object> one, Stand stand) {
    if (one.containsKey("log")) Help.same(stand.lines, one.get("log"));
    if (one.containsKey("log_has")) Help.yes(stand.lines.contains(one.get("log_has")), stand.lines.toString());
  }

  private static void request(Map<String, Object> one) {
    boolean runs = one.get("runs") != Boolean.FALSE;
    for (int piece : new int[] {0, 1, 7}) {
      Stand stand = new Stand(one, (resource, reply) -> build(reply, one.get("build")));
      Clx.Response response = stand.serve(one, piece);
      Help.same(response.thrown(), null);
      check(one, response);
      Help.same(stand.ran, runs ? Arrays.asList(one.get("takes")) : List.of());
      checkLog(one, stand);
    }
    Stand stand = new Stand(one, null); // and by its ticket
    Clx.Response response = stand.serve(one, 0);
    Help.same(response == null, runs);
    if (response == null) {
      build(stand.call.build(stand.call.ticket()), one.get("build"));
      response = stand.call.finish(stand.call.ticket());
    }
    check(one, response);
    checkLog(one, stand);
  }

  private static void signature(Map<String, Object> one) {
    String status = "CLX_OK";
    Long matched = null;
    try {
      List<byte[]> secrets = Help.list(one.get("secrets")).stream().map(Cases::data).toList();
      matched = (long) Clx.verify(secrets, (String) one.get("signature"), data(one.get("body")));
    } catch (Clx.StatusError error) {
      status = error.status;
    }
    Help.same(Arrays.asList(status, matched), Arrays.asList(one.get("status"), one.get("matched")));
  }

  // -------- reads --------

  private static Object inside(Object value, String pointer) {
    for (String part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      String name = part.replace("~1", "/").replace("~0", "~");
      if (value instanceof List<?> list) value = list.get(Integer.parseInt(name));
      else if (Help.map(value).containsKey(name)) value = Help.map(value).get(name);
      else return ABSENT;
    }
    return value;
  }

  private static final Object ABSENT = "there is no such member";

  private static Object get(Clx.Resource resource, Map<String, Object> member) {
    try {
      return inside(resource.get((String) member.get("name")), (String) member.getOrDefault("pointer", ""));
    } catch (Clx.NotSent error) {
      return ABSENT;
    }
  }

  private static List<Object> relationship(Clx.Resource resource, String name) {
    try {
      Clx.Relationship found = resource.relationship(name);
      return List.of(found.state(), found.identifiers().stream().map(Clx.Identifier::id).toList());
    } catch (Clx.NotSent error) {
      return List.of("none", List.of());
    }
  }

  private static Object expected(Map<String, Object> member) {
    Object value = member.get("value");
    return switch ((String) member.get("is")) {
      case "absent" -> ABSENT;
      case "null" -> null;
      case "text", "boolean" -> value;
      case "integer" -> Long.parseLong((String) value);
      case "real" -> ((String) value).matches("-?\\d+") ? new BigInteger((String) value) : (Object) Double.valueOf((String) value);
      case "json" -> Clx.json(Help.utf8((String) value));
      default -> throw new AssertionError(member);
    };
  }

  private static void member(Clx.Resource resource, Map<String, Object> member) {
    known(member, Set.of("name", "is", "value", "ids", "pointer", "drifted"));
    String name = (String) member.get("name");
    if (member.containsKey("ids")) {
      Help.same(relationship(resource, name), List.of(member.get("is"), member.get("ids")));
      return;
    }
    Object expected = expected(member);
    Help.same(get(resource, member), expected);
    if (expected != ABSENT && !member.containsKey("pointer"))
      Help.same(resource.drifted(name), member.getOrDefault("drifted", false));
  }

  private static void read(Map<String, Object> one) throws Throwable {
    Stand stand = new Stand(Map.of("callback", "generic"), (resource, reply) -> {
      for (Object member : Help.list(one.get("members"))) member(resource, Help.map(member));
      reply.put(Clx.Reply.DATA, "read", "all");
    });
    Clx.Response response = stand.serve(Map.of("body", Map.of("text", one.get("body"))), 0);
    if (response.thrown() != null) throw response.thrown();
    Help.same(new String(response.body(), StandardCharsets.UTF_8), "{\"success\":true,\"data\":{\"read\":\"all\"}}");
  }

  // -------- behaviours --------

  private static void refused(Clx.Call call) {
    long ticket = call.ticket();
    for (Help.Run use : List.<Help.Run>of(call::reset, call::end, () -> call.finish(ticket), () -> call.expire(ticket),
        () -> call.cancel(ticket), () -> call.feed(new byte[1], 1), () -> call.handle(new byte[0], null, "/", "POST", null)))
      Help.raises(Clx.Stale.class, use);
  }

  private static void behave(Map<String, Object> one, Stand stand, Clx.Reply reply) throws Exception {
    switch ((String) one.get("behaviour")) {
      case "raise_before" -> throw new Exception("before");
      case "raise_after" -> {
        build(reply, one.get("build"));
        throw new IllegalStateException("after");
      }
      case "leave" -> {
        build(reply, one.get("build"));
        throw new ThreadDeath();
      }
      case "use_call" -> {
        refused(stand.call);
        build(reply, one.get("build"));
      }
      case "nothing" -> { }
      case "keep_resource", "keep_reply" -> build(reply, one.get("build"));
      default -> throw new AssertionError();
    }
  }

  private static final Set<String> BEHAVIOURS =
      Set.of("raise_before", "raise_after", "leave", "use_call", "nothing", "keep_resource", "keep_reply");

  private static void behaviour(Map<String, Object> one) {
    Help.yes(BEHAVIOURS.contains(one.get("behaviour")), "nobody knows " + one.get("behaviour"));
    Clx.Resource[] resources = new Clx.Resource[1];
    Clx.Reply[] replies = new Clx.Reply[1];
    Stand[] stand = new Stand[1];
    stand[0] = new Stand(one, (resource, reply) -> {
      resources[0] = resource;
      replies[0] = reply;
      behave(one, stand[0], reply);
    });
    Object what = one.get("behaviour");
    for (int round = 1; round <= 2; round++) { // what came first leaves no trace
      check(one, stand[0].serve(one, 0));
      Help.same(stand[0].ran.size(), round);
      Help.same(stand[0].thrown == null, one.get("status").equals("CLX_OK") || what.equals("nothing"));
      if (what.equals("keep_resource")) Help.raises(Clx.Stale.class, () -> resources[0].get("sku_code"));
      if (what.equals("keep_reply")) Help.raises(Clx.Stale.class, () -> replies[0].price(null, 1));
    }
  }

  // -------- deferred --------

  private static final class Deferred {
    private final Stand stand;
    private final Map<Object, Long> tickets = new HashMap<>(Map.of("0", 0L));

    Deferred(Map<String, Object> one) { stand = new Stand(one, null); }

    private long ticket(Map<String, Object> step) { return tickets.get(step.get("ticket")); }

    /** What it returned; the binding says stale by null or false. */
    private static <T> T status(Map<String, Object> step, Supplier<T> act) {
      T returned = null;
      String status;
      try {
        returned = act.get();
        status = returned == null || returned.equals(false) ? "CLX_ANSWERED" : "CLX_OK";
      } catch (Clx.StatusError error) {
        status = error.status;
      }
      Help.same(status, step.get("returns"));
      return returned;
    }

    private void end(Map<String, Object> step) {
      if (!step.get("returns").equals("CLX_LATER")) {
        status(step, () -> stand.serve(step, 0));
        return;
      }
      Help.same(stand.serve(step, 0), null);
      tickets.put(step.get("ticket"), stand.call.ticket());
    }

    private void reply(Map<String, Object> step) {
      if (step.get("is").equals("stale")) Help.raises(Clx.Stale.class, () -> stand.call.build(ticket(step)));
      else stand.call.build(ticket(step));
      Help.yes(Set.of("open", "stale").contains(step.get("is")), "nobody knows " + step);
    }

    private void ends(Map<String, Object> step, Supplier<Clx.Response> act) {
      Clx.Response response = status(step, act);
      Help.same(response == null ? 0L : (long) response.http(), step.get("http"));
      if (response != null) check(step, response);
    }

    void step(Map<String, Object> step) {
      known(step, Set.of("do", "body", "ticket", "returns", "build", "http", "status", "answer", "is"));
      switch ((String) step.get("do")) {
        case "end" -> end(step);
        case "build" -> build(stand.call.build(ticket(step)), step.get("build"));
        case "fallback" -> {
          Clx.Reply reply = stand.call.build(ticket(step));
          status(step, () -> {
            reply.fallback();
            return true;
          });
        }
        case "reply" -> reply(step);
        case "reset" -> stand.call.reset();
        case "cancel" -> status(step, () -> stand.call.cancel(ticket(step)));
        case "finish" -> ends(step, () -> stand.call.finish(ticket(step)));
        case "expire" -> ends(step, () -> stand.call.expire(ticket(step)));
        default -> throw new AssertionError("nobody knows " + step);
      }
    }
  }

  // -------- all of them --------

  private static void known(Map<String, Object> one, Set<String> names) {
    Help.yes(names.containsAll(one.keySet()), "nobody knows a member of " + one.keySet());
  }

  private static void run(String section, Map<String, Object> one) throws Throwable {
    known(one, KNOWN.get(section));
    switch (section) {
      case "requests" -> request(one);
      case "signatures" -> signature(one);
      case "reads" -> read(one);
      case "behaviours" -> behaviour(one);
      default -> {
        Deferred deferred = new Deferred(one);
        for (Object step : Help.list(one.get("steps"))) deferred.step(Help.map(step));
      }
    }
  }

  static void all() {
    Help.test("every section of the file is run", () -> {
      Set<String> names = new java.util.HashSet<>(SECTIONS);
      Help.same(Help.map(Help.CASES.get("counts")).keySet(), names);
      names.addAll(List.of("about", "counts", "secrets", "bodies"));
      Help.same(Help.CASES.keySet(), names);
    });
    for (String section : SECTIONS) {
      long[] ran = {0};
      for (Object value : Help.list(Help.CASES.get(section))) {
        Map<String, Object> one = Help.map(value);
        ran[0]++;
        Map<String, Object> languages = Help.map(one.getOrDefault("languages", Map.of()));
        if (Boolean.FALSE.equals(languages.get("java")))
          System.out.println("not run: " + section + ": " + one.get("name") + ": " + Objects.requireNonNull(languages.get("why_not_java")));
        else Help.test(section + ": " + one.get("name"), () -> run(section, one));
      }
      Help.test(section + ": all were run", () -> Help.same(ran[0], Help.map(Help.CASES.get("counts")).get(section)));
    }
  }
}
