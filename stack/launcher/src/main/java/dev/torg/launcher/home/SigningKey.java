package dev.torg.launcher.home;

import dev.torg.embedded.process.PrivateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** An RSA key that tokens are signed with, made once. */
public final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  /** The PKCS#8 PEM file, which is written first if it is not there. */
  public static Path in(Path file) {
    if (!Files.exists(file)) {
      PrivateFile.write(file, pem());
    }
    return file;
  }

  private static String pem() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
