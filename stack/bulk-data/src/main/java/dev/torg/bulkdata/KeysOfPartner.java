package dev.torg.bulkdata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** The keys of a partner of the bulk data: 256 random bits in each secret. */
public record KeysOfPartner(
    String partnerId,
    String clientId,
    String clientSecret,
    String subscriptionKey,
    String managementClientId,
    String managementSecret) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static KeysOfPartner make(SeededPartner partner) {
    return new KeysOfPartner(
        partner.partnerId(),
        UUID.randomUUID().toString(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(random()),
        HexFormat.of().formatHex(random()),
        UUID.randomUUID().toString(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(random()));
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  @Override
  public String toString() {
    return "KeysOfPartner[" + partnerId + "]";
  }
}
