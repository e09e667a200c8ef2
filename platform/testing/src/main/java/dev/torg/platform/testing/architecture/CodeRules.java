package dev.torg.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules that all our main code keeps, service or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CodeRules {

  private static final String TEST_HARNESS = "/dev/torg/platform/testing/";

  private final String root;
  private final JavaClasses classes;

  /**
   * @param root the package that the module's classes are in or below
   */
  protected CodeRules(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains(TEST_HARNESS))
            .importPackages(root);
  }

  @Test
  void namesSayWhatAClassIsFor() {
    check(NameRules.NO_NAME_IS_A_CATCH_ALL);
  }

  @Test
  void everyPackageHasACharterAndIsNullMarked() {
    check(NameRules.EVERY_PACKAGE_IS_NULL_MARKED);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    check(TimeRules.TIME_COMES_FROM_THE_CLOCK);
  }

  @Test
  void noPackageIsInACycle() {
    check(CycleRules.noPackageStandsOnItself(root));
  }

  @Test
  void chartersNameWhatIsThere() {
    assertThat(sources())
        .allSatisfy(folder -> assertThat(new Charters(folder).namesOfNothing()).isEmpty());
  }

  /** The folders whose charters are read. */
  protected List<Path> sources() {
    return List.of(Path.of("src/main/java"));
  }

  protected final void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }
}
