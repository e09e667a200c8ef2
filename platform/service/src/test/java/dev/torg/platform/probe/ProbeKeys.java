package dev.torg.platform.probe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Makes the key pair that the probe service trusts, and signs with it. */
public class ProbeKeys implements QuarkusTestResourceLifecycleManager {

  private static final String SIGNING_KEY = "probe.signing-key";

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      System.setProperty(SIGNING_KEY, base64(pair.getPrivate().getEncoded()));
      return Map.of("torg.token.public-key", pem(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void stop() {
    System.clearProperty(SIGNING_KEY);
  }

  static String partnerToken(String apiVersion) throws GeneralSecurityException {
    return Jwt.claims()
        .subject("0199b0f0-0000-7000-8000-000000000001")
        .issuer("http://127.0.0.1:8080")
        .audience("probe")
        .expiresIn(Duration.ofMinutes(5))
        .claim("kind", "partner")
        .claim("partner", "123456")
        .claim("api_version", apiVersion)
        .sign(signingKey());
  }

  private static PrivateKey signingKey() throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(System.getProperty(SIGNING_KEY));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static String pem(byte[] encoded) {
    return "-----BEGIN PUBLIC KEY-----\n" + base64(encoded) + "\n-----END PUBLIC KEY-----\n";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
