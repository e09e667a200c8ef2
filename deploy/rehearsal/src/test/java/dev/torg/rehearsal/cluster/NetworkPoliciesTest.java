package dev.torg.rehearsal.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkPoliciesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Peer GATEWAY = peer("10.89.0.10", "gateway");
  private static final Peer PARTNER = peer("10.89.0.11", "partner");

  @Test
  void whoIsUnderNoPolicyMayEverything() {
    // Given
    NetworkPolicies policies = policies("{podSelector: {}, policyTypes: []}");
    // When
    String table = policies.table(List.of(GATEWAY));
    // Then
    assertThat(table).doesNotContain("jump", "reject");
  }

  @Test
  void whatNoRuleNamesIsRefused() {
    // Given
    NetworkPolicies policies = policies("{podSelector: {}, policyTypes: [Ingress, Egress]}");
    // When
    String table = policies.table(List.of(GATEWAY));
    // Then
    assertThat(table)
        .contains("chain egress_10_89_0_10 {\n    meta l4proto tcp reject with tcp reset; reject\n")
        .contains(
            "chain ingress_10_89_0_10 {\n    meta l4proto tcp reject with tcp reset; reject\n")
        .contains("hook forward", "hook input");
  }

  @Test
  void peersAreThePodsWithTheirLabels() {
    // Given
    NetworkPolicies policies =
        policies(
            """
            {podSelector: {matchLabels: {name: gateway}}, policyTypes: [Egress], egress: [
              {to: [{podSelector: {matchLabels: {name: partner}}}], ports: [{port: 8080}]}]}
            """);
    // When
    String table = policies.table(List.of(GATEWAY, PARTNER));
    // Then
    assertThat(table)
        .contains("ip daddr { 10.89.0.11 } tcp dport 8080 return\n    meta l4proto")
        .contains("ip saddr vmap { 10.89.0.10 : jump egress_10_89_0_10 }")
        .doesNotContain("egress_10_89_0_11", "ingress");
  }

  @Test
  void aRangeIsLetThroughButForWhatItExcepts() {
    // Given
    NetworkPolicies policies =
        policies(
            """
            {podSelector: {}, policyTypes: [Egress], egress: [
              {to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}, {ipBlock: {cidr: '::/0'}}],
               ports: [{port: 443}, {port: 53, protocol: UDP}]}]}
            """);
    // When
    String table = policies.table(List.of(GATEWAY));
    // Then
    assertThat(table)
        .contains(
            """
                ip daddr != { 10.0.0.0/8 } tcp dport 443 return
                ip daddr != { 10.0.0.0/8 } udp dport 53 return
                meta l4proto tcp reject with tcp reset; reject
            """);
  }

  @Test
  void otherNamespacesAreNobody() {
    // Given
    NetworkPolicies policies =
        policies(
            """
            {podSelector: {}, policyTypes: [Ingress], ingress: [
              {from: [{namespaceSelector: {}}], ports: [{port: 9000}]}]}
            """);
    // When
    String table = policies.table(List.of(GATEWAY));
    // Then
    assertThat(table)
        .contains(
            "chain ingress_10_89_0_10 {\n    meta l4proto tcp reject with tcp reset; reject\n");
  }

  @Test
  void whatNobodyDoesIsRefused() {
    assertThatThrownBy(() -> policies("{podSelector: {matchExpressions: [{key: name}]}}"))
        .hasMessage("nobody here does matchExpressions");
  }

  private static NetworkPolicies policies(String spec) {
    return new NetworkPolicies(
        Manifests.parse("spec: " + spec).documents(), Path.of("is not written"));
  }

  private static Peer peer(String address, String name) {
    return new Peer(address, JSON.createObjectNode().put("name", name));
  }
}
