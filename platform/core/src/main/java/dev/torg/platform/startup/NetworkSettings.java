package dev.torg.platform.startup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What is known of the network between the programs. Read by the tables of production settings by
 * its name, so that no code asks for it.
 */
@ConfigMapping(prefix = "torg.network")
public interface NetworkSettings {

  String ENCRYPTS = "torg.network.encrypts";

  /**
   * Whether the network between the programs, PostgreSQL and Kafka encrypts by itself (a mesh, an
   * encrypted overlay). Production then takes addresses on other machines without TLS.
   */
  @WithDefault("false")
  boolean encrypts();
}
