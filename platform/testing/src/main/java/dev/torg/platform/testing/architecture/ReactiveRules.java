package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What code on an event loop keeps, and what every operation of an API declares. */
final class ReactiveRules {

  private static final List<String> SECURITY =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated");

  static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT =
      methods()
          .that(areOperations())
          .should(nameTheirCallers())
          .because("an operation that nobody thought about must not be open");

  static final ArchRule EVERY_OPERATION_ENDS_WHAT_IT_BEGAN =
      methods()
          .that(areOperations())
          .and()
          .haveRawReturnType("io.smallrye.mutiny.Uni")
          .should(notBeCancelled())
          .because("a caller that hangs up must not leave a session in the middle of a statement");

  private final DescribedPredicate<JavaClass> onEventLoops;

  ReactiveRules(List<Class<?>> onOwnThreads) {
    this.onEventLoops =
        DescribedPredicate.describe(
            "may run on an event loop",
            type -> onOwnThreads.stream().noneMatch(type::isEquivalentTo));
  }

  ArchRule nobodySleeps() {
    return noCalls("java.lang.Thread", "sleep").because("a sleeping event loop serves nobody");
  }

  ArchRule nobodyWaitsForAResult() {
    return CompositeArchRule.of(
            List.of(
                noCalls("io.smallrye.mutiny.Uni", "await"),
                noCalls("io.smallrye.mutiny.groups.UniAwait", "indefinitely", "atMost"),
                noCalls("io.smallrye.mutiny.groups.MultiSubscribe", "asIterable", "asStream"),
                noCalls("java.util.concurrent.Future", "get", "join"),
                noCalls("java.util.concurrent.CountDownLatch", "await")))
        .because("a blocked event loop serves nobody: return the Uni");
  }

  private ArchRule noCalls(String owner, String... names) {
    return noClasses()
        .that(onEventLoops)
        .should()
        .callMethodWhere(Calls.of(owner, names))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaMethod> areOperations() {
    return DescribedPredicate.describe(
        "are operations",
        method ->
            method.getAnnotations().stream()
                .anyMatch(
                    annotation ->
                        annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")));
  }

  private static ArchCondition<JavaMethod> notBeCancelled() {
    return new ArchCondition<>("not be cancelled") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean ends =
            method
                .getOwner()
                .tryGetAnnotationOfType("org.jboss.resteasy.reactive.server.Cancellable")
                .flatMap(annotation -> annotation.get("value"))
                .filter(Boolean.FALSE::equals)
                .isPresent();
        if (!ends) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " is not in a class with @Cancellable(false)"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> nameTheirCallers() {
    return new ArchCondition<>("name their callers") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean named =
            SECURITY.stream()
                .anyMatch(
                    annotation ->
                        method.isAnnotatedWith(annotation)
                            || method.getOwner().isAnnotatedWith(annotation));
        if (!named) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names none"));
        }
      }
    };
  }
}
