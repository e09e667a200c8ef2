package dev.torg.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the gateway forwards to. */
@ConfigMapping(prefix = "torg.gateway")
public interface UpstreamSettings {

  /** Where each of our services is, by the name that the route table has for it. */
  Map<String, URI> services();

  /** Services outside of this house that are reached through the gateway, by a name of theirs. */
  Map<String, AnotherUpstream> upstreams();

  /** A service outside of this house, and what of it can be called. */
  interface AnotherUpstream {

    /**
     * Where it is: scheme, host and port. Production asks for https, unless the network encrypts.
     */
    URI url();

    /** Its endpoints, such as {@code GET:/epayment/v1/payments/{reference}}. */
    List<String> paths();

    /** The kinds of callers that may call them, or {@code anyone}. */
    @WithDefault("partner,merchant")
    List<String> callers();

    /**
     * Whether it gets the caller's own token and subscription key, with which it can call everybody
     * here in the caller's name. Otherwise it gets a token for itself alone, whose audience is its
     * name, and whose keys are at {@code /.well-known/gateway-jwks.json}. Production refuses it
     * where {@code anyone} may call.
     */
    @WithDefault("false")
    boolean ownToken();
  }
}
