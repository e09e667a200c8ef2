package dev.torg.platform.testing.architecture;

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

  /**
   * @param root the service's own package
   */
  protected HouseRules(String root) {
    super(root);
    this.rooms = new RoomRules(root);
  }

  @Test
  void roomsPointOnlyDown() {
    check(rooms.nothingPointsToApi());
    check(rooms.onlyApiPointsToApp());
    check(rooms.storeKnowsNoEvents());
    check(rooms.eventKnowsNoStore());
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
  void resourcesLiveInApi() {
    check(rooms.resourcesLiveInApi());
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    check(ReactiveRules.EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT);
  }

  @Test
  void nothingBlocksTheEventLoop() {
    check(ReactiveRules.NOBODY_SLEEPS);
    check(ReactiveRules.NOBODY_WAITS_FOR_A_RESULT);
  }
}
