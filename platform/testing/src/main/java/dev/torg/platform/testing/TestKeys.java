package dev.torg.platform.testing;

import dev.torg.platform.business.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An RSA key of 2048 bits for signing test tokens: of eight primes instead of two, which signs in a
 * sixteenth of the time, and of primes that everybody knows, which takes no time to find.
 */
record TestKeys(BigInteger modulus, List<Factor> factors) {

  private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
  private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(256);
  private static final int BYTES = 256;

  /** What stands before a SHA-256 in a signature (RFC 8017, section 9.2, note 1). */
  private static final String SHA_256 = "003031300d060960864801650304020105000420";

  /** The key that services under test trust, and no other program. */
  static TestKeys trusted() {
    return below(189, 357, 435, 587, 617, 923, 1053, 1299);
  }

  /** One that nobody trusts. */
  static TestKeys ofAStranger() {
    return below(1539, 1883, 2063, 2757, 3135, 3473, 3905, 4017);
  }

  /**
   * @param distances of primes from 2 to the power of 256
   */
  private static TestKeys below(int... distances) {
    List<BigInteger> primes =
        IntStream.of(distances)
            .mapToObj(distance -> BOUND.subtract(BigInteger.valueOf(distance)))
            .toList();
    BigInteger modulus = primes.stream().reduce(BigInteger.ONE, BigInteger::multiply);
    return new TestKeys(
        modulus, primes.stream().map(prime -> Factor.of(prime, modulus.divide(prime))).toList());
  }

  String publicKeyPem() {
    try {
      byte[] key =
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(modulus, EXPONENT))
              .getEncoded();
      String body = Base64.getMimeEncoder().encodeToString(key);
      return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** RSASSA-PKCS1-v1_5 with SHA-256. */
  byte[] sign(String content) {
    String end = SHA_256 + Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    String padding = "ff".repeat(BYTES - 2 - end.length() / 2);
    BigInteger message = new BigInteger("0001" + padding + end, 16);
    BigInteger signature =
        factors.stream()
            .map(factor -> factor.share(message))
            .reduce(BigInteger.ZERO, BigInteger::add)
            .mod(modulus);
    // With a bit above all that counts, so that zeros in front stay.
    byte[] signed = signature.setBit(BYTES * Byte.SIZE).toByteArray();
    return Arrays.copyOfRange(signed, 1, signed.length);
  }

  /** One prime's part of the Chinese remainder theorem. */
  record Factor(BigInteger prime, BigInteger exponent, BigInteger weight) {

    static Factor of(BigInteger prime, BigInteger others) {
      return new Factor(
          prime,
          EXPONENT.modInverse(prime.subtract(BigInteger.ONE)),
          others.modInverse(prime).multiply(others));
    }

    BigInteger share(BigInteger message) {
      return message.modPow(exponent, prime).multiply(weight);
    }
  }
}
