package dev.torg.platform.signing;

import dev.torg.platform.business.Sha256;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The RSA key that tokens are signed with, and the public half that everybody may have. */
public final class SigningKey {

  private static final int FEWEST_BITS = 2048;

  private final PrivateKey privateKey;
  private final RSAPublicKey publicKey;
  private final String id;

  private SigningKey(PrivateKey privateKey, RSAPublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.id = thumbprint(publicKey);
  }

  /** Makes a key that nobody else has and that is gone with the process. */
  public static SigningKey generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(FEWEST_BITS);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(pair.getPrivate(), (RSAPublicKey) pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has RSA", e);
    }
  }

  /**
   * Reads an unencrypted PKCS#8 key, the kind that says {@code BEGIN PRIVATE KEY}.
   *
   * @throws IllegalArgumentException when the text is no such key, or too short a one
   */
  public static SigningKey ofPem(String pem) {
    try {
      String base64 = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      var privateKey = (RSAPrivateCrtKey) rsa.generatePrivate(spec);
      if (privateKey.getModulus().bitLength() < FEWEST_BITS) {
        throw new IllegalArgumentException("The signing key has less than 2048 bits");
      }
      var publicSpec =
          new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent());
      return new SigningKey(privateKey, (RSAPublicKey) rsa.generatePublic(publicSpec));
    } catch (GeneralSecurityException | ClassCastException e) {
      throw new IllegalArgumentException("The signing key is no RSA key in PKCS#8 PEM", e);
    }
  }

  public PrivateKey privateKey() {
    return privateKey;
  }

  public RSAPublicKey publicKey() {
    return publicKey;
  }

  /** The RFC 7638 thumbprint: the same for the same key, in every process. */
  public String id() {
    return id;
  }

  /** What the public key multiplies modulo, as a JSON Web Key writes it. */
  public String modulus() {
    return base64Url(publicKey.getModulus());
  }

  /** By what power, likewise. */
  public String exponent() {
    return base64Url(publicKey.getPublicExponent());
  }

  private static String thumbprint(RSAPublicKey key) {
    String canonical =
        "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}"
            .formatted(base64Url(key.getPublicExponent()), base64Url(key.getModulus()));
    return base64Url(Sha256.of(canonical));
  }

  private static String base64Url(BigInteger number) {
    byte[] bytes = number.toByteArray();
    boolean signed = bytes.length > 1 && bytes[0] == 0;
    return base64Url(signed ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
