import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Endpoints for Commerce Layer in Java: a binding of the C library clx on JNA, for Java 17.
 *
 * <pre>
 * Clx.Service service = new Clx.Service(Clx.options("the shared secret"));
 * service.on("price", "/prices", (item, reply) -> reply.price(null, 2900));
 * Clx.Response response = service.ready().call().handle(body, signature, "/prices", "POST", null);
 * </pre>
 *
 * CLX_LIBRARY in the environment names the library; without it it is libclx.so of the system.
 *
 * A handler builds one answer. Whatever else it does ends in HTTP 500, or in its fallback: it
 * throws anything, also after it built, or builds nothing. C never calls Java: each endpoint is one
 * without a handler (clx_service_on), and the binding calls yours between clx_call_end and
 * clx_call_finish.
 *
 * Handles of C are numbers here. Resources and replies hold the ticket of their request, which is
 * compared at each use: after the answer they throw Stale. A service is for all threads, a call for
 * one request at a time; each use of it is locked.
 */
public final class Clx {
  private Clx() {}

  /** A status of libclx: its name, such as "CLX_BAD_PATTERN", and the place it speaks of. */
  public static final class StatusError extends RuntimeException {
    public final String status, where;

    StatusError(int status, String where) {
      super(statusName(status) + ": " + C.clx_status_message(status)
          + (where.isEmpty() ? "" : " (" + where + ")"));
      this.status = statusName(status);
      this.where = where;
    }
  }

  /** A member that was not sent; of a relationship also: identifiers without their resources. */
  public static final class NotSent extends RuntimeException {
    NotSent(String message) { super(message); }
  }

  /** A resource or reply was used after its answer, or a call while it serves. */
  public static final class Stale extends IllegalStateException {
    Stale(String message) { super(message); }
  }

  // -------- the C side: a handle or size_t is a long; text ends with a 0 --------

  /** JNA implements it. It is public for JNA alone. */
  public interface Functions extends Library {
    String clx_status_name(int status);
    String clx_status_message(int status);
    int clx_constant(String name, Pointer value);
    int clx_get(long resource, byte[] name, Pointer value);
    int clx_relationship_get(long resource, byte[] name, Pointer relationship);
    int clx_json_get(Pointer text, long len, String pointer, Pointer value);
    int clx_json_iter_init(Pointer iter, Pointer container);
    int clx_json_next(Pointer iter, Pointer name, Pointer value);
    int clx_value_text(Pointer value, Pointer buffer, long size, Pointer needed);
    long clx_keys_new(Pointer mac);
    int clx_keys_add(long keys, byte[] secret, long len);
    void clx_keys_free(long keys);
    int clx_verify(long keys, byte[] signature, long signatureLen, byte[] body, long len,
        Pointer matched);
    int clx_verify_explain(byte[] secret, long secretLen, byte[] signature, long signatureLen,
        byte[] body, long len, Pointer sentence);
    long clx_service_new(Pointer options);
    void clx_service_free(long service);
    long clx_service_on(long service, int callback, byte[] pattern, byte[] topic, long user);
    int clx_endpoint_keys(long endpoint, long keys);
    int clx_endpoint_needs(long endpoint, byte[] path);
    int clx_service_ready(long service, Pointer error);
    long clx_call_new(long service, Pointer transport);
    void clx_call_free(long call);
    void clx_call_reset(long call);
    int clx_call_begin(long call, byte[] method, long methodLen, byte[] path, long pathLen,
        byte[] signature, long signatureLen, byte[] topic, long topicLen, long length, Pointer io);
    int clx_call_body(long call, byte[] bytes, long len);
    int clx_call_end(long call, Pointer response);
    long clx_call_ticket(long call);
    long clx_call_reply(long call, long ticket);
    int clx_call_finish(long call, long ticket, Pointer response);
    int clx_call_expire(long call, long ticket, Pointer response);
    int clx_call_cancel(long call, long ticket);
    long clx_call_user(long call);
    long clx_call_resource(long call);
    long clx_call_document(long call);
    long clx_call_arena(long call);
    Pointer clx_call_path_part(long call, int index);
    Pointer clx_call_query(long call);
    Pointer clx_call_topic(long call);
    int clx_call_key(long call, Pointer key);
    int clx_call_outcome(long call, Pointer outcome);
    Pointer clx_call_error(long call);
    int clx_document_explain(long document, int callback, Pointer needs, long count, long arena,
        Pointer findings, Pointer found);
    int clx_reply_fail(long reply);
    int clx_reply_note(long reply, int index, Pointer note);
    Pointer clx_reply_failure(long reply);
    int clx_reply_line(long reply, byte[] id);
  }

