package dev.torg.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.torg.journey.Caller;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.journey.SteadyCaller.Question;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What callers ask all the time: every program answers some of it, and one of them writes. */
record Questions(Map<String, String> headers, String order, String msn) {

  private static final String UNITS = "/management/v1/sales-units";

  static Questions of(CallingPartner partner) {
    Gateway gateway = new Gateway(partner.address(), Narrator.SILENT);
    String msn =
        new Caller(gateway, "load", partner.headers())
            .get(UNITS + "?limit=1")
            .expect("Listing units", 200)
            .json()
            .findPath("msn")
            .asText();
    return new Questions(partner.headers(), partner.order(), msn);
  }

  /**
   * @param withOrganisations whether their service is asked, too
   */
  List<Supplier<Question>> all(boolean withOrganisations) {
    return Stream.concat(most(), withOrganisations ? Stream.of(this::organisation) : Stream.of())
        .toList();
  }

  private Stream<Supplier<Question>> most() {
    return Stream.of(
        () -> read(UNITS + "/" + msn),
        () -> read("/management/v1/merchants"),
        this::prefill,
        () -> read("/management/v1/partners/price-packages"),
        () -> read("/management/v2/product-orders?limit=5"),
        () -> read("/webhooks/v1/webhooks"),
        () -> new Question(head("GET", "/", "Accept: text/html\r\n") + "\r\n", 200));
  }

  private Question organisation() {
    return new Question(head("GET", "/api/v1/vipps-orgs/org_helseapp/status", "") + "\r\n", 200);
  }

  private Question read(String path) {
    return new Question(head("GET", path, proofs()) + "\r\n", 200);
  }

  private Question prefill() {
    return new Question(
        head("POST", "/management/v1/product-orders", proofs())
            + "Idempotency-Key: %s\r\nContent-Type: application/json\r\n"
                .formatted(UUID.randomUUID())
            + "Content-Length: %d\r\n\r\n%s".formatted(order.getBytes(UTF_8).length, order),
        201);
  }

  private String proofs() {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
        .collect(Collectors.joining());
  }

  private static String head(String method, String path, String more) {
    return "%s %s HTTP/1.1\r\nHost: torg.example.com\r\n%s".formatted(method, path, more);
  }
}
