package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** Which way leads from one feature of a service to another. */
final class FeatureRules {

  private static final Set<String> ROOMS = Set.of("api", "app", "domain", "store", "event");

  private final String root;

  FeatureRules(String root) {
    this.root = root + ".";
  }

  ArchRule featuresMeetInTheirUseCases() {
    return classes()
        .should(enterOthersByTheirUseCases())
        .because("what a feature keeps and shows is its own; what it does, others may ask for");
  }

  /**
   * Where a class lives.
   *
   * @param feature the first package below the service's own
   * @param room the package below that
   */
  private record Place(String feature, String room) {}

  /** Empty for what all features share: it lies in rooms beside them. */
  private Optional<Place> placeOf(JavaClass type) {
    if (!type.getPackageName().startsWith(root)) {
      return Optional.empty();
    }
    String[] below = type.getPackageName().substring(root.length()).split("\\.", -1);
    return below.length < 2 || ROOMS.contains(below[0])
        ? Optional.empty()
        : Optional.of(new Place(below[0], below[1]));
  }

  private ArchCondition<JavaClass> enterOthersByTheirUseCases() {
    return new ArchCondition<>("enter another feature only by its use cases") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        placeOf(type)
            .ifPresent(
                here ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(there -> isBackDoor(here, there.getTargetClass()))
                        .forEach(
                            there ->
                                events.add(
                                    SimpleConditionEvent.violated(type, there.getDescription()))));
      }
    };
  }

  private boolean isBackDoor(Place here, JavaClass target) {
    return placeOf(target)
        .filter(there -> !there.feature().equals(here.feature()) && !there.room().equals("app"))
        .isPresent();
  }
}
