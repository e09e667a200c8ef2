package dev.torg.bench;

import dev.torg.journey.CallingPartner;
import dev.torg.journey.HeavyPicture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What callers who mean harm send: the least for themselves, and the most for everybody else.
 *
 * @param partner who sends what needs a credential
 */
record HarmfulCalls(CallingPartner partner) {

  private static final String ORDERS = "/management/v1/product-orders";

  /** As many objects as a body may have parts. */
  private static final int OBJECTS = 4_900;

  /** Requests that a client sends without waiting for an answer. */
  private static final int PIPELINED = 400;

  /** Beginnings of connections that are held, by what they are. */
  Map<String, String> held() {
    Map<String, String> held = new LinkedHashMap<>();
    held.put("half bodies, no credential", halfBody("POST /accesstoken/get", Map.of()));
    held.put("half bodies, a partner's", halfBody("POST " + ORDERS, partner.headers()));
    held.put("slow readers, no credential", request("GET /openapi.json", Map.of()) + "\r\n");
    String list = request("GET /management/v1/sales-units", partner.headers()) + "\r\n";
    held.put("slow readers, a partner's", list);
    held.put("sending far ahead, a partner's", list.repeat(PIPELINED));
    return held;
  }

  /** Bodies that take the most to judge, by what they are. */
  Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put(
        "largest bodies",
        IntStream.range(0, OBJECTS)
            .mapToObj(object -> "{\"a\":0}")
            .collect(Collectors.joining(",", "{\"a\":[", "]}")));
    bodies.put("largest pictures", HeavyPicture.body());
    return bodies;
  }

  LoadPlan plan(String body, int atOnce, int seconds) {
    Map<String, String> headers = new LinkedHashMap<>(partner.headers());
    headers.put("Content-Type", "application/json");
    return new LoadPlan(
        partner.address().getHost(),
        partner.address().getPort(),
        "POST",
        List.of(ORDERS + "?dryRun=true"),
        headers,
        body,
        atOnce,
        0,
        seconds);
  }

  private static String halfBody(String line, Map<String, String> headers) {
    return request(line, headers)
        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
  }

  private static String request(String line, Map<String, String> headers) {
    return line
        + " HTTP/1.1\r\nHost: localhost\r\n"
        + headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());
  }
}
