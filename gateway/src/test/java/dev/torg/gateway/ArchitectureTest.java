package dev.torg.gateway;

import dev.torg.gateway.credential.RevocationFeed;
import dev.torg.gateway.server.ServerLife;
import dev.torg.platform.testing.architecture.HouseRules;

class ArchitectureTest extends HouseRules {

  ArchitectureTest() {
    super("dev.torg.gateway", RevocationFeed.class, ServerLife.class);
  }
}
