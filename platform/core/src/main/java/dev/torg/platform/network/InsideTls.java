package dev.torg.platform.network;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Has clients trust who {@code quarkus.tls.trust-store} says, instead of who the Java platform
 * trusts, and show the certificate in {@code quarkus.tls.key-store}, if there is one.
 */
@Singleton
public class InsideTls {

  private final TlsConfigurationRegistry registry;

  @Inject
  public InsideTls(TlsConfigurationRegistry registry) {
    this.registry = registry;
  }

  /** The same options, for addresses that begin with https. */
  public HttpClientOptions on(HttpClientOptions options) {
    registry.getDefault().ifPresent(tls -> set(tls, options));
    return options;
  }

  private static void set(TlsConfiguration tls, HttpClientOptions options) {
    if (tls.getTrustStoreOptions() != null) {
      options.setTrustOptions(tls.getTrustStoreOptions());
    }
    if (tls.getKeyStoreOptions() != null) {
      options.setKeyCertOptions(tls.getKeyStoreOptions());
    }
  }
}
