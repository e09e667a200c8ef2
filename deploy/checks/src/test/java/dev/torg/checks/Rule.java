package dev.torg.checks;

import java.util.List;
import java.util.stream.Stream;

/** What a rendering must hold. */
interface Rule {

  List<Rule> ALL =
      List.of(
          new TypesRule(),
          new RestrictedRule(),
          new ReferencesRule(),
          new NamesRule(),
          new FlowsRule(),
          new HooksRule(),
          new AvailabilityRule(),
          new EnvironmentRule(),
          new TopicsRule());

  /** What is broken, a sentence each; nothing when all is well. */
  Stream<String> broken(Manifests manifests);

  static List<String> brokenIn(Manifests manifests) {
    return ALL.stream().flatMap(rule -> rule.broken(manifests)).toList();
  }
}
