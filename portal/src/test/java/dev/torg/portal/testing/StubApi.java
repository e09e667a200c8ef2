package dev.torg.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An API for the pages: answers what a test has said for a call, 404 to all others. */
public class StubApi implements QuarkusTestResourceLifecycleManager {

  /**
   * What was called.
   *
   * @param call method and address
   */
  public record Called(String call, String ifMatch, String idempotencyKey, String body) {}

  /**
   * What is answered.
   *
   * @param headers by their names
   */
  public record Answer(int status, Map<String, String> headers, String body) {

    public static Answer ok(String body) {
      return new Answer(200, Map.of(), body);
    }
  }

  private static final String ANY_QUERY = "?*";

  private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static final Map<String, Answer> FIRST = new ConcurrentHashMap<>();
  private static final Set<String> ONCE = ConcurrentHashMap.newKeySet();
  private static final Set<String> KEYS = ConcurrentHashMap.newKeySet();
  private static final Answer DONE_BEFORE =
      new Answer(409, Map.of(), "{\"type\": \"https://torg.example/problems/already-done\"}");
  private static final List<Called> CALLS = new CopyOnWriteArrayList<>();

  private final HttpServer server = server();

  public static void reset() {
    ANSWERS.clear();
    FIRST.clear();
    ONCE.clear();
    KEYS.clear();
    CALLS.clear();
  }

  /**
   * From now on.
   *
   * @param call method and address with its query
   */
  public static void answer(String call, Answer answer) {
    ANSWERS.put(call, answer);
  }

  /** From now on, whatever the query, unless there is an answer for just this one. */
  public static void answerAny(String call, Answer answer) {
    ANSWERS.put(call + ANY_QUERY, answer);
  }

  /**
   * From now on, for the first call with its key; to others with the same one it was done before.
   */
  public static void answerOnce(String call, Answer answer) {
    answer(call, answer);
    ONCE.add(call);
  }

  /** From now on, to the first call and to all after it. */
  public static void answerInTurn(String call, Answer first, Answer later) {
    answer(call, later);
    FIRST.put(call, first);
  }

  /** The calls of this method, or the very ones, so far. */
  public static List<Called> calls(String method) {
    return CALLS.stream().filter(made -> (made.call() + " ").startsWith(method + " ")).toList();
  }

  @Override
  public Map<String, String> start() {
    server.createContext("/", StubApi::serve);
    server.start();
    Map<String, String> settings = new HashMap<>(TestTokens.trust());
    settings.put("torg.portal.api.url", "http://127.0.0.1:" + server.getAddress().getPort());
    return settings;
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      CALLS.add(
          new Called(
              call,
              header(exchange, "If-Match"),
              header(exchange, "Idempotency-Key"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      String key = header(exchange, "Idempotency-Key");
      boolean isRepeated = ONCE.contains(call) && !key.isEmpty() && !KEYS.add(call + key);
      Answer answer = isRepeated ? DONE_BEFORE : answer(call);
      boolean isBare = exchange.getRequestMethod().equals("HEAD");
      byte[] body = (isBare ? "" : answer.body()).getBytes(StandardCharsets.UTF_8);
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Answer answer(String call) {
    Answer first = FIRST.remove(call);
    if (first != null) {
      return first;
    }
    Answer any = ANSWERS.get(call.split("\\?", 2)[0] + ANY_QUERY);
    return ANSWERS.getOrDefault(call, any == null ? new Answer(404, Map.of(), "{}") : any);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
