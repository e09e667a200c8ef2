package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;

/** How statements reach the database. */
final class StatementRules {

  private static final String QUERIES = "org.hibernate.reactive.mutiny.Mutiny$QueryProducer";

  static final ArchRule STATEMENTS_ARE_PREPARED_ONCE =
      noClasses()
          .should()
          .callMethodWhere(Calls.of(QUERIES, "createNativeQuery").and(withResultType()))
          .because(
              "Hibernate plans such a query at each call and keeps every plan: use SessionSql");

  private StatementRules() {}

  private static DescribedPredicate<JavaMethodCall> withResultType() {
    return DescribedPredicate.describe(
        "with a result type", call -> call.getTarget().getRawParameterTypes().size() > 1);
  }
}
