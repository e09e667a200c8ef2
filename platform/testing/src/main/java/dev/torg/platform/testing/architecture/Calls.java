package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** Picks calls by the type they go to, subtypes included, and by the method's name. */
final class Calls {

  private Calls() {}

  static DescribedPredicate<JavaMethodCall> of(String owner, String... names) {
    Set<String> wanted = Set.of(names);
    return describe(
        owner + "." + String.join("|", names),
        call ->
            wanted.contains(call.getTarget().getName())
                && call.getTargetOwner().isAssignableTo(owner));
  }

  /** As {@link #of(String, String...)}, without the overloads that take a clock. */
  static DescribedPredicate<JavaMethodCall> withoutClock(String owner, String... names) {
    return of(owner, names)
        .and(
            describe(
                "without a clock",
                call ->
                    call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class))));
  }
}
