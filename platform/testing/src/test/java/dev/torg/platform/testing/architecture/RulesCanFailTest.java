package dev.torg.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.torg.crooked.app.BlockEverything;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCanFailTest {

  private static final JavaClasses CROOKED =
      new ClassFileImporter().importPackages("dev.torg.crooked");
  private static final RoomRules ROOMS = new RoomRules("dev.torg.crooked");
  private static final ReactiveRules REACTIVE = new ReactiveRules(List.of());

  @ParameterizedTest
  @MethodSource
  void eachRuleFindsTheClassThatBreaksIt(String sinner, ArchRule rule) {
    // When
    ThrowingCallable checking = () -> rule.check(CROOKED);

    // Then
    assertThatThrownBy(checking).isInstanceOf(AssertionError.class).hasMessageContaining(sinner);
  }

  @ParameterizedTest
  @MethodSource
  void eachRuleLeavesTheOthersAlone(String innocent, ArchRule rule) {
    // When
    ThrowingCallable checking = () -> rule.check(CROOKED);

    // Then
    assertThatThrownBy(checking)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(innocent));
  }

  @Test
  void waitingIsAllowedOnAThreadOfOnesOwn() {
    // Given
    ReactiveRules lenient = new ReactiveRules(List.of(BlockEverything.class));

    // When
    ThrowingCallable checking = () -> lenient.nobodySleeps().check(CROOKED);

    // Then
    assertThatCode(checking).doesNotThrowAnyException();
  }

  static Stream<Arguments> eachRuleFindsTheClassThatBreaksIt() {
    return Stream.of(
        arguments("BlockEverything", ROOMS.nothingPointsToApi()),
        arguments("OrderManager", ROOMS.onlyApiPointsToApp()),
        arguments("CrookedEntity", ROOMS.storeKnowsNoEvents()),
        arguments("OrderTold", ROOMS.eventKnowsNoStore()),
        arguments("OrderManager", ROOMS.domainIsPlainJava()),
        arguments("SendBill", new FeatureRules("dev.torg.crooked").featuresMeetInTheirUseCases()),
        arguments("CrookedEntity", CycleRules.noPackageStandsOnItself("dev.torg.crooked")),
        arguments("BlockEverything", ROOMS.entitiesStayInTheStore()),
        arguments("OpenResource", ROOMS.onlyAppOpensTransactions()),
        arguments("PlannedEachTime", StatementRules.STATEMENTS_ARE_PREPARED_ONCE),
        arguments("OrderManager", NameRules.NO_NAME_IS_A_CATCH_ALL),
        arguments("OrderTold", NameRules.EVERY_PACKAGE_IS_NULL_MARKED),
        arguments("BlockEverything", TimeRules.TIME_COMES_FROM_THE_CLOCK),
        arguments("BlockEverything", REACTIVE.nobodySleeps()),
        arguments("BlockEverything", REACTIVE.nobodyWaitsForAResult()),
        arguments("OpenResource", ReactiveRules.EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT),
        arguments("OpenResource", ReactiveRules.EVERY_OPERATION_ENDS_WHAT_IT_BEGAN),
        arguments("OpenResource", new RoomRules("dev.torg.elsewhere").resourcesLiveInApi()),
        arguments("CrookedEntity", new RoomRules("dev.torg.elsewhere").entitiesLiveInTheStore()),
        arguments(
            "BlockEverything", new RoomRules("dev.torg.elsewhere").servicesMeetOverTheWire()));
  }

  static Stream<Arguments> eachRuleLeavesTheOthersAlone() {
    return Stream.of(
        arguments("CountStock", new FeatureRules("dev.torg.crooked").featuresMeetInTheirUseCases()),
        arguments("OrderManager", TimeRules.TIME_COMES_FROM_THE_CLOCK),
        arguments("CrookedEntity.java", NameRules.NO_NAME_IS_A_CATCH_ALL),
        arguments("OpenResource.java", NameRules.EVERY_PACKAGE_IS_NULL_MARKED),
        arguments("OrderManager.manage", REACTIVE.nobodyWaitsForAResult()));
  }
}
