package dev.torg.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

  @Schema(name = "Answer")
  @JsonNaming(SnakeCaseStrategy.class)
  record Shown(
      String orgId,
      @JsonProperty("total Requests") int requests,
      @Nullable String level,
      Optional<String> name,
      @Schema(nullable = true) @Nullable String commission) {}

  @Schema(additionalProperties = Schema.False.class)
  record Sent(String name) {}

  @Schema
  record Explicit(@Nullable String name) {}

  @Test
  void whatIsNeverMissingIsRequired() throws IOException {
    var schema = OASFactory.createSchema();

    filter("Answer", schema, Shown.class);

    assertThat(schema.getRequired()).containsExactly("org_id", "total Requests", "commission");
  }

  @Test
  void aBodyIsLeft() throws IOException {
    var schema = OASFactory.createSchema();

    filter("Sent", schema, Sent.class);

    assertThat(schema.getRequired()).isNull();
  }

  @Test
  void aRecordThatSpeaksForItselfIsLeft() throws IOException {
    var schema = OASFactory.createSchema().required(List.of("name"));

    filter("Explicit", schema, Explicit.class);

    assertThat(schema.getRequired()).containsExactly("name");
  }

  private static void filter(
      String name, org.eclipse.microprofile.openapi.models.media.Schema schema, Class<?> record)
      throws IOException {
    var components = OASFactory.createComponents().addSchema(name, schema);
    new RequiredMembers(Index.of(record))
        .filterOpenAPI(OASFactory.createOpenAPI().components(components));
  }
}
