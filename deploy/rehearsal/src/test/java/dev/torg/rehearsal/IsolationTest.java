package dev.torg.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {

  private static final String HEAD =
      "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT";
  private static final String PODS =
      "podman1\t0000590A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0";
  private static final String OUT = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0";
  private static final String HALF = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000080\t0\t0\t0";

  private static final String NONE = "0".repeat(32);
  private static final String NOTHING_6 = line6(NONE, "00", NONE, "lo");
  private static final String LOOPBACK_6 = line6("0".repeat(31) + "1", "80", NONE, "lo");
  private static final String LINK_6 = line6("fe80" + "0".repeat(28), "40", NONE, "eth0");
  private static final String OUT_6 = line6(NONE, "00", "fe80" + "0".repeat(27) + "1", "eth0");

  @Test
  void networksOfOurOwnAreNoWayOut() {
    assertThat(Isolation.hasDefaultRoute(List.of())).isFalse();
    assertThat(Isolation.hasDefaultRoute(List.of(HEAD, PODS))).isFalse();
  }

  @Test
  void aDefaultRouteIsAWayOut() {
    assertThat(Isolation.hasDefaultRoute(List.of(HEAD, PODS, OUT))).isTrue();
  }

  @Test
  void halfOfAllAddressesAreLeftToTheProbe() {
    assertThat(Isolation.hasDefaultRoute(List.of(HEAD, HALF))).isFalse();
  }

  @Test
  void whatTheKernelSaysOfNoWayIsNone() {
    assertThat(Isolation.hasDefaultRoute6(List.of())).isFalse();
    assertThat(Isolation.hasDefaultRoute6(List.of(LOOPBACK_6, LINK_6, NOTHING_6))).isFalse();
  }

  @Test
  void aDefaultRouteOfVersionSixIsAWayOut() {
    assertThat(Isolation.hasDefaultRoute6(List.of(LOOPBACK_6, LINK_6, OUT_6, NOTHING_6))).isTrue();
  }

  /** Destination, length, source, length, next, metric, references, use, flags, device. */
  private static String line6(String destination, String length, String next, String device) {
    return "%s %s %s 00 %s 00000400 00000001 00000000 00000003 %8s"
        .formatted(destination, length, NONE, next, device);
  }
}
