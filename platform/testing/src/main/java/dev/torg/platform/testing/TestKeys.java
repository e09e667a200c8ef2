package dev.torg.platform.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * A key pair for signing test tokens.
 *
 * <p>The trusted pair is the same in the whole JVM, however often this class is loaded.
 */
record TestKeys(KeyPair pair) {

  private static final String PROPERTY = "torg.test.signing-key";

  static TestKeys trusted() {
    synchronized (System.getProperties()) {
      String remembered = System.getProperty(PROPERTY);
      if (remembered != null) {
        return parse(remembered);
      }
      TestKeys keys = generated();
      System.setProperty(
          PROPERTY, Base64.getEncoder().encodeToString(keys.pair.getPrivate().getEncoded()));
      return keys;
    }
  }

  static TestKeys generated() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new TestKeys(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKeyPem() {
    String body = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
  }

  private static TestKeys parse(String encoded) {
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey)
              factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
      return new TestKeys(
          new KeyPair(
              factory.generatePublic(
                  new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())),
              key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
