package dev.torg.acceptance;

import java.io.ByteArrayOutputStream;
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
          "\"\u00a0\"",
          "\"\u3164\"",
          "\"\u200b\u200d\ufeff\"",
          "\"\u0301\u0301\u0301\"",
          "\"e\u0301\u0327".concat("\u0301".repeat(500)).concat("\""),
          "\"\u202eabc\u2066\"",
          "\"\ud83d\udc69\u200d\ud83d\udcbb\"",
          "\"\uff11\uff12\uff13\"",
          "\"\u0131\u0130\u00df\ufb01\"",
          "\"a\u2028b\u0085c\"",
          "\"\uffff\"",
          "\"<script>\"",
          "\"../../etc/passwd\"");

  private static final List<String> ILL_FORMED =
      List.of(
          "\u00c0\u00af",
          "\u00c3",
          "\u0080",
          "\u00ed\u00a0\u0080",
          "\u00f4\u0090\u0080\u0080",
          "\u00f5\u0080\u0080\u0080",
          "\u00e2\u0082",
          "\u00fe\u00ff");

  private final Random random;

  HostileBodies(Random random) {
    this.random = random;
  }

  byte[] next() {
    return switch (random.nextInt(14)) {
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
      case 11, 12 -> illFormed();
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

  /** JSON but for some bytes in a text or a name that are no UTF-8. */
  private byte[] illFormed() {
    byte[] bytes = pick(ILL_FORMED).getBytes(StandardCharsets.ISO_8859_1);
    var body = new ByteArrayOutputStream();
    boolean inName = random.nextBoolean();
    body.writeBytes(text("{" + unknown() + ", \"" + (inName ? "a" : pick(MEMBERS) + "\": \"")));
    body.writeBytes(bytes);
    body.writeBytes(text(inName ? "\": 1}" : "\"}"));
    return body.toByteArray();
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
