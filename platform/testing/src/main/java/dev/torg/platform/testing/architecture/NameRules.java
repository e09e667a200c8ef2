package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What things are called and how packages introduce themselves. */
final class NameRules {

  static final ArchRule NO_NAME_IS_A_CATCH_ALL =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Data|Info|Common)")
          .because("such a name says nothing, and everything ends up in it");

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .should(haveACharterOverThem())
          .because("package-info.java says what lives in a package and what must not");

  private NameRules() {}

  private static ArchCondition<JavaClass> haveACharterOverThem() {
    return new ArchCondition<>("be in a package with a @NullMarked package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(charter -> charter.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (!marked) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is in none"));
        }
      }
    };
  }
}
