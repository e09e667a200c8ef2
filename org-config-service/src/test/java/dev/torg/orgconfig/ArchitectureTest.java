package dev.torg.orgconfig;

import dev.torg.platform.testing.architecture.HouseRules;

class ArchitectureTest extends HouseRules {

  ArchitectureTest() {
    super("dev.torg.orgconfig");
  }
}
