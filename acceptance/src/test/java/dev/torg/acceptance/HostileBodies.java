package dev.torg.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bodies that no operation may accept, though each comes as JSON. */
final class HostileBodies {

  private static final int DEEP = 20_000;
  private static final int LONG = 100_000;
  private static final List<String> MEMBERS =
      List.of(
          "businessIdentifier",
          "salesUnitName",
          "productType",
          "name",
          "status",
          "org_id",
          "scopes",
          "owners",
          "website",
          "partnerId",
          "level",
          "reason",
          "apiVersion",
          "x");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-0",
          "1e999",
          "123456789012345678901234567890",
          "-1.7976931348623157E400",
          "[]",
          "[[[]]]",
          "{}",
          "{\"\": {}}",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "\"' or 1=1 --\"",
          "\"${jndi:ldap://x}\"",
          "\"<script>\"",
          "\"../../etc/passwd\"");

  private final Random random;

  HostileBodies(Random random) {
    this.random = random;
  }

  byte[] next() {
    return switch (random.nextInt(12)) {
      case 0 -> text("");
      case 1 -> text(pick(List.of("null", "[]", "1", "\"text\"", "true", "[{}]")));
      case 2 -> text("[".repeat(DEEP));
      case 3 -> text("{\"x\":".repeat(DEEP));
      case 4 -> text("{" + member("1") + "," + unknown() + ",");
      case 5 -> text("{" + unknown() + "," + unknown() + "}");
      case 6 -> text("{\"x\": " + "9".repeat(LONG) + "}");
      case 7 -> new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};
      case 8 -> text("{\"x\": \"a\u0001b\"}");
      case 9 -> text("\ufeff{" + unknown() + "}");
      case 10 -> noise();
      default -> members();
    };
  }

  private byte[] members() {
    StringBuilder body = new StringBuilder("{").append(unknown());
    for (int more = random.nextInt(6); more > 0; more--) {
      body.append(", ").append(member(pick(VALUES)));
    }
    return text(body.append('}').toString());
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(400)];
    random.nextBytes(noise);
    noise[0] = 'x';
    return noise;
  }

  /** A member that no body has, so that even where all others are optional, this is refused. */
  private String unknown() {
    return "\"hostile" + random.nextInt(1000) + "\": " + pick(VALUES);
  }

  private String member(String value) {
    return "\"" + pick(MEMBERS) + "\": " + value;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
