import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the tests of the Java binding share. CLX_STRESS=1: the garbage collector runs at each check. */
final class Help {
  static final boolean STRESS = System.getenv("CLX_STRESS") != null;
  static final Map<String, Object> CASES = read();
  private static int passed, failed;

  private Help() {}

  private static Map<String, Object> read() {
    try {
      return map(Clx.json(Files.readAllBytes(Path.of("tests/ffi/cases.json"))));
    } catch (java.io.IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) { return (Map<String, Object>) value; }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) { return value == null ? List.of() : (List<Object>) value; }

  static byte[] utf8(String text) { return text.getBytes(StandardCharsets.UTF_8); }

  static String secret(String name) { return (String) Objects.requireNonNull(map(CASES.get("secrets")).get(name), name); }

  static byte[] body(String name) { return utf8((String) Objects.requireNonNull(map(CASES.get("bodies")).get(name), name)); }

  /** Made by the JDK, not by libclx. */
  static String sign(byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (java.security.GeneralSecurityException error) {
      throw new IllegalStateException(error);
    }
  }

  interface Run { void run() throws Throwable; }

  static void test(String name, Run run) {
    try {
      run.run();
      passed++;
    } catch (Throwable thrown) {
      failed++;
      System.out.println("failed: " + name + "\n  " + thrown);
      Arrays.stream(thrown.getStackTrace()).limit(5).forEach(frame -> System.out.println("    " + frame));
    }
  }

  static void yes(boolean holds, String message) {
    if (STRESS) System.gc();
    if (!holds) throw new AssertionError(message);
  }

  static void same(Object found, Object expected) {
    yes(Objects.equals(found, expected), "found " + found + ", not " + expected);
  }

  static <T extends Throwable> T raises(Class<T> kind, Run run) {
    try {
      run.run();
    } catch (Throwable thrown) {
      yes(kind.isInstance(thrown), thrown + " in place of " + kind);
      return kind.cast(thrown);
    }
    throw new AssertionError("no " + kind);
  }

  static void finish() {
    System.out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 && passed > 0 ? 0 : 1);
  }
}
