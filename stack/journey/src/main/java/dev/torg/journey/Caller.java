package dev.torg.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the API.
 *
 * @param name is shown beside each call
 * @param headers prove who it is
 */
public record Caller(Gateway gateway, String name, Map<String, String> headers) {

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Somebody who proves nothing. */
  public static Caller nobody(Gateway gateway) {
    return new Caller(gateway, "nobody", Map.of());
  }

  public static Caller bearing(Gateway gateway, String name, String token) {
    return new Caller(gateway, name, Map.of("Authorization", "Bearer " + token));
  }

  public Caller with(String header, String value) {
    return with(Map.of(header, value));
  }

  public Caller with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Caller(gateway, name, all);
  }

  /** The same caller, with somebody else listening. */
  public Caller heardBy(Narrator narrator) {
    return new Caller(gateway.heardBy(narrator), name, headers);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path) {
    return send("POST", path, null);
  }

  public Answer post(String path, String body) {
    return send("POST", path, body);
  }

  public Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** This caller, having just read what is at the address: its next call rests on that. */
  public Caller having(String path) {
    return heardBy(Narrator.SILENT)
        .get(path)
        .header("ETag")
        .map(tag -> with("If-Match", tag))
        .orElse(this);
  }

  /** Posts what rests on the thing just read, anew as often as somebody changes it in between. */
  public Answer postHaving(String thing, String act) {
    return Patience.find(
            () -> Optional.of(having(thing).post(act)).filter(answer -> answer.status() != 412))
        .orElseThrow(() -> new JourneyFailed(thing + " changes all the time."));
  }

  /** Sends JSON, or nothing. */
  public Answer send(String method, String path, @Nullable String body) {
    return send(
        body == null
            ? new Call(name, method, path, Map.of(), null)
            : Call.json(name, method, path, body));
  }

  /** Sends a call as this caller's; a change under a key of its own unless this caller has one. */
  Answer send(Call call) {
    Call proved = call;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      proved = proved.with(header.getKey(), header.getValue());
    }
    boolean changes = !call.method().equals("GET");
    return gateway.send(
        changes && !proved.headers().containsKey(IDEMPOTENCY_KEY)
            ? proved.with(IDEMPOTENCY_KEY, UUID.randomUUID().toString())
            : proved);
  }
}
