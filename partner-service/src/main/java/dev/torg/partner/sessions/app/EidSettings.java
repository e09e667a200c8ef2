package dev.torg.partner.sessions.app;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** The OpenID provider through which people prove who they are. */
@ConfigMapping(prefix = "torg.eid")
public interface EidSettings {

  /** Where its discovery document is, without the well-known part. */
  URI issuer();

  /** The id it knows this installation by. */
  String clientId();

  /** The secret that goes with the id. */
  String clientSecret();

  /** Encrypts the cookies of a login under way: 32 characters or more, the same in all replicas. */
  String cookieSecret();
}
