package dev.torg.platform.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** A key pair for signing test tokens. */
record TestKeys(KeyPair pair) {

  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

  /**
   * Two primes in base 36, for everybody to read: to find others takes each run of tests seconds.
   */
  private static final String P =
      "yrxiuhyuwnyqzjxcno5uohsbqqgko20jl5b7bs46y8axk2uyee24hurwg1s8bkolmn6ks95ydba2oi5n"
          + "djbswj1le31ebdmby6nnxqrn311foy5tw8kbi7hg2nqvj4w18f175oqezh1ujtd5uxgoxwi1ohtzne22"
          + "1lzyzbwbswmu7wflk5uux7hincki4enztqfq6t";

  private static final String Q =
      "yvufy4qa8xvcq9bv3a9tbe0oa77xazg1vna4baz5gjwnl8gupmkus92mrssfausttb5o6rz0lvnps4wu"
          + "c0l5g5vxswpqtlnlt1x8yfa4jg89xiubawaopqyvsw5clm2wv1qik8sdlkjfg4zu1vdzpes0whrxza5t"
          + "0uok4g3imgl32jvipyqn35n6hf3okd9802bpvp";

  /** The pair that services under test trust, and no other program. */
  static TestKeys trusted() {
    return of(new BigInteger(P, 36), new BigInteger(Q, 36));
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

  private static TestKeys of(BigInteger p, BigInteger q) {
    BigInteger modulus = p.multiply(q);
    BigInteger d = EXPONENT.modInverse(p.subtract(ONE).multiply(q.subtract(ONE)));
    RSAPrivateCrtKeySpec secret =
        new RSAPrivateCrtKeySpec(
            modulus,
            EXPONENT,
            d,
            p,
            q,
            d.mod(p.subtract(ONE)),
            d.mod(q.subtract(ONE)),
            q.modInverse(p));
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      return new TestKeys(
          new KeyPair(
              factory.generatePublic(new RSAPublicKeySpec(modulus, EXPONENT)),
              factory.generatePrivate(secret)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
