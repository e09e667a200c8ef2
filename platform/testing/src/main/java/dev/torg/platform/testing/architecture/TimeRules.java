package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Date;
import java.util.List;

/** Nothing but the clock bean reads the time of day. */
final class TimeRules {

  private static final String HOME_OF_THE_CLOCK = "dev.torg.platform.time";

  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      CompositeArchRule.of(
              List.of(
                  noCalls("java.lang.System", "currentTimeMillis"),
                  noCalls("java.time.Clock", "system", "systemUTC", "systemDefaultZone"),
                  noCalls("java.time.Instant", "now"),
                  noCalls("java.time.LocalDate", "now"),
                  noCalls("java.time.LocalDateTime", "now"),
                  noCalls("java.time.OffsetDateTime", "now"),
                  noCalls("java.time.ZonedDateTime", "now")))
          .and(
              noClasses()
                  .that()
                  .resideOutsideOfPackage(HOME_OF_THE_CLOCK)
                  .should()
                  .callConstructor(Date.class)
                  .allowEmptyShould(true))
          .because("a test must be able to move the time");

  private TimeRules() {}

  private static ArchRule noCalls(String owner, String... names) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(HOME_OF_THE_CLOCK)
        .should()
        .callMethodWhere(Calls.withoutClock(owner, names))
        .allowEmptyShould(true);
  }
}
