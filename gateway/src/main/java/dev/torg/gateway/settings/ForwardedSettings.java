package dev.torg.gateway.settings;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What is believed of proxies in front. */
@ConfigMapping(prefix = "torg.gateway")
public interface ForwardedSettings {

  /**
   * Where the proxies in front are: addresses and ranges such as {@code 10.0.0.0/8}, with commas
   * between. Of a request that comes from there {@code X-Forwarded-For} is believed, from its end
   * to the first address that is none of these: that is the client's, for limits and for what is
   * told to services. Of all others it is not. Protocol and host are those of the setting {@code
   * torg.public-url}, whatever anybody says.
   */
  Optional<List<AddressRange>> trustedProxies();
}
