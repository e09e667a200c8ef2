package dev.torg.platform.testing.architecture;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules of a service. Use:
 *
 * <pre>{@code
 * class ArchitectureTest extends HouseRules {
 *   ArchitectureTest() {
 *     super("dev.torg.merchant");
 *   }
 * }
 * }</pre>
 */
public abstract class HouseRules extends CodeRules {

  private final RoomRules rooms;
  private final FeatureRules features;
  private final ReactiveRules reactive;

  /**
   * @param root the service's own package
   * @param onOwnThreads classes whose code never runs on an event loop, where waiting does no harm
   */
  protected HouseRules(String root, Class<?>... onOwnThreads) {
    super(root);
    this.rooms = new RoomRules(root);
    this.features = new FeatureRules(root);
    this.reactive = new ReactiveRules(List.of(onOwnThreads));
  }

  @Test
  void roomsPointOnlyDown() {
    check(rooms.nothingPointsToApi());
    check(rooms.onlyApiPointsToApp());
    check(rooms.storeKnowsNoEvents());
    check(rooms.eventKnowsNoStore());
  }

  @Test
  void featuresMeetInTheirUseCases() {
    check(features.featuresMeetInTheirUseCases());
  }

  @Test
  void theDomainIsPlainJava() {
    check(rooms.domainIsPlainJava());
  }

  @Test
  void noServiceImportsAnothersClasses() {
    check(rooms.servicesMeetOverTheWire());
  }

  @Test
  void entitiesNeverLeaveTheStore() {
    check(rooms.entitiesLiveInTheStore());
    check(rooms.entitiesStayInTheStore());
  }

  @Test
  void onlyUseCasesOpenTransactions() {
    check(rooms.onlyAppOpensTransactions());
  }

  @Test
  void statementsArePreparedOnce() {
    check(StatementRules.STATEMENTS_ARE_PREPARED_ONCE);
  }

  @Test
  void resourcesLiveInApi() {
    check(rooms.resourcesLiveInApi());
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    check(ReactiveRules.EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT);
  }

  @Test
  void everyOperationEndsWhatItBegan() {
    check(ReactiveRules.EVERY_OPERATION_ENDS_WHAT_IT_BEGAN);
  }

  @Test
  void nothingBlocksTheEventLoop() {
    check(reactive.nobodySleeps());
    check(reactive.nobodyWaitsForAResult());
  }
}
