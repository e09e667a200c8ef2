package dev.torg.portal;

import dev.torg.platform.testing.architecture.CodeRules;

class ArchitectureTest extends CodeRules {

  ArchitectureTest() {
    super("dev.torg.portal");
  }
}
