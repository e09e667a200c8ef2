package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class AliasesTest {

  private static final String SERVICE =
      """
      {"paths": {
         "/shops/{name}": {"put": {
           "tags": ["Shops"], "operationId": "putShop", "summary": "Put", "description": "Keeps it.",
           "parameters": [
             {"name": "name", "in": "path", "schema": {"maxLength": 40}},
             {"name": "dryRun", "in": "query"}],
           "requestBody": {"required": true},
           "responses": {"200": {"description": "Kept"}, "409": {"description": "Taken"}}}},
         "/cities/{city}/shops/{name}": {"put": {
           "operationId": "putShopInCity", "summary": "Put it there", "x-same-as": "%s",
           "parameters": [{"name": "city", "in": "path"}, {"name": "name", "in": "path"}],
           "requestBody": {"content": {}},
           "responses": {"201": {"description": "Created"}}}}}}""";

  @Test
  void anAliasTakesAndAnswersWhatItsOriginalDoes() throws JsonProcessingException {
    ObjectNode service = service("putShop");

    ObjectNode resolved = Aliases.resolved(service);

    assertThat(resolved.at("/paths/~1cities~1{city}~1shops~1{name}/put"))
        .isEqualTo(
            json(
                """
                {"tags": ["Shops"], "operationId": "putShopInCity", "summary": "Put it there",
                 "description": "Keeps it.",
                 "parameters": [
                   {"name": "city", "in": "path"}, {"name": "name", "in": "path"},
                   {"name": "dryRun", "in": "query"}],
                 "requestBody": {"required": true},
                 "responses": {"200": {"description": "Kept"}, "409": {"description": "Taken"}}}"""));
  }

  @Test
  void otherOperationsStayAsTheyAre() throws JsonProcessingException {
    ObjectNode service = service("putShop");

    ObjectNode resolved = Aliases.resolved(service);

    assertThat(resolved.at("/paths/~1shops~1{name}"))
        .isEqualTo(service.at("/paths/~1shops~1{name}"));
  }

  @Test
  void theOriginalMustBeThere() throws JsonProcessingException {
    ObjectNode service = service("postShop");

    assertThatThrownBy(() -> Aliases.resolved(service))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("putShopInCity is to be the same as postShop, which is no operation");
  }

  @Test
  void anAliasIsNobodysOriginal() throws JsonProcessingException {
    ObjectNode service = service("putShopInCity");

    assertThatThrownBy(() -> Aliases.resolved(service)).isInstanceOf(IllegalStateException.class);
  }

  private static ObjectNode service(String original) throws JsonProcessingException {
    return (ObjectNode) json(SERVICE.formatted(original));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
