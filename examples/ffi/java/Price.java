import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A price endpoint: CLX_SECRET=... java -cp jna.jar:. Price 8080. It listens on loopback only. */
public final class Price {
  private static final Map<String, long[]> BOOK = Map.of( // minor units, and the full price beside it
      "TSHIRTMM000000FFFFFFXLXX EUR", new long[] {2900, 3900},
      "HOODIEMM7F7F7F000000MXXX EUR", new long[] {5900, 6900});

  public static void main(String[] args) throws Exception {
    Clx.Service service = new Clx.Service(Clx.options(System.getenv().getOrDefault("CLX_SECRET", "")));
    service.on("price", "/prices", null, List.of("order.currency_code", "sku_code"), (item, reply) -> {
      long[] found = BOOK.get(item.text("sku_code") + " " + item.one("order").text("currency_code"));
      if (found == null) reply.error(422, "UNKNOWN_SKU", "no price for this SKU in this currency");
      else reply.price(null, found[0]);
      if (found != null) reply.priceCompareAt(found[1]);
    }).ready();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", http -> Clx.serve(service, http));
    server.start();
    System.out.println("listening on http:/" + server.getAddress() + "/prices");
  }
}