  private static final String LIBRARY =
      System.getenv().getOrDefault("CLX_LIBRARY", "libclx.so.0");
  private static final Functions C = Native.load(LIBRARY, Functions.class);

  /** The frozen structs, read and written by offset: those of 64-bit machines, as checked below. */
  private enum Struct {
    error(152), value(48), resource(48), identifier(24), relationship(40), json_iter(24),
    response(32), limits(40), options(80), outcome(80), finding(32);

    final int size;

    Struct(int size) { this.size = size; }

    Memory make() {
      Memory memory = new Memory(size);
      memory.clear();
      return memory;
    }
  }

  static {
    for (Struct struct : Struct.values())
      if (number("sizeof(clx_" + struct + ")") != struct.size)
        throw new LinkageError("clx_" + struct + " is another struct in " + LIBRARY);
  }
  private static final int ANSWERED = number("CLX_ANSWERED"), LATER = number("CLX_LATER"),
      BAD_STATE = number("CLX_BAD_STATE"), END = number("CLX_END"), TEXT = number("CLX_KIND_TEXT"),
      INTEGER = number("CLX_KIND_INTEGER"), REAL = number("CLX_KIND_REAL"),
      BOOLEAN = number("CLX_KIND_BOOLEAN"), NULL = number("CLX_KIND_NULL"),
      ARRAY = number("CLX_KIND_ARRAY"), ONE = number("CLX_KIND_ONE"),
      MANY = number("CLX_KIND_MANY");
  private static final List<String> STATES = List.of("not_loaded", "empty", "partial", "loaded");

  /** A number of the headers by its name. */
  private static int number(String name) {
    Memory value = new Memory(8);
    if (C.clx_constant(name, value) != 0)
      throw new IllegalArgumentException("libclx has no " + name);
    return Math.toIntExact(value.getLong(0));
  }

  private static String statusName(int status) { return C.clx_status_name(status); }

  private static void check(int status, String where) {
    if (status != 0) throw new StatusError(status, where);
  }

  private static String where(Pointer error) { return error.getString(24, "UTF-8"); }

  private static String utf8(Pointer text) {
    return text == null ? null : text.getString(0, "UTF-8");
  }

