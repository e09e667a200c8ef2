package dev.torg.notification.addresses.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which places may be called beside those of the internet. */
@ConfigMapping(prefix = "torg.webhooks")
public interface AddressSettings {

  /** Whether this machine may be called, by plain http too and on any port: for demos only. */
  @WithDefault("false")
  boolean loopback();
}
