package dev.torg.productorder.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.Sha256;
import dev.torg.platform.idempotency.IdempotencyKey;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.Party;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the headers of a request for a new order say; an empty header is one that was not sent.
 *
 * @param violations what is wrong with them, to be answered together with what is wrong in the body
 */
public record OrderHeaders(
    Optional<String> idempotencyKey, CallingSystem system, List<Violation> violations) {

  /** As {@link #read(HttpHeaders)}; 2026-01 wants an idempotency key. */
  public static OrderHeaders read(HttpHeaders headers, ApiVersion version) {
    return read(headers, version == ApiVersion.V2026_01);
  }

  /** Where no key is wanted, but one is honoured. */
  public static OrderHeaders read(HttpHeaders headers) {
    return read(headers, false);
  }

  /** The key as the record of it, if one was sent. */
  public Optional<IdempotentRequest> once(Party party, String operation, byte[] body) {
    return idempotencyKey.map(
        key ->
            new IdempotentRequest(
                party.kind() + " " + party.id(), operation, key, Sha256.hex(body)));
  }

  private static OrderHeaders read(HttpHeaders headers, boolean keyRequired) {
    List<Violation> violations = new ArrayList<>();
    Optional<String> key = key(headers, keyRequired, violations);
    CallingSystem system =
        new CallingSystem(
            name(headers, CallerHeaders.SYSTEM_NAME, violations),
            name(headers, CallerHeaders.SYSTEM_VERSION, violations),
            name(headers, CallerHeaders.SYSTEM_PLUGIN_NAME, violations),
            name(headers, CallerHeaders.SYSTEM_PLUGIN_VERSION, violations));
    return new OrderHeaders(key, system, List.copyOf(violations));
  }

  private static Optional<String> key(
      HttpHeaders headers, boolean required, List<Violation> violations) {
    Optional<String> key = sent(headers, IdempotencyKey.HEADER);
    if (key.isEmpty() && required) {
      violations.add(new Violation(IdempotencyKey.HEADER, "is required"));
    }
    key.flatMap(IdempotencyKey::wrong).ifPresent(violations::add);
    return key;
  }

  private static Optional<String> name(
      HttpHeaders headers, String header, List<Violation> violations) {
    Optional<String> name = sent(headers, header);
    name.flatMap(value -> CallerHeaders.wrong(header, value)).ifPresent(violations::add);
    return name.map(CallerHeaders::text);
  }

  private static Optional<String> sent(HttpHeaders headers, String header) {
    return Optional.ofNullable(headers.getHeaderString(header))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
