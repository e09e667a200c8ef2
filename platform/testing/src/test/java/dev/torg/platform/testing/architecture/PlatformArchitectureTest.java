package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

class PlatformArchitectureTest extends CodeRules {

  PlatformArchitectureTest() {
    super("dev.torg.platform");
  }

  @Test
  void packagesOfThePlatformFormNoCircle() {
    check(slices().matching("dev.torg.platform.(*)..").should().beFreeOfCycles());
  }
}
