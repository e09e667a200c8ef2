package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The floors of a program: each package stands on others, none on itself by a detour. */
final class CycleRules {

  private CycleRules() {}

  static ArchRule noPackageStandsOnItself(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("who changes one package of a cycle has to know them all");
  }
}
