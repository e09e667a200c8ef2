package dev.torg.platform.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Publishes the keys that a test tells it, over HTTP, and counts how often it is asked. */
final class FakeIssuer {

  private static final PartnerCaller PARTNER =
      new PartnerCaller(UUID.randomUUID(), "123456", Optional.empty());

  private final AtomicInteger fetches = new AtomicInteger();
  private final HttpServer server = newServer();
  private volatile List<RsaJsonWebKey> published = List.of(newKey("a"));

  void open() {
    server.createContext("/keys", this::answer);
    server.start();
  }

  void close() {
    server.stop(0);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
  }

  void publish(RsaJsonWebKey... keys) {
    published = List.of(keys);
  }

  /** The one that signs. */
  RsaJsonWebKey first() {
    return published.get(0);
  }

  int fetches() {
    return fetches.get();
  }

  static RsaJsonWebKey newKey(String id) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One of a partner, for a day from now. */
  static String token(RsaJsonWebKey key, Instant now) {
    return Jwt.claims(TokenClaims.of(PARTNER))
        .issuer(SampleSettings.ISSUER)
        .audience(SampleSettings.AUDIENCE)
        .issuedAt(now)
        .expiresAt(now.plus(Duration.ofHours(24)))
        .claim("jti", UUID.randomUUID().toString())
        .jws()
        .keyId(key.getKeyId())
        .sign(key.getRsaPrivateKey());
  }

  private void answer(HttpExchange exchange) throws IOException {
    fetches.incrementAndGet();
    JsonWebKeySet keys = new JsonWebKeySet(List.<JsonWebKey>copyOf(published));
    byte[] set = keys.toJson().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, set.length);
    exchange.getResponseBody().write(set);
    exchange.close();
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
