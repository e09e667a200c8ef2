package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body gives that has nothing wrong with it. */
class BodyTest {

  enum Colour {
    RED,
    BLUE
  }

  enum World {
    TEST("test-world");

    private final String text;

    World(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  static final class Initials {

    private final String letters;

    private Initials(String letters) {
      this.letters = letters;
    }

    static Initials from(String name) {
      return new Initials(name.substring(0, 1));
    }
  }

  record Person(@NotNull @Size(min = 1, max = 9) String name) {}

  record Everything(
      @Size(min = 1, max = 5) @Nullable String text,
      @Nullable Long number,
      int small,
      boolean flag,
      @Nullable Colour colour,
      @Nullable World world,
      @Nullable UUID id,
      @Nullable Instant at,
      @Nullable LocalDate day,
      @Nullable Msn msn,
      @Nullable Initials initials,
      @Size(max = 2) List<@Size(max = 1) String> texts,
      @Size(max = 2) List<Person> people,
      @Size(max = 2) @Nullable List<Person> others) {}

  record Level(@Size(max = 5) Replacement<String> level) {}

  record Inner(@Nullable String firstMember, @JsonProperty("2nd") @Nullable String second) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Outer(@Nullable String ownMember, @JsonUnwrapped Inner inner) {}

  record Painted(@JsonUnwrapped Map<Colour, Boolean> colours, @Nullable String by) {}

  private static <T extends Record> T read(String body, Class<T> type) {
    return Body.read(body.getBytes(StandardCharsets.UTF_8), type);
  }

  @Nested
  class Reads {

    @Test
    void whatIsThere() {
      // When
      Everything read =
          read(
              """
              {"text":"x","number":7,"small":8,"flag":true,"colour":"BLUE","world":"test-world",
               "id":"8a11afb7-c223-48ed-8ca6-4722b97261aa","at":"2027-01-31T12:00:00Z",
               "day":"1980-03-12","msn":"1234","initials":"Kari","texts":["p","q"],
               "people":[{"name":"Kari"},{"name":"Ola"}]}""",
              Everything.class);

      // Then
      assertThat(read.text()).isEqualTo("x");
      assertThat(read.number()).isEqualTo(7);
      assertThat(read.small()).isEqualTo(8);
      assertThat(read.flag()).isTrue();
      assertThat(read.colour()).isEqualTo(Colour.BLUE);
      assertThat(read.world()).isEqualTo(World.TEST);
      assertThat(read.id()).isEqualTo(UUID.fromString("8a11afb7-c223-48ed-8ca6-4722b97261aa"));
      assertThat(read.at()).isEqualTo("2027-01-31T12:00:00Z");
      assertThat(read.day()).isEqualTo("1980-03-12");
      assertThat(read.msn()).isEqualTo(new Msn("1234"));
      assertThat(read.initials()).extracting(initials -> initials.letters).isEqualTo("K");
      assertThat(read.texts()).containsExactly("p", "q");
      assertThat(read.people()).containsExactly(new Person("Kari"), new Person("Ola"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":null,\"texts\":null,\"small\":null,\"msn\":null}"})
    void nullAsAbsent(String body) {
      // When
      Everything read = read(body, Everything.class);

      // Then
      assertThat(read)
          .isEqualTo(
              new Everything(
                  null, null, 0, false, null, null, null, null, null, null, null, List.of(),
                  List.of(), null));
    }

    @Test
    void whetherAValueIsReplacedOrTakenAway() {
      // When
      var levels =
          List.of("{}", "{\"level\":null}", "{\"level\":\"gold\"}").stream()
              .map(body -> read(body, Level.class).level())
              .toList();

      // Then
      assertThat(levels)
          .containsExactly(Replacement.none(), Replacement.by(null), Replacement.by("gold"));
    }

    @Test
    void constantsThatAreMembers() {
      // When
      Painted read = read("{\"BLUE\":true,\"by\":\"Kari\"}", Painted.class);

      // Then
      assertThat(read).isEqualTo(new Painted(Map.of(Colour.BLUE, true), "Kari"));
    }

    @Test
    void membersByTheNamesThatTheirRecordsGive() {
      // When
      Outer read = read("{\"own_member\":\"a\",\"firstMember\":\"b\",\"2nd\":\"c\"}", Outer.class);

      // Then
      assertThat(read).isEqualTo(new Outer("a", new Inner("b", "c")));
    }
  }
}
