package dev.torg.acceptance;

import dev.torg.acceptance.AccessMatrix.Row;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes calls of one operation that have at least one thing wrong. */
final class HostileCalls {

  private static final int CALLS_PER_BROKEN_FRAMING = 10;
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
  private static final List<String> SEGMENTS =
      List.of(
          "%00",
          "%0a",
          "..%2f..%2fetc",
          "%2e%2e",
          "..",
          "%c3%28",
          "%",
          "%zz",
          "\"><",
          "'--",
          "%F0%9F%98%80",
          "\u00e5",
          "a b",
          "{id}",
          "-1",
          "0",
          "99999999999999999999",
          "00000000-0000-0000-0000-000000000000",
          "01234567-89ab-7cde-8f01-23456789abcd",
          "null",
          "*",
          ";x=1",
          "a%2Fb",
          "business:NO:ORG",
          "org_" + "x".repeat(61),
          "\u00e5\u00e4\u00f6",
          "%EF%BB%BF",
          "%C0%AF",
          "%ED%A0%80",
          "%E2%80%AE",
          "%EF%BC%91%EF%BC%92",
          "x".repeat(3_000),
          "x".repeat(9_000));
  private static final List<String> QUERIES =
      List.of(
          "?limit=0",
          "?limit=-1",
          "?limit=201",
          "?limit=99999999999",
          "?limit=1&limit=2",
          "?cursor=%00",
          "?cursor=AAAA",
          "?limit=10&cursor=%ff%fe",
          "?page=0&limit=x",
          "?status=%27",
          "?includeExpired=maybe",
          "?dryRun=2",
          "?from=2026-13-45",
          "?=&&=",
          "?%",
          "?cursor={cursor}",
          "?limit=1|2",
          "?from=\"<\\^`>",
          "?status=\u00e6",
          "?a[]=1&__proto__=1");
  private static final List<String> HEADERS =
      List.of(
          "Api-Version: 1999-01",
          "Api-Version: \u00ff",
          "Idempotency-Key: " + "k".repeat(51),
          "Idempotency-Key: a b",
          "If-Match: garbage",
          "If-None-Match: \"",
          "If-Modified-Since: yesterday",
          "Merchant-Serial-Number: abc",
          "Merchant-Serial-Number: 99999999999",
          "Vipps-System-Name: " + "n".repeat(31),
          "Accept: image/webp",
          "Accept: ;;;",
          "Accept-Language: *;q=-1",
          "Range: bytes=9-1",
          "traceparent: 00-zz-zz-00",
          "X-Request-Id: ' or 1=1",
          "Cookie: torg_session=; torg_session=a.b.c",
          "Content-Encoding: gzip",
          "X-Long: " + "v".repeat(17_000),
          "X-Http-Method-Override: DELETE",
          "Expect: 200-ok");
  private static final List<String> KINDS =
      List.of(
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "multipart/form-data",
          "json",
          "*/*",
          "");
  private static final List<String> METHODS =
      List.of("TRACE", "BREW", "PROPFIND", "get", "G@T", "M".repeat(300));

  private final Random random;
  private final HostileBodies bodies;
  private final HostileFramings framings;

  HostileCalls(Random random) {
    this.random = random;
    this.bodies = new HostileBodies(random);
    this.framings = new HostileFramings(random);
  }

  /**
   * A call that may only be refused when its method changes something; others may be answered.
   *
   * @param target a target of the operation that works
   * @param authorization of a caller who may
   * @param takesBody whether the operation reads a JSON body
   */
  WireCall next(Row row, String target, String authorization, boolean takesBody) {
    WireCall call = call(row, target, authorization, takesBody);
    if (random.nextInt(CALLS_PER_BROKEN_FRAMING) == 0) {
      return framings.broken(call);
    }
    boolean changes = !row.operation().method().equals("GET");
    boolean hasParameters = row.operation().path().contains("{");
    WireCall flawed =
        changes ? refusable(call, row, hasParameters, takesBody) : odd(call, row, hasParameters);
    return random.nextInt(3) == 0 ? flawed.with(pick(HEADERS)) : flawed;
  }

  private WireCall call(Row row, String target, String authorization, boolean takesBody) {
    WireCall call =
        new WireCall(
            row.operation().method(), target, List.of("Authorization: Bearer " + authorization));
    return takesBody ? call.with("Content-Type: application/json").withBody(bodies.next()) : call;
  }

  /** Breaks the path, or leaves the broken body as the one flaw, or the credential. */
  private WireCall refusable(WireCall call, Row row, boolean hasParameters, boolean takesBody) {
    if (takesBody && (!hasParameters || random.nextBoolean())) {
      return random.nextInt(5) == 0
          ? call.without("Content-Type").with("Content-Type: " + pick(KINDS))
          : call;
    }
    return hasParameters
        ? call.withTarget(brokenPath(row))
        : call.without("Authorization").with("Authorization: Bearer " + pick(SEGMENTS));
  }

  private WireCall odd(WireCall call, Row row, boolean hasParameters) {
    return switch (random.nextInt(hasParameters ? 4 : 3)) {
      case 0 -> call.withTarget(call.target() + pick(QUERIES));
      case 1 -> call.with(pick(HEADERS));
      case 2 -> call.withMethod(pick(METHODS));
      default -> call.withTarget(brokenPath(row));
    };
  }

  private String brokenPath(Row row) {
    return PARAMETER
        .matcher(row.operation().path())
        .replaceAll(parameter -> Matcher.quoteReplacement(pick(SEGMENTS)));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