  /** Half a character, which UTF-8 does not have, becomes a byte that libclx finds; not a "?". */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    text.codePoints().forEach(point -> {
      if (point >= 0xd800 && point <= 0xdfff) bytes.write(0xff);
      else if (point < 0x80) bytes.write(point);
      else bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    });
    return bytes.toByteArray();
  }

  /** A text for C, which would cut it at U+0000; or null. */
  private static byte[] cString(String text) {
    if (text == null) return null;
    if (text.indexOf('\0') >= 0) throw new IllegalArgumentException("the text holds U+0000");
    return bytes(text + "\0");
  }

  /** What comes with a length: of a request, so U+0000 is left to libclx; or null. */
  private static byte[] header(String text) { return text == null ? null : bytes(text); }

  private static long length(byte[] bytes) { return bytes == null ? 0 : bytes.length; }

  // -------- values: integers are exact, of equal names the first counts --------

  /** String, Long, BigInteger, Double, Boolean, Map, List, or null. */
  private static Object value(Memory value) {
    int kind = value.getInt(0);
    if (kind == TEXT) return plain(value);
    if (kind == INTEGER) return value.getLong(8);
    if (kind == REAL) return real(value);
    if (kind == BOOLEAN) return value.getLong(8) != 0;
    return kind == NULL ? null : members(value);
  }

  private static String raw(Memory value) {
    int size = Math.toIntExact(value.getLong(32));
    return size == 0 ? ""
        : new String(value.getPointer(24).getByteArray(0, size), StandardCharsets.UTF_8);
  }

  private static String plain(Memory value) {
    if (value.getInt(40) == 0) return raw(value);
    Memory buffer = new Memory(value.getLong(32) + 1); // escapes are longer
    check(C.clx_value_text(value, buffer, buffer.size(), null), "");
    return buffer.getString(0, "UTF-8");
  }

  private static Object real(Memory value) {
    String digits = raw(value);
    if (digits.matches("-?[1-9][0-9]*")) return new BigInteger(digits);
    return digits.isEmpty() ? (Object) value.getDouble(16) : Double.valueOf(digits);
  }

  private static Object members(Memory container) {
    Memory iter = Struct.json_iter.make(), name = Struct.value.make(), value = Struct.value.make();
    check(C.clx_json_iter_init(iter, container), "");
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new LinkedHashMap<>();
    int status;
    while ((status = C.clx_json_next(iter, name, value)) == 0) {
      if (name.getInt(0) == 0) list.add(value(value));
      else if (!map.containsKey(plain(name))) map.put(plain(name), value(value));
    }
    check(status == END ? 0 : status, "");
    return container.getInt(0) == ARRAY ? list : map;
  }

  /** Any JSON text, by the same rules. */
  public static Object json(byte[] text) {
    Memory memory = new Memory(Math.max(text.length, 1)), value = Struct.value.make();
    memory.write(0, text, 0, text.length);
    try {
      check(C.clx_json_get(memory, text.length, "", value), "");
      return value(value); // which looks into the text
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  // -------- what is freed --------

  private static final Cleaner CLEANER = Cleaner.create();

  /**
   * Something of C that is freed when nothing uses it any longer: what frees it holds what it
   * needs. Whoever calls C with it locks it, so that it is reachable until C returns.
   */
  private static final class Handle {
    final long at;

    Handle(long at, Consumer<Long> free, Handle uses) {
      if (at == 0) throw new Stale("no memory, or the service is not ready");
      this.at = at;
      CLEANER.register(this, () -> {
        free.accept(at);
        Reference.reachabilityFence(uses);
      });
    }

    /** Of secrets, the newest first. */
    static Handle keys(List<byte[]> secrets) {
      Handle keys = new Handle(C.clx_keys_new(null), C::clx_keys_free, null);
      synchronized (keys) {
        for (byte[] secret : secrets) check(C.clx_keys_add(keys.at, secret, secret.length), "");
      }
      return keys;
    }
  }

  // -------- resources --------

  /** resource: null when it was not sent. */
  public record Identifier(String type, String id, Resource resource) {}

  /** state: not_loaded, empty, partial, loaded. */
  public record Relationship(String state, List<Identifier> identifiers) {}

  /** A resource of the request, read by the names of its members. */
  public static final class Resource {
    private final Call call;
    private final long ticket, at;

    private Resource(Call call, long ticket, long at) {
      this.call = call;
      this.ticket = ticket;
      this.at = at;
    }

    public String type() { return call.live(ticket, reply -> utf8(new Pointer(at).getPointer(8))); }

    public String id() { return call.live(ticket, reply -> utf8(new Pointer(at).getPointer(16))); }

    private <T> T read(String name, Reader<T> reader) {
      return call.live(ticket, reply -> {
        Memory value = Struct.value.make();
        if (C.clx_get(at, cString(name), value) != 0) throw new NotSent(name + " was not sent");
        if (value.getInt(0) == ONE || value.getInt(0) == MANY)
          throw new NotSent(name + " is a relationship: see one(), many() and relationship()");
        return reader.read(value);
      });
    }

    /**
     * An attribute: null when it was null; NotSent when it was not sent. A String, Boolean, Double,
     * Long, or BigInteger for an integer that no long holds; of free form also a Map or List.
     */
    public Object get(String name) { return read(name, Clx::value); }

    public String text(String name) { return (String) get(name); }

    public long integer(String name) { return (Long) get(name); }

    /** Whether an attribute came with another JSON type than declared. */
    public boolean drifted(String name) { return read(name, value -> value.getInt(4) != 0); }

    /** What was sent of a relationship, else NotSent. */
    public Relationship relationship(String name) {
      return call.live(ticket, reply -> {
        Memory found = Struct.relationship.make();
        if (C.clx_relationship_get(at, cString(name), found) != 0)
          throw new NotSent(name + " was not sent");
        List<Identifier> identifiers = new ArrayList<>();
        for (int i = 0; i < found.getInt(16); i++)
          identifiers.add(identifier(found.getPointer(8).share((long) i * Struct.identifier.size)));
        return new Relationship(STATES.get(found.getInt(0)), identifiers);
      });
    }

    private Identifier identifier(Pointer one) {
      long to = one.getLong(16);
      return new Identifier(utf8(one.getPointer(0)), utf8(one.getPointer(8)),
          to == 0 ? null : new Resource(call, ticket, to));
    }

    /** All resources of a to-many relationship, else NotSent. */
    public List<Resource> many(String name) {
      Relationship found = relationship(name);
      if (found.state.equals("not_loaded") || found.state.equals("partial"))
        throw new NotSent(name + " is " + found.state + ": external_includes would bring it");
      return found.identifiers.stream().map(Identifier::resource).toList();
    }

    /** The resource of a to-one relationship, null when it was null, else NotSent. */
    public Resource one(String name) {
      List<Resource> all = many(name);
      return all.isEmpty() ? null : all.get(0);
    }
  }

  private interface Reader<T> { T read(Memory value); }

  private interface Use<T> { T with(long reply); }

  // -------- replies --------

  /**
   * The answer being built: the builders of clx/reply.h, of the same names in Java's spelling, with
   * the same arguments. One throws StatusError when libclx refuses the value; then no answer but
   * the 500 leaves, or a refusal. null for a text is NULL.
   */
  public static final class Reply {
    public static final int DATA = 0, METADATA = 1;
    public final Call call;
    private final long ticket;

    private Reply(Call call, long ticket) {
      this.call = call;
      this.ticket = ticket;
    }

    /** Texts are checked here; a boolean is an int, since JNA's true has more bits than C's. */
    private void build(String name, Object... given) {
      Object[] arguments = new Object[given.length + 1];
      for (int i = 0; i < given.length; i++)
        arguments[i + 1] = given[i] instanceof String text ? cString(text)
            : given[i] instanceof Boolean yes ? (Object) (yes ? 1 : 0) : given[i];
      call.live(ticket, reply -> {
        arguments[0] = reply;
        return checked(BUILDERS.getFunction("clx_reply_" + name).invokeInt(arguments), reply);
      });
    }

    private int checked(int status, long reply) {
      if (status != 0) check(status, where(C.clx_reply_failure(reply)));
      return status;
    }

    public void error(int http, String code, String message) {
      build("error", http, code, message);
    }
    public void fail() { build("fail"); }
    public void fallback() { build("fallback"); }
    public void price(String sku, long cents) { build("price", sku, cents); }
    public void priceCompareAt(long cents) { build("price_compare_at", cents); }
    public void promotion(String name, long cents) { build("promotion", name, cents); }
    public void promotionItem(String id) { build("promotion_item", id); }
    public void promotionItemDiscount(String id, long cents) {
      build("promotion_item_discount", id, cents);
    }
    public void noPromotion() { build("no_promotion"); }
    public void shippingCost(long cents) { build("shipping_cost", cents); }
    public void valid() { build("valid"); }
    public void invalid(String attribute, String message) { build("invalid", attribute, message); }
    public void invalidForm(int form) { build("invalid_form", form); }
    public void authorize(String token, long cents) { build("authorize", token, cents); }
    public void capture(String token, long cents) { build("capture", token, cents); }
    public void void_(String token, long cents) { build("void", token, cents); }
    public void refund(String token, long cents) { build("refund", token, cents); }
    public void pending(String actionId) { build("pending", actionId); }
    public void customerToken(String token, String source) {
      build("customer_token", token, source);
    }
    public void transaction(String field, String text) { build("transaction", field, text); }
    public void taxRate(double rate) { build("tax_rate", rate); }
    public void taxItemRate(String id, double rate) { build("tax_item_rate", id, rate); }
    public void taxItemCollectable(String id, long cents, String currency) {
      build("tax_item_collectable", id, cents, currency);
    }
    public void received() { build("received"); }
    public void message(String name, boolean flash, String json) {
      build("message", name, flash, json);
    }
    public void messageJson(String json) { build("message_json", json, length(cString(json)) - 1); }
    public void putInt(int place, String key, long value) { build("put_int", place, key, value); }
    public void putReal(int place, String key, double value) {
      build("put_real", place, key, value);
    }
    public void putBool(int place, String key, boolean value) {
      build("put_bool", place, key, value);
    }
    public void putStr(int place, String key, String value) { build("put_str", place, key, value); }
    public void putNull(int place, String key) { build("put_null", place, key); }
    public void putJson(int place, String key, String json) {
      build("put_json", place, key, json, length(cString(json)) - 1);
    }
    public void putDecimal(int place, String key, String decimal) {
      build("put_decimal", place, key, decimal);
    }
    public void putMoney(int place, String key, long cents, String currency) {
      build("put_money", place, key, cents, currency);
    }

    /** The place of a line item, for the puts. */
    public int line(String id) {
      return call.live(ticket, reply -> {
        int place = C.clx_reply_line(reply, cString(id));
        if (place < 0) checked(C.clx_reply_failure(reply).getInt(0), reply);
        return place;
      });
    }

    /** A text, number, boolean or null under a key of a place. Maps and lists go as JSON text. */
    public void put(int place, String key, Object value) {
      if (value == null) putNull(place, key);
      else if (value instanceof String text) putStr(place, key, text);
      else if (value instanceof Boolean yes) putBool(place, key, yes);
      else if (value instanceof Double real) putReal(place, key, real);
      else if (value instanceof BigDecimal decimal) putDecimal(place, key, decimal.toString());
      else if (value instanceof Number number) putInt(place, key, exact(number));
      else throw new IllegalArgumentException(value.getClass() + ": use putJson");
    }

    private static long exact(Number number) {
      if (number instanceof BigInteger big) return big.longValueExact();
      if (number instanceof Long || number instanceof Integer || number instanceof Short)
        return number.longValue();
      throw new IllegalArgumentException(number.getClass() + " is no integer");
    }

    public void metadata(Map<String, ?> values) {
      values.forEach((key, value) -> put(METADATA, key, value));
    }
  }

  private static final com.sun.jna.NativeLibrary BUILDERS =
      com.sun.jna.NativeLibrary.getInstance(LIBRARY);

  // -------- services --------

  /** Builds one answer, or throws. */
  public interface Handler { void handle(Resource resource, Reply reply) throws Exception; }

  /** A line for the log, as clx/service.h describes it. */
  public record Line(int level, String status, String message, String detail) {}

  /**
   * Secrets, the newest first: to rotate, put the new one in front. bodyLimit in bytes, 0 for the
   * default. log gets the lines, onError what a handler threw.
   */
  public record Options(List<byte[]> secrets, long bodyLimit, Consumer<Line> log,
      Consumer<Throwable> onError) {}

  /** No log; what a handler threw goes to stderr. */
  public static Options options(String... secrets) {
    return new Options(List.of(secrets).stream().map(Clx::bytes).toList(), 0, line -> {},
        Throwable::printStackTrace);
  }

  private record Endpoint(int callback, Handler handler) {}

  /** Endpoints and their secrets. When secrets change make a new one: calls keep the old one. */
  public static final class Service {
    private final List<Endpoint> endpoints = new ArrayList<>(); // C knows one by its number from 1
    private final Options options;
    private final Handle keys, handle;

    public Service(Options options) {
      if (options.bodyLimit < 0) throw new IllegalArgumentException("bodyLimit");
      this.options = options;
      keys = Handle.keys(options.secrets);
      Memory limits = Struct.limits.make(), given = Struct.options.make();
      limits.setLong(0, Struct.limits.size);
      limits.setLong(8, options.bodyLimit);
      given.setLong(0, Struct.options.size);
      given.setPointer(24, limits);
      synchronized (keys) {
        handle = new Handle(C.clx_service_new(given), C::clx_service_free, keys);
      }
      Reference.reachabilityFence(limits); // copied by now
    }

    /** As below, for a callback that needs nothing. */
    public Service on(String callback, String pattern, Handler handler) {
      return on(callback, pattern, null, List.of(), handler);
    }

    /**
     * Adds an endpoint of a callback: "price", "authorize", "webhook" with a topic, "generic" ...
     * The handler runs when what it needs was sent. With null for a handler Call.handle returns
     * null: the call is deferred, and ends by its ticket.
     */
    public Service on(String callback, String pattern, String topic, List<String> needs,
        Handler handler) {
      synchronized (handle) {
        int number = number("CLX_CALLBACK_" + callback.toUpperCase(java.util.Locale.ROOT));
        endpoints.add(new Endpoint(number, handler));
        long endpoint =
            C.clx_service_on(handle.at, number, cString(pattern), cString(topic), endpoints.size());
        if (endpoint == 0) {
          ready(); // tells why
          throw new Stale("the service is ready: no more endpoints");
        }
        check(C.clx_endpoint_keys(endpoint, keys.at), "");
        for (String path : needs) check(C.clx_endpoint_needs(endpoint, cString(path)), path);
      }
      return this;
    }

    /** Checks and freezes the service. */
    public Service ready() {
      synchronized (handle) {
        Memory error = Struct.error.make();
        check(C.clx_service_ready(handle.at, error), where(error));
      }
      return this;
    }

    public Call call() { return new Call(this); }

    private Endpoint endpoint(long user) { return endpoints.get((int) user - 1); }

    /** A hook that throws does not decide what is answered. */
    private void tell(List<Line> lines, Throwable thrown) {
      try {
        if (thrown != null) options.onError.accept(thrown);
        lines.forEach(options.log);
      } catch (Throwable hook) {
        hook.printStackTrace();
      }
    }
  }

  // -------- calls --------

  /** An answer to send. thrown: what the handler threw. */
  public record Response(int http, String status, String contentType, byte[] body,
      Throwable thrown) {}

  /** Serves requests, one at a time. */
  public static final class Call {
    private final Service service;
    private final Handle handle; // and the lock
    private final long at;
    private boolean busy;

    private Call(Service service) {
      this.service = service;
      synchronized (service.handle) {
        long call = C.clx_call_new(service.handle.at, null);
        handle = new Handle(call, C::clx_call_free, service.handle);
      }
      at = handle.at;
    }

    private interface Step<T> { T run(); }

    /** One use at a time: a handler that uses its call, and a second thread, are refused. */
    private <T> T alone(Step<T> step) {
      synchronized (handle) {
        if (busy) throw new Stale("the call serves a request");
        busy = true;
      }
      try {
        return step.run();
      } finally {
        synchronized (handle) {
          busy = false;
        }
      }
    }

    private <T> T locked(Step<T> step) {
      synchronized (handle) {
        return step.run();
      }
    }

    /** Serves a request with these raw bytes. Null: it is deferred. */
    public Response handle(byte[] body, String signature, String path, String method,
        String topic) {
      return alone(() -> {
        if (start(method, path, signature, topic, body.length)) take(body, body.length);
        return over();
      });
    }

    /**
     * Begins a request. Of several signature headers give the values with commas between; a length
     * of 0 is not known. Whether the body is wanted: if not, the answer is decided.
     */
    public boolean begin(String method, String path, String signature, String topic, long length) {
      return alone(() -> start(method, path, signature, topic, length));
    }

    /** The next bytes of the body. Whether more is wanted. */
    public boolean feed(byte[] bytes, int length) {
      if (length < 0 || length > bytes.length) throw new IndexOutOfBoundsException(length);
      return alone(() -> take(bytes, length));
    }

    /** The body is over: the answer, or null: the call is deferred. */
    public Response end() { return alone(this::over); }

    private boolean start(String method, String path, String signature, String topic, long length) {
      byte[] how = header(method), to = header(path), key = header(signature);
      byte[] about = header(topic);
      int status = locked(() -> C.clx_call_begin(at, how, length(how), to, length(to), key,
          length(key), about, length(about), length, null));
      check(status == BAD_STATE ? status : 0, "");
      return status == 0;
    }

    private boolean take(byte[] bytes, int length) {
      return locked(() -> C.clx_call_body(at, bytes, length)) == 0;
    }

    private Response over() {
      Memory response = Struct.response.make();
      int status = locked(() -> C.clx_call_end(at, response));
      if (status != LATER) {
        check(status, "");
        return answer(response, 0, null);
      }
      Handler handler = service.endpoint(locked(() -> C.clx_call_user(at))).handler;
      return handler == null ? null : run(handler, ticket());
    }

    private Response run(Handler handler, long ticket) {
      Throwable thrown = null;
      try {
        handler.handle(resource(ticket), build(ticket));
      } catch (Throwable caught) {
        thrown = caught;
        if (caught instanceof InterruptedException) Thread.currentThread().interrupt();
        live(ticket, C::clx_reply_fail);
      }
      return close(ticket, C::clx_call_finish, thrown);
    }

    // -------- deferred calls --------

    /** The ticket of a deferred call, else 0. */
    public long ticket() { return locked(() -> C.clx_call_ticket(at)); }

    /** Each use of a resource or reply comes by here. */
    private <T> T live(long ticket, Use<T> use) {
      synchronized (handle) {
        long reply = C.clx_call_reply(at, ticket);
        if (reply == 0) throw new Stale("the request has its answer already");
        return use.with(reply);
      }
    }

    public Resource resource(long ticket) {
      return live(ticket, reply -> new Resource(this, ticket, C.clx_call_resource(at)));
    }

    /** The reply to build on. */
    public Reply build(long ticket) { return live(ticket, reply -> new Reply(this, ticket)); }

    /** Ends with what was built. Null: the ticket is stale, and there is nothing to send. */
    public Response finish(long ticket) {
      return alone(() -> close(ticket, C::clx_call_finish, null));
    }

    /** The time is over: the fallback, or 503. A payment without one stays: CLX_BAD_STATE. */
    public Response expire(long ticket) {
      return alone(() -> close(ticket, C::clx_call_expire, null));
    }

    private interface Close { int call(long at, long ticket, Pointer response); }

    private Response close(long ticket, Close close, Throwable thrown) {
      Memory response = Struct.response.make();
      long reply = locked(() -> C.clx_call_reply(at, ticket));
      int status = locked(() -> close.call(at, ticket, response));
      if (status == ANSWERED) return null;
      check(status, "");
      return answer(response, reply, thrown);
    }

    /** The peer is gone. Whether it was still waiting. */
    public boolean cancel(long ticket) {
      int status = alone(() -> locked(() -> C.clx_call_cancel(at, ticket)));
      check(status == ANSWERED ? 0 : status, "");
      return status == 0;
    }

    /** Forgets the request, also a deferred one. */
    public void reset() { alone(this::forget); }

    private Void forget() {
      synchronized (handle) {
        C.clx_call_reset(at);
        return null;
      }
    }

    // -------- asking; path, query and topic are not signed --------

    public String pathPart(int star) { return locked(() -> utf8(C.clx_call_path_part(at, star))); }

    public String query() { return locked(() -> utf8(C.clx_call_query(at))); }

    public String topic() { return locked(() -> utf8(C.clx_call_topic(at))); }

    /** Names what is asked for, to do it only once: see clx_call_key. */
    public String key() {
      Memory key = new Memory(65);
      check(locked(() -> C.clx_call_key(at, key)), "");
      return key.getString(0, "UTF-8");
    }

    /** By path, what the body has and lacks, while it waits for its answer: see clx/explain.h. */
    public Map<String, Finding> explain(String... needs) {
      Memory paths = new Memory(8L * needs.length + 8);
      Memory found = new Memory(8), count = new Memory(8);
      List<Memory> texts = new ArrayList<>();
      for (int i = 0; i < needs.length; i++) {
        byte[] path = cString(needs[i]);
        texts.add(new Memory(path.length));
        texts.get(i).write(0, path, 0, path.length);
        paths.setPointer(8L * i, texts.get(i));
      }
      return locked(() -> {
        long user = C.clx_call_user(at);
        check(C.clx_document_explain(C.clx_call_document(at),
            user == 0 ? 0 : service.endpoint(user).callback, paths, needs.length,
            C.clx_call_arena(at), found, count), "");
        Reference.reachabilityFence(texts);
        return findings(found.getPointer(0), count.getLong(0));
      });
    }

    private Map<String, Finding> findings(Pointer at, long count) {
      Map<String, Finding> findings = new LinkedHashMap<>();
      for (long i = 0; i < count; i++) {
        Pointer one = at.share(i * Struct.finding.size);
        findings.put(utf8(one.getPointer(0)), new Finding(STATES.get(one.getInt(20)),
            one.getByte(25) != 0, one.getByte(26) != 0, utf8(one.getPointer(8))));
      }
      return findings;
    }

    // -------- the end of a request --------

    private Response answer(Memory from, long reply, Throwable thrown) {
      List<Line> lines = locked(() -> lines(reply));
      byte[] body = from.getPointer(16).getByteArray(0, Math.toIntExact(from.getLong(24)));
      Response response = new Response(from.getInt(0), statusName(from.getInt(4)),
          utf8(from.getPointer(8)), body, thrown);
      forget();
      service.tell(lines, thrown);
      return response;
    }

    /** What the log hook of C would have been told: C calls no Java. */
    private List<Line> lines(long reply) {
      List<Line> lines = new ArrayList<>();
      Memory outcome = Struct.outcome.make(), note = Struct.error.make();
      outcome.setLong(0, Struct.outcome.size);
      C.clx_call_outcome(at, outcome);
      int status = outcome.getInt(8), http = outcome.getInt(12);
      int level = outcome.getByte(73) != 0 ? 2 : http >= 500 ? 3 : 1;
      if (outcome.getInt(48) != 0)
        lines.add(new Line(2, "CLX_OK", "values of another JSON type than declared", ""));
      for (int i = 0; reply != 0 && C.clx_reply_note(reply, i, note) == 0; i++)
        lines.add(line(2, note));
      if (status != 0) lines.add(line(level, C.clx_call_error(at)));
      else if (http >= 400) lines.add(new Line(level, "CLX_OK", "the handler refused", ""));
      return lines;
    }

    private Line line(int level, Pointer error) {
      return new Line(level, statusName(error.getInt(0)), utf8(error.getPointer(8)), where(error));
    }
  }

  /** What a body has at a path; include: what would bring it, or null. */
  public record Finding(String state, boolean needed, boolean met, String include) {}

  // -------- beside calls --------

  /** Answers a request of the server that the JDK brings. */
  public static void serve(Service service, HttpExchange http) throws IOException {
    try (http; InputStream input = http.getRequestBody()) {
      List<String> keys = http.getRequestHeaders().get("X-CommerceLayer-Signature");
      Call call = service.call();
      boolean wanted = call.begin(http.getRequestMethod(), http.getRequestURI().toString(),
          keys == null ? null : String.join(",", keys),
          http.getRequestHeaders().getFirst("X-CommerceLayer-Topic"), 0);
      byte[] bytes = new byte[65536];
      for (int count; wanted && (count = input.read(bytes)) > 0;) wanted = call.feed(bytes, count);
      Response response = call.end();
      http.getResponseHeaders().set("Content-Type", response.contentType);
      if (response.http == 405) http.getResponseHeaders().set("Allow", "POST");
      http.sendResponseHeaders(response.http, response.body.length);
      http.getResponseBody().write(response.body);
    }
  }

  /** Which secret signed the body, 0 the newest; StatusError when none did. */
  public static int verify(List<byte[]> secrets, String signature, byte[] body) {
    Handle keys = Handle.keys(secrets);
    Memory matched = new Memory(4);
    byte[] sent = header(signature);
    synchronized (keys) {
      check(C.clx_verify(keys.at, sent, length(sent), body, body.length, matched), "");
    }
    return matched.getInt(0);
  }

  /** A sentence on why a signature does not match: for a set-up, see clx_verify_explain. */
  public static String explain(byte[] secret, String signature, byte[] body) {
    Memory sentence = new Memory(8);
    byte[] sent = header(signature);
    C.clx_verify_explain(secret, secret.length, sent, length(sent), body, body.length, sentence);
    return utf8(sentence.getPointer(0));
  }
}
