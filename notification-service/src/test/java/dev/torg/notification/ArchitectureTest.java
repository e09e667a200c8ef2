package dev.torg.notification;

import dev.torg.platform.testing.architecture.HouseRules;

class ArchitectureTest extends HouseRules {

  ArchitectureTest() {
    super("dev.torg.notification");
  }
}
