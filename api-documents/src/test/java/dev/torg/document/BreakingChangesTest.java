package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreakingChangesTest {

  private static final String SHOP =
      """
      {"paths": {"/shops/{id}": {"put": {
         "parameters": [
           {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
           {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 200}}],
         "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
         "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shop"}}}}}}}},
       "components": {"schemas": {
         "Order": {"type": "object", "required": ["name"], "properties": {
           "name": {"type": "string", "maxLength": 40}, "kind": {"enum": ["A", "B"]},
           "owner": {"type": "string", "format": "uuid"},
           "account": {"type": ["object", "null"], "required": ["id"], "properties": {"id": {}}},
           "till": {"type": "string", "pattern": "^[0-9]{4}$"}}},
         "Shop": {"type": "object", "required": ["name"], "properties": {
           "name": {"type": "string"}, "state": {"enum": ["OPEN", "CLOSED"]}}}}}}
      """;

  private static final String RESPONSES = "/paths/~1shops~1{id}/put/responses";

  @Nested
  class Tells {

    @Test
    void ofAnOperationThatIsGone() {
      assertChange(shop -> shop.withObject("/paths").removeAll(), "put /shops/{id} is gone");
    }

    @Test
    void ofAMemberThatAnAnswerHasNoMore() {
      assertChange(
          shop -> shop.withObject("/components/schemas/Shop/properties").remove("state"),
          "put /shops/{id} 200/state is gone");
    }

    @Test
    void ofAMemberThatAnAnswerMayLack() {
      assertChange(
          shop -> shop.withObject("/components/schemas/Shop").remove("required"),
          "put /shops/{id} 200/name may be missing");
    }

    @Test
    void ofAnotherType() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Shop/properties/name").put("type", "integer"),
          "put /shops/{id} 200/name has another type: [string] became [integer]");
    }

    @Test
    void ofANewStateInAnAnswer() {
      assertChange(
          shop -> shop.withArray("/components/schemas/Shop/properties/state/enum").add("BURNT"),
          "put /shops/{id} 200/state has another enum: [CLOSED, OPEN] became [BURNT, CLOSED,"
              + " OPEN]");
    }

    @Test
    void ofAMemberThatIsNeededNow() {
      assertChange(
          shop -> shop.withArray("/components/schemas/Order/required").add("kind"),
          "put /shops/{id} body/kind is needed");
    }

    @Test
    void ofAMemberThatIsNeededNowOfAnObjectOrNullInOtherWords() {
      assertChange(
          shop -> {
            ObjectNode account = chooseAccount(shop);
            account.withObject("properties").putObject("bank");
            account.withArray("required").add("bank");
          },
          "put /shops/{id} body/account/bank is needed");
    }

    @Test
    void ofAStricterLimit() {
      assertChange(
          shop -> shop.withObject("/components/schemas/Order/properties/name").put("maxLength", 39),
          "put /shops/{id} body/name has another maxLength");
    }

    @Test
    void ofAnotherPattern() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Order/properties/till")
                  .put("pattern", "^[0-9]{5}$"),
          "put /shops/{id} body/till has another pattern");
    }

    @Test
    void ofAnAnswerThatIsGoneWithItsPart() {
      // Given
      ObjectNode published = shop();
      published.withObject(RESPONSES).putObject("206");
      ObjectNode present = shop();
      present.withObject(RESPONSES).removeAll();
      // When
      var changes = BreakingChanges.between(published, present);
      // Then
      assertThat(changes)
          .containsExactly(
              "put /shops/{id} 200 is answered no more", "put /shops/{id} 206 is answered no more");
    }

    @Test
    void ofAParameterThatIsNeededNow() {
      assertChange(
          shop ->
              ((ObjectNode) shop.at("/paths/~1shops~1{id}/put/parameters/1")).put("required", true),
          "put /shops/{id} needs query parameter limit");
    }
  }

  @Nested
  class Accepts {

    @Test
    void whatIsTheSame() {
      assertChange(shop -> {});
    }

    @Test
    void aNewMemberOfAnAnswer() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Shop/properties/city").put("type", "string"));
    }

    @Test
    void aNewMemberThatNobodyNeedsToSend() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Order/properties/city").put("type", "string"));
    }

    @Test
    void oneMoreValueThatMayBeSent() {
      assertChange(
          shop -> shop.withArray("/components/schemas/Order/properties/kind/enum").add("C"));
    }

    @Test
    void theLengthThatAFormatHasAnyhow() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Order/properties/owner").put("minLength", 36));
    }

    @Test
    void theWidthOfANumberWhoseRangeIsSaid() {
      assertChange(
          shop ->
              shop.withObject("/paths/~1shops~1{id}/put/parameters/1/schema")
                  .put("format", "int32"));
    }

    @Test
    void aPatternInOtherSigns() {
      assertChange(
          shop ->
              shop.withObject("/components/schemas/Order/properties/till")
                  .put("pattern", "^\\d{4}$"));
    }

    @Test
    void thatAPatternOfKindsOfLettersIsGone() {
      // Given
      ObjectNode published = shop();
      published.withObject("/components/schemas/Shop/properties/name").put("pattern", "^\\p{L}+$");
      // When
      var changes = BreakingChanges.between(published, shop());
      // Then
      assertThat(changes).isEmpty();
    }

    @Test
    void thatAPartIsTheWholeFromNowOn() {
      // Given
      ObjectNode published = shop();
      published.withObject(RESPONSES).putObject("206");
      // When
      var changes = BreakingChanges.between(published, shop());
      // Then
      assertThat(changes).isEmpty();
    }

    @Test
    void anObjectOrNullInOtherWords() {
      assertChange(BreakingChangesTest::chooseAccount);
    }

    @Test
    void aNewOperation() {
      assertChange(shop -> shop.withObject("/paths/~1other/get").putObject("responses"));
    }
  }

  private static void assertChange(Consumer<ObjectNode> change, String... expected) {
    // Given
    ObjectNode present = shop();
    change.accept(present);
    // When
    var changes = BreakingChanges.between(shop(), present);
    // Then
    assertThat(changes).containsExactly(expected);
  }

  /** Says by a choice that the account may be null, and gives the schema of what it is else. */
  private static ObjectNode chooseAccount(ObjectNode shop) {
    ObjectNode order = shop.withObject("/components/schemas/Order/properties");
    ObjectNode account = order.withObject("account").put("type", "object");
    shop.withObject("/components/schemas").set("Account", account);
    ArrayNode choices = order.putObject("account").putArray("anyOf");
    choices.add(Reference.to("schemas", "Account")).addObject().put("type", "null");
    return account;
  }

  private static ObjectNode shop() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(SHOP);
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
