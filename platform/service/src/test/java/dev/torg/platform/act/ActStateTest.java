package dev.torg.platform.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ActStateTest {

  private final ObjectNode told = JsonNodeFactory.instance.objectNode();

  @Test
  void keepsTextsThatPeopleWrite() {
    told.put("purpose", "x".repeat(4_000)).put("count", 1);

    String kept = ActState.of(told);

    assertThat(kept).isEqualTo(told.toString());
  }

  @Test
  void keepsTheHashOfAPictureAndLeavesTheEventAsItIs() {
    String picture = "x".repeat(300_000);
    told.put("logo", picture);

    String kept = ActState.of(told);

    assertThat(kept).matches("\\{\"logo\":\"sha256:[0-9a-f]{64}\"}");
    assertThat(told.path("logo").textValue()).isEqualTo(picture);
  }
}
