package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Helm prints after an installation. */
class NotesTest {

  private static final Pattern PAGE = Pattern.compile("\\b(?:docs|deploy)/[a-zA-Z/-]+\\.md\\b");

  @Test
  void tellWhatComesNext() {
    // When
    String notes = Chart.notesWith();

    // Then
    assertThat(notes)
        .startsWith("Torg ")
        .contains("as torg in torg.")
        .contains("kubectl -n torg rollout status deployment -l app.kubernetes.io/instance=torg")
        .contains("helm test torg -n torg")
        .contains("the Secret torg-operator has client id and secret")
        .contains("https://torg.example.com/miami/v1/token")
        .contains("https://torg.example.com/portal/v1/login")
        .contains("keys of tokens from https://torg.example.com:")
        .doesNotContain("{{", "<nil>", "%!", "Warning");
  }

  @Test
  void nameTheWayInThatThereIs() {
    assertThat(Chart.notesWith())
        .contains("Nothing leads to https://torg.example.com yet")
        .contains("forward to torg-gateway:8080.");
    assertThat(Chart.notesWith("ingress.enabled=true"))
        .contains("torg.example.com must lead to your ingress controller.")
        .doesNotContain("Nothing leads");
    assertThat(
            Chart.notesWith(
                "httpRoute={\"enabled\": true, \"parent\": {\"name\": \"edge\", \"namespace\": \"edge\"}}"))
        .contains("torg.example.com must lead to your Gateway.");
  }

  @Test
  void tellOfTopicsWhereNobodyMakesThem() {
    assertThat(Chart.notesWith()).contains("Topics must exist before");
    assertThat(Chart.notesWith("kafka.strimzi.enabled=true", "kafka.strimzi.cluster=\"events\""))
        .doesNotContain("Topics must exist");
  }

  @Test
  void warnOfWhatIsOff() {
    assertThat(Chart.notesWith("networkPolicy.enabled=false"))
        .contains("Warning: networkPolicy is off");
    assertThat(Chart.notesWith("secrets.operator=\"\""))
        .contains("the Secret of the first operator has");
  }

  /** Where no peers are named any host may be reached, whatever another rule leaves out. */
  @Test
  void nameTheWaysOutThatLeadAnywhere() {
    assertThat(Chart.notesWith())
        .contains(
            "any host at the ports of what these name: networkPolicy.databaseTo,"
                + " networkPolicy.kafkaTo, networkPolicy.mailTo, networkPolicy.publicUrlTo.");
    assertThat(
            Chart.notesWith(
                "network.encrypts=true",
                "networkPolicy.databaseTo=[{\"ipBlock\": {\"cidr\": \"10.0.0.1/32\"}}]"))
        .contains("networkPolicy.kafkaTo, networkPolicy.mailTo.");
    assertThat(Chart.notesWith("networkPolicy.enabled=false")).doesNotContain("any host");
  }

  @Test
  void leadToPagesThatThereAre() {
    assertThat(PAGE.matcher(Chart.notesWith()).results().map(MatchResult::group))
        .hasSize(2)
        .allSatisfy(page -> assertThat(Checkout.ROOT.resolve(page)).exists());
  }
}
